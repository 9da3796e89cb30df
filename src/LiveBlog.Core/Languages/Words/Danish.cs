namespace LiveBlog.Core.Languages.Words;

/// <summary>Danish.</summary>
internal static class Danish
{
    public static Language Words { get; } = new("da")
    {
        Time = """
            months: januar, jan | februar, feb | marts, mar | april, apr | maj | juni, jun | juli, jul | august, aug | september, sep,
                sept | oktober, okt | november, nov | december, dec
            weekdays: mandag, man, ma | tirsdag, tirs, tir, ti | onsdag, ons, on | torsdag, tors, tor, to | fredag, fre, fr | lørdag, lør,
                lø | søndag, søn, sø
            am: om formiddagen
            morning: om morgenen
            afternoon: om eftermiddagen
            evening: om aftenen
            night: om natten
            noon: middag
            midnight: midnat
            hourbefore: kl, klokken, klockan
            second: sekunder, sekund, sek
            minute: minutter, minut
            hour: timer, time, t
            day: dage, dag, d
            week: uger, uge, ugen
            month: måneder, måned, mdr, md, måneden
            year: år, året
            numbers: en, et, én, ét | to | tre | fire | fem | seks | syv | otte | ni | ti | elleve | tolv
            few: få, et par, nogle, enkelte, flere
            ago: siden, for
            later: om
            about: cirka, ca, omkring, omtrent, næsten, over
            less: mindre end
            before.30: halv; past.15: kvart over; before.15: kvart i
            now: nu, lige nu, netop nu, for et øjeblik siden, for lidt siden
            today: i dag, idag
            yesterday: i går, igår
            beforeyesterday: i forgårs, forgårs
            tomorrow: i morgen
            aftertomorrow: i overmorgen
            lastweek: sidste uge; lastmonth: sidste måned, sidste md; lastyear: sidste år
            published: publiceret, offentliggjort, udgivet, oprettet
            modified: opdateret, sidst opdateret, senest opdateret, ændret, redigeret
            noise: den, d, og, af
            tonight: i aften
            thismorning: i morges
            lastnight: i går aftes
            half.hour: halv time, en halv time
            lastunit: sidste, seneste, forrige
            nextunit: næste, kommende
            thisunit: denne, dette
            within: inden for, indenfor
            quarter: kvartal, kvartalet
            weekend: weekend, weekenden
            fifteen.minute: et kvarter, kvarter
            until: til
            from: fra
            beyond: efter; before: før
            oneandahalf: halvanden, halvandet
            """,
        Speech = new SpeechWords
        {
            Inverts = true,
            IsVerbSecond = true,
            HasDashSpeech = true,
            Thresholds = new SpeechThresholds { SameSentence = 1, Weak = 3, WeakParticiple = 4, Alone = 6, Title = 7 },
            Speech = """
                udbryder udbrød vurderer vurderede
                advarede advarer bekræftede bekræfter erkender erkendte fastslog fastslår forklarede forklarer fortalte fortsatte fortsætter
                fortæller
                hævdede hævder kommenterede kommenterer konstaterede konstaterer lovede lover lyder lød meddeler meddelte mener mente
                oplyser oplyste
                påpegede påpeger råber råbte sagde siger skrev skriver spurgte spørger svarede svarer tilføjede tilføjer udtaler udtalte
                understregede
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
                arkitekt arkitekten fisker læge lærer advokat ambassadør anfører anklager borgmester chef direktør dommer dronning
                ekspert finansminister folketingsmedlem formand forsker journalist konge landstræner leder minister partileder pave
                pressechef prins prinsesse professor præsident statsminister talskvinde talsmand talsperson træner udenrigsminister
                far mor søn datter bror søster nabo ejer betjent landmand vidne spidskandidat viceborgmester vælgerforsker
                """,
            FemaleRoles = "dronning prinsesse talskvinde",
            MaleRoles = "konge pave prins talsmand",
            Messages = "avis brev dom interview meddelelse opslag pressemeddelelse rapport udtalelse undersøgelse",
            Titles = "dr fru hr prof",
            MaleTitles = "hr",
            FemaleTitles = "fru",
            Calendar = """
                aften aftenen april august dag dagen december februar fredag januar juli juni lørdag maj mandag marts morgen måned nat
                natten november
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
            RoleEndings = """
                minister ministeren leder lederen chef chefen direktør direktøren talsmand talskvinde talsperson formand ordfører forsker
                ekspert mester mesteren
                """,
            MaleForenames = Forenames.Male,
            FemaleForenames = Forenames.Female,
            Denials = "nægter nægtede afviser afviste",
            Unnamed = "anden andre nogen ingen visse mange flere alle",
            Locatives = "i på ved",
            RoleChangers = "tidligere forhenværende vice eks",
            NewRoles = "ny nye",
            BodyNouns = """
                selskabet virksomheden gruppen foreningen partiet forbundet kommunen klubben myndigheden universitetet banken
                organisationen
                """,
        },
        News = new NewsWords
        {
            KeyPoints = ["kort fortalt", "det vigtigste", "det ved vi"],
            Records = ["spor pakke", "pakkenummer", "ordrestatus"],
            LiveNotes = ["opdateres løbende"],
            Live = ["direkte", "minut for minut", "følg med her", "løbende opdateringer"],
            LiveFaint = ["seneste nyt"],
            LiveHeadings = ["seneste nyt"],
            Bylines = ["Af"],
            WriterLabels = ["Tekst"],
            Captions = ["billedtekst:"],
            Joiners = ["og"],
            Answers = ["svar", "anmeld"],
            FirstPerson = ["jeg", "vi", "vores"],
            SpeechTags =
            [
                "siger", "sagde", "fortæller", "fortalte", "oplyser", "skriver", "skrev", "mener", "lyder", "lød", "forklarer",
                "forklarede", "udtaler", "udtalte", "tilføjer", "svarer", "spørger", "vurderer", "understreger",
            ],
            MoreUpdates = ["vis mere"],
            Footers = ["mest læste"],
            Furniture = ["annonce", "del artiklen", "læs mere"],
            LinkOpeners =
            [
                "læs også", "læs mere", "læs videre", "se også", "mere om", "mere fra", "flere nyheder", "flere artikler", "relaterede",
                "relaterede artikler", "relateret", "mest læste", "mest læst", "anbefalet", "emner", "tags", "seneste nyt",
                "gå ikke glip af",
            ],
            FurnitureOpeners =
            [
                "del", "del på", "del artiklen", "del artikel", "del denne", "følg os", "abonner", "abonnér", "bliv abonnent",
                "nyhedsbrev", "tilmeld dig", "log ind", "alle rettigheder forbeholdes", "ansvarshavende chefredaktør",
                "privatlivspolitik", "persondatapolitik", "cookiepolitik", "cookies", "vilkår", "handelsbetingelser", "kontakt",
                "kontakt os", "om os", "kommentarer", "kommenter", "skriv en kommentar", "print", "kopier link", "annonce", "til toppen",
                "gem",
            ],
            Related = ["læs også: "],
            ClockLeads = ["opdateret", "kl."],
            Companions = ["med "],
            Outlets = ["redaktionen"],
            Transcripts = ["undertekster"],
            Plans = ["tidsplan", "tv oversigt"],
            ToldAfterwards = ["tidslinje", "dagbog"],
            Comments = ["kommentarer"],
            MatchMinutes = ["minut"],
            ZoneNotes = ["alle tidspunkter", "alle klokkeslæt"],
            NameParticles = ["af", "og"],
        },
        Fields = new FieldWords
        {
            Headline = ["overskrift"],
            Time = ["tidspunkt", "dato"],
            Body = ["tekst", "indhold", "brodtekst"],
            Author = ["forfatter", "skribent", "journalist"],
            Quote = ["citat"],
            Updates = ["indlaeg", "opdateringer"],
            MatchMinute = ["minut"],
            Caption = ["billedtekst"],
            Draft = ["kladde"],
            Deleted = ["slettet"],
            Shown = ["udgivet", "publiceret"],
        },
    };
}
