namespace LiveBlog.Core.Time;

/// <summary>The words of time in Swedish.</summary>
internal static class Swedish
{
    public const string Words = """
        months: januari, jan | februari, feb | mars, mar | april, apr | maj | juni, jun | juli, jul | augusti, aug | september, sep, sept | oktober, okt | november, nov | december, dec
        weekdays: måndag, mån | tisdag, tis | onsdag, ons | torsdag, tors, tor | fredag, fre | lördag, lör | söndag, sön
        morning: på morgonen, förmiddag, morgon
        am: fm, förmiddagen
        pm: em, eftermiddagen
        afternoon: på eftermiddagen, eftermiddag
        evening: på kvällen, kväll, kvällen
        night: på natten, natt
        noon: mitt på dagen; midnight: midnatt
        hourbefore: kl, klokken, klockan
        second: sekunder, sekund, sek
        minute: minuter, minut, m
        hour: timmar, timme, tim
        day: dagar, dag, d
        week: veckor, vecka, v, veckan
        month: månader, månad, mån, månaden
        year: år, året
        numbers: en, ett | två | tre | fyra | fem | sex | sju | åtta | nio | tio | elva | tolv
        few: några, ett par, en par, flera
        ago: sedan, sen, för
        later: om, efter
        about: ungefär, cirka, ca, nästan, omkring, över
        less: mindre än
        now: nu, just nu, nyss, alldeles nyss, för en stund sedan, precis nu
        today: i dag, idag
        yesterday: i går, igår
        beforeyesterday: i förrgår, förrgår
        tomorrow: i morgon, imorgon
        aftertomorrow: i övermorgon
        lastweek: förra veckan, förra v; lastmonth: förra månaden, förra mån; lastyear: förra året, i fjol
        published: publicerad, publicerat, skapad, postad
        modified: uppdaterad, uppdaterat, senast uppdaterad, ändrad, redigerad
        noise: den, av, och, klockan, på, vid
        tonight: i kväll, ikväll
        thismorning: i morse, imorse
        lastnight: i går kväll, igår kväll, i natt, inatt
        lastunit: förra, passerade, senaste, gångna
        noonpart: middagen, på middagen
        half.hour: halvtimme, en halvtimme
        nextunit: nästa, kommande, följande
        thisunit: denna, detta, den här, det här
        within: inom
        quarter: kvartal, kvartalet
        weekend: helg, helgen, veckoslut
        tomorrowmorning: i morgon bitti, imorgon bitti; tomorrowevening: i morgon kväll, imorgon kväll
        fifteen.minute: en kvart, kvart
        until: till
        from: från
        oneandahalf: en och en halv
        beyond: efter
        ordinals: första | andra | tredje | fjärde | femte | sjätte | sjunde | åttonde | nionde | tionde | elfte | tolfte | trettonde | fjortonde | femtonde | sextonde | sjuttonde | artonde | nittonde | tjugonde | tjugoförsta | tjugoandra | tjugotredje | tjugofjärde | tjugofemte | tjugosjätte | tjugosjunde | tjugoåttonde | tjugonionde | trettionde | trettioförsta
        """;
}
