namespace LiveBlog.Core.Languages.Words;

/// <summary>Hindi.</summary>
internal static class Hindi
{
    public static Language Words { get; } = new("hi")
    {
        Time = """
            months: जनवरी, जन | फ़रवरी, फ़र, फरवरी, फर | मार्च | अप्रैल | मई | जून | जुलाई, जुल | अगस्त, अग | सितंबर, सित, सितम्बर |
                अक्टूबर, अक्टू, अक्तूबर | नवंबर, नव, नवम्बर | दिसंबर, दिस, दिसम्बर
            weekdays: सोमवार, सोम | मंगलवार, मंगल | बुधवार, बुध | गुरुवार, गुरु, बृहस्पतिवार, वीरवार | शुक्रवार, शुक्र | शनिवार, शनि |
                रविवार, रवि, इतवार
            am: पूर्वाह्न
            pm: अपराह्न
            morning: सुबह, सुबह के
            noonpart: दोपहर, दोपहर के
            evening: शाम, शाम के
            night: रात, रात के
            midnight: आधी रात
            oclock: बजे, बजकर; minutemark: मिनट, मि
            second: सेकंड, सेकेंड, से
            minute: मिनट, मि
            hour: घंटे, घंटा, घंटों, घं
            day: दिन
            week: सप्ताह, हफ्ते, हफ़्ते
            month: माह, महीने, महीना
            year: वर्ष, साल
            decade: दशक
            numbers: एक | दो | तीन | चार | पांच, पाँच | छह | सात | आठ | नौ | दस | ग्यारह | बारह
            few: कुछ, कुछ ही
            ago: पहले, पूर्व
            later: बाद, में
            about: लगभग, करीब
            less: से कम
            now: अब, अभी, अभी-अभी, कुछ ही क्षण पहले, कुछ क्षण पहले
            today: आज
            yesterday: बीता कल, कल
            beforeyesterday: परसों
            lastweek: पिछला सप्ताह, पिछले सप्ताह; lastmonth: पिछला माह, पिछले माह; lastyear: पिछले साल, पिछला वर्ष
            published: प्रकाशित, पोस्ट किया गया
            modified: अपडेट, अपडेटेड, अद्यतन, अंतिम अपडेट
            noise: को, सन्, और, तक
            lastunit: पिछला, पिछले, पिछली
            nextunit: अगला, अगले, अगली
            thisunit: इस
            within: के भीतर
            tonight: आज रात, आज शाम
            thismorning: आज सुबह
            half.hour: आधा घंटा, आधे घंटे
            """,
        News = new NewsWords
        {
            LiveOutright = ["लाइव अपडेट", "live अपडेट"],
            Live = ["लाइव", "पल पल", "सीधा प्रसारण"],
            LiveHeadings = ["लाइव अपडेट्स"],
            WriterLabels = ["लेखक"],
            MoreUpdates = ["और पढ़ें"],
            Furniture = ["विज्ञापन", "शेयर करें"],
            Related = ["बतौर पढ़ें: ", "यह भी पढ़ें: ", "ये भी पढ़ें: "],
            Plans = ["कार्यक्रम", "समय सारणी"],
            ToldAfterwards = ["घटनाक्रम", "डायरी"],
        },
    };
}
