namespace LiveBlog.Core.Languages.Words;

/// <summary>Hungarian.</summary>
internal static class Hungarian
{
    public static Language Words { get; } = new("hu")
    {
        Time = """
            months: január, jan | február, febr, feb | március, márc | április, ápr | május, máj | június, jún | július, júl | augusztus,
                aug | szeptember, szept | október, okt | november, nov | december, dec
            weekdays: hétfő, h | kedd, k | szerda, sze | csütörtök, cs, csüt | péntek, p | szombat, szo | vasárnap, v
            am: de, délelőtt
            pm: du, délután
            morning: reggel
            evening: este
            night: éjjel
            noon: dél, délben; midnight: éjfél
            oclock: óra, órakor, -kor
            minutemark: perc, perckor
            second: másodperccel, másodperc, mp
            ago.second: másodperce, m.perce
            minute: perccel, perc
            ago.minute: perce
            hour: órával, óra
            ago.hour: órája
            day: nappal, nap
            ago.day: napja
            week: héttel, hét
            ago.week: hete
            month: hónappal, hónap
            ago.month: hónapja
            year: évvel, év
            ago.year: éve
            numbers: egy | két, kettő | három | négy | öt | hat | hét | nyolc | kilenc | tíz | tizenegy | tizenkét
            few: néhány, pár
            ago: ezelőtt
            later: múlva
            about: körülbelül, kb, majdnem
            less: kevesebb mint, kevesebb, mint
            now: most, éppen most, az imént, épp most
            today: ma
            yesterday: tegnap
            beforeyesterday: tegnapelőtt
            tomorrow: holnap
            aftertomorrow: holnapután
            lastweek: előző hét, múlt héten; lastmonth: előző hónap; lastyear: előző év
            published: közzétéve, megjelent, publikálva
            modified: frissítve, módosítva, utolsó frissítés, frissítés
            noise: és, a, az
            thisweek: ezen a héten; thismonth: ebben a hónapban; thisyear: idén, ebben az évben
            nextweek: jövő héten; nextmonth: jövő hónapban; nextyear: jövőre, jövő évben
            lastunit: múlt, elmúlt
            nextunit: jövő, következő
            thisunit: ez a, ezen a
            within: belül
            weekend: hétvége, hétvégén
            fifteen.minute: negyed órával, negyedóra
            tonight: ma este, ma éjjel
            thismorning: ma reggel, ma délelőtt
            lastnight: tegnap este, tegnap éjjel
            half.hour: fél óra, fél órával
            oneandahalf: másfél
            """,
        News = new NewsWords
        {
            WriterLabels = ["Szerző"],
            LiveNotes = ["folyamatosan frissül"],
            LiveOutright = ["percről percre"],
            Live = ["élőben", "élő közvetítés"],
            LiveHeadings = ["élő közvetítés"],
            CreditLines = ["Fotó: "],
            Answers = ["válasz"],
            FirstPerson = ["mi", "nekünk"],
            Furniture = ["reklám", "megosztás"],
            LinkOpeners =
            [
                "olvasta már", "olvassa el", "olvassa el ezt is", "olvass tovább", "ezt is olvassa", "ezt olvasta már", "kapcsolódó",
                "kapcsolódó cikkek", "kapcsolódó cikk", "kapcsolódó hírek", "további hírek", "további cikkek", "legolvasottabb",
                "legnépszerűbb", "ajánlott", "ajánljuk", "ez is érdekelheti", "ezek is érdekelhetik", "címkék", "témák", "bővebben",
                "tovább a cikkre", "hasonló cikkek",
            ],
            FurnitureOpeners =
            [
                "megosztás", "megosztom", "oszd meg", "ossza meg", "küldés", "kövess minket", "kövessen minket", "iratkozzon fel",
                "iratkozz fel", "feliratkozás", "hírlevél", "minden jog fenntartva", "jogi nyilatkozat", "adatvédelem", "adatvédelmi",
                "adatkezelési", "sütik", "süti", "cookie", "felhasználási feltételek", "impresszum", "kapcsolat", "médiaajánlat",
                "hozzászólások", "hozzászólás", "kommentek", "nyomtatás", "link másolása", "hirdetés", "vissza a tetejére",
                "szerkesztőség",
            ],
            Related = ["olvassa el még: ", "olvassa el: "],
            Transcripts = ["átirat", "felirat"],
            Plans = ["menetrend", "műsor", "napirend"],
            ToldAfterwards = ["idővonal", "napló"],
            Comments = ["hozzászólások"],
            MatchMinutes = ["perc"],
            ZoneNotes = ["minden időpont"],
        },
        Fields = new FieldWords
        {
            Time = ["idopont", "datum"],
            Body = ["szoveg", "tartalom"],
            Author = ["szerzo", "ujsagiro", "szerkeszto", "tudosito"],
            Updates = ["bejegyzesek"],
            Draft = ["piszkozat"],
            Deleted = ["torolt", "torolve"],
            Shown = ["publikalt", "kozzeteve"],
        },
    };
}
