namespace LiveBlog.Core.Languages.Words;

/// <summary>Persian.</summary>
internal static class Persian
{
    public static Language Words { get; } = new("fa")
    {
        Time = """
            months: ژانویه | فوریه | مارس | آوریل | مه, می | ژوئن | ژوئیه, جولای | اوت, آگوست | سپتامبر | اکتبر | نوامبر | دسامبر
            weekdays: دوشنبه | سه شنبه, سه‌شنبه | چهارشنبه | پنجشنبه, پنج‌شنبه | جمعه | شنبه | یکشنبه, یک‌شنبه
            am: ق.ظ, قبل از ظهر; pm: ب.ظ, بعد از ظهر, بعدازظهر
            morning: صبح, بامداد; noonpart: ظهر; evening: عصر, شب; night: نیمه شب
            midnight: نیمه‌شب
            hourbefore: ساعت; minutemark: دقیقه
            second: ثانیه; minute: دقیقه; hour: ساعت; day: روز; week: هفته; month: ماه; year: سال
            numbers: یک | دو | سه | چهار | پنج | شش | هفت | هشت | نه | ده
            few: چند; ago: پیش, قبل; later: بعد, دیگر; about: حدود; less: کمتر از; now: اکنون, هم اکنون, همین حالا, لحظاتی پیش
            today: امروز; yesterday: دیروز; beforeyesterday: پریروز; tomorrow: فردا
            published: منتشر شده, انتشار, تاریخ انتشار; modified: به روز شده, به‌روزرسانی, آخرین به‌روزرسانی, بروزرسانی
            noise: در, و, به وقت
            until: تا; from: از
            """,
        Zones = """
            *گرینویچ = 0
            ~تهران = Asia/Tehran
            """,
        News = new NewsWords
        {
            Live = ["لحظه به لحظه", "پوشش زنده", "گزارش زنده", "پخش زنده"],
            LiveHeadings = ["پوشش زنده", "گزارش زنده"],
            Furniture = ["تبلیغات"],
            ZoneNotes = ["همه زمان"],
        },
    };
}
