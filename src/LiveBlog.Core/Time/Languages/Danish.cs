namespace LiveBlog.Core.Time;

/// <summary>The words of time in Danish.</summary>
internal static class Danish
{
    public const string Words = """
        months: januar, jan | februar, feb | marts, mar | april, apr | maj | juni, jun | juli, jul | august, aug | september, sep, sept | oktober, okt | november, nov | december, dec
        weekdays: mandag, man, ma | tirsdag, tirs, tir, ti | onsdag, ons, on | torsdag, tors, tor, to | fredag, fre, fr | lørdag, lør, lø | søndag, søn, sø
        am: om formiddagen
        morning: om morgenen
        afternoon: om eftermiddagen
        evening: om aftenen
        night: om natten
        noon: middag
        midnight: midnat
        hourbefore: kl, klokken, klockan
        second: sekunder, sekund, sek
        minute: minutter, minut
        hour: timer, time, t
        day: dage, dag, d
        week: uger, uge, ugen
        month: måneder, måned, mdr, md, måneden
        year: år, året
        numbers: en, et, én, ét | to | tre | fire | fem | seks | syv | otte | ni | ti | elleve | tolv
        few: få, et par, nogle, enkelte, flere
        ago: siden, for
        later: om
        about: cirka, ca, omkring, omtrent, næsten, over
        less: mindre end
        now: nu, lige nu, netop nu, for et øjeblik siden, for lidt siden
        today: i dag, idag
        yesterday: i går, igår
        beforeyesterday: i forgårs, forgårs
        tomorrow: i morgen
        aftertomorrow: i overmorgen
        lastweek: sidste uge; lastmonth: sidste måned, sidste md; lastyear: sidste år
        published: publiceret, offentliggjort, udgivet, oprettet
        modified: opdateret, sidst opdateret, senest opdateret, ændret, redigeret
        noise: den, d, og, af
        tonight: i aften
        thismorning: i morges
        lastnight: i går aftes
        half.hour: halv time, en halv time
        lastunit: sidste, seneste, forrige
        nextunit: næste, kommende
        thisunit: denne, dette
        within: inden for, indenfor
        quarter: kvartal, kvartalet
        weekend: weekend, weekenden
        fifteen.minute: et kvarter, kvarter
        until: til
        from: fra
        oneandahalf: halvanden, halvandet
        """;
}
