namespace LiveBlog.Core.Languages.Words;

/// <summary>German.</summary>
internal static class German
{
    public static Language Words { get; } = new("de")
    {
        Time = """
            months: januar, jan, jänner, jän | februar, feb, feber | märz, mär, maerz, mrz, mar | april, apr | mai | juni, jun | juli, jul |
                august, aug | september, sep, sept | oktober, okt | november, nov | dezember, dez
            weekdays: montag, mo, mon | dienstag, di, die | mittwoch, mi, mit | donnerstag, do, don | freitag, fr, fre | samstag, sa, sam,
                sonnabend | sonntag, so, son
            morning: morgens, am morgen, früh, vormittag
            am: vormittags, vorm
            afternoon: nachmittags, nachm, nachmittag, am nachmittag
            evening: abends, abend, am abend
            night: nachts, nacht, in der nacht
            noon: mittag, mittags; midnight: mitternacht
            oclock: uhr, h; at: um
            second: sekunden, sekunde, sek
            minute: minuten, minute, m
            hour: stunden, stunde, std, stdn
            day: tagen, tag, tage, d
            week: wochen, woche, wo
            month: monaten, monat, monate, mon, monats
            year: jahren, jahr, jahre, jahres
            numbers: ein, eine, einem, einer, einen, eins | zwei | drei | vier | fünf, fuenf | sechs | sieben | acht | neun | zehn | elf |
                zwölf, zwoelf
            few: ein paar, einigen, einige, wenigen, wenige, mehreren, mehrere
            ago: vor, her, zuvor
            later: in, im
            about: etwa, ca, rund, ungefähr, circa, fast, über
            less: weniger als, unter
            before.30: halb; past.15: viertel nach; before.15: viertel vor, dreiviertel
            now: jetzt, gerade eben, eben, soeben, gerade, vor kurzem
            today: heute
            yesterday: gestern
            beforeyesterday: vorgestern
            tomorrow: morgen
            aftertomorrow: übermorgen, uebermorgen
            lastunit: letzte, letzten, letztes, vergangene, letzter, vergangenen, vergangener, letztem, vorangegangene, vorangegangenen,
                vorige, vorigen, voriges, voriger, vergangenes
            nextunit: nächste, nächsten, nächstes, nächster, nächstem, kommende, kommenden, kommendes, kommender, kommendem, folgende,
                folgenden
            published: veröffentlicht, erstellt, publiziert, veröffentlicht am, erstellt am, veröffentlicht um
            modified: stand, aktualisiert, zuletzt aktualisiert, aktualisiert am, aktualisiert um, bearbeitet, zuletzt bearbeitet, update,
                geändert, letzte aktualisierung
            noise: um, am, den, der, und, vom, seit
            tonight: heute abend, heute nacht
            thismorning: heute morgen, heute früh, heute vormittag
            thisafternoon: heute nachmittag
            lastnight: gestern abend, gestern nacht, letzte nacht, vergangene nacht
            yesterdaymorning: gestern morgen, gestern früh, gestern vormittag
            half.hour: halben stunde, einer halben stunde, halbe stunde, eine halbe stunde
            thisunit: diese, dieser, diesen, dieses, diesem
            within: innerhalb von, innerhalb, binnen
            quarter: quartal, quartals, quartale, quartalen
            weekend: wochenende
            era.0: n. chr, n.chr, nach christus, nuz, n.u.z, uz, u.z, ndz, n.d.z, ndgz, n.d.g.z, d.g.z, nc
            tomorrowmorning: morgen früh, morgen vormittag, morgen morgen; tomorrowafternoon: morgen nachmittag;
                tomorrowevening: morgen abend, morgen nacht
            threedaysago: vorvorgestern
            inthreedays: überübermorgen
            ordinals: erster, ersten, erste | zweiter, zweiten, zweite | dritter, dritten, dritte | vierter, vierten, vierte | fünfter,
                fünften, fünfte | sechster, sechsten, sechste | siebter, siebten, siebte | achter, achten, achte | neunter, neunten,
                neunte | zehnter, zehnten, zehnte | elfter, elften, elfte | zwölfter, zwölften, zwölfte | dreizehnter, dreizehnten,
                dreizehnte | vierzehnter, vierzehnten, vierzehnte | fünfzehnter, fünfzehnten, fünfzehnte | sechzehnter, sechzehnten,
                sechzehnte | siebzehnter, siebzehnten, siebzehnte | achtzehnter, achtzehnten, achtzehnte | neunzehnter, neunzehnten,
                neunzehnte | zwanzigster, zwanzigsten, zwanzigste | einundzwanzigster, einundzwanzigsten, einundzwanzigste |
                zweiundzwanzigster, zweiundzwanzigsten, zweiundzwanzigste | dreiundzwanzigster, dreiundzwanzigsten, dreiundzwanzigste |
                vierundzwanzigster, vierundzwanzigsten, vierundzwanzigste | fünfundzwanzigster, fünfundzwanzigsten, fünfundzwanzigste |
                sechsundzwanzigster, sechsundzwanzigsten, sechsundzwanzigste | siebenundzwanzigster, siebenundzwanzigsten,
                siebenundzwanzigste | achtundzwanzigster, achtundzwanzigsten, achtundzwanzigste | neunundzwanzigster, neunundzwanzigsten,
                neunundzwanzigste | dreißigster, dreißigsten, dreißigste | einunddreißigster, einunddreißigsten, einunddreißigste
            fifteen.minute: viertelstunde, einer viertelstunde, eine viertelstunde
            until: bis, bis zum
            from: von, vom
            beyond: nach; before: vor
            oneandahalf: anderthalb, eineinhalb
            """,
        Speech = new SpeechWords
        {
            Inverts = true,
            IsVerbSecond = true,
            LargeNouns = true,
            Speech = """
                kündigt kündigte kündigten
                antworten antwortet antwortete antworteten appelliern appelliert appellierte appellierten argumentiern argumentiert
                argumentierte
                argumentierten attestiern attestiert attestierte attestierten bat bedanken bedankt bedankte bedankten bedauern bedauert
                bedauerte bedauerten
                befahl befürchten befürchtet befürchtete befürchteten begründen begründet begründete begründeten behaupten behauptet
                behauptete behaupteten
                bekannte bekennt beklagen beklagt beklagte beklagten bekräftigen bekräftigt bekräftigte bekräftigten bemerken bemerkt
                bemerkte bemerkten
                berichten berichtet berichtete berichteten beschuldigen beschuldigt beschuldigte beschuldigten bestätigen bestätigt
                bestätigte bestätigten
                beteuern beteuert beteuerte beteuerten betiteln betitelt betitelten betonen betont betonte betonten bilanziern bilanziert
                bilanzierte
                bilanzierten bitten bittet charakterisiern charakterisiert charakterisierten dementiern dementiert dementierte dementierten
                drohen droht
                drohte drohten empfahl empfiehlt entgegnen entgegnet entgegnete entgegneten ergänzen ergänzt ergänzte ergänzten erinnern
                erinnert erinnerte
                erinnerten erklären erklärt erklärte erklärten erläutern erläutert erläuterte erläuterten erwidern erwidert erwiderte
                erwiderten erzählen
                erzählt erzählte erzählten flehen fleht flehte flehten flüstern flüstert flüsterte flüsterten fordern fordert forderten
                fragen fragt fragte
                fragten freuen freut freute freuten frohlocken frohlockt frohlockte frohlockten fügt fügte fügten gestand gesteht giften
                giftet giftete
                gifteten glauben glaubten heißt hieß hoffen hofften jubeln jubelt jubelte jubelten klagen klagt klagte klagten kommentiern
                kommentiert
                kommentierte kommentierten konstatiern konstatiert konstatierte konstatierten kontern kontert konterte konterten kritisiern
                kritisiert
                kritisierten lachen lacht lachte lachten lauten lautet lautete loben lobt lobten mahnen mahnt mahnte mahnten meinen meint
                meinte meinten
                melden meldet meldete meldeten murmeln murmelt murmelte murmelten posten postet postete posteten prangern prangert prangerte
                prangerten
                preist pries prognostiziern prognostiziert prognostizierte prognostizierten prophezeien prophezeit prophezeite prophezeiten
                protestiern
                protestiert protestierte protestierten präzisiern präzisiert präzisierte präzisierten resümiern resümiert resümierte
                resümierten rief riefen
                ruft räumt räumte räumten sagen sagt sagte sagten scherzen scherzt scherzte scherzten schildern schildert schilderte
                schilderten schimpfen
                schimpft schimpfte schimpften schloss schreiben schreibt schrieb schrieben schätzen schätzt schätzte schätzten signalisiern
                signalisiert
                signalisierte signalisierten skandiern skandiert skandierte skandierten spekuliern spekuliert spekulierte spekulierten
                sprechen sticheln
                stichelt stichelte stichelten stöhnen stöhnt stöhnte stöhnten teilt teilte teilten twittern twittert twitterte twitterten
                unterstellen
                unterstellt unterstellte unterstellten unterstreicht unterstrich urteilen urteilt urteilte urteilten verkünden verkündet
                verkündete
                verkündeten verlangen verlangt verlangte verlangten vermelden vermeldet vermeldete vermeldeten vermuten vermutet vermutete
                vermuteten
                versichern versichert versicherte versicherten versprach versprachen verspricht verurteilen verurteilt verurteilten verweist
                verwies warnen
                warnt warnten weisen weist wendet widersprach widerspricht wiederholen wiederholt wiederholte wiederholten wies witzeln
                witzelt witzelte
                witzelten würdigen würdigt würdigten zitiern zitiert zitierte zitierten ätzen ätzt ätzte ätzten äußern äußert äußerte
                äußerten
                """,
            PastParticiples = """
                angekündigt appelliert argumentiert attestiert ausgeführt ausgesprochen bedankt bedauert befürchtet begründet behauptet
                bekanntgegeben
                beklagt bekräftigt bemerkt berichtet beschrieben beschuldigt bestätigt beteuert betitelt betont bezeichnet bilanziert
                charakterisiert
                dementiert eingeräumt entgegnet ergänzt erinnert erklärt erläutert erwidert erzählt geantwortet gedroht gefleht geflüstert
                gefordert gefragt
                gefreut gefrohlockt gegiftet geglaubt gehofft gejubelt geklagt gekontert gelacht gelobt gemahnt gemeint gemeldet gemurmelt
                genannt gepostet
                geprangert geprophezeit gerufen gesagt gescherzt geschildert geschimpft geschrieben geschätzt gesprochen gestichelt gestöhnt
                getwittert
                geurteilt gewarnt gewitzelt gewürdigt geätzt geäußert hinzugefügt kommentiert konstatiert kritisiert mitgeteilt
                prognostiziert protestiert
                präzisiert resümiert signalisiert skandiert spekuliert unterstellt verkündet verlangt vermeldet vermutet versichert
                versprochen verurteilt
                vorgeworfen widersprochen wiederholt zitiert zugesichert zurückgewiesen
                """,
            Opinion = """
                beschreibt beschrieb beschrieben betitelte bezeichnen bezeichnet bezeichnete bezeichneten charakterisierte forderte
                kritisierte lobte nannte
                nannten nennen nennt sprach sprachen spricht verurteilte warf warfen warnte wirft würdigte
                """,
            Loose = """
                befand befindet fand fuhr führt führte gab gaben gibt glaubt glaubte griff hielt hofft hoffte hält ließ sah sehen sieht
                stellt stellte
                strich trat wandte zeigte
                """,
            Quoted = "zitiert",
            Reported = "heißt hieß steht stand lautet",
            SpeechParticiples = "sagend rufend",
            AccordingTo = """
                laut lt gemäß Angaben Worten Aussage Aussagen Ansicht Meinung Einschätzung Auffassung Darstellung Darstellungen Bewertung
                Überzeugung
                """,
            AfterQuote = "so",
            Postpositions = "zufolge",
            Auxiliaries = """
                hat haben hatte hatten ist sind war waren kann können konnte konnten könnte will wollen wollte wollten
                soll sollen sollte sollten muss müssen musste mussten darf dürfen durfte mag möchte möchten
                """,
            ReportedMoods = """
                sei seien habe hätte hätten wäre wären könne könnten müsse müsste müssten wolle solle dürfe werde würde würden gebe komme
                gehe stehe halte drohe bleibe brauche
                """,
            Passives = "wird werden wurde wurden worden",
            Adverbs = """
                demnach letztlich insbesondere immerhin vielmehr hierzu hierbei somit danach dennoch trotzdem überdies folglich
                andererseits einerseits zumindest wenigstens anschließend ausdrücklich möglicherweise vermutlich wahrscheinlich
                tatsächlich natürlich selbstverständlich leider hierfür dafür darüber seither seitdem stets zeitgleich zusätzlich
                grundsätzlich ursprünglich entsprechend gemeinsam höhnisch nicht auch dann später wieder einmal noch nur heute gestern
                vorgestern morgen gleichzeitig zugleich unterdessen indes weiter weiterhin außerdem zudem ferner dazu dabei damit
                daher deshalb darauf daraufhin hingegen jedoch allerdings dagegen schließlich zunächst zuvor bereits schon sehr
                besonders unter anderem ebenfalls ebenso erneut inzwischen mittlerweile jetzt nun dort hier sich wörtlich etwa aber
                sogar offenbar angeblich lediglich zuletzt bisher bislang kürzlich einst jüngst abschließend positiv vor demgegenüber
                gegenüber darin daran hieraus daraus davon wobei hierin
                """,
            Determiners = """
                das ein eine dieser diese dieses jener jene jenes alle aller einige viele mehrere kein keine beide beiden zwei drei vier
                fünf
                """,
            Obliques = """
                den dem einen einem diesen diesem jenem jenen allen keinen keinem seinen seinem ihren ihrem unserem unseren meinem meinen
                """,
            Definites = "das diese dieser dieses",
            MalePossessives = "sein seine seiner seinen seinem",
            FemalePossessives = "ihr ihre ihrer ihren ihrem",
            GenitiveArticles = "der die des eines einer",
            Possessives = "sein seine seiner seines ihr ihre ihrer ihres unser unsere mein meine deren dessen",
            Prepositions = """
                in im an am auf bei beim mit zu zum zur aus nach vor über unter gegen um durch seit ab bis ohne gegenüber während
                wegen trotz hinter neben zwischen ins ans aufs per innerhalb außerhalb angesichts anlässlich hinsichtlich bezüglich
                infolge aufgrund mangels mithilfe zugunsten entgegen mitsamt binnen inmitten jenseits diesseits samt statt anstatt
                außer nebst seitens zwecks
                """,
            Genitives = "von vom für",
            Bys = "von vom durch",
            Conjunctions = "und oder sowie",
            Subordinators = """
                dass daß weil wenn als ob obwohl nachdem indem wie während damit sodass bevor ehe da doch denn sondern welche welcher
                welches
                """,
            Relatives = "wer",
            MalePronouns = "er",
            FemalePronouns = "sie",
            OtherPronouns = "es man",
            FirstPerson = "ich wir ihr",
            ObjectPronouns = "ihn ihm ihnen mich mir uns dich dir euch",
            Roles = """
                fischer architekt architektin landrat landrätin pfarrer pfarrerin wirtin wirt lehrer lehrerin arzt ärztin präsident
                präsidentin bundespräsident bundeskanzler kanzler bundeskanzlerin kanzlerin minister ministerin außenminister
                außenministerin innenminister innenministerin finanzminister verteidigungsminister ministerpräsident
                ministerpräsidentin sprecher sprecherin pressesprecher regierungssprecher polizeisprecher chef chefin vorsitzender
                vorsitzende generalsekretär abgeordneter abgeordnete bürgermeister bürgermeisterin oberbürgermeister trainer trainerin
                kapitän stürmer torwart sportdirektor manager leiter leiterin direktor direktorin professor professorin experte
                expertin anwalt anwältin richter richterin staatsanwalt journalist journalistin reporter korrespondent kommissar
                kommissarin senator senatorin könig königin papst bischof kardinal geschäftsführer vorstand verteidiger zeuge zeugin
                general botschafter autor autorin schauspieler schauspielerin coach keeper torschütze nachbar nachbarin angeklagter
                angeklagte angeklagten verteidigerin strafrechtler rentner rentnerin augenzeuge augenzeugin besitzer inhaber betreiber
                landwirt landwirtin bauer bäuerin fahrer fahrerin oberstaatsanwalt oberstaatsanwältin staatsanwältin vizeadmiral
                admiral premier premierminister mutter vater sohn tochter bruder schwester mann frau witwe spitzenkandidat
                spitzenkandidatin parteichef kommandant einsatzleiter feuerwehrmann polizist polizistin
                """,
            FemaleRoles = """
                präsidentin bundeskanzlerin kanzlerin ministerin außenministerin innenministerin ministerpräsidentin sprecherin chefin
                leiterin direktorin professorin bürgermeisterin richterin königin trainerin kommissarin frau nachbarin zeugin
                angeklagte rentnerin mutter tochter schwester witwe polizistin staatsanwältin oberstaatsanwältin lehrerin ärztin
                spitzenkandidatin expertin anwältin abgeordnete
                """,
            MaleRoles = """
                präsident bundespräsident kanzler bundeskanzler minister außenminister innenminister ministerpräsident sprecher chef
                leiter direktor professor bürgermeister richter könig papst trainer herr nachbar zeuge vater sohn bruder polizist
                feuerwehrmann mann rentner coach kapitän stürmer torwart anwalt lehrer arzt spitzenkandidat
                """,
            Messages = """
                bericht erklärung mitteilung pressemitteilung stellungnahme brief studie statement tweet zeitung blatt magazin urteil
                gesetzentwurf text schreiben meldung interview
                """,
            Titles = "dr prof herr frau sir lord",
            MaleTitles = "herr",
            FemaleTitles = "frau",
            Calendar = """
                montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august
                september oktober november dezember
                montagabend dienstagabend woche wochen monat monate jahr jahre tag tage tagen abend nacht morgen vormittag nachmittag stunde
                stunden minuten uhr
                """,
            BackReferences = "dies das",
            Labels = """
                sogenannte sogenannten sogenannter sogenanntes genannt genannte genannten titel namens name namen begriff begriffe wort film
                buch album serie lied song stück sendung
                """,
            Mottos = "motto slogan spitzname",
            Negations = "nie niemals ohne",
            InfinitiveMarks = "zu",
            Thoughts = "denkt dachte",
            Particles = "von van zu de der den el al bin di",
            RoleEndings = """
                minister präsident sprecher chef leiter direktor trainer vorsitzender vorsitzende vorsitzenden meister anwalt experte
                forscher politiker beauftragter sekretär kanzler kommissar berater führer richter abgeordnete abgeordneter kapitän
                coach keeper torwart stürmer spieler schütze admiral general inspektor händler arbeiter fahrer besitzer inhaber macher
                wärter wirt pfarrer ärztin arzt lehrer lehrerin betreiber verteidiger rentner trainerin händlerin bauer bäuerin
                redakteur manager vorstand vertreter kandidat
                """,
            FemaleRoleEndings = """
                ministerin präsidentin sprecherin chefin leiterin direktorin trainerin meisterin anwältin expertin forscherin
                politikerin beauftragte sekretärin kanzlerin kommissarin beraterin führerin richterin redakteurin managerin
                vertreterin kandidatin
                """,
            Views = "für",
            Citing = "zitiert zitierte zitierten",
            MaleForenames = Forenames.Male,
            FemaleForenames = Forenames.Female,
            Thresholds = new SpeechThresholds { Adjacent = 1, SameSentence = 1, Weak = 2, WeakParticiple = 4, Alone = 7, Title = 9,
            LargeStart = 3, LargeStartApart = 7 },
            Bodies = "zeitung bundestag bundesrat ministerium partei",
            Unnamed = "jemand niemand andere anderer manche viele einige alle beide",
            RoleChangers = """
                ex ehemaliger ehemalige ehemaligen früherer frühere früheren stellvertretender stellvertretende stellvertretenden vize
                """,
            NewRoles = "neuer neue neuen künftiger künftige künftigen designierter designierte",
            Locatives = "in im bei am aus nach ins an auf",
            Denials = "bestreitet bestritt bestreiten bestritten dementiert dementierte leugnet leugnete",
            Things = """
                kritik vorwurf vorwürfe forderung forderungen frage fragen plan pläne arbeit idee entscheidung weg schritt maßnahme
                maßnahmen lage situation vorschlag vorschläge vorgehen verhalten entwicklung ergebnis ergebnisse angebot antrag
                """,
            DemonymEndings = "aner ier änder änderin anerin ierin",
            AdverbEndings = "isch tig weise mals wärts dings lich",
            SharedRoles = "sprecher sprecherin augenzeuge zeuge experte expertin",
        },
        Zones = """
            *MEZ, Mitteleuropäische Zeit = +1 Europe/Berlin
            *MESZ, Mitteleuropäische Sommerzeit = +2 Europe/Berlin
            Berliner Zeit = Europe/Berlin
            OEZ = +2 Europe/Athens
            OESZ = +3 Europe/Athens
            """,
        News = new NewsWords
        {
            KeyPoints =
            [
                "das wichtigste in kürze", "das wichtigste", "das wichtigste im überblick", "die wichtigsten entwicklungen",
                "auf einen blick", "in kürze", "kurz gefasst",
            ],
            LiveOutright = ["nachtblog", "im ticker"],
            Live = ["minutenprotokoll"],
            LiveNotes = ["laufend aktualisiert", "fortlaufend aktualisiert", "ständig aktualisiert", "folgen sie hier"],
            LiveHeadings = ["alle meldungen", "aktuelle meldungen", "die entwicklungen im liveticker"],
            Ended = ["nachlese", "zum nachlesen", "liveblog beendet", "ticker beendet"],
            Bylines = ["Von", "von"],
            WriterLabels = ["Text", "Autor", "Autorin"],
            Credits = ["Bildrechte:", "Bildquelle:"],
            CreditOpeners = ["Foto:", "Fotos:", "foto:", "bild:", "Bild:", "Quelle:"],
            CreditLines = ["Bild: ", "Fotograf: "],
            Captions = ["bildunterschrift:"],
            Pinned = ["angeheftet", "angepinnt"],
            Joiners = ["und"],
            Answers = ["antworten", "gefällt mir", "melden", "zitieren"],
            FirstPerson =
            [
                "ich", "wir", "uns", "unser", "unsere", "unserer", "unserem", "unseren", "unseres", "mein", "meine", "meiner", "meinem",
                "meinen", "mir", "mich",
            ],
            LeadsIn = ["sagte", "erklärte"],
            SpeechTags = ["sagt", "sagte"],
            MoreUpdates = ["mehr anzeigen", "mehr laden", "weitere meldungen", "ältere beiträge", "ältere meldungen"],
            Footers = ["mehr zum thema", "meistgelesen", "das könnte sie auch interessieren", "kommentare"],
            Furniture =
            [
                "anzeige", "werbung", "zum inhalt springen", "zur startseite", "startseite", "suche", "anmelden", "teilen", "drucken",
                "merken", "abonnieren", "mehr lesen", "überblick", "eilmeldung", "angeheftet",
            ],
            LinkOpeners =
            [
                "lesen sie auch", "lesen sie mehr", "lesen sie weiter", "lesen sie hier", "auch interessant",
                "das könnte sie auch interessieren", "das könnte dich auch interessieren", "mehr zum thema", "mehr dazu", "mehr über",
                "mehr aus", "mehr von", "weitere artikel", "weitere themen", "weitere nachrichten", "weitere infos", "meistgelesen",
                "meistgelesene artikel", "am häufigsten gelesen", "beliebte artikel", "empfohlene artikel", "ähnliche artikel",
                "verwandte themen", "passend dazu", "zum thema", "themen", "schlagworte", "schlagwörter", "stichworte", "tags",
                "rubriklistenbild", "top-artikel", "aus dem ressort", "neueste artikel", "unsere empfehlungen",
            ],
            FurnitureOpeners =
            [
                "artikel teilen", "diesen artikel teilen", "beitrag teilen", "teilen auf", "teilen", "folgen sie uns",
                "jetzt abonnieren", "newsletter abonnieren", "newsletter bestellen", "newsletter", "jetzt anmelden",
                "alle rechte vorbehalten", "datenschutz", "datenschutzerklärung", "impressum", "agb", "nutzungsbedingungen",
                "cookie-einstellungen", "cookies verwalten", "kontakt", "über uns", "kommentare", "kommentar", "kommentar schreiben",
                "zu den kommentaren", "diskutieren sie mit", "artikel drucken", "seite drucken", "drucken", "fehler melden",
                "barrierefreiheit", "mediadaten", "werben", "jugendschutz", "link kopieren", "über dieses thema berichtete",
                "zur startseite", "nach oben", "zur übersicht", "quelle", "merken", "privatsphäre",
            ],
            PageNotes = ["über dieses thema berichtete", "aktualisieren sie", "newsletter abonnieren"],
            Consents = ["datenschutzerklärung", "datenschutzbestimmungen"],
            Related = ["lesen sie auch: ", "lesen sie auch ", "mehr dazu: ", "mehr zum thema: ", "lesen sie mehr: "],
            SectionEnds = ["zur startseite", "startseite"],
            UpdateCounts = [" meldungen", " beiträge"],
            TimeOpeners = ["veröffentlicht um "],
            ClockLeads = ["aktualisierung", "aktualisiert", "um"],
            Companions = ["mit "],
            Outlets = ["redaktion"],
            Transcripts = ["transkript", "untertitel", "kapitel"],
            Plans =
            [
                "programm", "zeitplan", "ablauf", "ablaufplan", "tagesordnung", "tv programm",                             ],
            ToldAfterwards =
            [
                "chronologie", "chronik", "zeitleiste", "rekonstruktion", "protokoll einer nacht", "tagebuch", "ein tag im leben",
            ],
            Comments = ["kommentare", "leserbriefe"],
            MatchMinutes = ["min.", "minute"],
            Laps = ["runde"],
            Rounds = ["satz"],
            ZoneNotes = ["alle zeiten", "alle uhrzeiten", "alle zeitangaben", "zeitangaben in"],
            Timetables = ["fernsehprogramm", "tvprogramm", "tv programm", "spielplan", "fahrplan", "abfahrten"],
            Records = ["sendungsverfolgung", "sendungsnummer", "sendungsstatus", "paketverfolgung", "lieferstatus", "bestellstatus"],
            OtherPages = ["rezept", "stellenangebote"],
            NameParticles = ["von", "der", "den", "zu", "zum", "zur", "im", "für", "und", "das"],
        },
        Fields = new FieldWords
        {
            Caption = ["bildtext", "bildunterschrift"],
            Credit = ["fotograf", "quelle"],
            Shown = ["veroeffentlicht"],
            Headline = ["titel", "ueberschrift", "schlagzeile"],
            Time = ["zeit", "uhrzeit", "zeitpunkt", "zeitstempel", "datum", "wann", "erstellt", "veroeffentlichtam"],
            Day = ["datum"],
            Body = ["inhalt", "meldung", "nachricht"],
            Author = ["autor", "redakteur", "verfasser", "von", "journalist"],
            Quote = ["zitat"],
            Comments = ["kommentar", "kommentare", "leserbrief"],
            Commentary = ["kommentierung"],
            MatchMinute = ["spielminute"],
            End = ["ende"],
            Updates = ["beitraege", "eintraege", "meldungen"],
            Draft = ["entwurf"],
            Deleted = ["geloescht"],
        },
    };
}
