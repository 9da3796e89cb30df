namespace LiveBlog.Core.Languages.Words;

/// <summary>Armenian.</summary>
internal static class Armenian
{
    public static Language Words { get; } = new("hy")
    {
        Time = """
            months: հունվար, հունվարի | փետրվար, փետրվարի | մարտ, մարտի | ապրիլ, ապրիլի | մայիս, մայիսի | հունիս, հունիսի | հուլիս,
                հուլիսի |
                օգոստոս, օգոստոսի | սեպտեմբեր, սեպտեմբերի | հոկտեմբեր, հոկտեմբերի | նոյեմբեր, նոյեմբերի | դեկտեմբեր, դեկտեմբերի
            weekdays: երկուշաբթի | երեքշաբթի | չորեքշաբթի | հինգշաբթի | ուրբաթ | շաբաթ | կիրակի
            morning: առավոտյան; afternoon: կեսօրից հետո; evening: երեկոյան; night: գիշերվա
            hourbefore: ժամը; oclock: -ին
            second: վայրկյան; minute: րոպե; hour: ժամ; day: օր; week: շաբաթ; month: ամիս; year: տարի
            ago: առաջ; now: հիմա, հենց նոր
            today: այսօր; yesterday: երեկ; tomorrow: վաղը
            published: հրապարակվել է, հրապարակված է; modified: թարմացվել է, թարմացված է
            noise: թ, ին
            """,
        News = new NewsWords
        {
            WriterLabels = ["Հեղինակ"],
            Live = ["ուղիղ եթեր", "ուղիղ միացում"],
            LiveTitles = ["ուղիղ"],
        },
    };
}
