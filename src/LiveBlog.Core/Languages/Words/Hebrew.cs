namespace LiveBlog.Core.Languages.Words;

/// <summary>Hebrew.</summary>
internal static class Hebrew
{
    public static Language Words { get; } = new("he")
    {
        Aliases = "iw",
        Time = """
            months: ינואר, ינו', ינו, בינואר, בינו | פברואר, פבר', פבר, בפברואר, בפבר | מרץ, במרץ | אפריל, אפר', אפר, באפריל, באפר | מאי,
                במאי | יוני, ביוני | יולי, ביולי | אוגוסט, אוג', אוג, באוגוסט, באוג | ספטמבר, ספט', ספט, בספטמבר, בספט | אוקטובר, אוק', אוק,
                באוקטובר, באוק | נובמבר, נוב', נוב, בנובמבר, בנוב | דצמבר, דצמ', דצמ, בדצמבר, בדצמ
            weekdays: יום שני, יום ב', שני | יום שלישי, יום ג', שלישי | יום רביעי, יום ד', רביעי | יום חמישי, יום ה', חמישי | יום שישי,
                יום ו', שישי | יום שבת, שבת | יום ראשון, יום א', ראשון
            morning: בבוקר, לפנות בוקר
            noonpart: בצהריים
            afternoon: אחר הצהריים, אחה"צ
            evening: בערב
            night: בלילה
            midnight: חצות, בחצות
            hourbefore: בשעה
            second: שניות, שנייה, שנ'
            minute: דקות, דקה, דק', מדקה
            hour: שעות, שעה, שע', כשעה
            day: ימים, יום
            week: שבועות, שבוע, שב'
            month: חודשים, חודש, חו'
            year: שנים, שנה
            two.hour: שעתיים, כשעתיים
            two.day: יומיים
            two.week: שבועיים
            two.month: חודשיים
            two.year: שנתיים
            numbers: אחד, אחת | שתי, שני, שניים, שתיים | שלוש, שלושה | ארבע, ארבעה | חמש, חמישה | שש, שישה | שבע, שבעה | שמונה | תשע, תשעה |
                עשר, עשרה | אחת עשרה | שתים עשרה
            few: מספר, כמה
            ago: לפני
            later: בעוד
            about: כ-, כ, בערך, כמעט
            less: פחות מ, פחות
            now: עכשיו, זה עתה, ממש עכשיו, הרגע, כרגע, לפני רגע, לפני מספר רגעים
            today: היום
            yesterday: אתמול
            beforeyesterday: שלשום
            tomorrow: מחר
            aftertomorrow: מחרתיים
            lastweek: השבוע שעבר, שבוע שעבר; lastmonth: החודש שעבר; lastyear: השנה שעברה
            published: פורסם, פורסם ב, פורסם בתאריך
            modified: עודכן, עודכן ב, עדכון אחרון, עודכן לאחרונה
            noise: ב, ה, של, ו
            thisweek: השבוע; thismonth: החודש; thisyear: השנה
            nextweek: שבוע הבא, השבוע הבא; nextmonth: חודש הבא, החודש הבא; nextyear: שנה הבאה, השנה הבאה
            within: תוך
            until: עד
            from: מ
            tonight: הערב, הלילה
            thismorning: הבוקר
            lastnight: אמש, אתמול בלילה, אתמול בערב
            half.hour: חצי שעה
            """,
        News = new NewsWords
        {
            Related = ["קראו גם: "],
            CreditLines = ["צילום: "],
            LiveNotes = ["מתעדכן"],
            Live = ["לייב", "עדכונים שוטפים", "דיווח חי", "שידור חי", "דקה אחר דקה"],
            LiveHeadings = ["לייב", "דיווח חי", "עדכונים שוטפים"],
            WriterLabels = ["כתב", "מאת"],
            Answers = ["הגב"],
            Furniture = ["פרסומת", "שיתוף", "חיפוש"],
            Plans = ["לוח זמנים"],
            ToldAfterwards = ["יומן", "ציר זמן"],
            ZoneNotes = ["כל הזמנים", "כל השעות", "השעות לפי"],
            NoteZones = ["גריניץ = Etc/UTC", "גרינוויץ = Etc/UTC", "ישראל = Asia/Jerusalem"],
        },
    };
}
