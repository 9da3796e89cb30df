namespace LiveBlog.Core.Languages.Words;

/// <summary>Italian.</summary>
internal static class Italian
{
    public static Language Words { get; } = new("it")
    {
        Time = """
            months: gennaio, gen | febbraio, feb | marzo, mar | aprile, apr | maggio, mag | giugno, giu | luglio, lug | agosto, ago |
                settembre, set | ottobre, ott | novembre, nov | dicembre, dic
            weekdays: lunedì, lun, lu | martedì, mar, ma | mercoledì, mer, me | giovedì, gio, gi | venerdì, ven, ve | sabato, sab, sa |
                domenica, dom, do
            morning: di mattina, del mattino, mattina, mattino
            afternoon: del pomeriggio, pomeriggio
            evening: di sera, della sera, sera
            night: di notte, notte
            noon: mezzogiorno; midnight: mezzanotte
            oclock: h
            hourbefore: ore, alle ore, alle
            second: secondi, secondo
            minute: minuti, minuto
            hour: ore, ora
            day: giorni, giorno, gg, g
            week: settimane, settimana, sett
            month: mesi, mese
            year: anni, anno
            numbers: un, una, uno, un' | due | tre | quattro | cinque | sei | sette | otto | nove | dieci | undici | dodici
            few: alcuni, alcune, qualche, pochi, poche, diversi, diverse
            ago: fa, or sono
            later: tra, fra, dopo, più tardi
            about: circa, quasi, oltre
            less: meno di
            now: ora, adesso, proprio ora, poco fa, pochi istanti fa, in questo momento
            today: oggi
            yesterday: ieri
            beforeyesterday: l'altro ieri, altro ieri, avantieri
            tomorrow: domani
            aftertomorrow: dopodomani
            lastweek: settimana scorsa, la settimana scorsa, la scorsa settimana, sett. scorsa; lastmonth: mese scorso;
                lastyear: anno scorso, l'anno scorso
            published: pubblicato, pubblicato il, pubblicato alle, pubblicata, creato
            modified: aggiornato, aggiornato il, aggiornato alle, aggiornato alle ore, aggiornata, modificato, ultimo aggiornamento, agg
            at: alle, all'
            notime: ultima ora, ultim'ora
            noise: alle, all', il, lo, la, e, di, del, dalle, circa, a, l', un
            tonight: stasera, questa sera
            thismorning: stamattina, questa mattina, stamani
            thisafternoon: questo pomeriggio
            lastnight: ieri sera
            lastunit: scorso, scorsa, scorsi, scorse, ultimo, ultima, ultimi, ultime
            half.hour: mezz'ora, mezzora
            nextunit: prossimo, prossima, prossimi, prossime
            thisunit: questo, questa, questi, queste
            within: entro
            quarter: trimestre, trimestri
            weekend: fine settimana, weekend, week-end
            andahalf: e mezza, e mezzo
            ordinals: primo | secondo | terzo
            tomorrowmorning: domani mattina, domattina; tomorrowafternoon: domani pomeriggio; tomorrowevening: domani sera, domani notte
            fifteen.minute: un quarto d'ora, quarto d'ora
            until: a, al, alle, fino a
            from: da, dal, dalle
            beyond: dopo, dopo le; before: prima delle, prima di
            """,
        Speech = new SpeechWords
        {
            DropsSubjects = true,
            Inverts = true,
            Thresholds = new SpeechThresholds { SameSentence = 1, Weak = 3, WeakParticiple = 4, Alone = 6, Title = 7 },
            Speech = """
                accusano accusarono accusava accusavano accusò afferma affermano affermarono affermava affermavano affermò aggiunge
                aggiungono aggiunse
                ammette ammonisce annuncia annunciano annunciarono annunciava annunciavano annunciò argomenta argomentano argomentarono
                argomentava
                argomentavano argomentò assicura assicurano assicurarono assicurava assicuravano assicurò attacca attaccano attaccarono
                attaccava
                attaccavano attaccò auspica auspicano auspicarono auspicava auspicavano auspicò avverte avvertono chiarisce chiede chiedeva
                chiedono chiosa
                chiosano chiosarono chiosava chiosavano chiosò commenta commentano commentarono commentava commentavano commentò conclude
                conferma
                confermano confermarono confermava confermavano confermò constata constatano constatarono constatava constatavano constatò
                continua
                continuano continuarono continuava continuavano continuò criticano criticarono criticava criticavano criticò definiscono
                denuncia denunciano
                denunciarono denunciava denunciavano denunciò dice diceva dichiara dichiarano dichiararono dichiarava dichiaravano dichiarò
                dicono disse
                dissero domanda domandano domandarono domandava domandavano domandò esclama esclamano esclamarono esclamava esclamavano
                esclamò esorta
                esortano esortarono esortava esortavano esortò esulta esultano esultarono esultava esultavano esultò grida gridano gridarono
                gridava
                gridavano gridò incalza incalzano insiste invoca invocano invocarono invocava invocavano invocò ironizza ironizzano
                ironizzarono ironizzava
                ironizzavano ironizzò lamenta lamentano lamentarono lamentava lamentavano lamentò lancia lanciano lanciarono lanciava
                lanciavano lanciò
                minaccia nota notano notarono notava notavano notò osserva osservano osservarono osservava osservavano osservò parlano
                parlarono parlava
                parlavano parlò posta postano postarono postava postavano postò precisa precisano precisarono precisava precisavano precisò
                promette
                prosegue puntualizza puntualizzano puntualizzarono puntualizzava puntualizzavano puntualizzò racconta raccontano
                raccontarono raccontava
                raccontavano raccontò replica replicano replicarono replicava replicavano replicò riassume riassumono ribadisce ribadiscono
                ricorda
                ricordano ricordarono ricordava ricordavano ricordò riferisce riferiscono rileva rilevano rilevarono rilevava rilevavano
                rilevò ringrazia
                ringraziano ringraziarono ringraziava ringraziavano ringraziò ripete risponde rispondono rispose riteneva ritengono ritiene
                rivela rivelano
                rivelarono rivelava rivelavano rivelò scrisse scrive scriveva scrivono segnala segnalano segnalarono segnalava segnalavano
                segnalò sosteneva
                sostengono sostiene sottolinea sottolineano sottolinearono sottolineava sottolineavano sottolineò spiega spiegano spiegarono
                spiegava
                spiegavano spiegò sussurra sussurrano sussurrarono sussurrava sussurravano sussurrò testimonia testimoniano testimoniarono
                testimoniava
                testimoniavano testimoniò tuona tuonano tuonarono tuonava tuonavano tuonò twitta twittano twittarono twittava twittavano
                twittò urla urlano
                urlarono urlava urlavano urlò valuta valutano valutarono valutava valutavano valutò
                """,
            PastParticiples = """
                affermato aggiunto ammesso ammonito annunciato argomentato assicurato attaccato auspicato avvertito chiarito chiesto
                chiosato commentato
                concluso confermato constatato continuato denunciato detto dichiarato domandato esclamato esortato esultato gridato
                insistito invocato
                ironizzato lamentato lanciato notato osservato postato precisato promesso proseguito puntualizzato raccontato replicato
                ribadito ricordato
                riferito rilevato ringraziato ripetuto risposto rivelato scritto segnalato sostenuto sottolineato spiegato sussurrato
                testimoniato tuonato
                twittato urlato valutato
                """,
            Opinion = """
                accusa accusato chiama chiamato condanna condannato critica criticato definendo definendola definendolo definisce definito
                parla parlato
                """,
            SpeechParticiples = """
                accusando affermando aggiungendo annunciando argomentando assicurando attaccando auspicando avvertendo chiedendo chiosando
                commentando
                concludendo confermando constatando continuando criticando denunciando dicendo dichiarando domandando esclamando esortando
                esultando
                gridando invocando ironizzando lamentando lanciando notando osservando parlando postando precisando puntualizzando
                raccontando replicando
                ribadendo ricordando rilevando ringraziando rispondendo rivelando scrivendo segnalando sostenendo sottolineando spiegando
                sussurrando
                testimoniando tuonando twittando urlando valutando
                """,
            AccordingTo = "secondo stando",
            Reported = "legge",
            Auxiliaries = """
                abbiamo aveva avevano avrebbe avrebbero deve devono era erano fa ha hanno ho possono può sarebbe sarà si sono sta stanno
                vogliono vuole è
                """,
            Passives = "stata state stati stato vengono veniva viene",
            Adverbs = """
                anche ancora bene ci domani già ieri infatti inoltre intanto invece lì mai molto ne non oggi ora più poi proprio qui quindi
                sempre solo
                """,
            AdverbEndings = "mente ando endo",
            Determiners = """
                alcune alcuni cinque due gli i il l' la le lo l’ ogni quattro quel quella quelli questa queste questi questo tre tutte tutti
                un un' una uno
                un’
                """,
            Possessives = "loro mia mio nostra nostro sua sue suo suoi",
            Prepositions = """
                a ad agli ai al all' alla alle allo all’ con contro da dagli dai dal dall' dalla dalle dallo dall’ dopo durante fra in negli
                nei nel nell'
                nella nelle nello nell’ per presso prima senza sopra sotto su sugli sui sul sull' sulla sulle sullo tra tramite verso via
                """,
            Genitives = "d' degli dei del dell' della delle dello dell’ di",
            Bys = "da dagli dai dal dalla",
            Withs = "con",
            Conjunctions = "e ed ma né o",
            Subordinators = "che come cui dove mentre perché poiché quando se",
            Relatives = "chi",
            MalePronouns = "egli lui",
            FemalePronouns = "ella lei",
            OtherPronouns = "essi loro",
            FirstPerson = "io noi tu voi",
            ObjectPronouns = "gli mi ti vi",
            Roles = """
                allenatore alto ambasciatore avvocata avvocato cancelliere candidato capitano capo comandante deputata deputato dg
                direttore direttrice esperto generale giornalista giudice leader ministra ministro papa portavoce premier presidente
                principe professore professoressa re regina segretaria segretario senatore senatrice sindaca sindaco ufficiale
                vicepresidente barista parroco vescovo vigile testimone medico infermiere infermiera agricoltore agricoltrice pastore
                abitante residente consigliere consigliera assessore assessora governatore governatrice prefetto questore procuratore
                procuratrice imputato imputata pm portiere attaccante difensore centrocampista tecnico padre madre figlio figlia
                fratello sorella marito moglie vedova vedovo titolare proprietario proprietaria commerciante autista tassista
                economista storico storica coordinatore coordinatrice responsabile
                """,
            FemaleRoles = """
                avvocata deputata direttrice ministra professoressa regina segretaria senatrice sindaca infermiera agricoltrice
                consigliera assessora governatrice procuratrice imputata madre figlia sorella moglie vedova proprietaria storica
                coordinatrice
                """,
            MaleRoles = """
                avvocato deputato direttore ministro papa principe professore re segretario senatore sindaco infermiere agricoltore
                consigliere assessore governatore procuratore imputato padre figlio fratello marito vedovo proprietario coordinatore
                parroco vescovo allenatore
                """,
            Messages = """
                accusa agenzia allarme annuncio appello avvertimento commento comunicato denuncia dichiarazione discorso giornale intervista
                lettera
                messaggio monito nota parole post quotidiano rapporto scenario studio testo tweet
                """,
            Titles = "dott dottor on prof sig signor signora monsignor mons don donna suor",
            MaleTitles = "dottor signor monsignor mons don",
            FemaleTitles = "signora suor donna",
            Calendar = """
                agosto anni anno aprile dicembre domenica febbraio gennaio giorni giorno giovedì giugno luglio lunedì maggio martedì marzo
                mattina mercoledì
                mese mesi notte novembre ore ottobre sabato sera settembre settimana settimane venerdì
                """,
            Labels = """
                canzone chiamato cosiddetta cosiddetti cosiddetto denominato espressione film intitolato libro operazione parola
                soprannominato termine
                titolo
                """,
            Mottos = "motto slogan soprannome",
            Negations = "mai senza",
            Thoughts = "pensa pensò",
            InfinitiveMarks = "a di",
            Particles = "al ben bin de del della di el la lo von",
            Definites = "gli i il l' la le lo l’ questa questo",
            BackReferences = "così e' lo questo è",
            Views = "per",
            MaleForenames = Forenames.Male,
            FemaleForenames = Forenames.Female,
            Bodies = "ministero partito unione associazione federazione lega consiglio comune banca università protezione",
            Unnamed = "altro altra altri altre qualcuno nessuno alcuni alcune molti molte tutti tutte",
            Locatives = "a in nel nella ad",
            RoleChangers = "ex vice già",
            NewRoles = "nuovo nuova neo futuro futura",
            Denials = "nega negò negano negato smentisce smentì smentito",
            DemonymEndings = "ano ese",
            BodyNouns = """
                gruppo azienda società compagnia associazione partito sindacato ministero federazione club comune università agenzia
                banca ditta governo
                """,
        },
        Zones = """
            ora italiana, ora di Roma = Europe/Rome
            ~roma, ~italiana = Europe/Rome
            """,
        News = new NewsWords
        {
            KeyPoints = ["i punti chiave", "punti chiave", "in breve", "in sintesi", "i punti principali", "da sapere", "cosa sappiamo"],
            LiveOutright = ["minuto per minuto", "in tempo reale"],
            Live = ["diretta", "tempo reale", "ora per ora"],
            LiveNotes = ["in aggiornamento", "aggiornamento continuo", "segui qui"],
            LiveHeadings = ["la diretta", "diretta", "in diretta", "gli aggiornamenti", "ultimi aggiornamenti", "live in diretta"],
            Ended = ["la diretta è finita"],
            Bylines = ["Di", "di", "A cura di", "a cura di"],
            WriterLabels = ["Autore", "Testo"],
            CreditOpeners = ["Fotografia:"],
            Captions = ["didascalia:"],
            Pinned = ["fissato"],
            Joiners = ["e"],
            Answers = ["rispondi", "segnala", "mi piace"],
            FirstPerson = ["io", "noi", "nostro", "nostra", "nostri", "nostre"],
            SpeechTags = ["disse"],
            MoreUpdates = ["carica altri", "mostra altro"],
            Footers = ["i più letti", "leggi anche", "commenti"],
            Furniture =
            [
                "pubblicità", "vai al contenuto", "cerca", "accedi", "abbonati", "condividi", "stampa", "vedi letture", "leggi tutto",
                "continua a leggere",
            ],
            LinkOpeners =
            [
                "leggi anche", "leggi pure", "leggi di più", "leggi tutto", "potrebbe interessarti", "potrebbe interessarti anche",
                "ti potrebbe interessare", "vedi anche", "guarda anche", "per approfondire", "approfondisci", "altri articoli",
                "altre notizie", "articoli correlati", "correlati", "notizie correlate", "i più letti", "le più lette", "più letti",
                "più lette", "più visti", "da non perdere", "argomenti", "argomento", "tag", "tags", "temi", "in evidenza",
                "ultime notizie", "scopri di più", "continua a leggere", "dello stesso autore",
            ],
            FurnitureOpeners =
            [
                "condividi", "condividi su", "condividi l'articolo", "condividi questo", "seguici ", "seguici su", "iscriviti ",
                "iscriviti alla", "abbonati ", "newsletter", "riproduzione riservata", "tutti i diritti riservati", "diritti riservati",
                "privacy policy", "informativa privacy", "informativa", "cookie policy", "cookie", "preferenze cookie",
                "condizioni d'uso", "termini e condizioni", "note legali", "contatti", "chi siamo", "redazione", "pubblicità",
                "commenti", "commenta", "lascia un commento", "mostra commenti", "stampa", "invia per", "copia link", "torna su",
                "accedi", "registrati", "scrivi alla redazione", "segnala un errore", "ricevi le notizie", "© riproduzione riservata",
            ],
            PageNotes = ["aggiorna la pagina", "informativa sulla privacy"],
            Consents = ["informativa sulla privacy"],
            Related = ["leggi anche: ", "leggi anche ", "leggi tutto: "],
            UpdateCounts = [" aggiornamenti"],
            TimeOpeners = ["pubblicato alle "],
            ClockLeads = ["aggiornamento", "aggiornato alle"],
            Companions = ["con "],
            Outlets = ["redazione"],
            Transcripts = ["trascrizione", "sottotitoli", "capitoli"],
            Records = ["numero di spedizione", "traccia la spedizione", "stato dell'ordine"],
            OtherPages = ["ricetta"],
            Plans = ["programmazione", "palinsesto", "scaletta", "orari", "ordine del giorno", "programma"],
            ToldAfterwards = ["cronologia", "la ricostruzione", "diario"],
            Comments = ["commenti"],
            MatchMinutes = ["minuto"],
            Laps = ["giro"],
            Rounds = ["ripresa"],
            ZoneNotes = ["tutti gli orari", "tutte le ore", "gli orari sono"],
            NameParticles = ["di"],
        },
        Fields = new FieldWords
        {
            Caption = ["didascalia"],
            Credit = ["fotografo"],
            Shown = ["pubblicato"],
            Headline = ["titolo"],
            Time = ["ora", "orario", "datapubblicazione"],
            Body = ["testo", "messaggio", "contenuto", "corpo"],
            Author = ["autore", "firma", "giornalista", "cronista", "inviato"],
            Quote = ["citazione"],
            MatchMinute = ["minuto"],
            End = ["fine"],
            Updates = ["aggiornamenti", "voci"],
            Live = ["diretta"],
            Draft = ["bozza"],
            Deleted = ["eliminato", "cancellato", "rimosso"],
        },
    };
}
