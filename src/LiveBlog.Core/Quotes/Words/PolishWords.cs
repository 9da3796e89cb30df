namespace LiveBlog.Core.Quotes.Words;

/// <summary>The Polish words around quotes.</summary>
internal static class PolishWords
{
    public static LexiconSource Source { get; } = new("pl")
    {
        Inverts = true,
        HasNoArticles = true,
        Thresholds = new SpeechThresholds { SameSentence = 1, Weak = 3, WeakParticiple = 4, Alone = 6, Title = 7 },
        Speech = """
            zapowiada zapowiedział zapowiedziała potwierdza potwierdził potwierdziła uważa uważał uważała wykrzyknął wykrzyknęła uznał uznała
            apeluje brzmi dodaje dodali dodał dodała informuje komentuje krzyczał krzyczy mówi mówili mówią mówił mówiła napisali napisał napisała
            ocenia ocenił oceniła odpowiada odpowiedział odpowiedziała ogłosił ogłosiła opowiada opowiadał ostrzega ostrzegł ostrzegła oświadczył
            oświadczyła pisze piszą podkreśla podkreślił podkreśliła poinformował poinformowała powiedział powiedziała powiedzieli przekazał przekazała
            przekonuje przekonywał przyznaje przyznał przyznała pyta pytał relacjonował relacjonuje skomentował skomentowała stwierdził stwierdziła
            twierdzi twierdził twierdziła tłumaczy tłumaczył wyjaśnia wyjaśnił wyjaśniła zaapelował zaapelowała zapewnia zapewnił zapewniła zapytał
            zapytała zauważa zauważył zauważyła zaznacza zaznaczył zaznaczyła
            """,
        Opinion = "nazwał nazwała nazywa określa określił określiła oskarżył oskarżyła skrytykował skrytykowała",
        SpeechParticiples = "dodając mówiąc pisząc podkreślając twierdząc",
        AccordingTo = "według zdaniem",
        Auxiliaries = "byli był była było będzie będą chce chcą jest ma mają mogą może musi są",
        Passives = "zostali został została zostało",
        Adverbs = "bardzo dzisiaj dziś jednak jeszcze jutro już nie nigdy potem również się tak także tam teraz też tu tylko wczoraj zawsze",
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
            adwokat ambasador burmistrz dyrektor dziennikarka dziennikarz ekspert generał kandydat kandydatka kapitan król królowa książę lider
            marszałek minister papież poseł posłanka premier prezydent profesor prokurator przewodnicząca przewodniczący rzeczniczka rzecznik senator
            szef szefowa sędzia trener wiceminister wicepremier
            """,
        FemaleRoles = "dziennikarka kandydatka królowa posłanka rzeczniczka szefowa",
        MaleRoles = "król książę papież",
        Messages = "agencja gazeta komunikacie komunikat list liście oświadczenie oświadczeniu raporcie raport wpis wpisie wywiad wywiadzie",
        Titles = "dr pan pani prof",
        MaleTitles = "pan",
        FemaleTitles = "pani",
        Calendar = """
            czerwca czwartek dzień grudnia kwietnia lipca listopada lutego maja marca miesiąc niedziela niedzielę noc października piątek poniedziałek
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
    };
}
