namespace LiveBlog.Core.Languages.Words;

/// <summary>Swedish.</summary>
internal static class Swedish
{
    public static Language Words { get; } = new("sv")
    {
        Time = """
            months: januari, jan | februari, feb | mars, mar | april, apr | maj | juni, jun | juli, jul | augusti, aug | september, sep,
                sept | oktober, okt | november, nov | december, dec
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
            before.30: halv; past.15: kvart över; before.15: kvart i
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
            beyond: efter; before: före
            ordinals: första | andra | tredje | fjärde | femte | sjätte | sjunde | åttonde | nionde | tionde | elfte | tolfte | trettonde |
                fjortonde | femtonde | sextonde | sjuttonde | artonde | nittonde | tjugonde | tjugoförsta | tjugoandra | tjugotredje |
                tjugofjärde | tjugofemte | tjugosjätte | tjugosjunde | tjugoåttonde | tjugonionde | trettionde | trettioförsta
            """,
        Speech = new SpeechWords
        {
            Inverts = true,
            IsVerbSecond = true,
            HasDashSpeech = true,
            Thresholds = new SpeechThresholds { SameSentence = 1, Weak = 3, WeakParticiple = 4, Alone = 6, Title = 7 },
            Speech = """
                utbrister utbrast anger angav berättade
                bekräftade bekräftar berättade berättar betonade betonar fortsatte fortsätter framhåller framhöll frågade frågar förklarade
                förklarar hälsar
                hävdade hävdar kommenterade kommenterar konstaterade konstaterar lovade lovar lyder löd meddelade meddelar medgav medger
                menade menar
                påpekade påpekar ropade ropar sa sade skrev skriver svarade svarar säger tillade tillägger twittrade twittrar understryker
                underströk
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
                arkitekt arkitekten fiskare läkare lärare advokat ambassadör borgmästare chef direktör domare drottning expert
                finansminister forskare förbundskapten journalist kapten kung ledare minister ordförande partiledare polis president
                presstalesperson prins prinsessa professor påve riksdagsledamot statsminister taleskvinna talesman talesperson tränare
                utrikesminister vd åklagare pappa mamma far mor son dotter bror syster make maka granne ägare ägaren räddningsledare
                bonde vittne kommunalråd landshövding åklagaren
                """,
            FemaleRoles = "drottning prinsessa taleskvinna",
            MaleRoles = "kung prins påve talesman",
            Messages = "brev dom inlägg intervju meddelande pressmeddelande rapport studie tidning uttalande",
            Titles = "dr fru herr prof",
            MaleTitles = "herr",
            FemaleTitles = "fru",
            Calendar = """
                april augusti dag dagen december februari fredag fredagen januari juli juni kväll kvällen lördag lördagen maj mars morgon
                månad måndag
                måndagen natt natten november oktober onsdag onsdagen september söndag söndagen tisdag tisdagen torsdag torsdagen vecka
                veckan år året
                """,
            Labels = "boken filmen kallad kallade kallat låten ordet titeln uttrycket",
            Mottos = "motto slagord smeknamn",
            Negations = "aldrig utan",
            Thoughts = "tänker tänkte",
            InfinitiveMarks = "att",
            Particles = "af al de el von",
            Definites = "de den denna det",
            BackReferences = "det",
            RoleEndings = """
                minister ministern ledare ledaren chef chefen direktör direktören talesperson talesman taleskvinna ordförande forskare
                expert politiker råd rådet hövding hövdingen
                """,
            MaleForenames = Forenames.Male,
            FemaleForenames = Forenames.Female,
            Denials = "förnekar förnekade",
            Unnamed = "annan andra någon ingen vissa många flera alla",
            Locatives = "i på vid",
            RoleChangers = "tidigare förre förra vice ex",
            NewRoles = "nya nye",
            BodyNouns = """
                bolaget företaget gruppen föreningen partiet förbundet kommunen klubben myndigheten universitetet banken
                organisationen
                """,
        },
        News = new NewsWords
        {
            KeyPoints = ["det viktigaste", "i korthet", "kort om", "detta har hänt", "det här vet vi"],
            Records = ["kollinummer", "spåra paket"],
            LiveSigns = ["direkt:"],
            LiveNotes = ["uppdateras löpande", "uppdateras kontinuerligt"],
            LiveOutright = ["direktrapport", "liverapport"],
            Live = ["liveblogg", "liveuppdatering", "direktrapportering", "minut för minut", "följ utvecklingen"],
            LiveFaint = ["senaste nytt"],
            LiveHeadings = ["livestudio", "senaste uppdateringarna", "senaste nytt", "liveblogg"],
            Bylines = ["Av"],
            WriterLabels = ["Text"],
            CreditLines = ["Bild: "],
            Captions = ["bildtext:"],
            Pinned = ["fäst"],
            Joiners = ["och"],
            Answers = ["svara", "anmäl"],
            FirstPerson = ["jag", "vi", "vår", "våra", "vårt", "oss"],
            SpeechTags =
            [
                "säger", "sade", "sa", "berättar", "uppger", "skriver", "skrev", "menar", "förklarar", "tillägger", "svarar", "uttalar",
            ],
            MoreUpdates = ["ladda fler", "visa fler"],
            Footers = ["mest läst"],
            Furniture = ["annons", "hoppa till innehåll", "meny", "logga in", "dela", "läs mer"],
            LinkOpeners =
            [
                "läs också", "läs även", "läs mer", "läs vidare", "se också", "se även", "mer om", "mer från", "mer i ämnet",
                "fler nyheter", "fler artiklar", "relaterat", "relaterade artiklar", "relaterade nyheter", "mest lästa", "mest läst",
                "rekommenderat", "ämnen", "ämnen i artikeln", "taggar", "senaste nytt", "missa inte", "fördjupning",
            ],
            FurnitureOpeners =
            [
                "dela", "dela på", "dela artikeln", "dela den här", "följ oss", "prenumerera", "nyhetsbrev", "logga in",
                "alla rättigheter förbehållna", "ansvarig utgivare", "integritetspolicy", "personuppgifter", "cookiepolicy", "cookies",
                "om cookies", "användarvillkor", "allmänna villkor", "kontakt", "kontakta oss", "om oss", "kommentarer", "kommentera",
                "skriv ut", "kopiera länk", "kopiera länken", "annons", "till toppen", "tipsa oss", "rätta fel", "fel i artikeln",
                "så jobbar vi", "spara",
            ],
            PageNotes = ["uppdatera sidan", "senaste nytt överst", "nyast överst"],
            Consents = ["integritetspolicy"],
            Related = ["läs också: ", "läs även: ", "läs mer: "],
            UpdateCounts = [" uppdateringar"],
            TimeOpeners = ["publicerad "],
            ClockLeads = ["uppdaterad", "uppdaterat", "kl."],
            Companions = ["med "],
            Outlets = ["redaktionen"],
            Transcripts = ["undertexter"],
            Plans = ["schema", "tv tablå", "dagordning", "tidsplan"],
            ToldAfterwards = ["tidslinje", "dagbok"],
            Comments = ["kommentarer"],
            MatchMinutes = ["minut"],
            Laps = ["varv"],
            Rounds = ["rond"],
            ZoneNotes = ["alla tider"],
            NameParticles = ["och"],
        },
        Fields = new FieldWords
        {
            Headline = ["rubrik"],
            Time = ["tidpunkt", "datum"],
            Body = ["innehall", "brodtext"],
            Quote = ["citat"],
            Author = ["forfattare", "skribent", "journalist"],
            Updates = ["inlagg", "uppdateringar"],
            MatchMinute = ["minut"],
            Caption = ["bildtext"],
            Draft = ["utkast"],
            Deleted = ["borttagen", "raderad"],
            Shown = ["publicerad", "publicerat"],
        },
    };
}
