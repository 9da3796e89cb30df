using System.Text;

namespace LiveBlog.Cli;

/// <summary>UTF-8 on its way out, without the characters a document could command a terminal with: control characters but for tabs and line
/// breaks, and those that turn the direction of what follows (https://www.unicode.org/reports/tr9/#Explicit_Directional_Embeddings). They
/// are said where the form can say them, else U+FFFD stands for them. The stream beneath is left open.</summary>
internal sealed class TerminalStream(Stream inner, TextForm form) : Stream
{
    // The first bytes of a character whose rest has not come yet: two at most, for those looked for have three
    private readonly byte[] begun = new byte[2];
    private int begunLength;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <summary>The text without such characters.</summary>
    public static string Clean(string text)
    {
        using MemoryStream bytes = new();
        using (TerminalStream stream = new(bytes, TextForm.Plain))
        {
            stream.Write(Encoding.UTF8.GetBytes(text));
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        byte[] bytes = [.. begun.AsSpan(0, begunLength), .. buffer];
        int end = bytes.Length - Unfinished(bytes), done = 0;
        for (int place = 0; place < end; place++)
        {
            if (Barred(bytes.AsSpan(place, end - place), out int length) is not { } character)
                continue;
            inner.Write(bytes, done, place - done);
            inner.Write(Said(character));
            done = place + length;
            place = done - 1;
        }

        inner.Write(bytes, done, end - done);
        begunLength = bytes.Length - end;
        bytes.AsSpan(end).CopyTo(begun);
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Write(buffer.Span);
        return ValueTask.CompletedTask;
    }

    public override void Flush() => inner.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Write(begun, 0, begunLength);
        begunLength = 0;
        base.Dispose(disposing);
    }

    /// <summary>How many bytes at the end are the start of a character that may be one of those looked for.</summary>
    private static int Unfinished(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [.., 0xE2, 0x80 or 0x81] => 2,
        [.., 0xC2 or 0xE2] => 1,
        _ => 0,
    };

    /// <summary>The character at the start where it is one of those, and its length in bytes.</summary>
    private static char? Barred(ReadOnlySpan<byte> bytes, out int length)
    {
        length = bytes[0] < 0x80 ? 1 : bytes[0] < 0xE0 ? 2 : 3;
        return bytes switch
        {
            [(byte)'\n' or (byte)'\t', ..] => null,
            [(< 0x20 or 0x7F) and var control, ..] => (char)control,
            [0xC2, (>= 0x80 and < 0xA0) and var control, ..] => (char)control,
            [0xE2, 0x80, (>= 0xAA and <= 0xAE) and var last, ..] => (char)(0x2000 + last - 0x80),
            [0xE2, 0x81, (>= 0xA6 and <= 0xA9) and var last, ..] => (char)(0x2040 + last - 0x80),
            _ => null,
        };
    }

    private byte[] Said(char character) => Encoding.UTF8.GetBytes(form switch
    {
        TextForm.Json => $"\\u{(int)character:X4}",
        TextForm.Xml => $"&#x{(int)character:X};",
        TextForm.Markup when character >= '\u00A0' => $"&#x{(int)character:X};",
        _ => "\uFFFD",
    });
}
