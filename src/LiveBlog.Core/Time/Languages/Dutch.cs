namespace LiveBlog.Core.Time;

/// <summary>The words of time in Dutch.</summary>
internal static class Dutch
{
    public const string Words = """
        months: januari, jan | februari, feb | maart, mrt, mar, maa | april, apr | mei | juni, jun | juli, jul | augustus, aug | september, sep, sept | oktober, okt | november, nov | december, dec
        weekdays: maandag, ma | dinsdag, di, din | woensdag, wo, woe | donderdag, do, dond | vrijdag, vr, vrij | zaterdag, za, zat | zondag, zo, zon
        morning: 's ochtends, 's morgens, ochtend, in de ochtend
        afternoon: 's middags, namiddag, in de namiddag
        evening: 's avonds, avond, in de avond
        night: 's nachts, nacht, in de nacht
        noon: middag, twaalf uur 's middags; midnight: middernacht
        oclock: uur, u; at: om
        second: seconden, seconde, sec
        minute: minuten, minuut, m, minuutje, mins
        hour: uur, uren, u, hr, hrs
        day: dagen, dag, dgn, d
        week: weken, week, wkn
        month: maanden, maand, mnd
        year: jaar, jaren, jr
        numbers: een, één, 'n | twee | drie | vier | vijf | zes | zeven | acht | negen | tien | elf | twaalf
        few: een paar, enkele, enige, paar, meerdere, verschillende
        ago: geleden, eerder
        later: over, binnen, later, vanaf nu, in, uit
        about: ongeveer, circa, ca, bijna, ruim
        less: minder dan
        now: nu, zojuist, zonet, net, recent, een ogenblik geleden
        today: vandaag
        yesterday: gisteren
        beforeyesterday: eergisteren
        tomorrow: morgen
        aftertomorrow: overmorgen
        lastunit: vorige, vorig, afgelopen, laatste, voorbije
        nextunit: volgende, volgend, komende, komend, aankomende, aankomend
        published: gepubliceerd, geplaatst, gepubliceerd op, gepubliceerd om
        modified: bijgewerkt, laatst bijgewerkt, laatste update, gewijzigd, geüpdatet, update, aangepast, bijgewerkt op, bijgewerkt om
        ordinal: ste, de, e
        noise: om, op, de, het, en, van
        tonight: vanavond, deze avond
        thismorning: vanochtend, vanmorgen, deze ochtend, deze morgen
        thisafternoon: vanmiddag, deze namiddag, deze middag
        lastnight: gisteravond, gisterenavond, gisternacht, afgelopen nacht, vannacht, gisteren avond
        yesterdaymorning: gisterenochtend, gisterochtend, gisteren ochtend, gistermorgen
        yesterdayafternoon: gisterenmiddag, gistermiddag, gisterennamiddag, gisteren middag
        half.hour: half uur, een half uur, halfuur
        ordinals: eerste | tweede | derde | vierde | vijfde | zesde | zevende | achtste | negende | tiende | elfde | twaalfde | dertiende | veertiende | vijftiende | zestiende | zeventiende | achttiende | negentiende | twintigste | eenentwintigste | tweeëntwintigste, tweeentwintigste | drieëntwintigste, drieentwintigste | vierentwintigste | vijfentwintigste | zesentwintigste | zevenentwintigste | achtentwintigste | negenentwintigste | dertigste | eenendertigste
        thisunit: deze, dit
        quarter: kwartaal, kwartalen
        weekend: weekend, weekeinde
        andahalf: en een half, en een halve
        era.0: na christus, n.chr
        tomorrowmorning: morgenochtend, morgenvroeg, morgen ochtend; tomorrowafternoon: morgenmiddag, morgen middag, morgennamiddag; tomorrowevening: morgenavond, morgen avond, morgennacht
        within: binnen
        fifteen.minute: een kwartier, kwartier
        until: tot, t/m, tot en met
        from: van
        oneandahalf: anderhalf, anderhalve
        """;
}
