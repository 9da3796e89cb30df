namespace LiveBlog.Core.Languages.Words;

/// <summary>Norwegian.</summary>
internal static class Norwegian
{
    public static Language Words { get; } = new("nb")
    {
        Aliases = "no, nn",
        Time = """
            months: januar, jan | februar, feb | mars, mar | april, apr | mai | juni, jun | juli, jul | august, aug | september, sep, sept |
                oktober, okt | november, nov | desember, des
            weekdays: mandag, man, ma | tirsdag, tir, ti | onsdag, ons, on | torsdag, tor, to | fredag, fre, fr | lørdag, lør, lø | søndag,
                søn, sø
            morning: på morgenen
            am: på formiddagen
            afternoon: på ettermiddagen
            evening: på kvelden
            night: på natten
            noon: midt på dagen
            midnight: midnatt
            hourbefore: kl, klokken, klokka, klockan
            second: sekunder, sekund, sek
            minute: minutter, minutt
            hour: timer, time, t
            day: dager, dag, døgn, d
            week: uker, uke, u, uken, uka
            month: måneder, måned, mnd, md, måneden
            year: år, året
            numbers: en, ett, én, et, ei | to | tre | fire | fem | seks | sju, syv | åtte | ni | ti | elleve | tolv
            few: noen, et par, få, flere
            ago: siden, for
            later: om
            about: omtrent, cirka, ca, rundt, nesten, over
            less: mindre enn
            before.30: halv; past.15: kvart over; before.15: kvart på
            now: nå, akkurat nå, nettopp, nylig, for et øyeblikk siden
            today: i dag, idag
            yesterday: i går, igår
            beforeyesterday: i forgårs
            tomorrow: i morgen
            aftertomorrow: i overmorgen
            lastweek: forrige uke; lastmonth: forrige måned, forrige md; lastyear: i fjor
            published: publisert, lagt ut, opprettet
            modified: oppdatert, sist oppdatert, endret, redigert
            noise: den, d, og, av
            tonight: i kveld
            thismorning: i morges
            lastnight: i går kveld
            half.hour: halvtime, en halvtime, halv time
            lastunit: forrige, sist, siste
            nextunit: neste, kommende
            thisunit: denne, dette
            within: innen
            quarter: kvartal, kvartalet
            weekend: helg, helgen
            fifteen.minute: et kvarter, kvarter
            until: til
            from: fra
            beyond: etter; before: før
            oneandahalf: halvannen, halvannet
            """,
        Speech = new SpeechWords
        {
            Inverts = true,
            IsVerbSecond = true,
            HasDashSpeech = true,
            Thresholds = new SpeechThresholds { SameSentence = 1, Weak = 3, WeakParticiple = 4, Alone = 6, Title = 7 },
            Speech = """
                utbryter utbrøt vurderer vurderte
                advarer advarte bekrefter bekreftet erkjenner erkjente fastslo fastslår forklarer forklarte fortalte forteller fortsatte
                fortsetter hevder
                hevdet kommenterer kommenterte konstaterer konstaterte lover lovet lyder lød melder meldte mener mente opplyser opplyste
                påpeker påpekte
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
                arkitekt arkitekten fisker lege lærer advokat aktor ambassadør direktør dommer dronning ekspert finansminister formann
                forsker journalist kaptein konge landslagssjef leder minister ordfører partileder pave politioverbetjent president
                pressesjef prins prinsesse professor sjef statsminister stortingsrepresentant talskvinne talsmann talsperson trener
                utenriksminister far mor sønn datter bror søster nabo eier betjent bonde vitne varaordfører innsatsleder
                """,
            FemaleRoles = "dronning prinsesse talskvinne",
            MaleRoles = "konge pave prins talsmann",
            Messages = "avis brev dom innlegg intervju melding pressemelding rapport undersøkelse uttalelse",
            Titles = "dr fru hr prof",
            MaleTitles = "hr",
            FemaleTitles = "fru",
            Calendar = """
                april august dag dagen desember februar fredag januar juli juni kveld kvelden lørdag mai mandag mars morgen måned natt
                natten november
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
            RoleEndings = """
                minister ministeren leder lederen sjef sjefen direktør direktøren talsmann talskvinne talsperson formann ordfører forsker
                ekspert mester mesteren
                """,
            MaleForenames = Forenames.Male,
            FemaleForenames = Forenames.Female,
            Denials = "nekter nektet avviser avviste benekter benektet",
            Unnamed = "annen andre noen ingen visse mange flere alle",
            Locatives = "i på ved",
            RoleChangers = "tidligere forhenværende vise eks",
            NewRoles = "ny nye",
            BodyNouns = """
                selskapet bedriften gruppen foreningen partiet forbundet kommunen klubben myndigheten universitetet banken
                organisasjonen
                """,
        },
        News = new NewsWords
        {
            KeyPoints = ["kortversjonen", "kort fortalt", "dette vet vi", "oppsummert"],
            Records = ["sporingsnummer", "spor pakken", "ordrestatus"],
            LiveNotes = ["oppdateres fortløpende"],
            Live = ["direkte", "minutt for minutt", "nyhetsstudio", "løpende meldinger", "løpende oppdateringer"],
            LiveFaint = ["siste nytt"],
            LiveHeadings = ["direkte", "siste nytt"],
            Bylines = ["Av"],
            WriterLabels = ["Tekst", "Teksten"],
            Captions = ["bildetekst:"],
            Pinned = ["festet"],
            Joiners = ["og"],
            Answers = ["svar"],
            FirstPerson = ["jeg", "vi", "våre", "vårt", "oss"],
            SpeechTags =
            [
                "sier", "sa", "forteller", "fortalte", "opplyser", "skriver", "skrev", "mener", "forklarer", "uttaler", "uttalte",
                "legger", "svarer", "svarte", "forklarte", "vurderer", "understreker",
            ],
            MoreUpdates = ["last inn flere", "vis flere"],
            Footers = ["mest lest"],
            Furniture = ["annonse", "gå til hovedinnhold", "meny", "logg inn", "del", "les mer"],
            LinkOpeners =
            [
                "les også", "les mer", "les videre", "se også", "mer om", "mer fra", "flere nyheter", "flere saker", "relaterte saker",
                "relatert", "relaterte artikler", "mest lest", "mest leste", "anbefalt", "emner", "stikkord", "siste nytt",
            ],
            FurnitureOpeners =
            [
                "del", "del på", "del artikkelen", "del saken", "følg oss", "abonner", "bli abonnent", "nyhetsbrev", "meld deg på",
                "logg inn", "alle rettigheter", "ansvarlig redaktør", "personvern", "personvernerklæring", "informasjonskapsler",
                "cookies", "vilkår", "brukervilkår", "kontakt", "kontakt oss", "om oss", "kommentarer", "kommenter", "skriv ut",
                "kopier lenke", "annonse", "til toppen", "tips oss", "lagre",
            ],
            Consents = ["personvern"],
            Related = ["les også: "],
            ClockLeads = ["oppdatert", "kl."],
            Companions = ["med "],
            Outlets = ["redaktionen"],
            Transcripts = ["undertekster"],
            Plans = ["tidsplan", "tv oversigt"],
            ToldAfterwards = ["tidslinje", "dagbok"],
            Comments = ["kommentarer"],
            MatchMinutes = ["minutt"],
            Laps = ["runde"],
            ZoneNotes = ["alle tidspunkter", "alle klokkeslett"],
            NameParticles = ["av", "i"],
        },
        Fields = new FieldWords
        {
            Headline = ["overskrift", "tittel"],
            Time = ["tidspunkt", "dato", "klokken"],
            Body = ["tekst", "innhold", "brodtekst"],
            Author = ["forfatter", "skribent", "journalist"],
            Updates = ["innlegg", "oppdateringer"],
            MatchMinute = ["minutt"],
            Caption = ["bildetekst"],
            Draft = ["utkast"],
            Deleted = ["slettet"],
            Shown = ["publisert"],
        },
    };
}
