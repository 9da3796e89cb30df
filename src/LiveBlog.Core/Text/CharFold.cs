using System.Globalization;

namespace LiveBlog.Core.Text;

/// <summary>One character as words and times are compared: lower case without accents, digits of any script as ASCII, every kind of space,
/// dash, colon and apostrophe as one. It needs no culture data, so it is the same on every machine.</summary>
internal static class CharFold
{
    /// <summary>Stands for a character that leaves no trace: marks of direction, joiners, accents.</summary>
    public const char Nothing = '\0';

    // Each holds what its characters fold to, from the first of the block on
    private const string FromLatin1 = // U+00C0 to U+024F
        "aaaaaaæceeeeiiiiðnooooo×øuuuuyþßaaaaaaæceeeeiiiiðnooooo÷øuuuuyþyaaaaaaccccccccdd" +
        "đđeeeeeeeeeegggggggghhħħiiiiiiiiiiĳĳjjkkĸllllllŀŀłłnnnnnnŉŋŋooooooœœrrrrrrssssss" +
        "ssttttŧŧuuuuuuuuuuuuwwyyyzzzzzzsƀɓƃƃƅƅɔƈƈɖɗƌƌƍǝəɛƒƒɠɣƕɩɨƙƙƚƛɯɲƞɵooƣƣƥƥʀƨƨʃƪƫƭƭʈu" +
        "uʊʋƴƴƶƶʒƹƹƺƻƽƽƾƿǀǁǂǃǆǆǆǉǉǉǌǌǌaaiioouuuuuuuuuuǝaaaaææǥǥggkkooooʒʒjǳǳǳggƕƿnnaaææøø" +
        "aaaaeeeeiiiioooorrrruuuussttȝȝhhƞȡȣȣȥȥaaeeooooooooyyȴȵȶȷȸȹⱥȼȼƚⱦȿɀɂɂƀʉʌɇɇɉɉɋɋɍɍɏɏ";

    private const string FromGreek = // U+0370 to U+045F
        "ͱͱͳͳʹ͵ͷͷ\u0378\u0379\u0020ͻͼͽ;ϳ\u0380\u0381\u0382\u0383\u0020\u0020α·εηι\u038bο\u038dυω" +
        "ιαβγδεζηθικλμνξοπρ\u03a2στυφχψωιυαεηιυαβγδεζηθικλμνξο" +
        "πρσστυφχψωιυουωϗβθΥΥΥφπϗϙϙϛϛϝϝϟϟϡϡϣϣϥϥϧϧϩϩϫϫϭϭϯϯκρσϳθε϶ϸϸσϻϻϼͻͼͽееђгєѕііјљњћкиуџ" +
        "абвгдежзииклмнопрстуфхцчшщъыьэюяабвгдежзииклмнопрстуфхцчшщъыьэюяееђгєѕііјљњћкиуџ";

    private const string FromVietnamese = // U+1E00 to U+1EFF
        "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooo" +
        "oooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwyẚsẜẝßẟ" +
        "aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuu" +
        "uuyyyyyyyyỻỻỽỽỿỿ";

    private const string FromNukta = "\u0915\u0916\u0917\u091C\u0921\u0922\u092B\u092F"; // U+0958 to U+095F

    private const string FromBengaliNukta = "\u09A1\u09A2\u09DE\u09AF"; // U+09DC to U+09DF

    public static char Fold(char character) => character switch
    {
        < '\u0080' => char.IsAsciiLetterUpper(character) ? (char)(character | 0x20) : char.IsWhiteSpace(character) ? ' ' : character,
        >= '\u00C0' and <= '\u024F' => FromLatin1[character - '\u00C0'],
        >= '\u0300' and <= '\u036F' => Nothing,
        >= '\u0370' and <= '\u045F' => FromGreek[character - '\u0370'],
        >= '\u1E00' and <= '\u1EFF' => FromVietnamese[character - '\u1E00'],
        >= '\uFF01' and <= '\uFF5E' => Fold((char)(character - 0xFEE0)),
        _ => IsTraceless(character) ? Nothing : FoldOther(character),
    };

    // Arabic vowels and stretching, marks of direction, joiners, the dots below of Hindi and Bengali letters
    private static bool IsTraceless(char character) =>
        character is '\u0640' or (>= '\u064B' and <= '\u0655') or '\u061C' or '\u00AD' or '\u093C' or '\u09BC'
        or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFEFF';

    /// <summary>The small letter of a large Cyrillic one behind the Russian alphabet, of an Armenian or a Georgian one.</summary>
    private static char Smaller(char character) => character switch
    {
        (>= '\u0460' and <= '\u0481') or (>= '\u048A' and <= '\u04BF') or (>= '\u04D0' and <= '\u052F') => (char)(character | 1),
        >= '\u04C1' and <= '\u04CE' => (char)(character + (character & 1)),
        >= '\u0531' and <= '\u0556' => (char)(character + 0x30),
        >= '\u1C90' and <= '\u1CBF' => (char)(character - 0x0BC0),
        _ => character,
    };

    private static char FoldOther(char character)
    {
        switch (character)
        {
            case '\u0622' or '\u0623' or '\u0625':
                return '\u0627';
            case (>= '\u2010' and <= '\u2015') or '\u2212' or '\u05BE':
                return '-';
            case '\u2018' or '\u2019' or '\u201B' or '\u02B9' or '\u02BB' or '\u02BC' or '\u00B4' or '\u2032' or '\u2035' or '\u055A'
                or '\u05F3' or '\uA78C':
                return '\'';
            case '\u2236' or '\uA789' or '\u0589':
                return ':';
            case '\u060C' or '\u3001':
                return ',';
            case '\u3002' or '\u0970':
                return '.';
            case '\u00A0' or '\u3000':
                return ' ';
        }

        if (character is (>= '\u0958' and <= '\u095F') or (>= '\u09DC' and <= '\u09DF'))
            return character < '\u0960' ? FromNukta[character - '\u0958'] : FromBengaliNukta[character - '\u09DC'];
        if (Smaller(character) is var small && small != character)
            return small;
        int digit = CharUnicodeInfo.GetDecimalDigitValue(character);
        return digit >= 0 ? (char)('0' + digit) : char.IsWhiteSpace(character) ? ' ' : character;
    }
}
