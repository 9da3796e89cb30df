namespace LiveBlog.Core.Quotes.Words;

/// <summary>The Norwegian words around quotes.</summary>
internal static class NorwegianWords
{
    public static LexiconSource Source { get; } = new("nb")
    {
        Inverts = true,
        IsVerbSecond = true,
        HasDashSpeech = true,
        Thresholds = new SpeechThresholds { SameSentence = 1, Weak = 3, WeakParticiple = 4, Alone = 6, Title = 7 },
        Speech = """
            utbryter utbrøt vurderer vurderte
            advarer advarte bekrefter bekreftet erkjenner erkjente fastslo fastslår forklarer forklarte fortalte forteller fortsatte fortsetter hevder
            hevdet kommenterer kommenterte konstaterer konstaterte lover lovet lyder lød melder meldte mener mente opplyser opplyste påpeker påpekte
            roper ropte sa sier skrev skriver spurte spør svarer svarte understreker understreket uttaler uttalte
            """,
        PastParticiples = "advart bekreftet forklart fortalt meldt opplyst sagt skrevet svart understreket uttalt",
        Opinion = "anklager anklaget beskrev beskriver fordømmer fordømte kaller kalte kritiserer kritiserte snakker snakket",
        Loose = "håper håpet la legger ser synes syntes så trodde tror",
        AccordingTo = "ifølge",
        Auxiliaries = "er hadde har kan kunne må måtte skal skulle var vil ville",
        Passives = "ble blir blitt",
        Adverbs = "allerede bare da der derfor dessuten ennå går her idag igjen ikke imidlertid nå også samtidig seg senere så veldig",
        Determiners = "alle de den denne det dette disse ei en et fem fire flere hver noen to tre",
        Possessives = "dens deres hans hennes min sin sine sitt vår",
        Prepositions = "etter fra før gjennom hos i med mellom mot om over på siden til under ut uten ved",
        Genitives = "av for",
        Bys = "av",
        Withs = "med",
        Conjunctions = "eller men og",
        Subordinators = "at da fordi hvis mens når som",
        Relatives = "hvem",
        MalePronouns = "han",
        FemalePronouns = "hun",
        OtherPronouns = "de man",
        FirstPerson = "dere du jeg vi",
        ObjectPronouns = "dem ham henne meg oss",
        Roles = """
            arkitekt arkitekten fisker lege lærer
            advokat aktor ambassadør direktør dommer dronning ekspert finansminister formann forsker journalist kaptein konge landslagssjef leder
            minister ordfører partileder pave politioverbetjent president pressesjef prins prinsesse professor sjef statsminister stortingsrepresentant
            talskvinne talsmann talsperson trener utenriksminister
            """,
        FemaleRoles = "dronning prinsesse talskvinne",
        MaleRoles = "konge pave prins talsmann",
        Messages = "avis brev dom innlegg intervju melding pressemelding rapport undersøkelse uttalelse",
        Titles = "dr fru hr prof",
        MaleTitles = "hr",
        FemaleTitles = "fru",
        Calendar = """
            april august dag dagen desember februar fredag januar juli juni kveld kvelden lørdag mai mandag mars morgen måned natt natten november
            oktober onsdag september søndag tirsdag torsdag uke uken år året
            """,
        Labels = "boken filmen kalt ordet sangen såkalt såkalte tittelen uttrykket",
        Mottos = "kallenavn motto slagord",
        Negations = "aldri uten",
        Thoughts = "tenker tenkte",
        InfinitiveMarks = "å",
        Particles = "af al de el von",
        Definites = "de den denne det",
        BackReferences = "det",
        RoleEndings = "minister ministeren leder lederen sjef sjefen direktør direktøren talsmann talskvinne talsperson formann ordfører forsker ekspert mester mesteren",
        MaleForenames = Forenames.Male,
        FemaleForenames = Forenames.Female,
    };
}
