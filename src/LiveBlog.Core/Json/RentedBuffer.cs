using System.Buffers;

namespace LiveBlog.Core.Json;

/// <summary>A buffer whose memory is lent by the pool: a long text that is written into memory of its own copies it and clears more at each
/// doubling, which costs as much as the writing.</summary>
internal sealed class RentedBuffer : IBufferWriter<byte>, IDisposable
{
    private const int Least = 1 << 14;

    private byte[] room = ArrayPool<byte>.Shared.Rent(Least);
    private int count;

    /// <summary>What was written; it is lent with the buffer.</summary>
    public ReadOnlySpan<byte> WrittenSpan => room.AsSpan(0, count);

    /// <summary>The same.</summary>
    public ReadOnlyMemory<byte> WrittenMemory => room.AsMemory(0, count);

    public void Advance(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, room.Length - this.count);
        this.count += count;
    }

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        MakeRoom(sizeHint);
        return room.AsMemory(count);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        MakeRoom(sizeHint);
        return room.AsSpan(count);
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(room);
        (room, count) = ([], 0);
    }

    private void MakeRoom(int size)
    {
        if (Math.Max(size, 1) <= room.Length - count)
            return;
        byte[] larger = ArrayPool<byte>.Shared.Rent(Math.Max(checked(count + size), (int)Math.Min(2L * room.Length, Array.MaxLength)));
        WrittenSpan.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(room);
        room = larger;
    }
}
