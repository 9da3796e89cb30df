namespace LiveBlog.Core.Quotes.Words;

/// <summary>The Italian words around quotes.</summary>
internal static class ItalianWords
{
    public static LexiconSource Source { get; } = new("it")
    {
        Inverts = true,
        Thresholds = new SpeechThresholds { SameSentence = 1, Weak = 3, WeakParticiple = 4, Alone = 6, Title = 7 },
        Speech = """
            accusano accusarono accusava accusavano accusò afferma affermano affermarono affermava affermavano affermò aggiunge aggiungono aggiunse
            ammette ammonisce annuncia annunciano annunciarono annunciava annunciavano annunciò argomenta argomentano argomentarono argomentava
            argomentavano argomentò assicura assicurano assicurarono assicurava assicuravano assicurò attacca attaccano attaccarono attaccava
            attaccavano attaccò auspica auspicano auspicarono auspicava auspicavano auspicò avverte avvertono chiarisce chiede chiedeva chiedono chiosa
            chiosano chiosarono chiosava chiosavano chiosò commenta commentano commentarono commentava commentavano commentò conclude conferma
            confermano confermarono confermava confermavano confermò constata constatano constatarono constatava constatavano constatò continua
            continuano continuarono continuava continuavano continuò criticano criticarono criticava criticavano criticò definiscono denuncia denunciano
            denunciarono denunciava denunciavano denunciò dice diceva dichiara dichiarano dichiararono dichiarava dichiaravano dichiarò dicono disse
            dissero domanda domandano domandarono domandava domandavano domandò esclama esclamano esclamarono esclamava esclamavano esclamò esorta
            esortano esortarono esortava esortavano esortò esulta esultano esultarono esultava esultavano esultò grida gridano gridarono gridava
            gridavano gridò incalza incalzano insiste invoca invocano invocarono invocava invocavano invocò ironizza ironizzano ironizzarono ironizzava
            ironizzavano ironizzò lamenta lamentano lamentarono lamentava lamentavano lamentò lancia lanciano lanciarono lanciava lanciavano lanciò
            minaccia nota notano notarono notava notavano notò osserva osservano osservarono osservava osservavano osservò parlano parlarono parlava
            parlavano parlò posta postano postarono postava postavano postò precisa precisano precisarono precisava precisavano precisò promette
            prosegue puntualizza puntualizzano puntualizzarono puntualizzava puntualizzavano puntualizzò racconta raccontano raccontarono raccontava
            raccontavano raccontò replica replicano replicarono replicava replicavano replicò riassume riassumono ribadisce ribadiscono ricorda
            ricordano ricordarono ricordava ricordavano ricordò riferisce riferiscono rileva rilevano rilevarono rilevava rilevavano rilevò ringrazia
            ringraziano ringraziarono ringraziava ringraziavano ringraziò ripete risponde rispondono rispose riteneva ritengono ritiene rivela rivelano
            rivelarono rivelava rivelavano rivelò scrisse scrive scriveva scrivono segnala segnalano segnalarono segnalava segnalavano segnalò sosteneva
            sostengono sostiene sottolinea sottolineano sottolinearono sottolineava sottolineavano sottolineò spiega spiegano spiegarono spiegava
            spiegavano spiegò sussurra sussurrano sussurrarono sussurrava sussurravano sussurrò testimonia testimoniano testimoniarono testimoniava
            testimoniavano testimoniò tuona tuonano tuonarono tuonava tuonavano tuonò twitta twittano twittarono twittava twittavano twittò urla urlano
            urlarono urlava urlavano urlò valuta valutano valutarono valutava valutavano valutò
            """,
        PastParticiples = """
            affermato aggiunto ammesso ammonito annunciato argomentato assicurato attaccato auspicato avvertito chiarito chiesto chiosato commentato
            concluso confermato constatato continuato denunciato detto dichiarato domandato esclamato esortato esultato gridato insistito invocato
            ironizzato lamentato lanciato notato osservato postato precisato promesso proseguito puntualizzato raccontato replicato ribadito ricordato
            riferito rilevato ringraziato ripetuto risposto rivelato scritto segnalato sostenuto sottolineato spiegato sussurrato testimoniato tuonato
            twittato urlato valutato
            """,
        Opinion = """
            accusa accusato chiama chiamato condanna condannato critica criticato definendo definendola definendolo definisce definito parla parlato
            """,
        SpeechParticiples = """
            accusando affermando aggiungendo annunciando argomentando assicurando attaccando auspicando avvertendo chiedendo chiosando commentando
            concludendo confermando constatando continuando criticando denunciando dicendo dichiarando domandando esclamando esortando esultando
            gridando invocando ironizzando lamentando lanciando notando osservando parlando postando precisando puntualizzando raccontando replicando
            ribadendo ricordando rilevando ringraziando rispondendo rivelando scrivendo segnalando sostenendo sottolineando spiegando sussurrando
            testimoniando tuonando twittando urlando valutando
            """,
        AccordingTo = "secondo stando",
        Reported = "legge",
        Auxiliaries = """
            abbiamo aveva avevano avrebbe avrebbero deve devono era erano fa ha hanno ho possono può sarebbe sarà si sono sta stanno vogliono vuole è
            """,
        Passives = "stata state stati stato vengono veniva viene",
        Adverbs = """
            anche ancora bene ci domani già ieri infatti inoltre intanto invece lì mai molto ne non oggi ora più poi proprio qui quindi sempre solo
            """,
        AdverbEndings = "mente ando endo",
        Determiners = """
            alcune alcuni cinque due gli i il l' la le lo l’ ogni quattro quel quella quelli questa queste questi questo tre tutte tutti un un' una uno
            un’
            """,
        Possessives = "loro mia mio nostra nostro sua sue suo suoi",
        Prepositions = """
            a ad agli ai al all' alla alle allo all’ con contro da dagli dai dal dall' dalla dalle dallo dall’ dopo durante fra in negli nei nel nell'
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
            allenatore alto ambasciatore avvocata avvocato cancelliere candidato capitano capo comandante deputata deputato dg direttore direttrice
            esperto generale giornalista giudice leader ministra ministro papa portavoce premier presidente principe professore professoressa re regina
            segretaria segretario senatore senatrice sindaca sindaco ufficiale vicepresidente
            """,
        FemaleRoles = "avvocata deputata direttrice ministra professoressa regina segretaria senatrice sindaca",
        MaleRoles = "avvocato deputato direttore ministro papa principe professore re segretario senatore sindaco",
        Messages = """
            accusa agenzia allarme annuncio appello avvertimento commento comunicato denuncia dichiarazione discorso giornale intervista lettera
            messaggio monito nota parole post quotidiano rapporto scenario studio testo tweet
            """,
        Titles = "dott dottor on prof sig signor signora",
        MaleTitles = "dottor signor",
        FemaleTitles = "signora",
        Calendar = """
            agosto anni anno aprile dicembre domenica febbraio gennaio giorni giorno giovedì giugno luglio lunedì maggio martedì marzo mattina mercoledì
            mese mesi notte novembre ore ottobre sabato sera settembre settimana settimane venerdì
            """,
        Labels = """
            canzone chiamato cosiddetta cosiddetti cosiddetto denominato espressione film intitolato libro operazione parola soprannominato termine
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
    };
}
