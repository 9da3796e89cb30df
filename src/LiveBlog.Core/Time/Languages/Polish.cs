namespace LiveBlog.Core.Time;

/// <summary>The words of time in Polish.</summary>
internal static class Polish
{
    public const string Words = """
        months: styczeń, stycznia, sty, styczniu | luty, lutego, lut, lutym | marzec, marca, mar, marcu | kwiecień, kwietnia, kwi, kwietniu | maj, maja, maju | czerwiec, czerwca, cze, czerwcu | lipiec, lipca, lip, lipcu | sierpień, sierpnia, sie, sierpniu | wrzesień, września, wrz, wrześniu | październik, października, paź, październiku | listopad, listopada, lis, listopadzie | grudzień, grudnia, gru, grudniu
        weekdays: poniedziałek, pon | wtorek, wt, wto | środa, śr, śro | czwartek, czw | piątek, pt, pią | sobota, sob | niedziela, niedz, nie, nd
        morning: rano
        afternoon: po południu
        evening: wieczorem
        night: w nocy
        noon: w południe, południe
        midnight: o północy, północ
        hourbefore: godz, o godz, godzina, o godzinie
        second: sekund, sekundę, sekundy, sekunda, sek
        minute: minut, minutę, minuty, minuta
        hour: godzin, godzinę, godziny, godzina, godz, g
        day: dni, dzień, dnia
        week: tygodni, tydzień, tygodnie, tygodnia, tyg, tydz
        month: miesięcy, miesiąc, miesiące, miesiąca, mies
        year: lat, rok, lata, roku
        numbers: jeden, jedną, jedna, jednego, jednej | dwa, dwie, dwóch | trzy, trzech | cztery, czterech | pięć, pięciu | sześć, sześciu | siedem, siedmiu | osiem, ośmiu | dziewięć, dziewięciu | dziesięć, dziesięciu | jedenaście | dwanaście
        few: kilka, kilku, parę, kilkanaście
        ago: temu
        later: za
        about: około, ok, prawie, ponad
        less: mniej niż
        now: teraz, przed chwilą, w tej chwili, właśnie teraz, chwilę temu
        today: dzisiaj, dziś
        yesterday: wczoraj, wcz
        beforeyesterday: przedwczoraj
        tomorrow: jutro
        aftertomorrow: pojutrze
        lastweek: w zeszłym tygodniu, w zeszłym tyg; lastmonth: w zeszłym miesiącu, w zeszłym mies; lastyear: w zeszłym roku
        published: opublikowano, dodano, utworzono, publikacja
        modified: aktualizacja, zaktualizowano, ostatnia aktualizacja, zmodyfikowano, edytowano
        noise: o, r, roku, i, w, dnia, z
        tonight: dziś wieczorem, dzisiaj wieczorem
        thismorning: dziś rano, dzisiaj rano
        lastnight: wczoraj wieczorem
        half.hour: pół godziny
        lastunit: zeszły, zeszłą, zeszłe, ostatni, ostatnia, ostatnią, ostatnie, ostatnich, ubiegły, ubiegłą, miniony
        nextunit: następny, następna, następną, następne, przyszły, przyszła, przyszłą, najbliższe, kolejny, kolejne
        thisunit: ten, ta, tę, to, tym
        within: w ciągu
        quarter: kwartał, kwartale, kwartału
        weekend: weekend
        nextweek: w przyszłym tygodniu; nextmonth: w przyszłym miesiącu; nextyear: w przyszłym roku
        thisweek: w tym tygodniu; thismonth: w tym miesiącu; thisyear: w tym roku
        inthreedays: popojutrze
        tomorrowmorning: jutro rano
        tomorrowevening: jutro wieczorem
        fifteen.minute: kwadrans
        until: do
        from: od
        oneandahalf: półtora, półtorej
        """;
}
