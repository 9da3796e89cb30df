using System.Text.Json;
using NodaTime;

namespace LiveBlog.Core.Json;

/// <summary>Members for the writers of other formats. Each is left out where there is nothing to write.</summary>
internal static class JsonWrite
{
    public static void Text(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, string? text)
    {
        if (text is null)
            return;
        writer.WritePropertyName(name);
        JsonText.Write(writer, text);
    }

    public static void Address(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, Uri? address) =>
        writer.Text(name, address?.AbsoluteUri);

    /// <summary>The address in ASCII, for formats whose addresses are URIs.</summary>
    public static void AsciiAddress(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, Uri? address) =>
        writer.Text(name, address is null ? null : WebAddress.ToAscii(address));

    public static void Time(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, OffsetDateTime? time) =>
        writer.Text(name, time is { } known ? JsonTimes.Format(known) : null);

    public static void Flag(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, bool flag)
    {
        if (flag)
            writer.WriteBoolean(name, true);
    }

    public static void Texts(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, ValueList<string> texts) =>
        writer.List(name, texts, JsonText.WriteItem);

    public static void List<T>(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, ValueList<T> items, Action<Utf8JsonWriter, T> write)
        where T : notnull
    {
        if (items.Count == 0)
            return;
        writer.WriteStartArray(name);
        foreach (T item in items)
            write(writer, item);
        writer.WriteEndArray();
    }

    public static void Object<T>(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, T? value, Action<Utf8JsonWriter, T> write)
        where T : class
    {
        if (value is null)
            return;
        writer.WritePropertyName(name);
        write(writer, value);
    }
}
