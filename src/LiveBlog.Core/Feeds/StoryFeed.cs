using System.Buffers;
using System.Text;
using LiveBlog.Core.Feeds;
using LiveBlog.Core.Json;

namespace LiveBlog.Core;

/// <summary>Writes stories in the field's formats and reads feeds as stories. What a format cannot carry travels in its own extension
/// mechanism (_liveblog objects, an XML namespace, a ninjs body, a term of JSON-LD), so that a feed written here reads back to an equal
/// story. Markdown, HTML and AMP are only written; <see cref="StoryReader"/> reads pages, those with JSON-LD or microdata in them
/// too.</summary>
public static class StoryFeed
{
    /// <summary>The story in a format.</summary>
    public static string Write(Story story, FeedFormat format, FeedWritingOptions? options = null)
    {
        using RentedBuffer buffer = new();
        Write(buffer, story, format, options);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Writes the story to a buffer as UTF-8 without a byte order mark.</summary>
    public static void Write(IBufferWriter<byte> buffer, Story story, FeedFormat format, FeedWritingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        ArgumentNullException.ThrowIfNull(story);
        FeedWriters.Of(format)(buffer, story, options ?? new FeedWritingOptions());
    }

    /// <summary>Writes the story to a stream as UTF-8 without a byte order mark.</summary>
    public static async Task WriteAsync(Stream stream, Story story, FeedFormat format, FeedWritingOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using RentedBuffer buffer = new();
        Write(new CancellableBuffer(buffer, cancellationToken), story, format, options);
        await stream.WriteAsync(buffer.WrittenMemory, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The story of a feed; its format is told by its content where it is not given. An <see cref="ArgumentOutOfRangeException"/>
    /// for formats that are only written.</summary>
    public static Reading Read(ReadOnlySpan<byte> bytes, FeedFormat? format = null, FeedReadingOptions? options = null) =>
        Read(bytes, format, options ?? new FeedReadingOptions(), CancellationToken.None);

    private static Reading Read(ReadOnlySpan<byte> bytes, FeedFormat? format, FeedReadingOptions options, CancellationToken cancellation)
    {
        if (format?.CanRead() == false)
            throw new ArgumentOutOfRangeException(nameof(format), format,
                $"{format} is only written; {nameof(StoryReader)} reads pages.");
        return FeedReaders.Read(bytes, format, options, cancellation);
    }

    /// <summary>The story of a feed's text.</summary>
    public static Reading Read(string text, FeedFormat? format = null, FeedReadingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > (options ?? new FeedReadingOptions()).MaxBytes)
            return FeedReaders.TooLarge(options ?? new FeedReadingOptions());
        // The mark overrules an XML declaration's encoding, which a text no longer has
        return Read(Encoding.UTF8.GetBytes($"\uFEFF{text}"), format, options);
    }

    /// <summary>The story of a feed's stream, read to its end and no further than <see cref="FeedReadingOptions.MaxBytes"/>.</summary>
    public static async Task<Reading> ReadAsync(Stream stream, FeedFormat? format = null, FeedReadingOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        FeedReadingOptions known = options ?? new FeedReadingOptions();
        return await StreamBytes.ReadAsync(stream, known.MaxBytes, cancellationToken).ConfigureAwait(false) is { } bytes
            ? Read(bytes.Span, format, known, cancellationToken)
            : FeedReaders.TooLarge(known);
    }
}
