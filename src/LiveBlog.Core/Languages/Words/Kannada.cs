namespace LiveBlog.Core.Languages.Words;

/// <summary>Kannada.</summary>
internal static class Kannada
{
    public static Language Words { get; } = new("kn")
    {
        Time = """
            months: ಜನವರಿ | ಫೆಬ್ರವರಿ, ಫೆಬ್ರುವರಿ | ಮಾರ್ಚ್ | ಏಪ್ರಿಲ್ | ಮೇ | ಜೂನ್ | ಜುಲೈ | ಆಗಸ್ಟ್ | ಸೆಪ್ಟೆಂಬರ್ | ಅಕ್ಟೋಬರ್ | ನವೆಂಬರ್ | ಡಿಸೆಂಬರ್
            weekdays: ಸೋಮವಾರ | ಮಂಗಳವಾರ | ಬುಧವಾರ | ಗುರುವಾರ | ಶುಕ್ರವಾರ | ಶನಿವಾರ | ಭಾನುವಾರ
            am: ಪೂರ್ವಾಹ್ನ; pm: ಅಪರಾಹ್ನ
            morning: ಬೆಳಗ್ಗೆ, ಬೆಳಿಗ್ಗೆ; noonpart: ಮಧ್ಯಾಹ್ನ; evening: ಸಂಜೆ; night: ರಾತ್ರಿ
            halfclock: ಗಂಟೆಗೆ, ಗಂಟೆ; minutemark: ನಿಮಿಷಕ್ಕೆ, ನಿಮಿಷ
            second: ಸೆಕೆಂಡುಗಳ, ಸೆಕೆಂಡ್; minute: ನಿಮಿಷಗಳ, ನಿಮಿಷದ, ನಿಮಿಷ; hour: ಗಂಟೆಗಳ, ಗಂಟೆಯ, ಗಂಟೆ; day: ದಿನಗಳ, ದಿನದ, ದಿನ; week: ವಾರಗಳ,
                ವಾರದ, ವಾರ
            month: ತಿಂಗಳುಗಳ, ತಿಂಗಳ, ತಿಂಗಳು; year: ವರ್ಷಗಳ, ವರ್ಷದ, ವರ್ಷ
            ago: ಹಿಂದೆ, ಮುನ್ನ; now: ಈಗ, ಇದೀಗ
            today: ಇಂದು; yesterday: ನಿನ್ನೆ; tomorrow: ನಾಳೆ
            published: ಪ್ರಕಟಿಸಲಾಗಿದೆ; modified: ನವೀಕರಿಸಲಾಗಿದೆ
            """,
        News = new NewsWords
        {
            Live = ["ಲೈವ್"],
        },
    };
}
