namespace LiveBlog.Core.Text;

/// <summary>Lone halves of surrogate pairs, which no encoding can carry.</summary>
internal static class Surrogates
{
    /// <summary>The text with each lone half replaced by U+FFFD; the same string where there is none.</summary>
    public static string Mend(string text)
    {
        int lone = IndexOfLone(text, 0);
        return lone < 0 ? text : string.Create(text.Length, (text, lone), static (span, state) =>
        {
            state.text.CopyTo(span);
            for (int i = state.lone; i >= 0; i = IndexOfLone(state.text, i + 1))
                span[i] = '\ufffd';
        });
    }

    private static int IndexOfLone(string text, int start)
    {
        for (int i = start; i < text.Length; i++)
        {
            int found = text.AsSpan(i).IndexOfAnyInRange('\ud800', '\udfff');
            if (found < 0)
                return -1;
            i += found;
            if (!char.IsHighSurrogate(text[i]) || i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1]))
                return i;
            i++;
        }

        return -1;
    }
}
