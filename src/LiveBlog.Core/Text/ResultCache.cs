using System.Collections.Concurrent;

namespace LiveBlog.Core.Text;

/// <summary>The results of a pure function of a short text, kept for the whole process and safe to ask for from many threads. When it is
/// full it begins anew; long texts are worked out each time.</summary>
internal sealed class ResultCache<T>
{
    private readonly Func<string, T> function;
    private readonly int most;
    private readonly int longest;
    private readonly ConcurrentDictionary<string, T> results = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> bySpan;
    private int count;

    /// <summary>A cache of at most so many results, of texts of at most so many units.</summary>
    public ResultCache(Func<string, T> function, int most, int longest)
    {
        (this.function, this.most, this.longest) = (function, most, longest);
        bySpan = results.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public T Of(ReadOnlySpan<char> text) => bySpan.TryGetValue(text, out T? known) ? known : Make(text.ToString());

    public T Of(string text) => results.TryGetValue(text, out T? known) ? known : Make(text);

    private T Make(string text)
    {
        T made = function(text);
        if (text.Length > longest)
            return made;
        if (Interlocked.Increment(ref count) > most)
        {
            results.Clear();
            Interlocked.Exchange(ref count, 1);
        }

        results[text] = made;
        return made;
    }
}
