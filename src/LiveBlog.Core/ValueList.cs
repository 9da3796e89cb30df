using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Json.Serialization;

namespace LiveBlog.Core;

/// <summary>An immutable list that is equal to another when its items are, in order. Null items are refused.</summary>
/// <typeparam name="T">What it holds.</typeparam>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
[SuppressMessage("Design", "CA1000", Justification = "Empty stands where ImmutableArray<T>.Empty stands")]
[JsonConverter(typeof(StoryJsonConverter))]
public sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
    where T : notnull
{
    private readonly ImmutableArray<T> items;

    internal ValueList(ImmutableArray<T> items) => this.items = items;

    /// <summary>The list of nothing.</summary>
    public static ValueList<T> Empty { get; } = new([]);

    /// <summary>How many items there are.</summary>
    public int Count => items.Length;

    /// <summary>The item at a place from 0 to Count - 1; elsewhere an <see cref="IndexOutOfRangeException"/>.</summary>
    public T this[int index] => items[index];

    /// <summary>The items as a span, without a copy.</summary>
    public ReadOnlySpan<T> AsSpan() => items.AsSpan();

    /// <summary>Walks the items in order, without an allocation.</summary>
    public ImmutableArray<T>.Enumerator GetEnumerator() => items.GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)items).GetEnumerator();

    /// <summary>True where both hold equal items in the same order.</summary>
    public bool Equals(ValueList<T>? other) =>
        ReferenceEquals(this, other)
            || (other is not null && items.AsSpan().SequenceEqual(other.items.AsSpan(), EqualityComparer<T>.Default));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        hash.Add(items.Length);
        foreach (T item in items)
            hash.Add(item);
        return hash.ToHashCode();
    }

    /// <summary>True where both hold equal items in the same order.</summary>
    public static bool operator ==(ValueList<T>? left, ValueList<T>? right) => left is null ? right is null : left.Equals(right);

    /// <summary>True where the items differ.</summary>
    public static bool operator !=(ValueList<T>? left, ValueList<T>? right) => !(left == right);

    /// <summary>The items in brackets, at most the first three.</summary>
    public override string ToString() =>
        items.Length <= 3 ? $"[{string.Join(", ", items)}]" : $"[{string.Join(", ", items.Take(3))}, … {items.Length - 3} more]";
}

/// <summary>Makes <see cref="ValueList{T}"/>s; collection expressions call it.</summary>
public static class ValueList
{
    /// <summary>The list of these items; an <see cref="ArgumentException"/> where one is null.</summary>
    /// <typeparam name="T">What it holds.</typeparam>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items)
        where T : notnull
    {
        if (items.IsEmpty)
            return ValueList<T>.Empty;
        RefuseNulls(items);
        return new ValueList<T>(ImmutableArray.Create(items));
    }

    /// <summary>The list of these items; an <see cref="ArgumentException"/> where one is null.</summary>
    /// <typeparam name="T">What it holds.</typeparam>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(items);
        return items switch
        {
            ValueList<T> same => same,
            List<T> list => Create<T>(CollectionsMarshal.AsSpan(list)),
            _ => Adopt(items.ToArray()),
        };
    }

    /// <summary>The list of an array that nobody else holds, without a copy.</summary>
    private static ValueList<T> Adopt<T>(T[] items)
        where T : notnull
    {
        if (items.Length == 0)
            return ValueList<T>.Empty;
        RefuseNulls<T>(items);
        return new ValueList<T>(ImmutableCollectionsMarshal.AsImmutableArray(items));
    }

    private static void RefuseNulls<T>(ReadOnlySpan<T> items)
    {
        if (typeof(T).IsValueType)
            return;
        foreach (T item in items)
        {
            if (item is null)
                throw new ArgumentException("A ValueList holds no null.", nameof(items));
        }
    }
}
