using System.Buffers;
using System.Runtime.CompilerServices;

namespace LiveBlog.Core.Quotes;

/// <summary>A growing list in a rented array.</summary>
internal sealed class RentedList<T> : IDisposable
{
    private const int Least = 64;
    private T[] items = ArrayPool<T>.Shared.Rent(Least);

    public int Count { get; private set; }

    public ReadOnlySpan<T> Items => items.AsSpan(0, Count);

    public void Add(T item)
    {
        if (Count == items.Length)
            Grow();
        items[Count++] = item;
    }

    public void Dispose()
    {
        ArrayPool<T>.Shared.Return(items, clearArray: RuntimeHelpers.IsReferenceOrContainsReferences<T>());
        items = [];
        Count = 0;
    }

    private void Grow()
    {
        T[] larger = ArrayPool<T>.Shared.Rent(items.Length * 2);
        Items.CopyTo(larger);
        ArrayPool<T>.Shared.Return(items, clearArray: RuntimeHelpers.IsReferenceOrContainsReferences<T>());
        items = larger;
    }
}
