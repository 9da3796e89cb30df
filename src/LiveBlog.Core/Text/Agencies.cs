using System.Collections.Frozen;

namespace LiveBlog.Core.Text;

/// <summary>Picture agencies, by which a credit without a label is told: "Jane Doe / AFP".</summary>
internal static class Agencies
{
    private const int Longest = 70;

    private static readonly FrozenSet<string> Names = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "AFP", "AP", "AP Photo", "EPA", "EPA-EFE", "EFE", "Reuters", "dpa", "PA", "PA Wire", "PA Media",
            "Press Association", "Getty", "Getty Images", "ANSA", "LaPresse", "ANP", "NTB", "TT",
        "TT Nyhetsbyrån", "Ritzau", "Ritzau Scanpix", "Scanpix", "Lehtikuva", "PAP", "ČTK", "CTK", "MTI", "APA", "Keystone", "Keystone-SDA",
            "imago", "imago images", "Belga", "Europa Press", "Kyodo", "Kyodo News", "Jiji", "Yonhap", "Xinhua",
        "Anadolu", "Anadolu Agency", "AA", "Shutterstock", "Alamy", "Bloomberg", "PTI", "ANI", "AAP", "Sipa", "Sipa USA",
            "picture alliance", "picture-alliance", "ddp", "epd", "KNA", "Zuma", "Zuma Press", "UPI", "TASS", "SWNS",
        "NurPhoto", "Abaca", "Hans Lucas", "MaxPPP", "Flash90", "The Canadian Press", "AP via Getty Images", "AFP via Getty Images",
            "afp.com", "Pool");

    /// <summary>True for a credit that ends with an agency, alone or behind a slash: "AFP", "Jane Doe/Getty Images", "John Roe /
    /// AP".</summary>
    public static bool IsCredit(string text)
    {
        string bare = text.Trim().TrimEnd('.');
        if (bare.Length is 0 or > Longest)
            return false;
        int slash = bare.LastIndexOfAny(['/', ',']);
        return Names.Contains(bare)
            || (slash > 0 && Names.Contains(bare[(slash + 1)..].Trim()) && char.IsUpper(bare[0]) | Names.Contains(bare[..slash].Trim()));
    }
}
