namespace LiveBlog.Core.Languages;

/// <summary>The characters that Chinese and Japanese write numbers with, and those of time that stand beside them.</summary>
internal static class HanDigits
{
    /// <summary>From zero to nine.</summary>
    public const string Ones = "〇一二三四五六七八九";

    /// <summary>Another zero.</summary>
    public const char Zero = '零';

    /// <summary>Two, before a measure.</summary>
    public const string Two = "两兩";

    /// <summary>Ten, twenty and thirty.</summary>
    public const string Tens = "十廿卅";

    /// <summary>The first, of the years of an era.</summary>
    public const char First = '元';

    public const char Half = '半';

    /// <summary>Half of an hour in digits.</summary>
    public const string HalfHour = "30分";

    public const char Year = '年';

    public const string HourMarks = "点點时時";

    /// <summary>The marks of a date and of the rest of a clock.</summary>
    public const string Marks = "年月日号號分秒";

    /// <summary>What a numeral behind makes the name of a weekday.</summary>
    public const string WeekdayMarks = "期周週拜";
}
