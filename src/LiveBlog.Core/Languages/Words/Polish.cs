namespace LiveBlog.Core.Languages.Words;

/// <summary>Polish.</summary>
internal static class Polish
{
    public static Language Words { get; } = new("pl")
    {
        Time = """
            months: styczeń, stycznia, sty, styczniu | luty, lutego, lut, lutym | marzec, marca, mar, marcu | kwiecień, kwietnia, kwi,
                kwietniu | maj, maja, maju | czerwiec, czerwca, cze, czerwcu | lipiec, lipca, lip, lipcu | sierpień, sierpnia, sie,
                sierpniu | wrzesień, września, wrz, wrześniu | październik, października, paź, październiku | listopad, listopada, lis,
                listopadzie | grudzień, grudnia, gru, grudniu
            weekdays: poniedziałek, pon | wtorek, wt, wto | środa, śr, śro | czwartek, czw | piątek, pt, pią | sobota, sob | niedziela,
                niedz, nie, nd
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
            numbers: jeden, jedną, jedna, jednego, jednej | dwa, dwie, dwóch | trzy, trzech | cztery, czterech | pięć, pięciu | sześć,
                sześciu | siedem, siedmiu | osiem, ośmiu | dziewięć, dziewięciu | dziesięć, dziesięciu | jedenaście | dwanaście
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
            beyond: po; before: przed
            oneandahalf: półtora, półtorej
            """,
        Speech = new SpeechWords
        {
            DropsSubjects = true,
            Inverts = true,
            HasNoArticles = true,
            Thresholds = new SpeechThresholds { SameSentence = 1, Weak = 3, WeakParticiple = 4, Alone = 6, Title = 7 },
            Speech = """
                zapowiada zapowiedział zapowiedziała potwierdza potwierdził potwierdziła uważa uważał uważała wykrzyknął wykrzyknęła uznał
                uznała
                apeluje brzmi dodaje dodali dodał dodała informuje komentuje krzyczał krzyczy mówi mówili mówią mówił mówiła napisali
                napisał napisała
                ocenia ocenił oceniła odpowiada odpowiedział odpowiedziała ogłosił ogłosiła opowiada opowiadał ostrzega ostrzegł ostrzegła
                oświadczył
                oświadczyła pisze piszą podkreśla podkreślił podkreśliła poinformował poinformowała powiedział powiedziała powiedzieli
                przekazał przekazała
                przekonuje przekonywał przyznaje przyznał przyznała pyta pytał relacjonował relacjonuje skomentował skomentowała stwierdził
                stwierdziła
                twierdzi twierdził twierdziła tłumaczy tłumaczył wyjaśnia wyjaśnił wyjaśniła zaapelował zaapelowała zapewnia zapewnił
                zapewniła zapytał
                zapytała zauważa zauważył zauważyła zaznacza zaznaczył zaznaczyła
                """,
            Opinion = "nazwał nazwała nazywa określa określił określiła oskarżył oskarżyła skrytykował skrytykowała",
            SpeechParticiples = "dodając mówiąc pisząc podkreślając twierdząc",
            AccordingTo = "według zdaniem",
            Auxiliaries = "byli był była było będzie będą chce chcą jest ma mają mogą może musi są",
            Passives = "zostali został została zostało",
            Adverbs = """
                bardzo dzisiaj dziś jednak jeszcze jutro już nie nigdy potem również się tak także tam teraz też tu tylko wczoraj zawsze
                """,
            Determiners = "ci cztery dwa jeden jedna każda każdy kilka pięć ta te tego tej ten to trzy wszyscy wszystkie",
            Possessives = "ich jego jej mój nasz swoja swój",
            Prepositions = "bez dla do między na nad o od po pod podczas przed przez przy u w we wobec z za ze",
            Bys = "przez",
            Withs = "z",
            Conjunctions = "a albo ale i lub oraz",
            Subordinators = "bo gdy gdzie jak jeśli kiedy która które który ponieważ że",
            Relatives = "kto",
            MalePronouns = "on",
            FemalePronouns = "ona",
            OtherPronouns = "one oni",
            FirstPerson = "ja my wy",
            ObjectPronouns = "go im jej mi mu nam",
            Roles = """
                adwokat ambasador burmistrz dyrektor dziennikarka dziennikarz ekspert generał kandydat kandydatka kapitan król królowa
                książę lider marszałek minister papież poseł posłanka premier prezydent profesor prokurator przewodnicząca
                przewodniczący rzeczniczka rzecznik senator szef szefowa sędzia trener wiceminister wicepremier komendant strażak
                strażaczka mieszkanka mieszkaniec świadek rolnik wojewoda starosta wójt radny radna ratownik lekarz lekarka nauczyciel
                nauczycielka właściciel właścicielka sąsiad sąsiadka kierowca sołtys trenerka bramkarz napastnik obrońca ojciec matka
                syn córka brat siostra mąż żona wdowa oskarżony oskarżona ekspertka
                """,
            FemaleRoles = """
                dziennikarka kandydatka królowa posłanka rzeczniczka szefowa strażaczka mieszkanka radna lekarka nauczycielka
                właścicielka sąsiadka trenerka matka córka siostra żona wdowa oskarżona
                """,
            MaleRoles = """
                król książę papież strażak mieszkaniec radny nauczyciel właściciel sąsiad ojciec syn brat mąż oskarżony rzecznik poseł
                """,
            Messages = """
                agencja gazeta komunikacie komunikat list liście oświadczenie oświadczeniu raporcie raport wpis wpisie wywiad wywiadzie
                """,
            Titles = "dr pan pani prof",
            MaleTitles = "pan",
            FemaleTitles = "pani",
            Calendar = """
                czerwca czwartek dzień grudnia kwietnia lipca listopada lutego maja marca miesiąc niedziela niedzielę noc października
                piątek poniedziałek
                rano rok roku sierpnia sobota sobotę stycznia tydzień tygodnia wieczorem września wtorek środa środę
                """,
            Labels = "film książka określenie słowo tytuł tytułem tzw zwana zwane zwany",
            Mottos = "hasło motto przydomek",
            Negations = "bez nigdy",
            Thoughts = "myśli pomyślał pomyślała",
            Particles = "al de el von",
            Definites = "ci ta te ten to",
            BackReferences = "tak",
            MaleForenames = Forenames.Male,
            FemaleForenames = Forenames.Female,
            Unnamed = "inny inna inni ktoś nikt niektórzy wielu wszyscy jeden jedna",
            Locatives = "w we na",
            RoleChangers = "były była wiceprezes",
            NewRoles = "nowy nowa",
            Denials = "zaprzecza zaprzeczył zaprzeczyła",
            BodyNouns = """
                spółki spółka firmy firma partii partia związku związek fundacji fundacja stowarzyszenia stowarzyszenie klubu klub
                ministerstwa ministerstwo agencji agencja banku bank organizacji organizacja
                """,
        },
        News = new NewsWords
        {
            KeyPoints = ["najważniejsze informacje", "najważniejsze", "w skrócie", "co wiemy"],
            LiveNotes = ["aktualizowane na bieżąco", "na bieżąco aktualizowana"],
            LiveOutright = ["relacja na żywo", "minuta po minucie"],
            Live = ["relacja", "żywo"],
            LiveHeadings = ["na żywo", "relacja live"],
            WriterLabels = ["Tekst", "Autor"],
            CreditLines = ["Zdjęcie: ", "Fot. ", "Fot.: "],
            Captions = ["podpis:"],
            Pinned = ["przypięte"],
            Answers = ["odpowiedz", "zgłoś"],
            FirstPerson = ["nas", "nam", "nasz", "nasza", "nasze", "naszych"],
            SpeechTags = ["mówi", "powiedział", "powiedziała"],
            MoreUpdates = ["pokaż więcej", "wczytaj więcej"],
            Footers = ["najczęściej czytane"],
            Furniture = ["reklama", "przejdź do treści", "szukaj", "zaloguj", "udostępnij", "czytaj więcej"],
            LinkOpeners =
            [
                "czytaj także", "czytaj też", "czytaj również", "czytaj więcej", "przeczytaj także", "przeczytaj też",
                "przeczytaj również", "zobacz także", "zobacz też", "zobacz również", "zobacz więcej", "więcej na temat", "więcej o",
                "więcej informacji", "powiązane artykuły", "powiązane", "podobne artykuły", "najczęściej czytane", "najpopularniejsze",
                "polecane", "polecamy", "tagi", "tematy", "warto przeczytać", "nie przegap", "sprawdź też", "najnowsze",
            ],
            FurnitureOpeners =
            [
                "udostępnij", "udostępnij na", "podziel się", "polub nas", "obserwuj nas", "śledź nas", "subskrybuj", "zapisz się",
                "newsletter", "zaloguj się", "wszelkie prawa zastrzeżone", "wszystkie prawa zastrzeżone", "prawa autorskie",
                "polityka prywatności", "polityka cookies", "regulamin", "ustawienia prywatności", "kontakt", "o nas", "redakcja",
                "komentarze", "komentarzy", "skomentuj", "dodaj komentarz", "drukuj", "kopiuj link", "skopiuj link", "reklama",
                "do góry", "dalsza część tekstu pod", "źródło", "masz dla nas temat", "dołącz do nas",
            ],
            PageNotes = ["odśwież", "dziękujemy, że przeczyta"],
            Consents = ["polityka prywatności", "polityce prywatności"],
            Related = ["przeczytaj także: ", "przeczytaj też: ", "czytaj też: ", "czytaj także: ", "zobacz też: "],
            ClockLeads = ["aktualizacja", "godz."],
            Companions = ["z "],
            Outlets = ["redakcja"],
            Transcripts = ["transkrypcja", "napisy", "rozdziały"],
            Records = ["śledzenie przesyłki", "numer przesyłki"],
            OtherPages = ["przepis"],
            Plans = ["harmonogram", "rozkład", "porządek obrad", "plan dnia", "program"],
            ToldAfterwards = ["kalendarium", "oś czasu", "dziennik", "dzień z życia"],
            Comments = ["komentarze"],
            MatchMinutes = ["minuta"],
            Laps = ["okrążenie"],
            Rounds = ["runda"],
            ZoneNotes = ["wszystkie godziny"],
        },
        Fields = new FieldWords
        {
            Headline = ["tytul", "naglowek"],
            Author = ["redaktor", "dziennikarz"],
            Time = ["godzina", "czas", "datapublikacji"],
            Body = ["tresc", "tekst"],
            End = ["koniec"],
            Updates = ["wpisy", "komunikaty"],
            Live = ["relacja"],
            MatchMinute = ["minuta"],
            Caption = ["podpis"],
            Credit = ["zrodlo"],
            Shown = ["opublikowany", "opublikowane"],
            Draft = ["szkic"],
            Deleted = ["usuniete", "usuniety"],
        },
    };
}
