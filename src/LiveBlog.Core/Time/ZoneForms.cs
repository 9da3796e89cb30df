using NodaTime;

namespace LiveBlog.Core.Time;

/// <summary>Zones beside a clock: "BST", "(GMT+1)", "+01:00", "Greenwich Mean Time".</summary>
internal static class ZoneForms
{
    public static bool StartsAt(in LabelCursor cursor, LabelToken token) => FindName(in cursor, token.Start, out _) > 0;

    public static bool TryTake(ref LabelCursor cursor, ref LabelParts parts)
    {
        int start = cursor.Current.Start;
        if (cursor.Current.Kind == LabelTokenKind.None)
            return false;
        int length = FindName(in cursor, start, out ZoneName? name);
        bool utc = length == 0 || name!.Readings[0].ZoneId is null;
        Offset offset = Offset.Zero;
        int signs = utc && !IsRange(in cursor, in parts) ? TakeOffset(cursor.Text[(start + length)..], length > 0, out offset) : 0;
        if (length + signs == 0)
            return false;
        // JavaScript writes the offset and then the name: "GMT+0800 (CST)"
        if (!parts.Zone.IsWritten)
            parts.Zone = signs > 0 ? new ZoneText(offset, null) : new ZoneText(null, name);
        cursor.SkipTo(start + length + signs);
        if (cursor.Current.IsSymbol('.') && cursor.Touches(0))
            cursor.Skip();
        return true;
    }

    /// <summary>"14:05–14:10", "10:00-11:00": two times of day, unless a date stands beside them.</summary>
    private static bool IsRange(in LabelCursor cursor, in LabelParts parts)
    {
        bool dash = cursor.Current.IsSymbol('-') && (cursor.Touches(0) || cursor.Original[cursor.Current.Start] is not ('-' or '−'));
        return dash && !parts.HasDate && cursor.Peek(2).IsSymbol(':');
    }

    private static int FindName(in LabelCursor cursor, int start, out ZoneName? name)
    {
        int length = ZoneNames.Find(cursor.Text[start..], out name);
        // "et" and "pt" are words of many languages
        bool lower = length == 2 && !(char.IsUpper(cursor.Original[start]) && char.IsUpper(cursor.Original[start + 1]));
        return lower ? 0 : length;
    }

    /// <summary>How many characters the offset takes; 0 where there is none.</summary>
    private static int TakeOffset(ReadOnlySpan<char> text, bool named, out Offset offset)
    {
        offset = Offset.Zero;
        TextCursor cursor = new(text);
        if (named)
            cursor.SkipSpaces();
        char sign = cursor.Current;
        if (sign is not ('+' or '-'))
            return 0;
        cursor.Skip();
        bool spaced = named && IsSpaced(ref cursor);
        int length = cursor.Rest.Length;
        if (!IsoTime.TakeOffsetDigits(ref cursor, out int minutes) || (spaced && length - cursor.Rest.Length > 2))
            return 0;
        int digits = length - cursor.Rest.Length;
        if (digits <= 2)
            minutes += TakeDottedMinutes(ref cursor);
        // "13h-15h": a word behind the figures makes them an hour
        bool ends = !char.IsAsciiDigit(cursor.Current) && cursor.Current != ':' && (named || !LabelText.IsWordCharacter(cursor.Current));
        // "+0 GMT" in scripts that run from right to left
        bool nameFollows = ZoneNames.Find(cursor.Rest.TrimStart(' '), out ZoneName? after) > 0 && after!.Readings[0].ZoneId is null;
        if (!ends || (!named && digits < 2 && !nameFollows))
            return 0;
        offset = Offset.FromSeconds((sign == '-' ? -60 : 60) * minutes);
        return text.Length - cursor.Rest.Length;
    }

    // "UTC + 4"; behind a space "- 11:00" is the end of a range, and no more than the hours are taken
    private static bool IsSpaced(ref TextCursor cursor)
    {
        bool spaced = cursor.Rest is [' ', >= '0' and <= '9', ..];
        if (spaced)
            cursor.SkipSpaces();
        return spaced;
    }

    // "GMT+07.00"
    private static int TakeDottedMinutes(ref TextCursor cursor)
    {
        if (cursor.Rest is not ['.', >= '0' and <= '5', >= '0' and <= '9', ..])
            return 0;
        int minutes = ((cursor.Rest[1] - '0') * 10) + cursor.Rest[2] - '0';
        cursor.Skip(3);
        return minutes;
    }
}
