namespace LiveBlog.Core.Languages.Words;

/// <summary>Punjabi.</summary>
internal static class Punjabi
{
    public static Language Words { get; } = new("pa")
    {
        Time = """
            months: ਜਨਵਰੀ | ਫ਼ਰਵਰੀ, ਫਰਵਰੀ | ਮਾਰਚ | ਅਪ੍ਰੈਲ | ਮਈ | ਜੂਨ | ਜੁਲਾਈ | ਅਗਸਤ | ਸਤੰਬਰ | ਅਕਤੂਬਰ | ਨਵੰਬਰ | ਦਸੰਬਰ
            weekdays: ਸੋਮਵਾਰ | ਮੰਗਲਵਾਰ | ਬੁੱਧਵਾਰ | ਵੀਰਵਾਰ | ਸ਼ੁੱਕਰਵਾਰ | ਸ਼ਨੀਵਾਰ, ਸ਼ਨਿੱਚਰਵਾਰ | ਐਤਵਾਰ
            morning: ਸਵੇਰੇ, ਸਵੇਰ; noonpart: ਦੁਪਹਿਰ, ਦੁਪਹਿਰੇ; evening: ਸ਼ਾਮ, ਸ਼ਾਮੀਂ, ਸ਼ਾਮ ਨੂੰ; night: ਰਾਤ, ਰਾਤੀਂ
            halfclock: ਵਜੇ, ਵੱਜ ਕੇ, ਵਜ ਕੇ; minutemark: ਮਿੰਟ
            second: ਸਕਿੰਟ; minute: ਮਿੰਟ; hour: ਘੰਟੇ, ਘੰਟਾ; day: ਦਿਨ; week: ਹਫ਼ਤੇ, ਹਫ਼ਤਾ; month: ਮਹੀਨੇ, ਮਹੀਨਾ; year: ਸਾਲ
            ago: ਪਹਿਲਾਂ; now: ਹੁਣ, ਹੁਣੇ
            today: ਅੱਜ
            published: ਪ੍ਰਕਾਸ਼ਿਤ; modified: ਅੱਪਡੇਟ, ਅਪਡੇਟ
            """,
        News = new NewsWords
        {
            Live = ["ਲਾਈਵ"],
        },
    };
}
