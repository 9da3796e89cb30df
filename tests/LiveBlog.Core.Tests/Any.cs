using CsCheck;
using NodaTime;

namespace LiveBlog.Core.Tests;

/// <summary>Arbitrary values of the model, for laws: awkward texts, absent members and unknown ones among them.</summary>
internal static class Any
{
    private static readonly string[] Pieces =
    [
        "the ", "minister ", "said ", "“", "”", "\"", "'", "&", "&amp;", "<b>", "</script>", "<!--", "\\", "\n", "\t", "é", "ß", "日本", "😀",
            "👩‍🚒", "\u00A0", "\u2028", "\u200D",
        " ", "  ", "]]>", "\u0001", "\u007F", "\u0085", "\uFFFD", "\r", "\uFEFF", "-->", "{}", "0", "𝒳",
    ];

    public static readonly Gen<string> Text = Gen.Int[0, Pieces.Length - 1].Array[0, 8]
        .Select(picks => string.Concat(picks.Select(pick => Pieces[pick])));

    public static readonly Gen<string> Word = OneOf("alpha", "Bramble", "cabinet", "delta-4", "Éire", "foxglove");

    public static readonly Gen<Uri> Url = OneOf(
        "https://news.example/live", "http://news.example/a?b=c&d=e", "https://news.example/live#update-7",
            "https://news.example/%C3%A9/x y", "https://bücher.example/",
        "https://news.example/?q='\"<>").Select(text => new Uri(text));

    public static readonly Gen<Extension> Extension = Gen.Select(
        OneOf("x-note", "futureMember", "né", "_private"),
        OneOf("1", "-0.50e+3", "true", "null", "\"<i>é😀\"", "[]", "{}", "[1,{\"a\":[null,\"\\n\"]}]", "{\"b\":{\"c\":\"\\u0001\"}}"),
        (name, json) => new Extension(name, json));

    public static readonly Gen<ValueList<Extension>> Extensions =
        Gen.Frequency((6, Gen.Const(ValueList<Extension>.Empty)),
            (1, Extension.Array[1, 3].Select(all => all.DistinctBy(one => one.Name).ToValueList())));

    public static readonly Gen<OffsetDateTime> Time = Gen.Select(
        Gen.Long[0, 4_000_000_000], OneOf(0, 0, 1, 500_000_000, 123_456_789, 120_000), OneOf(0, 0, 60, -300, 345, 840, -720),
        (seconds, nanoseconds, offset) =>
            Instant.FromUnixTimeSeconds(seconds).PlusNanoseconds(nanoseconds).WithOffset(Offset.FromSeconds(offset * 60)));

    public static readonly Gen<UpdateTime> UpdateTime = Gen.Select(
        Maybe(Time), Maybe(Time), Maybe(Time), Maybe(Text), Gen.Int[0, (1 << 15) - 1], Gen.Enum<TimePrecision>(), Gen.Enum<TimeSource>(),
            Extensions,
        (at, local, span, raw, flags, precision, source, extensions) => new UpdateTime
        {
            At = at.FirstOrDefault() is var time && at.Length > 0 ? time : null,
            Local = local.Length > 0 ? local[0].LocalDateTime : null,
            Earliest = span.Length > 0 ? span[0].ToInstant() : null,
            Latest = span.Length > 0 ? span[0].ToInstant() + Duration.FromMinutes(5) : null,
            Precision = precision,
            Source = source,
            Zone = raw.Length > 0 ? "Europe/London" : null,
            Raw = raw.FirstOrDefault(),
            Flags = (TimeFlags)(flags & (flags >> 3)),
            Extensions = extensions,
        });

    public static readonly Gen<RichText> RichText = Gen.Select(Text, Mark.Array[0, 3], (text, marks) =>
        new RichText(text, marks.Where(mark => mark.Start + mark.Length <= text.Length).OrderBy(mark => mark.Start).ToValueList()));

    public static readonly Gen<Author> Author = Gen.Select(Text, Maybe(Word), Maybe(Url), Extensions, (name, role, url, extensions) =>
        new Author { Name = name, Role = role.FirstOrDefault(), Handle = role.FirstOrDefault(), Url = url.FirstOrDefault(),
            Extensions = extensions });

    public static readonly Gen<TextSegment> Segment =
        Gen.Select(Gen.Int[0, 4], Gen.Int[0, 50], Gen.Int[0, 50], (block, start, length) => new TextSegment(block, start, length));

    public static readonly Gen<Speaker> Speaker =
        Gen.Select(Maybe(Text), Gen.Enum<NameEvidence>(), Maybe(Word), Maybe(Segment), Extensions, (name, told, role, place, extensions) =>
        new Speaker { Name = name.FirstOrDefault(), NameEvidence = told, Mention = role.FirstOrDefault(), MentionAt = place.Length > 0
            ? place[0]
            : null, Role = role.FirstOrDefault(), Extensions = extensions });

    private static Gen<TextMark> Mark => Gen.Select(Gen.Enum<MarkKind>(), Gen.Int[0, 6], Gen.Int[0, 6], Url, (kind, start, length, url) =>
        new TextMark { Kind = kind, Start = start, Length = length, Url = kind == MarkKind.Link ? url : null });

    /// <summary>None or one: a struct or string that may be absent.</summary>
    public static Gen<T[]> Maybe<T>(Gen<T> some) => some.Array[0, 1];

    /// <summary>One of these.</summary>
    public static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(pick => values[pick]);
}
