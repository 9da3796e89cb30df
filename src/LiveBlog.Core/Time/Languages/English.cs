namespace LiveBlog.Core.Time;

/// <summary>The words of time in English.</summary>
internal static class English
{
    public const string Words = """
        months: january, jan | february, feb | march, mar | april, apr | may | june, jun | july, jul | august, aug | september, sep, sept | october, oct | november, nov | december, dec
        weekdays: monday, mon | tuesday, tue, tues | wednesday, wed, weds | thursday, thu, thur, thurs | friday, fri | saturday, sat | sunday, sun
        ordinal: st, nd, rd, th
        morning: in the morning, morning
        afternoon: in the afternoon, afternoon
        evening: in the evening, evening
        night: at night, night
        noon: noon, midday; midnight: midnight
        oclock: o'clock, oclock, o clock
        second: seconds, second, secs, sec
        minute: minutes, minute, mins, m
        hour: hours, hour, hrs, hr
        day: days, day, d
        week: weeks, week, wks, wk, w
        month: months, month, mos, mo
        year: years, year, yrs, yr, y
        decade: decades, decade
        numbers: a, an, one | two, a couple of, couple of | three | four | five | six | seven | eight | nine | ten | eleven | twelve
        few: a few, few, some, several, a number of
        ago: ago, before, earlier
        later: in, later, from now, after, time, time from now, out
        about: about, around, approximately, roughly, almost, over
        less: less than, under
        now: now, just now, right now, moments ago, a moment ago, just posted
        today: today, till date
        yesterday: yesterday
        beforeyesterday: the day before yesterday, day before yesterday
        tomorrow: tomorrow
        aftertomorrow: the day after tomorrow, day after tomorrow
        lastunit: last, previous, past, the last, the past
        nextunit: next, the next, coming, following
        published: published, posted, first published, created, publish date, published at, posted at, published on, posted on
        modified: updated, last updated, modified, last modified, edited, update, last update, updated at, updated on, last updated at, last updated on
        at: at
        noise: at, on, of, the, and, year, by, early, late
        tonight: tonight, this evening
        thismorning: this morning
        thisafternoon: this afternoon
        lastnight: last night, yesterday evening, yesterday night
        half.hour: half an hour, half hour, half-hour
        ordinals: first | second | third | fourth | fifth | sixth | seventh | eighth | ninth | tenth | eleventh | twelfth | thirteenth | fourteenth | fifteenth | sixteenth | seventeenth | eighteenth | nineteenth | twentieth | twenty-first, twenty first | twenty-second, twenty second | twenty-third, twenty third | twenty-fourth, twenty fourth | twenty-fifth, twenty fifth | twenty-sixth, twenty sixth | twenty-seventh, twenty seventh | twenty-eighth, twenty eighth | twenty-ninth, twenty ninth | thirtieth | thirty-first, thirty first
        thisunit: this
        within: within
        quarter: quarter, quarters, qtr
        weekend: weekend
        andahalf: and a half
        two.week: a fortnight, fortnight
        era.0: ad, ce
        era.-543: be
        lastmonth: lastmonth
        tomorrowmorning: tomorrow morning; tomorrowafternoon: tomorrow afternoon; tomorrowevening: tomorrow evening, tomorrow night
        fifteen.minute: a quarter of an hour, quarter of an hour, quarter-hour, quarter hour
        until: to, till, until, through, thru
        from: from, between
        beyond: after
        """;
}
