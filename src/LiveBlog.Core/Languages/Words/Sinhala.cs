namespace LiveBlog.Core.Languages.Words;

/// <summary>Sinhala.</summary>
internal static class Sinhala
{
    public static Language Words { get; } = new("si")
    {
        Time = """
            months: ජනවාරි | පෙබරවාරි | මාර්තු | අප්‍රේල් | මැයි | ජූනි | ජූලි | අගෝස්තු | සැප්තැම්බර් | ඔක්තෝබර් | නොවැම්බර් | දෙසැම්බර්
            weekdays: සඳුදා | අඟහරුවාදා | බදාදා | බ්‍රහස්පතින්දා | සිකුරාදා | සෙනසුරාදා | ඉරිදා
            am: පෙ.ව, පෙ. ව, පෙරවරු; pm: ප.ව, ප. ව, පස්වරු
            morning: උදෑසන, උදේ; evening: සවස; night: රාත්‍රී
            second: තත්පර; minute: මිනිත්තු, විනාඩි; hour: පැය; day: දින, දවස්; week: සති; month: මාස; year: වසර, අවුරුදු
            ago: පෙර, කලින්; now: දැන්
            today: අද; yesterday: ඊයේ; tomorrow: හෙට
            published: පළ කළේ; modified: යාවත්කාලීන කළේ, යාවත්කාලීන
            """,
        News = new NewsWords
        {
            Live = ["සජීවී"],
        },
    };
}
