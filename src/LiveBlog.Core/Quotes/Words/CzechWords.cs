namespace LiveBlog.Core.Quotes.Words;

/// <summary>The Czech words around quotes.</summary>
internal static class CzechWords
{
    public static LexiconSource Source { get; } = new("cs")
    {
        Inverts = true,
        HasNoArticles = true,
        Thresholds = new SpeechThresholds { SameSentence = 1, Weak = 3, WeakParticiple = 4, Alone = 6, Title = 7 },
        Speech = """
            dodal dodala dodali dodává komentoval komentovala konstatoval konstatovala křičel křičí míní napsal napsala odpovídá odpověděl odpověděla
            oznámil oznámila podotkl podotkla popsal popsala potvrdil potvrdila poznamenal poznamenala prohlašuje prohlásil prohlásila ptá píše
            připomněl připomněla připomíná přiznal přiznala reagoval reagovala sdělil sdělila sděluje slíbil slíbila soudí tvrdil tvrdila tvrdí
            upozornil upozornila upozorňuje uvedl uvedla uvedli uvádí varoval varovala varuje vysvětlil vysvětlila vysvětluje vyzval vyzvala vzkázal
            vzkázala zdůraznil zdůraznila zdůrazňuje zeptal zeptala zopakoval zvolal zvolala řekl řekla řekli říkají říkal říkala říká
            """,
        Opinion = "kritizoval kritizuje nazval nazvala nazývá obvinil obvinila označil označila označuje",
        Loose = "myslí považuje",
        AccordingTo = "dle podle slov",
        Auxiliaries = "bude budou by byl byla byli bylo chce chtějí je jsem jsme jsou mají mohou musí má může",
        Passives = "bývá",
        Adverbs = "dnes jen ještě ne nikdy pak se si tady tak také tam teď už velmi včera však vždy zítra",
        Determiners = "dva jeden jedna každá každý několik pět ta tato ten tento ti to tři všichni čtyři",
        Possessives = "jeho jejich její můj náš svá svůj",
        Prepositions = "bez během do k ke mezi na o od po pro proti před přes při s se u v ve z za ze",
        Bys = "od",
        Conjunctions = "a ale i nebo či",
        Subordinators = "jak jestli kde když která které který pokud protože zda že",
        Relatives = "kdo",
        MalePronouns = "on",
        FemalePronouns = "ona",
        OtherPronouns = "oni ono",
        FirstPerson = "já my vy",
        ObjectPronouns = "ho jej jim jí mi mu mě nám",
        Roles = """
            advokát expert generál kandidát kapitán král královna ministr ministryně mluvčí novinář náměstek papež poslanec poslankyně premiér premiérka
            prezident prezidentka primátor profesor předseda předsedkyně senátor soudce starosta trenér velvyslanec ředitel ředitelka šéf šéfka
            """,
        FemaleRoles = "královna ministryně poslankyně premiérka prezidentka předsedkyně ředitelka",
        MaleRoles = "král ministr papež předseda ředitel",
        Messages = "agentura deník dopis prohlášení rozhovor rozhovoru tisková zpráva zprávě",
        Titles = "dr pan paní prof",
        MaleTitles = "pan",
        FemaleTitles = "paní",
        Calendar = """
            března den dubna května ledna listopadu měsíc neděle neděli noc pondělí prosince pátek rok roku ráno sobota sobotu srpna středa středu týden
            večer září února úterý července června čtvrtek října
            """,
        Labels = "film kniha názvem slovo tzv výraz zvaná zvaný",
        Mottos = "heslo motto přezdívka",
        Negations = "bez nikdy",
        Particles = "al de el van von",
        Definites = "ta tato ten tento ti to",
    };
}
