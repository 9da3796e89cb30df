namespace LiveBlog.Core.Languages.Words;

/// <summary>Macedonian.</summary>
internal static class Macedonian
{
    public static Language Words { get; } = new("mk")
    {
        Time = """
            months: јануари, јан | февруари, фев | март, мар | април, апр | мај | јуни, јун | јули, јул | август, авг | септември, септ |
                октомври, окт | ноември, ноем | декември, дек
            weekdays: понеделник, пон | вторник, вто | среда, сре | четврток, чет | петок, пет | сабота, саб | недела, нед
            am: претпладне; pm: попладне
            morning: наутро, утрово; evening: навечер, вечерва; night: ноќе, ноќва
            noon: пладне, напладне; midnight: полноќ
            hourbefore: во; oclock: ч, часот, часа; minutemark: минути, минута, мин
            second: секунди, секунда; minute: минути, минута, мин; hour: часа, час, часови; day: дена, ден; week: недели, недела
            month: месеци, месец; year: години, година
            ago: пред; later: за; now: сега, штотуку
            today: денес; yesterday: вчера; tomorrow: утре
            published: објавено; modified: ажурирано, изменето
            noise: во, на, и, од, г
            """,
        News = new NewsWords
        {
            Bylines = ["Пишува"],
            WriterLabels = ["Автор"],
            Live = ["во живо", "из минута у минут"],
        },
        Fields = new FieldWords
        {
            Headline = ["naslov", "наслов"],
            Author = ["novinar", "новинар"],
        },
    };
}
