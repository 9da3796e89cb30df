using System.Buffers;

namespace LiveBlog.Core.Text;

/// <summary>A quotation mark in a text: two apostrophes or two grave accents count as one.</summary>
internal readonly record struct QuotationMark(int Start, int Length, MarkFamily Family, MarkSide Glyph)
{
    /// <summary>Every character that can be, or be part of, a quotation mark.</summary>
    public static readonly SearchValues<char> Characters = SearchValues.Create("\"“”„‟″＂«»‹›「」『』《》〈〉‘’‚‛'`");

    private static readonly SearchValues<char> OpenBefore = SearchValues.Create("([{<—–-/=…¿¡");
    private static readonly SearchValues<char> CloseAfter = SearchValues.Create(")]}>.,;:!?…—–-/*");

    public int End => Start + Length;

    public bool IsCertain => Family is MarkFamily.Corner or MarkFamily.WhiteCorner;

    /// <summary>The mark at a place of the text; family None where the character is an apostrophe or accent within a word.</summary>
    public static QuotationMark At(ReadOnlySpan<char> text, int at)
    {
        bool doubled = at + 1 < text.Length && text[at + 1] == text[at];
        return text[at] switch
        {
            '"' or '＂' or '″' => new(at, 1, MarkFamily.Double, MarkSide.Unknown),
            '“' or '„' or '‟' => new(at, 1, MarkFamily.Double, MarkSide.Opens),
            '”' => new(at, 1, MarkFamily.Double, MarkSide.Closes),
            '«' or '»' => new(at, 1, MarkFamily.Guillemet, text[at] == '«' ? MarkSide.Opens : MarkSide.Closes),
            '‹' or '›' => new(at, 1, MarkFamily.SingleGuillemet, text[at] == '‹' ? MarkSide.Opens : MarkSide.Closes),
            '「' or '《' => new(at, 1, MarkFamily.Corner, MarkSide.Opens),
            '」' or '》' => new(at, 1, MarkFamily.Corner, MarkSide.Closes),
            '『' or '〈' => new(at, 1, MarkFamily.WhiteCorner, MarkSide.Opens),
            '』' or '〉' => new(at, 1, MarkFamily.WhiteCorner, MarkSide.Closes),
            '\'' when doubled => new(at, 2, MarkFamily.Double, MarkSide.Unknown),
            '`' when doubled => new(at, 2, MarkFamily.Double, MarkSide.Opens),
            '‘' when doubled => new(at, 2, MarkFamily.Double, MarkSide.Opens),
            '’' when doubled => new(at, 2, MarkFamily.Double, MarkSide.Closes),
            '‘' or '‚' or '‛' or '`' => new(at, 1, MarkFamily.Single, MarkSide.Opens),
            '’' => new(at, 1, MarkFamily.Single, MarkSide.Closes),
            '\'' => new(at, 1, MarkFamily.Single, MarkSide.Unknown),
            _ => new(at, 1, MarkFamily.None, MarkSide.Unknown),
        };
    }

    /// <summary>What its neighbours make of it; Unknown where they fit both sides or neither.</summary>
    public MarkSide SideByNeighbours(ReadOnlySpan<char> text)
    {
        if (IsCertain)
            return Glyph;
        bool opens = Start == 0 || char.IsWhiteSpace(text[Start - 1]) || OpenBefore.Contains(text[Start - 1])
            || IsOuterMark(text[Start - 1]);
        bool closes = End == text.Length || char.IsWhiteSpace(text[End]) || CloseAfter.Contains(text[End]) || IsOuterMark(text[End]);
        return (opens, closes) switch
        {
            (true, false) => MarkSide.Opens,
            (false, true) => MarkSide.Closes,
            _ => MarkSide.Unknown,
        };
    }

    private static bool IsOuterMark(char character) => character is not ('’' or '\'') && Characters.Contains(character);
}
