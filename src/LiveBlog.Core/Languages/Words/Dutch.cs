namespace LiveBlog.Core.Languages.Words;

/// <summary>Dutch.</summary>
internal static class Dutch
{
    public static Language Words { get; } = new("nl")
    {
        Time = """
            months: januari, jan | februari, feb | maart, mrt, mar, maa | april, apr | mei | juni, jun | juli, jul | augustus, aug |
                september, sep, sept | oktober, okt | november, nov | december, dec
            weekdays: maandag, ma | dinsdag, di, din | woensdag, wo, woe | donderdag, do, dond | vrijdag, vr, vrij | zaterdag, za, zat |
                zondag, zo, zon
            morning: 's ochtends, 's morgens, ochtend, in de ochtend
            afternoon: 's middags, namiddag, in de namiddag
            evening: 's avonds, avond, in de avond
            night: 's nachts, nacht, in de nacht
            noon: middag, twaalf uur 's middags; midnight: middernacht
            oclock: uur, u; at: om
            second: seconden, seconde, sec
            minute: minuten, minuut, m, minuutje, mins
            hour: uur, uren, u, hr, hrs
            day: dagen, dag, dgn, d
            week: weken, week, wkn
            month: maanden, maand, mnd
            year: jaar, jaren, jr
            numbers: een, één, 'n | twee | drie | vier | vijf | zes | zeven | acht | negen | tien | elf | twaalf
            few: een paar, enkele, enige, paar, meerdere, verschillende
            ago: geleden, eerder
            later: over, binnen, later, vanaf nu, in, uit
            about: ongeveer, circa, ca, bijna, ruim
            less: minder dan
            before.30: half; past.15: kwart over; before.15: kwart voor
            now: nu, zojuist, zonet, net, recent, een ogenblik geleden
            today: vandaag
            yesterday: gisteren
            beforeyesterday: eergisteren
            tomorrow: morgen
            aftertomorrow: overmorgen
            lastunit: vorige, vorig, afgelopen, laatste, voorbije
            nextunit: volgende, volgend, komende, komend, aankomende, aankomend
            published: gepubliceerd, geplaatst, gepubliceerd op, gepubliceerd om
            modified: bijgewerkt, laatst bijgewerkt, laatste update, gewijzigd, geüpdatet, update, aangepast, bijgewerkt op, bijgewerkt om
            ordinal: ste, de, e
            noise: om, op, de, het, en, van
            tonight: vanavond, deze avond
            thismorning: vanochtend, vanmorgen, deze ochtend, deze morgen
            thisafternoon: vanmiddag, deze namiddag, deze middag
            lastnight: gisteravond, gisterenavond, gisternacht, afgelopen nacht, vannacht, gisteren avond
            yesterdaymorning: gisterenochtend, gisterochtend, gisteren ochtend, gistermorgen
            yesterdayafternoon: gisterenmiddag, gistermiddag, gisterennamiddag, gisteren middag
            half.hour: half uur, een half uur, halfuur
            ordinals: eerste | tweede | derde | vierde | vijfde | zesde | zevende | achtste | negende | tiende | elfde | twaalfde |
                dertiende | veertiende | vijftiende | zestiende | zeventiende | achttiende | negentiende | twintigste | eenentwintigste |
                tweeëntwintigste, tweeentwintigste | drieëntwintigste, drieentwintigste | vierentwintigste | vijfentwintigste |
                zesentwintigste | zevenentwintigste | achtentwintigste | negenentwintigste | dertigste | eenendertigste
            thisunit: deze, dit
            quarter: kwartaal, kwartalen
            weekend: weekend, weekeinde
            andahalf: en een half, en een halve
            era.0: na christus, n.chr
            tomorrowmorning: morgenochtend, morgenvroeg, morgen ochtend; tomorrowafternoon: morgenmiddag, morgen middag, morgennamiddag;
                tomorrowevening: morgenavond, morgen avond, morgennacht
            within: binnen
            fifteen.minute: een kwartier, kwartier
            until: tot, t/m, tot en met
            from: van
            beyond: na; before: voor
            oneandahalf: anderhalf, anderhalve
            """,
        Speech = new SpeechWords
        {
            Inverts = true,
            IsVerbSecond = true,
            Thresholds = new SpeechThresholds { SameSentence = 1, Weak = 3, WeakParticiple = 4, Alone = 6, Title = 7 },
            Speech = """
                antwoordde antwoordt beloofde belooft benadrukken benadrukt benadrukte bevestigde bevestigt beweerde beweert concludeerde
                concludeert eist
                eiste erkende erkent herhaalde herhaalt klaagde klaagt luidde luidt meende meent meldde meldden melden meldt oordeelde
                oordeelt reageerde
                reageert reageren riep roepen roept schreef schreven schrijft schrijven stelde stelden stellen stelt tweette twitterde
                verklaarde
                verklaarden verklaart verklaren vertelde vertelden vertellen vertelt voegde voegt vraagt vragen vroeg waarschuwde
                waarschuwen waarschuwt
                zeggen zegt zei zeiden zucht zuchtte
                """,
            PastParticiples = """
                beloofd benadrukt bevestigd beweerd erkend geantwoord gemeld gereageerd geroepen geschreven gesteld gevraagd gewaarschuwd
                gezegd toegevoegd
                verklaard verteld
                """,
            Opinion = """
                bekritiseerde bekritiseert beschuldigde beschuldigt noemde noemden noemen noemt omschreef omschrijft prees prijst sprak
                spreekt spreken
                veroordeelde veroordeelt
                """,
            Loose = "gaf geeft hoopt hoopte klinkt klonk laat legde legt liet vinden vindt vond vonden",
            AccordingTo = "volgens",
            AfterQuote = "aldus",
            Auxiliaries = """
                had hadden hebben heeft is kan kon konden kunnen mag moest moet moeten mogen waren was wil wilde willen zal zijn zou zouden
                zullen
                """,
            Passives = "werd werden worden wordt",
            Adverbs = """
                al daar daarna daarom dan echter er gisteren heel hier inmiddels later morgen niet nog nu ook tegen toen vandaag verder weer
                wel zeer zich
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
                architect visser arts leraar lerares aanvoerder advocaat ambassadeur baas bondscoach burgemeester chef deskundige
                directeur fractievoorzitter hoogleraar journalist kamerlid keeper koning koningin leider minister minister-president
                officier partijleider paus premier president prins prinses rechter staatssecretaris trainer voorzitter wethouder
                woordvoerder woordvoerster eigenaar eigenares buurtbewoner buurtbewoonster bewoner bewoonster getuige boer boerin
                ondernemer onderneemster brandweerman brandweercommandant agent agente schipper kapitein schaatser spits verdediger
                doelman middenvelder vader moeder zoon dochter broer zus echtgenoot echtgenote weduwe man vrouw verdachte commandant
                econoom historicus
                """,
            FemaleRoles = """
                koningin prinses woordvoerster eigenares buurtbewoonster bewoonster boerin onderneemster agente moeder dochter zus
                echtgenote weduwe vrouw lerares
                """,
            MaleRoles = "koning paus prins brandweerman vader zoon broer man",
            Messages = "bericht brief interview krant onderzoek persbericht rapport tekst tweet verklaring vonnis",
            Titles = "dr drs meneer mevrouw mr prof",
            MaleTitles = "meneer",
            FemaleTitles = "mevrouw",
            Calendar = """
                april augustus avond dag dagen december dinsdag donderdag februari jaar januari jaren juli juni maand maandag maanden maart
                mei middag nacht
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
            RoleEndings = """
                minister voorzitter woordvoerder woordvoerster directeur leider meester deskundige onderzoeker chef commissaris graaf
                """,
            Views = "voor",
            MaleForenames = Forenames.Male,
            FemaleForenames = Forenames.Female,
            Unnamed = "ander andere anderen iemand niemand sommige sommigen velen enkele meerdere iedereen",
            Locatives = "in bij op te aan",
            RoleChangers = "oud ex voormalig voormalige vice plaatsvervangend",
            NewRoles = "nieuwe toekomstige",
            Denials = "ontkent ontkende ontkennen ontkenden",
            BodyNouns = """
                bedrijf groep vereniging partij vakbond ministerie gemeente club bond universiteit bank stichting veiligheidsregio
                """,
        },
        News = new NewsWords
        {
            KeyPoints = ["het belangrijkste", "kort samengevat", "in het kort", "de belangrijkste ontwikkelingen", "samengevat"],
            Records = ["zendingsnummer", "bestelstatus"],
            LiveOutright = ["liveverslag"],
            Live = ["nieuwsblog", "minuut tot minuut"],
            LiveNotes = ["doorlopend bijgewerkt", "volg hier"],
            LiveHeadings = ["laatste updates", "live verslag"],
            Bylines = ["Door", "door"],
            Captions = ["bijschrift:"],
            Pinned = ["vastgezet"],
            Joiners = ["en"],
            Answers = ["reageer", "reageren", "rapporteer"],
            FirstPerson = ["ik", "wij", "ons", "onze", "mijn"],
            MoreUpdates = ["meer laden", "meer berichten"],
            Footers = ["lees meer", "meest gelezen"],
            Furniture =
            [
                "ga naar hoofdinhoud", "naar hoofdinhoud", "ga naar inhoud", "zoeken", "inloggen", "delen", "advertentie", "lees verder",
                "sluiten",
            ],
            LinkOpeners =
            [
                "lees ook", "lees meer", "lees verder", "lees hier", "bekijk ook", "zie ook", "meer over", "meer nieuws", "meer lezen",
                "meer van", "ook interessant", "gerelateerd", "gerelateerde artikelen", "gerelateerd nieuws", "meest gelezen",
                "best gelezen", "populair", "aanbevolen", "misschien ook interessant", "onderwerpen", "trefwoorden", "foto's", "tags",
                "laatste nieuws", "net binnen",
            ],
            FurnitureOpeners =
            [
                "deel dit", "deel op", "deel via", "deel artikel", "delen", "deel", "volg ons", "abonneer", "word abonnee",
                "schrijf je in", "meld je aan", "aanmelden", "nieuwsbrief", "alle rechten voorbehouden", "privacybeleid",
                "privacyverklaring", "privacy", "cookiebeleid", "cookie-instellingen", "cookies", "algemene voorwaarden",
                "gebruiksvoorwaarden", "contact", "over ons", "colofon", "reacties", "reactie", "reageer", "reageren",
                "plaats een reactie", "afdrukken", "kopieer link", "link kopiëren", "advertentie", "adverteren", "terug naar boven",
                "fout gezien", "tip de redactie", "bewaar",
            ],
            PageNotes = ["ververs"],
            Consents = ["privacybeleid"],
            Related = ["lees ook: ", "lees meer: "],
            TimeOpeners = ["gepubliceerd om "],
            ClockLeads = ["bijgewerkt", "om"],
            Companions = ["met "],
            Outlets = ["redactie"],
            Transcripts = ["transcriptie", "ondertiteling", "hoofdstukken"],
            Plans = ["dienstregeling", "dagindeling", "tv gids"],
            ToldAfterwards = ["tijdlijn", "reconstructie", "dagboek", "een dag uit het leven"],
            Comments = ["reacties"],
            MatchMinutes = ["minuut"],
            Laps = ["ronde"],
            ZoneNotes = ["alle tijden"],
            NameParticles = ["van", "ten", "ter", "de"],
        },
        Fields = new FieldWords
        {
            Headline = ["titel"],
            Time = ["datum", "tijd", "tijdstip"],
            Day = ["datum"],
            Body = ["tekst", "inhoud", "bericht"],
            Author = ["auteur", "redacteur", "verslaggever", "journalist"],
            Quote = ["citaat"],
            End = ["einde"],
            Updates = ["berichten", "meldingen"],
            MatchMinute = ["minuut"],
            Caption = ["bijschrift", "onderschrift"],
            Credit = ["fotograaf"],
            Draft = ["concept"],
            Deleted = ["verwijderd"],
            Shown = ["gepubliceerd", "zichtbaar"],
        },
    };
}
