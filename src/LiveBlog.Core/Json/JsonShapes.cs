using NodaTime;

namespace LiveBlog.Core.Json;

/// <summary>The shapes of plain values. Each refuses any other type of value.</summary>
internal static class JsonShapes
{
    public static readonly JsonShape<string> Text = new TextShape();
    public static readonly JsonShape<Uri> Address = new AddressShape();
    public static readonly JsonShape<bool> Flag = new FlagShape();
    public static readonly JsonShape<int> Integer = new IntegerShape();

    /// <summary>An integer from 0; what it counts in is checked where the whole is known.</summary>
    public static readonly JsonShape<int> Count = new IntegerShape(minimum: 0);

    public static readonly JsonShape<double> Number = new NumberShape();

    /// <summary>RFC 3339 with the offset kept.</summary>
    public static readonly JsonShape<OffsetDateTime?> Time = new TimeShape<OffsetDateTime>("instant", JsonTimes.Time, JsonTimes.Format);

    public static readonly JsonShape<Instant?> Instant = new TimeShape<Instant>("instant", JsonTimes.Instant, JsonTimes.Format);

    /// <summary>ISO 8601 without an offset.</summary>
    public static readonly JsonShape<LocalDateTime?> Local = new TimeShape<LocalDateTime>("local", JsonTimes.Local, JsonTimes.Format);

    /// <summary>ISO 8601 without a time.</summary>
    public static readonly JsonShape<LocalDate?> Date = new TimeShape<LocalDate>("date", JsonTimes.Date, JsonTimes.Format);

    public static readonly JsonShape<ValueList<string>> Texts = new ListShape<string>(Text);

    /// <summary>The values of an enum, by their names.</summary>
    public static NameShape<T> OneOf<T>(JsonNames names)
        where T : struct, Enum => new(names);

    /// <summary>A list of values, which is left out where it is empty.</summary>
    public static JsonShape<ValueList<T>> List<T>(JsonShape<T> item)
        where T : notnull => new ListShape<T>(item);

    /// <summary>A value that may be lacking: null stands for no member.</summary>
    public static JsonShape<T?> Maybe<T>(JsonShape<T> shape)
        where T : struct => new MaybeShape<T>(shape);
}
