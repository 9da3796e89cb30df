namespace LiveBlog.Core.Languages.Words;

/// <summary>Catalan.</summary>
internal static class Catalan
{
    public static Language Words { get; } = new("ca")
    {
        Time = """
            months: gener, de gener, gen, de gen | febrer, de febrer, febr, de febr | març, de març | abril, d'abril, abr, d'abr | maig,
                de maig | juny, de juny | juliol, de juliol, jul, de jul | agost, d'agost, ag, d'ag | setembre, de setembre, set, de set |
                octubre, d'octubre, oct, d'oct | novembre, de novembre, nov, de nov | desembre, de desembre, des, de des
            weekdays: dilluns, dl | dimarts, dt | dimecres, dc | dijous, dj | divendres, dv | dissabte, ds | diumenge, dg
            morning: del matí, matinada, matí
            noonpart: del migdia
            afternoon: de la tarda, tarda
            evening: del vespre, vespre
            night: de la nit, nit
            noon: migdia
            midnight: mitjanit
            oclock: h
            hourbefore: a les, a la
            second: segons, segon
            minute: minuts, minut
            hour: hores, hora
            day: dies, dia, d
            week: setmanes, setmana, setm
            month: mesos, mes
            year: anys, any
            numbers: un, una | dos, dues | tres | quatre | cinc | sis | set | vuit | nou | deu | onze | dotze
            few: uns, unes, alguns, pocs
            ago: fa
            later: d'aquí a, d'aquí
            about: aproximadament, prop de, gairebé
            less: menys de, menys d'
            now: ara, ara mateix, fa un moment, fa un instant
            today: avui
            yesterday: ahir
            beforeyesterday: abans-d'ahir, abans d'ahir
            tomorrow: demà
            aftertomorrow: demà passat
            lastweek: la setmana passada, la setm. passada; lastmonth: el mes passat; lastyear: l'any passat
            published: publicat, publicat el, publicat a les, creat
            modified: actualitzat, actualitzat el, actualitzat a les, modificat, última actualització
            at: a les, a la
            notime: última hora, darrera hora
            noise: a les, a la, a, les, de, del, d', el, la, i
            lastunit: passat, passada, passats, passades, darrer, darrera, darrers, darreres, últim, última
            nextunit: vinent, proper, propera, propers, properes, que ve
            thisunit: aquest, aquesta, aquests, aquestes
            weekend: cap de setmana
            fifteen.minute: un quart d'hora, quart d'hora
            until: fins a, a
            from: de, del
            tonight: aquesta nit, avui al vespre
            thismorning: aquest matí
            lastnight: anit, ahir a la nit, ahir al vespre
            half.hour: mitja hora
            """,
        News = new NewsWords
        {
            WriterLabels = ["Per", "Autor"],
            Related = ["llegeix també: "],
            Live = ["en directe", "minut a minut"],
            CreditOpeners = ["Fotografia:"],
            LinkOpeners =
            [
                "llegeix també", "llegeix més", "et pot interessar", "també et pot interessar", "més informació", "més notícies",
                "més sobre", "notícies relacionades", "articles relacionats", "el més llegit", "més llegides", "arxivat a", "temes",
                "etiquetes",
            ],
            FurnitureOpeners =
            [
                "comparteix", "compartir", "comparteix a", "segueix-nos", "subscriu-te", "subscriu-t'hi", "butlletí",
                "tots els drets reservats", "avís legal", "política de privacitat", "política de galetes", "galetes", "contacte",
                "qui som", "comentaris", "deixa un comentari", "imprimeix", "publicitat",
            ],
        },
        Fields = new FieldWords
        {
            Headline = ["titol"],
            Time = ["hora"],
            Body = ["contingut"],
            Author = ["periodista"],
            Draft = ["esborrany"],
            Deleted = ["esborrat"],
            Shown = ["publicat"],
        },
    };
}
