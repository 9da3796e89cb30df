using System.Collections.Frozen;

namespace LiveBlog.Core.Text;

/// <summary>Words of the first person, by which speech without marks is told from the report around it.</summary>
internal static class FirstPersonWords
{
    private static readonly FrozenSet<string> Words = FrozenSet.Create(
        StringComparer.Ordinal,
        // English, German, Dutch
        "i", "we", "our", "ours", "us", "my", "mine", "myself", "ourselves", "ich", "wir", "uns", "unser", "unsere", "unserer",
        "unserem", "unseren", "unseres", "mein", "meine", "meiner", "meinem", "meinen", "mir", "mich", "ik", "wij", "ons", "onze",
        "mijn",
        // French, Spanish, Portuguese, Italian, Romanian
        "je", "nous", "notre", "nos", "moi", "yo", "nosotros", "nosotras", "nuestro", "nuestra", "nuestros", "nuestras", "eu", "nós",
        "nosso", "nossa", "nossos", "nossas", "minha", "meu", "io", "noi", "nostro", "nostra", "nostri", "nostre", "nostru", "noastră",
        // Swedish, Danish, Norwegian, Finnish
        "jag", "vi", "vår", "våra", "vårt", "oss", "jeg", "vores", "våre", "vårt", "minä", "meidän", "meille", "meitä",
        // Polish, Czech, Hungarian, Greek, Turkish, Russian, Ukrainian
        "nas", "nam", "nasz", "nasza", "nasze", "naszych", "náš", "naše", "našich", "nás", "nám", "mi", "nekünk", "εμείς", "μας", "ben",
        "biz", "bizim", "я", "мы", "нас", "нам", "наш", "наша", "наши", "наших", "мне", "ми", "наші");

    /// <summary>True where one of the text's words is of the first person.</summary>
    public static bool Has(string text) => PlainWords.Of(text).Exists(Words.Contains);
}
