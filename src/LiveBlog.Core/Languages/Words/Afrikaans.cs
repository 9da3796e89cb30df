namespace LiveBlog.Core.Languages.Words;

/// <summary>Afrikaans.</summary>
internal static class Afrikaans
{
    public static Language Words { get; } = new("af")
    {
        Time = """
            months: Januarie, Jan | Februarie, Feb | Maart, Mrt | April, Apr | Mei | Junie, Jun | Julie, Jul | Augustus, Aug |
                September, Sep, Sept | Oktober, Okt | November, Nov | Desember, Des
            weekdays: Maandag, Ma | Dinsdag, Di | Woensdag, Wo | Donderdag, Do | Vrydag, Vr | Saterdag, Sa | Sondag, So
            am: vm, vm.; pm: nm, nm.
            morning: die oggend; afternoon: die middag; evening: die aand; night: die nag
            noon: middaguur; midnight: middernag
            oclock: uur; at: om
            second: sekonde, sekondes; minute: minuut, minute; hour: uur, ure; day: dag, dae
            week: week, weke; month: maand, maande; year: jaar, jare
            noise: om, op, die, van
            ago: gelede; later: oor; now: nou, sopas, pas
            today: vandag; yesterday: gister; tomorrow: môre
            published: gepubliseer, geplaas; modified: bygewerk, laas bygewerk, opgedateer
            """,
        News = new NewsWords
        {
            LiveOutright = ["regstreekse blog"],
            Live = ["regstreeks", "minuut vir minuut"],
            LiveNotes = ["volg hier", "word deurlopend bygewerk"],
            Bylines = ["Deur", "deur"],
            Joiners = ["en"],
            MoreUpdates = ["laai meer", "wys meer"],
            Related = ["lees ook: "],
            Comments = ["kommentaar"],
        },
    };
}
