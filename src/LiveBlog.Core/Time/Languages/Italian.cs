namespace LiveBlog.Core.Time;

/// <summary>The words of time in Italian.</summary>
internal static class Italian
{
    public const string Words = """
        months: gennaio, gen | febbraio, feb | marzo, mar | aprile, apr | maggio, mag | giugno, giu | luglio, lug | agosto, ago | settembre, set | ottobre, ott | novembre, nov | dicembre, dic
        weekdays: lunedì, lun, lu | martedì, mar, ma | mercoledì, mer, me | giovedì, gio, gi | venerdì, ven, ve | sabato, sab, sa | domenica, dom, do
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
        lastweek: settimana scorsa, la settimana scorsa, la scorsa settimana, sett. scorsa; lastmonth: mese scorso; lastyear: anno scorso, l'anno scorso
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
        beyond: dopo
        """;
}
