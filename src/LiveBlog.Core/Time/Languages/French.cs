namespace LiveBlog.Core.Time;

/// <summary>The words of time in French.</summary>
internal static class French
{
    public const string Words = """
        months: janvier, janv, jan | février, févr, fév, fev | mars, mar | avril, avr | mai | juin | juillet, juil, juill | août, aou | septembre, sept | octobre, oct | novembre, nov | décembre, déc
        weekdays: lundi, lun | mardi, mar | mercredi, mer | jeudi, jeu | vendredi, ven | samedi, sam | dimanche, dim
        ordinal: er, re, e
        morning: du matin, matin
        afternoon: de l'après-midi, après-midi
        evening: du soir, soir
        noon: midi; midnight: minuit
        oclock: h, heures, heure
        minutemark: minutes, minute
        at: à, vers
        second: secondes, seconde
        minute: minutes, minute, mn, m, mins
        hour: heures, heure, hr, hrs
        day: jours, jour, j
        week: semaines, semaine, sem
        month: mois
        year: ans, an, années, année, a
        numbers: un, une | deux | trois | quatre | cinq | six | sept | huit | neuf | dix | onze | douze
        few: quelques, plusieurs
        ago: il y a, il ya, y a
        later: dans, en
        about: environ, à peu près, presque, près de, plus de
        less: moins de, moins d'
        now: maintenant, à l'instant, a l'instant, à l’instant, il y a un instant, il y a quelques instants, en ce moment
        today: aujourd'hui
        yesterday: hier, la veille, veille
        beforeyesterday: avant-hier
        tomorrow: demain
        aftertomorrow: après-demain
        lastweek: la semaine dernière, semaine dernière; lastmonth: le mois dernier; lastyear: l'année dernière, l'an dernier
        published: publié, publié le, publié à, publié le à, posté, posté à, mis en ligne, publiée, créé
        modified: mis à jour, mis à jour à, mis à jour le, mise à jour, mise à jour à, mise à jour le, modifié, modifié le, modifié à, actualisé, actualisé à, maj, dernière mise à jour
        noise: à, a, le, la, les, de, du, et, vers, l'
        tonight: ce soir
        thismorning: ce matin
        thisafternoon: cet après-midi, cet aprem
        lastnight: hier soir, la nuit dernière, cette nuit
        half.hour: demi-heure, une demi-heure, demi heure
        lastunit: dernier, dernière, derniers, dernières, dernieres, derniere, passé, passée, passés, passées, précédent, précédente, précédents, précédentes
        yesterdaymorning: hier matin
        night: nuit, de la nuit
        nextunit: prochain, prochaine, prochains, prochaines, suivant, suivante, suivants, suivantes
        thisunit: ce, cet, cette, ces
        quarter: trimestre, trimestres
        weekend: week-end, weekend, fin de semaine
        within: d'ici, en moins de
        andahalf: et demie, et demi
        ordinals: premier, 1er
        era.0: p. chr. n, apr. j.-c, ap. j.-c
        tomorrowmorning: demain matin; tomorrowafternoon: demain après-midi; tomorrowevening: demain soir, demain nuit
        two.week: quinze jours, une quinzaine
        fifteen.minute: un quart d'heure, quart d'heure
        until: à, au, jusqu'à, jusqu'au
        from: de, du
        """;
}
