using System.Buffers;

namespace LiveBlog.Core.Feeds;

/// <summary>A buffer whose writer ends once its caller does not want the document any more: all writers ask for room again and
/// again.</summary>
internal sealed class CancellableBuffer(IBufferWriter<byte> buffer, CancellationToken cancellation) : IBufferWriter<byte>
{
    public void Advance(int count) => buffer.Advance(count);

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        cancellation.ThrowIfCancellationRequested();
        return buffer.GetMemory(sizeHint);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        cancellation.ThrowIfCancellationRequested();
        return buffer.GetSpan(sizeHint);
    }
}
