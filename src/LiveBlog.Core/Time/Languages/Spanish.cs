namespace LiveBlog.Core.Time;

/// <summary>The words of time in Spanish.</summary>
internal static class Spanish
{
    public const string Words = """
        months: enero, ene | febrero, feb | marzo, mar | abril, abr | mayo, may | junio, jun | julio, jul | agosto, ago | septiembre, sept, sep, set, setiembre | octubre, oct | noviembre, nov | diciembre, dic
        weekdays: lunes, lun, lu | martes, mar, ma | miércoles, mié, mi, mie | jueves, jue, ju | viernes, vie, vi | sábado, sáb, sa, sab | domingo, dom, do
        morning: de la mañana, de la madrugada, por la mañana
        afternoon: de la tarde, por la tarde
        noonpart: del mediodía
        night: de la noche, de noche, por la noche
        noon: mediodía; midnight: medianoche
        oclock: h, hs
        hourbefore: a las, a la
        second: segundos, segundo, seg
        minute: minutos, minuto, mins
        hour: horas, hora, hr, hrs
        day: días, día, d
        week: semanas, semana, sem
        month: meses, mes, m
        year: años, año, a
        numbers: un, una, uno | dos | tres | cuatro | cinco | seis | siete | ocho | nueve | diez | once | doce
        few: unos, unas, algunos, algunas, pocos, pocas, varios, varias
        ago: hace, atrás
        later: en, dentro de
        about: alrededor de, cerca de, unas, aproximadamente, casi, más de
        less: menos de
        now: ahora, ahora mismo, justo ahora, hace un momento, hace instantes, hace unos instantes
        today: hoy
        yesterday: ayer
        beforeyesterday: anteayer, antier, antes de ayer
        tomorrow: mañana
        aftertomorrow: pasado mañana
        lastweek: la semana pasada, semana pasada, sem. ant; lastmonth: el mes pasado; lastyear: el año pasado
        published: publicado, publicado el, publicado a las, publicada, creado, publicado en
        modified: actualizado, actualizado a, actualizado el, actualizado a las, actualizada, modificado, última actualización, act
        at: a las, a la
        notime: última hora
        noise: a las, a la, a, de, del, el, la, y, las, los
        tonight: esta noche
        thismorning: esta mañana
        thisafternoon: esta tarde
        lastnight: anoche
        half.hour: media hora
        lastunit: pasado, pasada, pasados, pasadas, último, última, últimos, últimas
        nextunit: próximo, próxima, próximos, próximas, que viene, siguiente, siguientes
        thisunit: este, esta, estos, estas
        quarter: trimestre, trimestres
        weekend: fin de semana
        andahalf: y media, y medio
        ordinals: primero
        era.0: d. c, d.c
        tomorrowmorning: mañana por la mañana, mañana temprano; tomorrowafternoon: mañana por la tarde; tomorrowevening: mañana por la noche
        within: en menos de
        fifteen.minute: un cuarto de hora, cuarto de hora
        until: a, al, hasta, a las
        from: de, del, desde, de las
        """;
}
