using System.Globalization;

namespace LiveBlog.Core.Text;

/// <summary>A time of day that opens a line as Chinese, Japanese, Korean and Vietnamese pages write it: "09時40分", "下午3:05", "오전 9시 40분", "9 giờ 40".</summary>
internal static class EastClock
{
    private static readonly (string Word, bool IsLate)[] Parts =
    [
        ("午前", false), ("午後", true), ("上午", false), ("下午", true), ("早上", false), ("凌晨", false), ("中午", false), ("傍晚", true), ("晚上", true), ("오전", false), ("오후", true), ("새벽", false), ("아침", false), ("저녁", true), ("밤", true),
    ];

    private static readonly string[] HourMarks = ["時", "时", "點", "点", "시", "giờ"];

    private static readonly string[] MinuteMarks = ["分", "분", "phút"];

    /// <summary>How many units the clock takes, and the minutes of the day it tells; 0 where the line opens with none, or goes on as a sentence.</summary>
    public static int Length(ReadOnlySpan<char> line, out int minutes)
    {
        minutes = 0;
        if (line.IsEmpty || line[0] is < '0' or (> '9' and < '\u0660'))
            return 0;
        int at = 0;
        bool? isLate = Part(line, ref at);
        int hour = Digits(line, ref at);
        if (hour is < 0 or > 24 || at >= line.Length)
            return 0;
        bool isColon = isLate is not null && line[at] is ':' or '：';
        if (isColon)
            at++;
        else if (!Mark(line, ref at, HourMarks))
            return 0;
        int start = at;
        int minute = Digits(line, ref at);
        if (minute is < 0 or > 59 || !(Mark(line, ref at, MinuteMarks) || at == start + 2 || (at == start + 3 && line[start] == ' ')))
            return 0;
        minutes = (((isLate == true && hour < 12 ? hour + 12 : hour) % 24) * 60) + minute;
        return IsEnd(line, at) ? at : 0;
    }

    private static bool? Part(ReadOnlySpan<char> line, ref int at)
    {
        foreach ((string word, bool isLate) in Parts)
        {
            if (line.StartsWith(word, StringComparison.Ordinal))
            {
                at = word.Length;
                return isLate;
            }
        }

        return null;
    }

    private static bool Mark(ReadOnlySpan<char> line, ref int at, string[] marks)
    {
        int start = Behind(line, at);
        foreach (string mark in marks)
        {
            if (line[start..].StartsWith(mark, StringComparison.Ordinal))
            {
                at = start + mark.Length;
                return true;
            }
        }

        return false;
    }

    /// <summary>The one or two figures there, of any script; -1 where there are none.</summary>
    private static int Digits(ReadOnlySpan<char> line, ref int at)
    {
        int value = -1;
        int start = Behind(line, at);
        int end = start;
        for (; end < line.Length && end < start + 2 && CharUnicodeInfo.GetDecimalDigitValue(line[end]) is >= 0 and var digit; end++)
            value = (Math.Max(value, 0) * 10) + digit;
        if (value >= 0)
            at = end;
        return value;
    }

    private static int Behind(ReadOnlySpan<char> line, int at) => at < line.Length && line[at] is ' ' or '\u00a0' ? at + 1 : at;

    // A comma after the clock goes on with the sentence that it opens
    private static bool IsEnd(ReadOnlySpan<char> line, int at) => at >= line.Length || !(char.IsLetterOrDigit(line[at]) || line[at] is ',' or '、' or '，' or '。' or '~' or '～');
}
