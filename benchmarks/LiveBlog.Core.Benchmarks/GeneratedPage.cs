using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;

namespace LiveBlog.Core.Benchmarks;

/// <summary>Pages of invented news with as many updates as wanted, newest first, a good kilobyte of markup each.</summary>
internal static class GeneratedPage
{
    private static readonly DateTimeOffset Start = new(2031, 3, 4, 6, 0, 0, TimeSpan.Zero);

    private static readonly string[] Sentences =
    [
        "The river rose by another ten centimetres in the past hour, the county's gauge at the old mill shows.",
        "\"We have boats and crews at every crossing,\" said Ilse Brandt, the mayor of Alderwick.",
        "Routes 4 and 9 run by the <a href=\"https://transit.example/north\">north road</a> &amp; will do so until <b>Friday</b>.",
        "The operator said: \"Please allow an extra twenty minutes for your journey.\"",
        "According to the fire service, nobody was hurt when the second pier gave way.",
        "Engineers <i>hope</i> to look at the arch at low water, but the weather may not let them.",
    ];

    /// <summary>Updates in the markup of a layout that the site catalogue knows.</summary>
    public static string WithLayout(int updates) => Page(updates, "live-events__entry", "live-events__entry-head", jsonLd: false);

    /// <summary>Updates in markup that no layout knows.</summary>
    public static string WithoutLayout(int updates) => Page(updates, "news-item", "news-item-head", jsonLd: false);

    /// <summary>As <see cref="WithLayout"/>, and all updates in JSON-LD too.</summary>
    public static string WithJsonLd(int updates) => Page(updates, "live-events__entry", "live-events__entry-head", jsonLd: true);

    private static string Page(int updates, string entry, string head, bool jsonLd)
    {
        StringBuilder page = new();
        page.Append("<!DOCTYPE html><html lang=\"en-GB\"><head><meta charset=\"utf-8\"><title>Alderwick flood: live updates</title>");
        if (jsonLd)
            AppendJsonLd(page, updates);
        page.Append("</head><body><header><nav>");
        for (int i = 0; i < 40; i++)
            page.Append(CultureInfo.InvariantCulture, $"<a class=\"nav-link\" href=\"/section/{i}\"><span>Section {i}</span></a>");
        page.Append("</nav></header><main><h1>Alderwick flood: live updates</h1><p>Follow the night as it happens.</p>"
            + "<section class=\"live-events\">");
        for (int i = updates; i > 0; i--)
            AppendUpdate(page, i, entry, head);
        return page.Append("</section></main></body></html>").ToString();
    }

    private static void AppendUpdate(StringBuilder page, int number, string entry, string head)
    {
        DateTimeOffset time = Start.AddMinutes(number * 7);
        page.Append(CultureInfo.InvariantCulture,
            $"<article class=\"{entry}\" id=\"update-{number}\" data-sort-time=\"{time.ToUnixTimeMilliseconds()}\">");
        page.Append(CultureInfo.InvariantCulture,
            $"<time datetime=\"{time:yyyy-MM-ddTHH:mm:ssZ}\">{time:HH:mm}</time><h3 class=\"{head}\">Report {number} from the quay</h3>"
                + $"<span class=\"byline\">Maren Oduya</span>");
        for (int i = 0; i < 4; i++)
            page.Append("<p>").Append(Sentences[(number + i) % Sentences.Length]).Append("</p>");
        page.Append(CultureInfo.InvariantCulture,
            $"<figure><img src=\"https://img.example/{number}.jpg\" alt=\"The quay\" width=\"960\" height=\"640\">"
                + $"<figcaption>The quay at {time:HH:mm}. Credit: Pia Lund</figcaption></figure>");
        page.Append("<ul class=\"share-bar\">");
        foreach (string service in (string[])["One", "Two", "Three"])
            page.Append(CultureInfo.InvariantCulture,
                $"<li><a class=\"share-link share-link--{service}\" href=\"https://share.example/{service}?u=update-{number}\">"
                    + $"<span class=\"icon\"></span>Share on {service}</a></li>");
        page.Append("</ul></article>\n");
    }

    private static void AppendJsonLd(StringBuilder page, int updates)
    {
        page.Append("<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@type\":\"LiveBlogPosting\","
            + "\"headline\":\"Alderwick flood: live updates\",\"liveBlogUpdate\":[");
        for (int i = updates; i > 0; i--)
        {
            string body = string.Join('\n', Enumerable.Range(0, 4).Select(k => Sentences[(i + k) % Sentences.Length]));
            page.Append(CultureInfo.InvariantCulture,
                $"{{\"@type\":\"BlogPosting\",\"@id\":\"update-{i}\",\"headline\":\"Report "
                    + $"{i} from the quay\",\"datePublished\":\"{Start.AddMinutes(i * 7):yyyy-MM-ddTHH:mm:ssZ}\",");
            page.Append(CultureInfo.InvariantCulture,
                $"\"articleBody\":\"{JavaScriptEncoder.Default.Encode(body)}\"}}{(i > 1 ? "," : "")}");
        }

        page.Append("]}</script>");
    }
}
