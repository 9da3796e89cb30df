namespace LiveBlog.Core.Time;

/// <summary>The words of time in Czech.</summary>
internal static class Czech
{
    public const string Words = """
        months: leden, ledna, led, lednu | únor, února, úno, unr, únoru | březen, března, bře, bre, březnu | duben, dubna, dub, dubnu | květen, května, kvě, květnu | červen, června, čvn, čer, červnu | červenec, července, čvc, čec, červenci | srpen, srpna, srp, srpnu | září, zář | říjen, října, říj, říjnu | listopad, listopadu, lis | prosinec, prosince, pro, pros, prosinci
        weekdays: pondělí, po, pon | úterý, út, úte | středa, st, stř | čtvrtek, čt, čtv | pátek, pá, pát | sobota, so, sob | neděle, ne, ned
        morning: ráno
        am: dop, dopoledne
        pm: odp, odpoledne
        evening: večer
        night: v noci
        noon: poledne, v poledne
        midnight: půlnoc, o půlnoci
        oclock: hod
        second: sekundami, sekundou, sekundy, sekund, sekunda, sek, vteřin, vteřinami
        minute: minutami, minutou, minuty, minut, minuta, minutu
        hour: hodinami, hodinou, hodiny, hodin, hodina, hodinu, hod
        day: dny, dnem, dne, den, dní
        week: týdny, týdnem, týdne, týden, týdnů, týd
        month: měsíci, měsícem, měsíce, měsíc, měsíců, měs
        year: lety, rokem, roku, rok, roky, let, l, r
        numbers: jeden, jednu, jedna, jednou | dva, dvě, dvěma | tři, třemi | čtyři | pět, pěti | šest | sedm | osm | devět | deset | jedenáct | dvanáct
        few: několika, několik, pár
        ago: před, zpět
        later: za
        about: přibližně, asi, cca, zhruba, téměř
        less: méně než
        now: nyní, teď, právě teď, před chvílí, právě nyní, před okamžikem
        today: dnes
        yesterday: včera
        beforeyesterday: předevčírem
        tomorrow: zítra
        aftertomorrow: pozítří
        lastweek: minulý týden, minulý týd; lastmonth: minulý měsíc, minulý měs; lastyear: minulý rok
        published: publikováno, zveřejněno, vydáno, vytvořeno
        modified: aktualizováno, upraveno, poslední aktualizace, aktualizace, změněno
        noise: v, ve, a, o
        tonight: dnes večer
        thismorning: dnes ráno
        lastnight: včera večer
        half.hour: půl hodinou, půl hodiny
        lastunit: minulý, minulou, minulé, minulá, poslední, posledních, uplynulý, uplynulých
        nextunit: příští, následující, následujících
        thisunit: tento, tuto, toto, tato
        within: během
        quarter: čtvrtletí, kvartál
        weekend: víkend
        tomorrowmorning: zítra ráno
        tomorrowevening: zítra večer
        fifteen.minute: čtvrt hodiny, čtvrthodinou
        until: do, až
        from: od
        """;
}
