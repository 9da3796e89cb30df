namespace LiveBlog.Core.Languages.Words;

/// <summary>Gujarati.</summary>
internal static class Gujarati
{
    public static Language Words { get; } = new("gu")
    {
        Time = """
            months: જાન્યુઆરી, જાન્યુ | ફેબ્રુઆરી, ફેબ્રુ | માર્ચ | એપ્રિલ | મે | જૂન | જુલાઈ | ઑગસ્ટ, ઓગસ્ટ | સપ્ટેમ્બર, સપ્ટે | ઑક્ટોબર,
                ઓક્ટોબર, ઑક્ટો |
                નવેમ્બર, નવે | ડિસેમ્બર, ડિસે
            weekdays: સોમવાર | મંગળવાર | બુધવાર | ગુરુવાર | શુક્રવાર | શનિવાર | રવિવાર
            morning: સવારે, સવારના; noonpart: બપોરે, બપોરના; evening: સાંજે, સાંજના; night: રાત્રે, રાતે, રાતના
            halfclock: વાગ્યે, વાગે, વાગીને; minutemark: મિનિટે, મિનિટ
            second: સેકન્ડ, સેકંડ; minute: મિનિટ; hour: કલાક; day: દિવસ; week: અઠવાડિયા, અઠવાડિયું, સપ્તાહ; month: મહિના, મહિનો; year: વર્ષ
            ago: પહેલાં, પહેલા, અગાઉ; now: હમણાં, અત્યારે, હમણાં જ
            today: આજે; yesterday: ગઈકાલે; tomorrow: આવતીકાલે
            published: પ્રકાશિત; modified: અપડેટ, અપડેટેડ
            """,
        News = new NewsWords
        {
            Live = ["સીધું પ્રસારણ", "લાઇવ", "લાઈવ"],
        },
    };
}
