namespace LiveBlog.Core.Tests;

/// <summary>Bytes whose end cancels.</summary>
internal sealed class EndingStream(byte[] bytes, CancellationTokenSource source) : MemoryStream(bytes)
{
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        int read = await base.ReadAsync(buffer, CancellationToken.None);
        if (read == 0)
            await source.CancelAsync();
        return read;
    }
}
