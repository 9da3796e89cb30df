namespace LiveBlog.Core.Languages.Words;

/// <summary>Bengali.</summary>
internal static class Bengali
{
    public static Language Words { get; } = new("bn")
    {
        Time = """
            months: জানুয়ারি, জানু, জানুয়ারী | ফেব্রুয়ারি, ফেব, ফেব্রুয়ারী | মার্চ | এপ্রিল, এপ্রি | মে | জুন | জুলাই, জুল | আগস্ট, আগ,
                আগষ্ট | সেপ্টেম্বর, সেপ্ট, সেপ | অক্টোবর, অক্টো | নভেম্বর, নভে | ডিসেম্বর, ডিসে
            weekdays: সোমবার, সোম | মঙ্গলবার, মঙ্গল | বুধবার, বুধ | বৃহস্পতিবার, বৃহস্পতি | শুক্রবার, শুক্র | শনিবার, শনি | রবিবার, রবি
            second: সেকেন্ড, সেকেণ্ড
            minute: মিনিট
            hour: ঘণ্টা, ঘন্টা
            day: দিন
            week: সপ্তাহ
            month: মাস
            year: বছর
            ago: আগে, পূর্বে
            now: এখন, এইমাত্র
            am: এএম
            pm: পিএম
            today: আজ
            yesterday: গতকাল
            about: প্রায়
            numbers: এক | দুই | তিন | চার | পাঁচ | ছয় | সাত | আট | নয় | দশ | এগারো | বারো
            later: পরে
            beforeyesterday: গত পরশু
            published: প্রকাশিত, প্রকাশ
            modified: আপডেট
            ordinal: লা, শে, ই, রা, ঠা
            noise: এ, এবং, সাল
            tomorrow: আগামীকাল, আগামী কাল
            morning: সকাল, সকালে
            noonpart: দুপুর, দুপুরে
            afternoon: বিকাল, বিকালে, বিকেল, বিকেলে
            evening: সন্ধ্যা, সন্ধ্যায়
            night: রাত, রাতে
            few: কয়েক
            thismorning: আজ সকালে
            tonight: আজ রাতে
            halfclock: টা, টায়; minutemark: মিনিট, মিনিটে
            half.hour: আধা ঘন্টা, আধ ঘণ্টা, আধা ঘণ্টা
            """,
        News = new NewsWords
        {
            Related = ["আরও পড়ুন: "],
            CreditLines = ["ছবি: "],
            Live = ["সরাসরি", "লাইভ"],
            LiveHeadings = ["লাইভ আপডেট", "লাইভ"],
            Furniture = ["বিজ্ঞাপন"],
            LinkOpeners = ["আরও পড়ুন", "আরো পড়ুন", "আরও খবর", "সম্পর্কিত খবর", "সর্বাধিক পঠিত", "জনপ্রিয়", "ট্যাগ", "বিষয়"],
            FurnitureOpeners =
            [
                "শেয়ার করুন", "শেয়ার", "অনুসরণ করুন", "সাবস্ক্রাইব", "সর্বস্বত্ব সংরক্ষিত", "সর্বস্বত্ব", "গোপনীয়তা নীতি", "যোগাযোগ",
                "মন্তব্য", "প্রিন্ট", "বিজ্ঞাপন",
            ],
        },
        Fields = new FieldWords
        {
            Headline = ["শিরোনাম"],
            Author = ["প্রতিবেদক"],
        },
    };
}
