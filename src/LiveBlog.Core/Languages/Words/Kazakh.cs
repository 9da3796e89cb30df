namespace LiveBlog.Core.Languages.Words;

/// <summary>Kazakh.</summary>
internal static class Kazakh
{
    public static Language Words { get; } = new("kk")
    {
        Time = """
            months: қаңтар | ақпан | наурыз | сәуір | мамыр | маусым | шілде | тамыз | қыркүйек | қазан | қараша | желтоқсан
            weekdays: дүйсенбі | сейсенбі | сәрсенбі | бейсенбі | жұма | сенбі | жексенбі
            morning: таңғы, таңертең; afternoon: түстен кейін; evening: кешкі; night: түнгі
            hourbefore: сағат; oclock: -де, -да, -те, -та
            second: секунд; minute: минут, мин; hour: сағат; day: күн; week: апта; month: ай; year: жыл
            ago: бұрын; now: қазір, жаңа ғана
            today: бүгін; yesterday: кеше; tomorrow: ертең
            published: жарияланды, жарияланған; modified: жаңартылды, жаңартылған
            noise: ж
            """,
        News = new NewsWords
        {
            Live = ["тікелей эфир"],
        },
        Fields = new FieldWords
        {
            Author = ["avtory", "автор"],
        },
    };
}
