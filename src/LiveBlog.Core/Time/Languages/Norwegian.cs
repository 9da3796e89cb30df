namespace LiveBlog.Core.Time;

/// <summary>The words of time in Norwegian.</summary>
internal static class Norwegian
{
    public const string Words = """
        months: januar, jan | februar, feb | mars, mar | april, apr | mai | juni, jun | juli, jul | august, aug | september, sep, sept | oktober, okt | november, nov | desember, des
        weekdays: mandag, man, ma | tirsdag, tir, ti | onsdag, ons, on | torsdag, tor, to | fredag, fre, fr | lørdag, lør, lø | søndag, søn, sø
        morning: på morgenen
        am: på formiddagen
        afternoon: på ettermiddagen
        evening: på kvelden
        night: på natten
        noon: midt på dagen
        midnight: midnatt
        hourbefore: kl, klokken, klockan
        second: sekunder, sekund, sek
        minute: minutter, minutt
        hour: timer, time, t
        day: dager, dag, døgn, d
        week: uker, uke, u, uken, uka
        month: måneder, måned, mnd, md, måneden
        year: år, året
        numbers: en, ett, én, et, ei | to | tre | fire | fem | seks | sju, syv | åtte | ni | ti | elleve | tolv
        few: noen, et par, få, flere
        ago: siden, for
        later: om
        about: omtrent, cirka, ca, rundt, nesten, over
        less: mindre enn
        now: nå, akkurat nå, nettopp, nylig, for et øyeblikk siden
        today: i dag, idag
        yesterday: i går, igår
        beforeyesterday: i forgårs
        tomorrow: i morgen
        aftertomorrow: i overmorgen
        lastweek: forrige uke; lastmonth: forrige måned, forrige md; lastyear: i fjor
        published: publisert, lagt ut, opprettet
        modified: oppdatert, sist oppdatert, endret, redigert
        noise: den, d, og, av
        tonight: i kveld
        thismorning: i morges
        lastnight: i går kveld
        half.hour: halvtime, en halvtime, halv time
        lastunit: forrige, sist, siste
        nextunit: neste, kommende
        thisunit: denne, dette
        within: innen
        quarter: kvartal, kvartalet
        weekend: helg, helgen
        fifteen.minute: et kvarter, kvarter
        until: til
        from: fra
        oneandahalf: halvannen, halvannet
        """;
}
