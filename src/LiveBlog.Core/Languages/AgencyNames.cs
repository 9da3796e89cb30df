namespace LiveBlog.Core.Languages;

/// <summary>Picture agencies as credits print them, the same in every language.</summary>
internal static class AgencyNames
{
    /// <summary>All of them; their case does not count.</summary>
    public static readonly string[] All =
    [
        "AFP", "AP", "AP Photo", "EPA", "EPA-EFE", "EFE", "Reuters", "dpa", "PA", "PA Wire", "PA Media", "Press Association", "Getty",
        "Getty Images", "ANSA", "LaPresse", "ANP", "NTB", "TT", "TT Nyhetsbyrån", "Ritzau", "Ritzau Scanpix", "Scanpix", "Lehtikuva",
        "PAP", "ČTK", "CTK", "MTI", "APA", "Keystone", "Keystone-SDA", "imago", "imago images", "Belga", "Europa Press", "Kyodo",
        "Kyodo News", "Jiji", "Yonhap", "Xinhua", "Anadolu", "Anadolu Agency", "AA", "Shutterstock", "Alamy", "Bloomberg", "PTI", "ANI",
        "AAP", "Sipa", "Sipa USA", "picture alliance", "picture-alliance", "ddp", "epd", "KNA", "Zuma", "Zuma Press", "UPI", "TASS",
        "SWNS", "NurPhoto", "Abaca", "Hans Lucas", "MaxPPP", "Flash90", "The Canadian Press", "AP via Getty Images",
        "AFP via Getty Images", "afp.com", "Pool",
    ];
}
