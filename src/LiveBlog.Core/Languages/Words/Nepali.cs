namespace LiveBlog.Core.Languages.Words;

/// <summary>Nepali.</summary>
internal static class Nepali
{
    public static Language Words { get; } = new("ne")
    {
        Time = """
            months: जनवरी | फेब्रुअरी | मार्च | अप्रिल | मे | जुन | जुलाई | अगस्ट | सेप्टेम्बर | अक्टोबर | नोभेम्बर | डिसेम्बर
            weekdays: सोमबार | मङ्गलबार, मंगलबार | बुधबार | बिहीबार, बिहिबार | शुक्रबार | शनिबार | आइतबार
            am: पूर्वाह्न; pm: अपराह्न
            morning: बिहान; noonpart: दिउँसो; evening: साँझ, बेलुका; night: राति
            halfclock: बजे, बजेर, बजेतिर; minutemark: मिनेट, मिनेटमा
            second: सेकेन्ड, सेकेण्ड; minute: मिनेट; hour: घण्टा, घन्टा; day: दिन; week: हप्ता; month: महिना; year: वर्ष
            ago: अघि, पहिले, अगाडि; now: अहिले, भर्खर, भर्खरै
            today: आज; yesterday: हिजो; tomorrow: भोलि
            published: प्रकाशित; modified: अद्यावधिक, अपडेट
            """,
        News = new NewsWords
        {
            Live = ["लाइभ"],
            Furniture = ["बिज्ञापन"],
        },
    };
}
