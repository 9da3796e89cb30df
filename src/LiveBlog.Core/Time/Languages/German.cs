namespace LiveBlog.Core.Time;

/// <summary>The words of time in German.</summary>
internal static class German
{
    public const string Words = """
        months: januar, jan, jänner, jän | februar, feb, feber | märz, mär, maerz, mrz, mar | april, apr | mai | juni, jun | juli, jul | august, aug | september, sep, sept | oktober, okt | november, nov | dezember, dez
        weekdays: montag, mo, mon | dienstag, di, die | mittwoch, mi, mit | donnerstag, do, don | freitag, fr, fre | samstag, sa, sam, sonnabend | sonntag, so, son
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
        numbers: ein, eine, einem, einer, einen, eins | zwei | drei | vier | fünf, fuenf | sechs | sieben | acht | neun | zehn | elf | zwölf, zwoelf
        few: ein paar, einigen, einige, wenigen, wenige, mehreren, mehrere
        ago: vor, her, zuvor
        later: in, im
        about: etwa, ca, rund, ungefähr, circa, fast, über
        less: weniger als, unter
        now: jetzt, gerade eben, eben, soeben, gerade, vor kurzem
        today: heute
        yesterday: gestern
        beforeyesterday: vorgestern
        tomorrow: morgen
        aftertomorrow: übermorgen, uebermorgen
        lastunit: letzte, letzten, letztes, vergangene, letzter, vergangenen, vergangener, letztem, vorangegangene, vorangegangenen, vorige, vorigen, voriges, voriger, vergangenes
        nextunit: nächste, nächsten, nächstes, nächster, nächstem, kommende, kommenden, kommendes, kommender, kommendem, folgende, folgenden
        published: veröffentlicht, erstellt, publiziert, veröffentlicht am, erstellt am, veröffentlicht um
        modified: stand, aktualisiert, zuletzt aktualisiert, aktualisiert am, aktualisiert um, bearbeitet, zuletzt bearbeitet, update, geändert, letzte aktualisierung
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
        tomorrowmorning: morgen früh, morgen vormittag, morgen morgen; tomorrowafternoon: morgen nachmittag; tomorrowevening: morgen abend, morgen nacht
        threedaysago: vorvorgestern
        inthreedays: überübermorgen
        ordinals: erster, ersten, erste | zweiter, zweiten, zweite | dritter, dritten, dritte | vierter, vierten, vierte | fünfter, fünften, fünfte | sechster, sechsten, sechste | siebter, siebten, siebte | achter, achten, achte | neunter, neunten, neunte | zehnter, zehnten, zehnte | elfter, elften, elfte | zwölfter, zwölften, zwölfte | dreizehnter, dreizehnten, dreizehnte | vierzehnter, vierzehnten, vierzehnte | fünfzehnter, fünfzehnten, fünfzehnte | sechzehnter, sechzehnten, sechzehnte | siebzehnter, siebzehnten, siebzehnte | achtzehnter, achtzehnten, achtzehnte | neunzehnter, neunzehnten, neunzehnte | zwanzigster, zwanzigsten, zwanzigste | einundzwanzigster, einundzwanzigsten, einundzwanzigste | zweiundzwanzigster, zweiundzwanzigsten, zweiundzwanzigste | dreiundzwanzigster, dreiundzwanzigsten, dreiundzwanzigste | vierundzwanzigster, vierundzwanzigsten, vierundzwanzigste | fünfundzwanzigster, fünfundzwanzigsten, fünfundzwanzigste | sechsundzwanzigster, sechsundzwanzigsten, sechsundzwanzigste | siebenundzwanzigster, siebenundzwanzigsten, siebenundzwanzigste | achtundzwanzigster, achtundzwanzigsten, achtundzwanzigste | neunundzwanzigster, neunundzwanzigsten, neunundzwanzigste | dreißigster, dreißigsten, dreißigste | einunddreißigster, einunddreißigsten, einunddreißigste
        fifteen.minute: viertelstunde, einer viertelstunde, eine viertelstunde
        until: bis, bis zum
        from: von, vom
        oneandahalf: anderthalb, eineinhalb
        """;
}
