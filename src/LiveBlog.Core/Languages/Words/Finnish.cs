namespace LiveBlog.Core.Languages.Words;

/// <summary>Finnish.</summary>
internal static class Finnish
{
    public static Language Words { get; } = new("fi")
    {
        Time = """
            months: tammikuu, tammikuuta, tammi, tammikuussa, tammikuun | helmikuu, helmikuuta, helmi, helmikuussa, helmikuun | maaliskuu,
                maaliskuuta, maalis, maaliskuussa, maaliskuun | huhtikuu, huhtikuuta, huhti, huhtikuussa, huhtikuun | toukokuu, toukokuuta,
                touko, toukokuussa, toukokuun | kesäkuu, kesäkuuta, kesä, kesäkuussa, kesäkuun | heinäkuu, heinäkuuta, heinä, heinäkuussa,
                heinäkuun | elokuu, elokuuta, elo, elokuussa, elokuun | syyskuu, syyskuuta, syys, syyskuussa, syyskuun | lokakuu, lokakuuta,
                loka, lokakuussa, lokakuun | marraskuu, marraskuuta, marras, marraskuussa, marraskuun | joulukuu, joulukuuta, joulu,
                joulukuussa, joulukuun
            weekdays: maanantai, ma, maanantaina | tiistai, ti, tiistaina | keskiviikko, ke, keskiviikkona | torstai, to, torstaina |
                perjantai, pe, perjantaina | lauantai, la, lauantaina | sunnuntai, su, sunnuntaina
            am: ap, aamupäivällä
            pm: ip, iltapäivällä
            morning: aamulla, aamupäivällä, aamupäivä
            evening: illalla
            night: yöllä, yönä
            noonpart: keskipäivällä, päivällä
            noon: keskipäivä
            midnight: keskiyö, keskiyöllä
            hourbefore: klo, kello
            second: sekuntia, sekunti, sek, sekunnin
            minute: minuuttia, minuutti, minuutin
            hour: tuntia, tunti, t, tunnin
            day: päivää, päivä, pv, päivän
            week: viikkoa, viikko, vk, viikon
            month: kuukautta, kuukausi, kk, kuukauden
            year: vuotta, vuosi, v, vuoden
            numbers: yksi, yhden | kaksi, kahden | kolme, kolmen | neljä, neljän | viisi, viiden | kuusi, kuuden | seitsemän | kahdeksan |
                yhdeksän | kymmenen | yksitoista | kaksitoista
            few: muutama, muutamia, pari, useita
            ago: sitten
            later: kuluttua, päästä
            about: noin, n, lähes, yli
            less: alle
            now: nyt, juuri nyt, juuri äsken, äsken, hetki sitten
            today: tänään
            yesterday: eilen
            beforeyesterday: toissapäivänä, toissa päivänä, toissap
            tomorrow: huomenna
            aftertomorrow: ylihuomenna
            lastweek: viime viikolla, viime vk; lastmonth: viime kuussa, viime kk; lastyear: viime vuonna, viime v
            published: julkaistu, luotu
            modified: päivitetty, muokattu, viimeksi päivitetty
            noise: ja
            tonight: tänä iltana
            thismorning: tänä aamuna
            lastnight: eilen illalla, viime yönä
            lastunit: viime, edelliset, edellinen, edellisen, viimeiset, kuluneet, kuluneen
            half.hour: puoli tuntia
            nextunit: ensi, seuraava, seuraavat, seuraavan, tuleva, tulevat
            within: sisällä, kuluessa
            thisweek: tällä viikolla; thismonth: tässä kuussa; thisyear: tänä vuonna
            nextweek: ensi viikolla; nextmonth: ensi kuussa; nextyear: ensi vuonna
            afternoon: iltapäivällä, iltapäivä
            weekend: viikonloppu, viikonloppuna
            thisunit: tämä, tänä
            tomorrowmorning: huomenaamulla, huomenna aamulla
            tomorrowevening: huomenillalla, huomenna illalla
            fifteen.minute: vartti, varttia
            until: asti
            """,
        News = new NewsWords
        {
            LiveNotes = ["päivitetään jatkuvasti", "päivitämme tätä", "päivittyy"],
            KeyPoints = ["tiivistelmä", "lyhyesti", "pääkohdat"],
            Live = ["hetki hetkeltä", "minuutti minuutilta", "suorana", "livenä", "liveseuranta", "suora seuranta"],
            LiveHeadings = ["suora lähetys", "suora seuranta", "tuoreimmat päivitykset"],
            WriterLabels = ["Teksti"],
            CreditLines = ["Kuva: "],
            Captions = ["kuvateksti:"],
            Answers = ["vastaa", "ilmoita"],
            FirstPerson = ["minä", "meidän", "meille", "meitä"],
            SpeechTags =
            [
                "sanoo", "sanoi", "kertoo", "kertoi", "toteaa", "totesi", "kommentoi", "arvioi", "kuvailee", "vastaa", "muistuttaa",
                "lisää",
            ],
            MoreUpdates = ["näytä lisää", "lataa lisää"],
            Footers = ["luetuimmat"],
            Furniture = ["mainos", "siirry sisältöön", "valikko", "kirjaudu", "jaa", "lue lisää"],
            LinkOpeners =
            [
                "lue myös", "lue lisää", "katso myös", "aiheesta lisää", "lisää aiheesta", "lisää aiheesta muualla", "luetuimmat",
                "suosituimmat", "suosittelemme", "aiheet", "avainsanat", "tuoreimmat", "uusimmat", "asiasanat",
            ],
            FurnitureOpeners =
            [
                "jaa", "jaa artikkeli", "jaa facebookissa", "seuraa meitä", "tilaa", "tilaa uutiskirje", "uutiskirje", "kirjaudu",
                "kirjaudu sisään", "kaikki oikeudet pidätetään", "tietosuoja", "tietosuojaseloste", "evästeet", "evästeasetukset",
                "käyttöehdot", "yhteystiedot", "ota yhteyttä", "kommentit", "kommenttia", "kommentoi", "tulosta", "kopioi linkki",
                "mainos", "takaisin ylös", "vastaava päätoimittaja", "ilmoita virheestä", "tallenna",
            ],
            Related = ["lue myös: "],
            ClockLeads = ["päivitetty", "klo"],
            Outlets = ["toimitus"],
            Transcripts = ["tekstitys"],
            Plans = ["ohjelma", "aikataulu", "esityslista"],
            ToldAfterwards = ["aikajana", "päiväkirja"],
            Comments = ["kommentit"],
            MatchMinutes = ["minuutti"],
            Laps = ["kierros"],
            ZoneNotes = ["kaikki kellonajat"],
            NameParticles = ["ja"],
        },
        Fields = new FieldWords
        {
            Headline = ["otsikko"],
            Author = ["kirjoittaja", "toimittaja"],
            Time = ["aikaleima", "julkaistu"],
            Body = ["teksti", "sisalto"],
            Updates = ["paivitykset"],
            MatchMinute = ["minuutti"],
            Caption = ["kuvateksti"],
            Draft = ["luonnos"],
            Deleted = ["poistettu"],
            Shown = ["julkaistu"],
        },
    };
}
