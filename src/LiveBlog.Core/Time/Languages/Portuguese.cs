namespace LiveBlog.Core.Time;

/// <summary>The words of time in Portuguese.</summary>
internal static class Portuguese
{
    public const string Words = """
        months: janeiro, jan | fevereiro, fev | março, mar | abril, abr | maio, mai | junho, jun | julho, jul | agosto, ago | setembro, set | outubro, out | novembro, nov | dezembro, dez
        weekdays: segunda-feira, seg, segunda | terça-feira, ter, terça | quarta-feira, qua, quarta | quinta-feira, qui, quinta | sexta-feira, sex, sexta | sábado, sáb, sab | domingo, dom
        morning: da manhã, da madrugada
        afternoon: da tarde
        night: da noite
        noonpart: do meio-dia
        noon: meio-dia; midnight: meia-noite
        oclock: h, hs
        hourbefore: às
        second: segundos, segundo, seg
        minute: minutos, minuto, m
        hour: horas, hora
        day: dias, dia, d
        week: semanas, semana, sem
        month: meses, mês
        year: anos, ano
        numbers: um, uma | dois, duas | três | quatro | cinco | seis | sete | oito | nove | dez | onze | doze
        few: alguns, algumas, poucos, poucas, vários, várias
        ago: há, ha, atrás, faz
        later: em, dentro de, daqui a
        about: cerca de, aproximadamente, mais de, quase
        less: menos de, menos de um, menos que
        now: agora, agora mesmo, há segundos, há instantes, neste momento, há pouco
        today: hoje
        yesterday: ontem
        beforeyesterday: anteontem
        tomorrow: amanhã
        aftertomorrow: depois de amanhã
        lastweek: semana passada, na semana passada, a semana passada; lastmonth: mês passado, no mês passado; lastyear: ano passado, no ano passado
        published: publicado, publicado em, publicado às, publicada, criado, postado, publicado a
        modified: atualizado, atualizado em, atualizado às, actualizado, actualizado às, atualizada, modificado, última atualização, editado
        at: às, as
        notime: última hora
        noise: às, as, à, a, de, do, da, e, em, o, no, na, ao
        tonight: esta noite, hoje à noite
        thismorning: esta manhã, hoje de manhã
        thisafternoon: esta tarde, hoje à tarde
        lastnight: ontem à noite
        half.hour: meia hora
        lastunit: passado, passada, passados, passadas, último, última, últimos, últimas
        yesterdaymorning: ontem de manhã
        yesterdayafternoon: ontem à tarde
        nextunit: próximo, próxima, próximos, próximas, que vem, seguinte, seguintes
        thisunit: este, esta, neste, nesta, deste, desta
        quarter: trimestre, trimestres
        weekend: fim de semana, final de semana
        andahalf: e meia, e meio
        ordinals: primeiro
        era.0: d. c, d.c
        tomorrowmorning: amanhã de manhã; tomorrowafternoon: amanhã à tarde; tomorrowevening: amanhã à noite
        fifteen.minute: um quarto de hora, quarto de hora
        until: a, até, ao, às
        from: de, das, desde
        """;
}
