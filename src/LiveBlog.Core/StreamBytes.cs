namespace LiveBlog.Core;

/// <summary>A stream's bytes, read no further than a limit: a stream need not end.</summary>
internal static class StreamBytes
{
    private const int Step = 1 << 16;

    /// <summary>The bytes up to the stream's end; null where there are more than the limit. The stream is left open.</summary>
    public static async Task<ReadOnlyMemory<byte>?> ReadAsync(Stream stream, int maxBytes, CancellationToken cancellationToken)
    {
        using MemoryStream bytes = new();
        byte[] step = new byte[Step];
        while (await stream.ReadAsync(step, cancellationToken).ConfigureAwait(false) is > 0 and int read)
        {
            if (bytes.Length + read > maxBytes)
                return null;
            bytes.Write(step, 0, read);
        }

        cancellationToken.ThrowIfCancellationRequested();
        return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
    }
}
