namespace LiveBlog.Core.Languages.Words;

/// <summary>Czech.</summary>
internal static class Czech
{
    public static Language Words { get; } = new("cs")
    {
        Time = """
            months: leden, ledna, led, lednu | únor, února, úno, unr, únoru | březen, března, bře, bre, březnu | duben, dubna, dub, dubnu |
                květen, května, kvě, květnu | červen, června, čvn, čer, červnu | červenec, července, čvc, čec, červenci | srpen, srpna, srp,
                srpnu | září, zář | říjen, října, říj, říjnu | listopad, listopadu, lis | prosinec, prosince, pro, pros, prosinci
            weekdays: pondělí, po, pon | úterý, út, úte | středa, st, stř | čtvrtek, čt, čtv | pátek, pá, pát | sobota, so, sob | neděle,
                ne, ned
            morning: ráno
            am: dop, dopoledne
            pm: odp, odpoledne
            evening: večer
            night: v noci
            noon: poledne, v poledne
            midnight: půlnoc, o půlnoci
            oclock: hod, hodin; minutemark: min, minut, minuty
            second: sekundami, sekundou, sekundy, sekund, sekunda, sek, vteřin, vteřinami
            minute: minutami, minutou, minuty, minut, minuta, minutu
            hour: hodinami, hodinou, hodiny, hodin, hodina, hodinu, hod
            day: dny, dnem, dne, den, dní
            week: týdny, týdnem, týdne, týden, týdnů, týd
            month: měsíci, měsícem, měsíce, měsíc, měsíců, měs
            year: lety, rokem, roku, rok, roky, let, l, r
            numbers: jeden, jednu, jedna, jednou | dva, dvě, dvěma | tři, třemi | čtyři | pět, pěti | šest | sedm | osm | devět | deset |
                jedenáct | dvanáct
            few: několika, několik, pár
            ago: před, zpět
            later: za
            about: přibližně, asi, cca, zhruba, téměř
            less: méně než
            now: nyní, teď, právě teď, před chvílí, právě nyní, před okamžikem
            today: dnes
            yesterday: včera
            beforeyesterday: předevčírem
            tomorrow: zítra
            aftertomorrow: pozítří
            lastweek: minulý týden, minulý týd; lastmonth: minulý měsíc, minulý měs; lastyear: minulý rok
            published: publikováno, zveřejněno, vydáno, vytvořeno
            modified: aktualizováno, upraveno, poslední aktualizace, aktualizace, změněno
            noise: v, ve, a, o
            tonight: dnes večer
            thismorning: dnes ráno
            lastnight: včera večer
            half.hour: půl hodinou, půl hodiny
            lastunit: minulý, minulou, minulé, minulá, poslední, posledních, uplynulý, uplynulých
            nextunit: příští, následující, následujících
            thisunit: tento, tuto, toto, tato
            within: během
            quarter: čtvrtletí, kvartál
            weekend: víkend
            tomorrowmorning: zítra ráno
            tomorrowevening: zítra večer
            fifteen.minute: čtvrt hodiny, čtvrthodinou
            until: do, až
            from: od
            """,
        Speech = new SpeechWords
        {
            DropsSubjects = true,
            Inverts = true,
            HasNoArticles = true,
            Thresholds = new SpeechThresholds { SameSentence = 1, Weak = 3, WeakParticiple = 4, Alone = 6, Title = 7 },
            Speech = """
                dodal dodala dodali dodává komentoval komentovala konstatoval konstatovala křičel křičí míní napsal napsala odpovídá
                odpověděl odpověděla
                oznámil oznámila podotkl podotkla popsal popsala potvrdil potvrdila poznamenal poznamenala prohlašuje prohlásil prohlásila
                ptá píše
                připomněl připomněla připomíná přiznal přiznala reagoval reagovala sdělil sdělila sděluje slíbil slíbila soudí tvrdil
                tvrdila tvrdí
                upozornil upozornila upozorňuje uvedl uvedla uvedli uvádí varoval varovala varuje vysvětlil vysvětlila vysvětluje vyzval
                vyzvala vzkázal
                vzkázala zdůraznil zdůraznila zdůrazňuje zeptal zeptala zopakoval zvolal zvolala řekl řekla řekli říkají říkal říkala říká
                """,
            Opinion = "kritizoval kritizuje nazval nazvala nazývá obvinil obvinila označil označila označuje",
            Loose = "myslí považuje",
            AccordingTo = "dle podle slov",
            Auxiliaries = "bude budou by byl byla byli bylo chce chtějí je jsem jsme jsou mají mohou musí má může",
            Passives = "bývá",
            Adverbs = "dnes jen ještě ne nikdy pak se si tady tak také tam teď už velmi včera však vždy zítra",
            Determiners = "dva jeden jedna každá každý několik pět ta tato ten tento ti to tři všichni čtyři",
            Possessives = "jeho jejich její můj náš svá svůj",
            Prepositions = "bez během do k ke mezi na o od po pro proti před přes při s se u v ve z za ze",
            Bys = "od",
            Conjunctions = "a ale i nebo či",
            Subordinators = "jak jestli kde když která které který pokud protože zda že",
            Relatives = "kdo",
            MalePronouns = "on",
            FemalePronouns = "ona",
            OtherPronouns = "oni ono",
            FirstPerson = "já my vy",
            ObjectPronouns = "ho jej jim jí mi mu mě nám",
            Roles = """
                advokát expert generál kandidát kapitán král královna ministr ministryně mluvčí novinář náměstek papež poslanec
                poslankyně premiér premiérka prezident prezidentka primátor profesor předseda předsedkyně senátor soudce starosta
                trenér velvyslanec ředitel ředitelka šéf šéfka starostka hasič hasička hejtman hejtmanka hydrolog hydroložka
                meteorolog meteoroložka svědek svědkyně obyvatel obyvatelka soused sousedka lékař lékařka učitel učitelka majitel
                majitelka řidič řidička velitel velitelka otec matka syn dcera bratr sestra manžel manželka vdova trenérka brankář
                útočník obránce obžalovaný obžalovaná
                """,
            FemaleRoles = "královna ministryně poslankyně premiérka prezidentka předsedkyně ředitelka",
            MaleRoles = "král ministr papež předseda ředitel",
            Messages = "agentura deník dopis prohlášení rozhovor rozhovoru tisková zpráva zprávě",
            Titles = "dr pan paní prof",
            MaleTitles = "pan",
            FemaleTitles = "paní",
            Calendar = """
                března den dubna května ledna listopadu měsíc neděle neděli noc pondělí prosince pátek rok roku ráno sobota sobotu srpna
                středa středu týden
                večer září února úterý července června čtvrtek října
                """,
            Labels = "film kniha názvem slovo tzv výraz zvaná zvaný",
            Mottos = "heslo motto přezdívka",
            Negations = "bez nikdy",
            Particles = "al de el van von",
            Definites = "ta tato ten tento ti to",
            Unnamed = "jiný jiná jiní někdo nikdo někteří mnozí všichni jeden jedna další",
            Locatives = "v ve na",
            RoleChangers = "bývalý bývalá",
            NewRoles = "nový nová",
            Denials = "popírá popřel popřela odmítá odmítl odmítla",
            BodyNouns = """
                společnosti společnost firmy firma strany strana svazu svaz nadace klubu klub ministerstva ministerstvo agentury
                agentura banky banka organizace
                """,
            MaleForenames = Forenames.Male,
            FemaleForenames = Forenames.Female,
        },
        Zones = """
            SEČ = +1 Europe/Berlin
            SELČ = +2 Europe/Berlin
            VEČ = +2 Europe/Athens
            """,
        News = new NewsWords
        {
            WriterLabels = ["Autor", "Autorka"],
            KeyPoints = ["to nejdůležitější", "ve zkratce", "co víme"],
            LiveNotes = ["průběžně aktualizujeme"],
            LiveOutright = ["online přenos"],
            Live =
            [
                "sledujeme on line", "sledujte on line",
                "živě", "minutu po minutě", "sledujeme online", "sledujte online", "on line přenos",
            ],
            LiveSigns = ["online:"],
            LiveHeadings = ["živě"],
            Captions = ["popisek:"],
            Answers = ["odpovědět", "nahlásit"],
            FirstPerson = ["náš", "naše", "našich", "nás", "nám"],
            MoreUpdates = ["načíst další"],
            Footers = ["nejčtenější"],
            Furniture = ["reklama", "přejít k obsahu", "hledat", "přihlásit", "sdílet"],
            LinkOpeners =
            [
                "čtěte také", "čtěte též", "čtěte více", "čtěte dále", "přečtěte si", "přečtěte si také", "viz také", "více o",
                "více k tématu", "další články", "další zprávy", "související články", "související", "související zprávy",
                "nejčtenější", "nejčtenější články", "doporučujeme", "mohlo by vás zajímat", "témata", "téma", "štítky", "tagy",
                "podobné články", "nepřehlédněte",
            ],
            FurnitureOpeners =
            [
                "sdílet", "sdílet na", "sdílejte", "sledujte nás", "odebírat", "přihlásit se", "předplatné", "newsletter",
                "všechna práva vyhrazena", "ochrana osobních údajů", "zásady ochrany", "nastavení cookies", "cookies",
                "obchodní podmínky", "podmínky užití", "kontakt", "kontakty", "o nás", "komentáře", "komentářů", "diskuse", "diskuze",
                "vstoupit do diskuse", "přidat komentář", "tisk", "vytisknout", "kopírovat odkaz", "reklama", "inzerce", "nahoru",
                "autor", "zdroj", "chyba v článku",
            ],
            PageNotes = ["aktualizujte stránku"],
            Related = ["čtěte také: ", "čtěte též: "],
            ClockLeads = ["aktualizováno"],
            Companions = ["s "],
            Outlets = ["redakce"],
            Transcripts = ["přepis", "titulky", "titulky k"],
            Plans = ["jízdní řád", "tv program", "program"],
            ToldAfterwards = ["časová osa", "deník"],
            Comments = ["komentáře"],
            MatchMinutes = ["minuta", "minutu"],
            Laps = ["kolo"],
            ZoneNotes = ["všechny časy"],
        },
        Fields = new FieldWords
        {
            Caption = ["popisek"],
            Headline = ["nadpis", "titulek"],
            Time = ["datum"],
            Body = ["obsah"],
            Author = ["autor", "redaktor"],
            End = ["konec"],
            Updates = ["prispevky", "zaznamy"],
            MatchMinute = ["minuta"],
            Draft = ["koncept"],
            Deleted = ["smazano", "odstraneno"],
            Shown = ["publikovano", "zverejneno"],
        },
    };
}
