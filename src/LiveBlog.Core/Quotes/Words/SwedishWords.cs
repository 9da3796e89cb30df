namespace LiveBlog.Core.Quotes.Words;

/// <summary>The Swedish words around quotes.</summary>
internal static class SwedishWords
{
    public static LexiconSource Source { get; } = new("sv")
    {
        Inverts = true,
        IsVerbSecond = true,
        HasDashSpeech = true,
        Thresholds = new SpeechThresholds { SameSentence = 1, Weak = 3, WeakParticiple = 4, Alone = 6, Title = 7 },
        Speech = """
            utbrister utbrast anger angav berättade
            bekräftade bekräftar berättade berättar betonade betonar fortsatte fortsätter framhåller framhöll frågade frågar förklarade förklarar hälsar
            hävdade hävdar kommenterade kommenterar konstaterade konstaterar lovade lovar lyder löd meddelade meddelar medgav medger menade menar
            påpekade påpekar ropade ropar sa sade skrev skriver svarade svarar säger tillade tillägger twittrade twittrar understryker underströk
            undrade undrar uppgav uppger utropade utropar uttalar varnade varnar
            """,
        PastParticiples = "bekräftat berättat betonat förklarat hävdat meddelat sagt skrivit svarat tillagt uppgett varnat",
        Opinion = "anklagade anklagar beskrev beskriver fördömde fördömer kallade kallar kritiserade kritiserar talade talar",
        Loose = "anser ansåg hoppas ser såg trodde tror tycker tyckte",
        AccordingTo = "enligt",
        Auxiliaries = "fick får hade har kan kunde måste ska skulle var vill ville är",
        Passives = "blev blir blivit",
        Adverbs = "bara dock där därför då här idag igen igår imorgon inte mycket nu också redan samtidigt sedan senare sig ännu även",
        Determiners = "alla de den denna dessa det detta en ett fem flera fyra några tre två varje",
        Possessives = "deras dess hans hennes min mitt sin sina sitt vår",
        Prepositions = "efter från för före genom hos i inför med mellan mot om på sedan till under ur utan vid över",
        Genitives = "av för",
        Bys = "av",
        Withs = "med",
        Conjunctions = "eller men och",
        Subordinators = "att då eftersom medan när om som",
        Relatives = "vilken",
        MalePronouns = "han",
        FemalePronouns = "hon",
        OtherPronouns = "de hen man",
        FirstPerson = "du jag ni vi",
        ObjectPronouns = "dem henne honom mig oss",
        Roles = """
            arkitekt arkitekten fiskare läkare lärare
            advokat ambassadör borgmästare chef direktör domare drottning expert finansminister forskare förbundskapten journalist kapten kung ledare
            minister ordförande partiledare polis president presstalesperson prins prinsessa professor påve riksdagsledamot statsminister taleskvinna
            talesman talesperson tränare utrikesminister vd åklagare
            """,
        FemaleRoles = "drottning prinsessa taleskvinna",
        MaleRoles = "kung prins påve talesman",
        Messages = "brev dom inlägg intervju meddelande pressmeddelande rapport studie tidning uttalande",
        Titles = "dr fru herr prof",
        MaleTitles = "herr",
        FemaleTitles = "fru",
        Calendar = """
            april augusti dag dagen december februari fredag fredagen januari juli juni kväll kvällen lördag lördagen maj mars morgon månad måndag
            måndagen natt natten november oktober onsdag onsdagen september söndag söndagen tisdag tisdagen torsdag torsdagen vecka veckan år året
            """,
        Labels = "boken filmen kallad kallade kallat låten ordet titeln uttrycket",
        Mottos = "motto slagord smeknamn",
        Negations = "aldrig utan",
        Thoughts = "tänker tänkte",
        InfinitiveMarks = "att",
        Particles = "af al de el von",
        Definites = "de den denna det",
        BackReferences = "det",
        RoleEndings = "minister ministern ledare ledaren chef chefen direktör direktören talesperson talesman taleskvinna ordförande forskare expert politiker råd rådet hövding hövdingen",
        MaleForenames = Forenames.Male,
        FemaleForenames = Forenames.Female,
    };
}
