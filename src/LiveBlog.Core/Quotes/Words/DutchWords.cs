namespace LiveBlog.Core.Quotes.Words;

/// <summary>The Dutch words around quotes.</summary>
internal static class DutchWords
{
    public static LexiconSource Source { get; } = new("nl")
    {
        Inverts = true,
        IsVerbSecond = true,
        Thresholds = new SpeechThresholds { SameSentence = 1, Weak = 3, WeakParticiple = 4, Alone = 6, Title = 7 },
        Speech = """
            antwoordde antwoordt beloofde belooft benadrukken benadrukt benadrukte bevestigde bevestigt beweerde beweert concludeerde concludeert eist
            eiste erkende erkent herhaalde herhaalt klaagde klaagt luidde luidt meende meent meldde meldden melden meldt oordeelde oordeelt reageerde
            reageert reageren riep roepen roept schreef schreven schrijft schrijven stelde stelden stellen stelt tweette twitterde verklaarde
            verklaarden verklaart verklaren vertelde vertelden vertellen vertelt voegde voegt vraagt vragen vroeg waarschuwde waarschuwen waarschuwt
            zeggen zegt zei zeiden zucht zuchtte
            """,
        PastParticiples = """
            beloofd benadrukt bevestigd beweerd erkend geantwoord gemeld gereageerd geroepen geschreven gesteld gevraagd gewaarschuwd gezegd toegevoegd
            verklaard verteld
            """,
        Opinion = """
            bekritiseerde bekritiseert beschuldigde beschuldigt noemde noemden noemen noemt omschreef omschrijft prees prijst sprak spreekt spreken
            veroordeelde veroordeelt
            """,
        Loose = "gaf geeft hoopt hoopte klinkt klonk laat legde legt liet vinden vindt vond vonden",
        AccordingTo = "volgens",
        AfterQuote = "aldus",
        Auxiliaries = """
            had hadden hebben heeft is kan kon konden kunnen mag moest moet moeten mogen waren was wil wilde willen zal zijn zou zouden zullen
            """,
        Passives = "werd werden worden wordt",
        Adverbs = """
            al daar daarna daarom dan echter er gisteren heel hier inmiddels later morgen niet nog nu ook tegen toen vandaag verder weer wel zeer zich
            zo
            """,
        Determiners = "'t alle beide dat de deze die dit drie een elke enkele geen het twee veel vier vijf",
        Possessives = "haar hun mijn ons onze zijn",
        Prepositions = "aan bij door in met na naar om onder op over sinds tegen tijdens tot tussen uit voor wegens zonder",
        Genitives = "van voor",
        Bys = "door",
        Withs = "met",
        Conjunctions = "en maar of",
        Subordinators = "als dat hoewel of omdat terwijl toen waar wanneer zodat",
        Relatives = "wie",
        MalePronouns = "hij",
        FemalePronouns = "ze zij",
        OtherPronouns = "het men",
        FirstPerson = "ik jij u we wij",
        ObjectPronouns = "haar hem hen me mij ons",
        Roles = """
            architect visser arts leraar lerares
            aanvoerder advocaat ambassadeur baas bondscoach burgemeester chef deskundige directeur fractievoorzitter hoogleraar journalist kamerlid
            keeper koning koningin leider minister minister-president officier partijleider paus premier president prins prinses rechter
            staatssecretaris trainer voorzitter wethouder woordvoerder woordvoerster
            """,
        FemaleRoles = "koningin prinses woordvoerster",
        MaleRoles = "koning paus prins",
        Messages = "bericht brief interview krant onderzoek persbericht rapport tekst tweet verklaring vonnis",
        Titles = "dr drs meneer mevrouw mr prof",
        MaleTitles = "meneer",
        FemaleTitles = "mevrouw",
        Calendar = """
            april augustus avond dag dagen december dinsdag donderdag februari jaar januari jaren juli juni maand maandag maanden maart mei middag nacht
            november ochtend oktober september uur vrijdag week weken woensdag zaterdag zondag
            """,
        Labels = "bijgenaamd boek film genaamd getiteld lied term titel woord zogeheten zogenaamde",
        Mottos = "bijnaam leus motto slogan",
        Negations = "nooit zonder",
        Thoughts = "dacht denkt",
        InfinitiveMarks = "te",
        Particles = "al de den der el ten ter van von",
        Definites = "de deze die dit het",
        BackReferences = "dat dit",
        RoleEndings = "minister voorzitter woordvoerder woordvoerster directeur leider meester deskundige onderzoeker chef commissaris graaf",
        Views = "voor",
        MaleForenames = Forenames.Male,
        FemaleForenames = Forenames.Female,
    };
}
