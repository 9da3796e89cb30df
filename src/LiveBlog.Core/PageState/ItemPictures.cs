using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using LiveBlog.Core.Documents;

namespace LiveBlog.Core.PageState;

/// <summary>Pictures that an entry keeps beside its text under any name: an address that ends as pictures do, or an object with such an
/// address, alone or in a list.</summary>
internal static class ItemPictures
{
    private const int MostMembers = 60;
    private const int MostPictures = 12;
    private const int MostDepth = 4;

    private static readonly string[] Endings = [".jpg", ".jpeg", ".png", ".webp", ".avif", ".gif"];

    private static readonly string[] Boxes = ["data", "attributes", "fields", "node", "image", "images", "asset", "file"];

    // Pictures of persons and of the service, and smaller copies
    private static readonly System.Buffers.SearchValues<string> Others = ListWords.Parts(
    [
        "avatar", "logo", "icon", "thumb", "profile", "author", "badge", "flag", "share", "ogimage", "poster", "emoji", "sponsor", "team",
    ]);

    public static List<Image> Read(ItemView item, BodyParts parts)
    {
        List<Image> pictures = [];
        foreach (JsonView layer in item.Layers)
        {
            foreach (JsonProperty member in layer.Element.EnumerateObject().Take(MostMembers))
            {
                if (!IsOther(member))
                    Take(JsonView.Of(member.Value, layer.Store), parts, pictures, 0);
            }
        }

        return pictures;
    }

    private static bool IsOther(JsonProperty member) =>
        member.Value.ValueKind is not (JsonValueKind.String or JsonValueKind.Object or JsonValueKind.Array)
            || ItemNames.Of(JsonMarshal.GetRawUtf8PropertyName(member)) is { Field: ItemField.Author or ItemField.AuthorId or ItemField.Body
                or ItemField.Url or ItemField.Tags or ItemField.Published or ItemField.Wrapper }
            || ListWords.Has(Encoding.UTF8.GetString(JsonMarshal.GetRawUtf8PropertyName(member)), Others);

    private static void Take(JsonView value, BodyParts parts, List<Image> pictures, int depth)
    {
        if (pictures.Count >= MostPictures || depth > MostDepth)
            return;
        if (value.IsString && IsPicture(value.Text))
            Add(new Image { Url = Addresses.Resolve(parts.Page, value.Text) }, pictures);
        else if (value.IsArray)
            value.Items().Take(MostPictures).ToList().ForEach(one => Take(one, parts, pictures, depth + 1));
        else if (value.IsObject && IsPicture(Address(value)))
            Add(NodeMedia.Image(new BodyNode(value), parts, Address(value)), pictures);
        else if (value.IsObject)
            Boxes.Select(name => value[name]).Where(inner => inner.IsObject || inner.IsArray).ToList()
                .ForEach(inner => Take(inner, parts, pictures, depth + 1));
    }

    private static void Add(Image picture, List<Image> pictures)
    {
        if (picture.Url is not null && !pictures.Exists(known => known.Url == picture.Url))
            pictures.Add(picture);
    }

    private static string? Address(JsonView value) => value.TextOf("fullsize", "original", "url", "src", "href", "link");

    private static bool IsPicture(string? address)
    {
        if (address is not { Length: > 8 and < 2000 }
            || !(address[0] == '/' || address.StartsWith("http", StringComparison.OrdinalIgnoreCase)))
            return false;
        string bare = address[..(address.IndexOfAny(['?', '#']) is > 0 and var end ? end : address.Length)];
        return Array.Exists(Endings, ending => bare.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
    }
}
