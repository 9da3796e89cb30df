namespace LiveBlog.Core.Quotes.Words;

/// <summary>The Danish words around quotes.</summary>
internal static class DanishWords
{
    public static LexiconSource Source { get; } = new("da")
    {
        Inverts = true,
        IsVerbSecond = true,
        HasDashSpeech = true,
        Thresholds = new SpeechThresholds { SameSentence = 1, Weak = 3, WeakParticiple = 4, Alone = 6, Title = 7 },
        Speech = """
            udbryder udbrød vurderer vurderede
            advarede advarer bekræftede bekræfter erkender erkendte fastslog fastslår forklarede forklarer fortalte fortsatte fortsætter fortæller
            hævdede hævder kommenterede kommenterer konstaterede konstaterer lovede lover lyder lød meddeler meddelte mener mente oplyser oplyste
            påpegede påpeger råber råbte sagde siger skrev skriver spurgte spørger svarede svarer tilføjede tilføjer udtaler udtalte understregede
            understreger
            """,
        PastParticiples = "advaret bekræftet forklaret fortalt meddelt oplyst sagt skrevet svaret tilføjet udtalt understreget",
        Opinion = "anklagede anklager beskrev beskriver fordømmer fordømte kalder kaldte kritiserede kritiserer taler talte",
        Loose = "håbede håber ser synes syntes så troede tror",
        AccordingTo = "ifølge",
        Auxiliaries = "er har havde kan kunne må måtte skal skulle var vil ville",
        Passives = "blev blevet bliver",
        Adverbs = "allerede da der derfor desuden dog endnu går her idag igen ikke kun meget nu også samtidig senere sig så",
        Determiners = "alle de den denne det dette disse en et fem fire flere hver nogle to tre",
        Possessives = "dens deres hans hendes min sin sine sit vores",
        Prepositions = "efter fra før gennem hos i med mellem mod om over på siden til ud uden under ved",
        Genitives = "af for",
        Bys = "af",
        Withs = "med",
        Conjunctions = "eller men og",
        Subordinators = "at da fordi hvis mens når som",
        Relatives = "hvem",
        MalePronouns = "han",
        FemalePronouns = "hun",
        OtherPronouns = "de man",
        FirstPerson = "I du jeg vi",
        ObjectPronouns = "dem ham hende mig os",
        Roles = """
            arkitekt arkitekten fisker læge lærer
            advokat ambassadør anfører anklager borgmester chef direktør dommer dronning ekspert finansminister folketingsmedlem formand forsker
            journalist konge landstræner leder minister partileder pave pressechef prins prinsesse professor præsident statsminister talskvinde talsmand
            talsperson træner udenrigsminister
            """,
        FemaleRoles = "dronning prinsesse talskvinde",
        MaleRoles = "konge pave prins talsmand",
        Messages = "avis brev dom interview meddelelse opslag pressemeddelelse rapport udtalelse undersøgelse",
        Titles = "dr fru hr prof",
        MaleTitles = "hr",
        FemaleTitles = "fru",
        Calendar = """
            aften aftenen april august dag dagen december februar fredag januar juli juni lørdag maj mandag marts morgen måned nat natten november
            oktober onsdag september søndag tirsdag torsdag uge ugen år året
            """,
        Labels = "bogen filmen kaldet ordet sangen såkaldt såkaldte titlen udtrykket",
        Mottos = "kælenavn motto slagord",
        Negations = "aldrig uden",
        Thoughts = "tænker tænkte",
        InfinitiveMarks = "at",
        Particles = "af al de el von",
        Definites = "de den denne det",
        BackReferences = "det",
        RoleEndings = "minister ministeren leder lederen chef chefen direktør direktøren talsmand talskvinde talsperson formand ordfører forsker ekspert mester mesteren",
        MaleForenames = Forenames.Male,
        FemaleForenames = Forenames.Female,
    };
}
