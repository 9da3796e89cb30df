using System.Text.Json;
using System.Text.Json.Nodes;
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

    private sealed class TextShape : JsonShape<string>
    {
        public override string Read(ref Utf8JsonReader reader) => JsonText.Read(ref reader);

        public override void Write(Utf8JsonWriter writer, string value) => JsonText.Write(writer, value);

        public override void WriteItem(Utf8JsonWriter writer, string value) => JsonText.WriteItem(writer, value);

        public override JsonObject Describe(SchemaDefinitions definitions) => new() { ["type"] = "string" };
    }

    private sealed class AddressShape : JsonShape<Uri>
    {
        public override Uri Read(ref Utf8JsonReader reader) =>
            WebAddress.Parse(JsonText.Read(ref reader)) is { } address && WebAddress.IsAllowed(address)
                ? address
                : throw new JsonException("The address is not absolute, or neither http nor https.");

        public override void Write(Utf8JsonWriter writer, Uri value) => JsonText.Write(writer, value.AbsoluteUri);

        public override JsonObject Describe(SchemaDefinitions definitions) => definitions.Refer("address");
    }

    private sealed class FlagShape : JsonShape<bool>
    {
        public override bool Read(ref Utf8JsonReader reader) => reader.TokenType switch
        {
            JsonTokenType.True => true,
            JsonTokenType.False => false,
            _ => throw JsonFault.Unexpected(ref reader, "true or false"),
        };

        public override void Write(Utf8JsonWriter writer, bool value) => writer.WriteBooleanValue(value);

        public override bool IsAbsent(bool value) => !value;

        public override JsonObject Describe(SchemaDefinitions definitions) => new() { ["type"] = "boolean" };
    }

    private sealed class IntegerShape(int? minimum = null) : JsonShape<int>
    {
        public override int Read(ref Utf8JsonReader reader)
        {
            JsonFault.Expect(ref reader, JsonTokenType.Number);
            return reader.TryGetInt32(out int value) ? value : throw new JsonException("The number is no integer of 32 bits.");
        }

        public override void Write(Utf8JsonWriter writer, int value) => writer.WriteNumberValue(value);

        public override JsonObject Describe(SchemaDefinitions definitions) =>
            minimum is null ? new() { ["type"] = "integer" } : new() { ["type"] = "integer", ["minimum"] = minimum };
    }

    private sealed class NumberShape : JsonShape<double>
    {
        public override double Read(ref Utf8JsonReader reader)
        {
            JsonFault.Expect(ref reader, JsonTokenType.Number);
            return reader.TryGetDouble(out double value) && double.IsFinite(value) ? value : throw new JsonException("The number is too large.");
        }

        public override void Write(Utf8JsonWriter writer, double value) => writer.WriteNumberValue(value);

        public override JsonObject Describe(SchemaDefinitions definitions) => new() { ["type"] = "number" };
    }

    private sealed class TimeShape<T>(string definition, ReadTime<T> read, Func<T, string> format) : JsonShape<T?>
        where T : struct
    {
        public override T? Read(ref Utf8JsonReader reader) => read(ref reader);

        public override void Write(Utf8JsonWriter writer, T? value) => JsonText.Write(writer, format(value!.Value));

        public override JsonObject Describe(SchemaDefinitions definitions) => definitions.Refer(definition);
    }

    private sealed class MaybeShape<T>(JsonShape<T> shape) : JsonShape<T?>
        where T : struct
    {
        public override T? Read(ref Utf8JsonReader reader) => shape.Read(ref reader);

        public override void Write(Utf8JsonWriter writer, T? value) => shape.Write(writer, value!.Value);

        public override JsonObject Describe(SchemaDefinitions definitions) => shape.Describe(definitions);
    }
}
