using System.CommandLine;
using LiveBlog.Core;
using NodaTime;

namespace LiveBlog.Cli;

/// <summary>What the caller knows of a page: the same options on every command that reads pages.</summary>
internal sealed class PageOptions
{
    private readonly Option<Uri?> url =
        new("--url") { Description = "The page's address: absolute http or https.", CustomParser = Inputs.ParseUrl };

    private readonly Option<Instant?> capturedAt =
        new("--captured-at") { Description = "When the page was fetched: ISO 8601 with a zone.", CustomParser = Inputs.ParseInstant };

    private readonly Option<string?> timeZone = new("--time-zone") { Description = "The zone the page's clocks show: an IANA id." };

    private readonly Option<string> sites =
        new("--sites") { Description = "The sites known to the reader.", DefaultValueFactory = _ => "default" };

    private readonly Option<SiteCatalog> site = new("--site")
    {
        Description = "A file with one more site in JSON: the members of Site and Layout in camelCase. May stand several times.",
        HelpName = "file.json",
        CustomParser = Inputs.ParseSites,
        DefaultValueFactory = _ => SiteCatalog.None,
    };

    public PageOptions(Command command)
    {
        sites.AcceptOnlyFromAmong("none", "default");
        timeZone.Validators.Add(Inputs.CheckZone);
        command.Options.Add(url);
        command.Options.Add(capturedAt);
        command.Options.Add(timeZone);
        command.Options.Add(sites);
        command.Options.Add(site);
    }

    public PageContext Context(ParseResult parsed) => new()
    {
        Url = parsed.GetValue(url),
        CapturedAt = parsed.GetValue(capturedAt),
        TimeZone = parsed.GetValue(timeZone),
        Sites = parsed.GetRequiredValue(site).Sites.Reverse().Aggregate(
            parsed.GetValue(sites) == "none" ? SiteCatalog.None : SiteCatalog.Default, (catalog, one) => catalog.With(one)),
    };
}
