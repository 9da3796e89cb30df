using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using LiveBlog.Core.Json;

namespace LiveBlog.Core;

/// <summary>Writes stories as JSON, version 1, and reads them back to equal stories. What is not known is left out, flags stand only where
/// true, and a story written twice is the same byte for byte. Reading refuses null, wrong types and doubled members with a
/// <see cref="JsonException"/> whose Path tells the place ("$.updates[3].published.at"); members it does not know are kept in Extensions
/// and written again. The one limit is a depth of 256: two bytes may stand for an update, so JSON of unknown origin is better read by
/// <see cref="StoryFeed"/>, which has limits and gives findings.</summary>
public static partial class StoryJson
{
    private const int FlushSize = 1 << 15;

    /// <summary>The most bytes that are read of a stream, and of a line of newline-delimited JSON; more is a <see cref="JsonException"/>.
    /// 256 MiB: some 100,000 updates.</summary>
    public const int MaxBytes = 256 << 20;

    /// <summary>The metadata of the model's types and of lists of them, for the TypeInfoResolverChain of other options.</summary>
    public static JsonSerializerContext Context => StoryJsonContext.Default;

    /// <summary>The JSON Schema (2020-12) of a story.</summary>
    public static string Schema => SchemaText.Value;

    private static Lazy<string> SchemaText { get; } = new(() => SchemaDefinitions.Write(StoryTables.Story,
        "LiveBlog.Core story, version 1"));

    /// <summary>The story as JSON; on one line, or indented by two spaces.</summary>
    public static string Write(Story story, bool indented = false)
    {
        using RentedBuffer buffer = new();
        Write(buffer, story, indented);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>The story as UTF-8 JSON without a byte order mark.</summary>
    public static byte[] WriteUtf8(Story story, bool indented = false)
    {
        using RentedBuffer buffer = new();
        Write(buffer, story, indented);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Writes the story to a buffer as UTF-8 JSON.</summary>
    public static void Write(IBufferWriter<byte> buffer, Story story, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        ArgumentNullException.ThrowIfNull(story);
        JsonCodec.Write(buffer, story, indented, StoryTables.Story);
    }

    /// <summary>Writes the story to a stream as UTF-8 JSON, some updates at a time.</summary>
    public static async Task WriteAsync(Stream stream, Story story, bool indented = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(story);
        Utf8JsonWriter writer = new(stream, JsonCodec.Options(indented));
        await using (writer.ConfigureAwait(false))
        {
            StoryTables.Story.WriteBefore(StoryTables.Updates, writer, story);
            writer.WriteStartArray(StoryTables.Updates);
            foreach (Update update in story.Updates)
            {
                cancellationToken.ThrowIfCancellationRequested();
                UpdateTables.Update.Write(writer, update);
                if (writer.BytesPending >= FlushSize)
                    await writer.FlushAsync(cancellationToken).ConfigureAwait(false);
            }

            writer.WriteEndArray();
            StoryTables.Story.WriteAfter(StoryTables.Updates, writer, story);
            await writer.FlushAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>The story of a JSON text; a <see cref="JsonException"/> with the path where it is not one.</summary>
    public static Story Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return JsonCodec.Read(json.AsSpan(), StoryTables.Story);
    }

    /// <summary>The story of UTF-8 JSON, with or without a byte order mark; a <see cref="JsonException"/> with the path where it is not
    /// one.</summary>
    public static Story Read(ReadOnlySpan<byte> utf8) => JsonCodec.Read(utf8, StoryTables.Story);

    /// <summary>The story of a stream of UTF-8 JSON, read to its end; a <see cref="JsonException"/> with the path where it is not
    /// one.</summary>
    public static async Task<Story> ReadAsync(Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ReadOnlyMemory<byte>? json = await StreamBytes.ReadAsync(stream, MaxBytes, cancellationToken).ConfigureAwait(false);
        return JsonCodec.Read((json ?? throw TooLarge()).Span, StoryTables.StoryUntil(cancellationToken));
    }

    private static JsonException TooLarge() => new($"The JSON is larger than {MaxBytes} bytes. Path: $", "$", null, null);
}
