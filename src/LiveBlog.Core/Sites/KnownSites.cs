namespace LiveBlog.Core.Sites;

/// <summary>The sites of the package: publishers, then platforms and the publishers who use their layouts.</summary>
internal static class KnownSites
{
    public static ValueList<Site> All { get; } =
    [
        Guardian.Site, Bbc.Site, Itv.Site, ReachNationals.Site, Express.Site, Telegraph.Site, FinancialTimes.Site,
        Cnn.Site, NewYorkTimes.Site, WashingtonPost.Site, Reuters.Site, Cbs.Site, Cnbc.Site, AbcNews.Site, NbcNews.Site,
        AlJazeera.Site, TimesOfIsrael.Site, Ndtv.Site, Repubblica.Site, LeMonde.Site, Tagesschau.Site, Ntv.Site, Br24.Site, Zdfheute.Site,
            Sueddeutsche.Site, Kicker.Site,
        Sourcefabric.Site, WordPressLiveblog.Site, AmpLiveList.Site, Norkon.Site, Arena.Site, TwentyFourLiveblog.Site, EasyLiveblogs.Site,
            Brightspot.Site,
        SkyNews.Site, AssociatedPress.Site,
        ScribbleLive.Site, Tickaroo.Site, CoveritLive.Site, WordFaire.Site,
    ];
}
