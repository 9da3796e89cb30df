namespace LiveBlog.Core.Languages.Words;

/// <summary>Bulgarian.</summary>
internal static class Bulgarian
{
    public static Language Words { get; } = new("bg")
    {
        Time = """
            months: януари, ян | февруари, фев | март, мар | април, апр | май | юни | юли | август, авг | септември, септ, сеп | октомври,
                окт | ноември, ноем, ное | декември, дек
            weekdays: понеделник, пон, пн | вторник, вт | сряда, ср | четвъртък, чет, чт | петък, пет, пт | събота, съб, сб | неделя, нед,
                нд
            am: пр. об; pm: сл. об
            morning: сутринта; afternoon: следобед; evening: вечерта; night: през нощта
            noon: на обяд, обед; midnight: полунощ, в полунощ
            oclock: ч, часа, часът; hourbefore: в, във; minutemark: мин, минути
            second: секунди, секунда, сек; minute: минути, минута, мин; hour: часа, час, часове, ч; day: дни, ден, дена
            week: седмици, седмица; month: месеца, месец, месеци; year: години, година, г
            numbers: един, една, едно | два, две | три | четири | пет | шест | седем | осем | девет | десет
            few: няколко; ago: преди; later: след; about: около; less: по-малко от; now: сега, току-що, преди малко
            today: днес; yesterday: вчера; beforeyesterday: онзи ден; tomorrow: утре
            published: публикувано, публикувана, публикуван, добавено; modified: обновено, обновена, актуализирано, последна промяна,
                променено
            noise: в, във, на, от, и, г
            lastunit: миналия, миналата, последните; nextunit: следващия, следващата
            until: до; from: от
            """,
        News = new NewsWords
        {
            Related = ["вижте още: ", "прочетете още: "],
            CreditLines = ["Снимка: "],
            LiveNotes = ["обновява се"],
            Live = ["на живо", "минута по минута"],
            LiveHeadings = ["на живо"],
        },
    };
}
