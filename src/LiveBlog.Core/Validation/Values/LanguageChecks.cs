using System.Collections.Frozen;

namespace LiveBlog.Core.Validation;

/// <summary>Checks language tags of BCP 47 by form, and two-letter languages against ISO 639-1.</summary>
internal static class LanguageChecks
{
    private static readonly FrozenSet<string> TwoLetters = ("""
        aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa
        ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik in io is it iu iw ja ji jv jw ka kg ki kj kk kl
        km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mo mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om
        or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts
        tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
        """).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static Rule? Language(string value)
    {
        string[] parts = value.Split('-');
        bool isLanguage = parts[0].Length switch
        {
            1 => parts.Length > 1 && parts[0] is "x" or "X" or "i" or "I",
            2 => TwoLetters.Contains(parts[0]),
            3 => Array.TrueForAll(parts[0].ToCharArray(), char.IsAsciiLetter),
            _ => false,
        };
        return isLanguage && Array.TrueForAll(parts, IsSubtag) ? null : Rules.InvalidLanguage;
    }

    private static bool IsSubtag(string part) =>
        part.Length is >= 1 and <= 8 && Array.TrueForAll(part.ToCharArray(), char.IsAsciiLetterOrDigit);
}
