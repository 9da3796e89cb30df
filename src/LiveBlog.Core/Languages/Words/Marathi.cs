namespace LiveBlog.Core.Languages.Words;

/// <summary>Marathi.</summary>
internal static class Marathi
{
    public static Language Words { get; } = new("mr")
    {
        Time = """
            months: जानेवारी, जाने | फेब्रुवारी, फेब्रु | मार्च | एप्रिल | मे | जून | जुलै | ऑगस्ट, ऑग | सप्टेंबर, सप्टें | ऑक्टोबर, ऑक्टो |
                नोव्हेंबर, नोव्हें | डिसेंबर, डिसें
            weekdays: सोमवार | मंगळवार | बुधवार | गुरुवार, गुरूवार | शुक्रवार | शनिवार | रविवार
            morning: सकाळी, पहाटे; noonpart: दुपारी; evening: सायंकाळी, संध्याकाळी; night: रात्री
            halfclock: वाजता, वाजून, वा; minutemark: मिनिटांनी, मिनिटे, मिनिट
            second: सेकंद; ago.second: सेकंदांपूर्वी; minute: मिनिटे, मिनिट; ago.minute: मिनिटांपूर्वी, मिनिटापूर्वी; hour: तास
            ago.hour: तासांपूर्वी, तासापूर्वी; day: दिवस; ago.day: दिवसांपूर्वी; week: आठवडे, आठवडा; ago.week: आठवड्यांपूर्वी
            month: महिने, महिना; ago.month: महिन्यांपूर्वी; year: वर्षे, वर्ष; ago.year: वर्षांपूर्वी, वर्षापूर्वी
            ago: पूर्वी, आधी; now: आता, आत्ता
            today: आज; yesterday: काल; tomorrow: उद्या
            published: प्रकाशित; modified: अपडेट, अद्यतनित
            noise: रोजी
            """,
        News = new NewsWords
        {
            Live = ["लाईव्ह", "लाइव्ह"],
        },
    };
}
