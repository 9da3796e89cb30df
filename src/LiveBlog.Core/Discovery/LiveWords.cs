namespace LiveBlog.Core.Discovery;

/// <summary>With what words pages say that they are live, in the languages of news sites. Left out is what stands in the titles of other
/// pages as well: "direkt" and "langsung" are mostly just "directly", "hour by hour" is the weather, and "the latest news" is the motto of
/// many a site.</summary>
internal static class LiveWords
{
    /// <summary>Whole words, or several of them, however they are joined: "tempo real", "laporan-langsung".</summary>
    public static readonly string[] Whole =
    [
        // English
        "live", "liveblog", "liveticker", "ticker", "newsticker", "newsblog", "livestream", "minute", "highlights", "happened", "latest",
            "updates", "rolling coverage", "rolling report", "round by round", "lap by lap", "over by over", "ball by ball", "blow by blow",
            "play by play",
        // German, Dutch, Afrikaans
        "minutenprotokoll", "nieuwsblog", "minuut tot minuut",
        // Swedish, Danish, Norwegian, Finnish, Icelandic
        "liveblogg", "liveuppdatering", "liverapport", "direktrapport", "direktrapportering", "senaste nytt", "minut för minut",
            "följ utvecklingen",
        "direkte", "seneste nyt", "minut for minut", "følg med her", "siste nytt", "minutt for minutt", "nyhetsstudio", "hetki hetkeltä",
            "minuutti minuutilta", "suorana", "livenä", "liveseuranta", "suora seuranta",
        "í beinni", "bein lýsing", "bein útsending",
        // French, Catalan, Spanish, Galician, Portuguese, Italian, Romanian, Basque
        "direct", "temps réel", "en directe", "minut a minut", "directo", "vivo", "minuto", "última hora", "tiempo real", "aovivo",
            "em direto", "em directo", "tempo real", "em atualização",
        "diretta", "tempo reale", "ora per ora", "în direct", "minut cu minut", "zuzenean", "minutuz minutu",
        // Polish, Czech, Slovak, Slovene, Croatian, Hungarian, Lithuanian, Latvian, Estonian, Albanian, Welsh
        "relacja", "żywo", "minuta po minucie", "živě", "minutu po minutě", "sledujeme online", "sledujte online", "online přenos",
            "on line přenos", "naživo", "minútu po minúte", "online prenos", "v živo", "iz minute v minuto", "uživo", "iz minute u minutu",
        "percről percre", "élőben", "élő közvetítés", "tiesioginė transliacija", "minutė po minutės", "tiešraide", "tiešraidē",
            "minūti pa minūtei", "otseblogi", "jälgi otse", "minut minuti haaval", "minutë pas minute", "yn fyw",
        // Greek, Turkish, Azerbaijani
        "λεπτό προς λεπτό", "ζωντανή μετάδοση", "ζωντανή κάλυψη", "ζωντανή ενημέρωση", "canlı", "son dakika", "dakika dakika", "anbean",
            "an be an", "dəqiqə dəqiqə", "anbaan",
        // Russian, Ukrainian, Belarusian, Bulgarian, Macedonian, Serbian, Kazakh
        "онлайн", "последние новости", "прямая трансляция", "текстовая трансляция", "прямой эфир", "прямом эфире", "в реальном времени",
            "минута за минутой", "наживо", "пряма трансляція", "текстова трансляція", "хвилина за хвилиною", "прямий ефір",
        "анлайн", "жывы эфір", "на живо", "во живо", "минута по минута", "уживо", "из минута у минут", "из минуте у минут", "тікелей эфир",
        // Georgian, Armenian, Hebrew, Arabic, Persian, Urdu
        "პირდაპირი ეთერი", "ლაივი", "ლაივბლოგი", "ուղիղ եթեր", "ուղիղ միացում", "לייב", "עדכונים שוטפים", "דיווח חי", "שידור חי",
            "דקה אחר דקה", "لحظة بلحظة", "دقيقة بدقيقة", "أولا بأول", "التغطية الحية", "تغطية حية", "بث حي",
        "لحظه به لحظه", "پوشش زنده", "گزارش زنده", "پخش زنده", "لمحہ بہ لمحہ", "لائیو",
        // Hindi, Marathi, Nepali, Bengali, Gujarati, Punjabi, Tamil, Telugu, Kannada, Malayalam, Sinhala
        "लाइव", "पल पल", "सीधा प्रसारण", "लाईव्ह", "लाइव्ह", "लाइभ", "লাইভ", "સીધું પ્રસારણ", "લાઇવ", "લાઈવ", "ਲਾਈਵ", "லைவ்", "நேரலை",
            "లైవ్", "ప్రత్యక్ష ప్రసారం", "ಲೈವ್", "ലൈവ്", "തത്സമയം", "සජීවී",
        // Indonesian, Malay, Vietnamese, Swahili, Hausa
        "laporan langsung", "siaran langsung", "liputan langsung", "kemas kini langsung", "detik demi detik", "menit demi menit",
            "minit demi minit", "tường thuật", "trực tiếp bóng đá", "cập nhật liên tục", "mubashara",
    ];

    /// <summary>Signs that mean it within any text: of scripts that set no spaces, or put other letters in front and behind.</summary>
    public static readonly string[] Signs =
    [
        "online:", "trực tiếp:", "مباشر", "直播", "实时更新", "实时", "実時", "實時", "即時更新", "即時報導", "持续更新", "持續更新", "滚动更新", "滾動更新", "动态更新", "動態更新",
            "不斷更新",
        "実況", "ライブ", "タイムライン", "随時更新", "速報", "生中継", "中継", "실시간", "중계", "라이브", "시시각각", "ถ่ายทอดสด", "รายงานสด", "เกาะติด", "นาทีต่อนาที",
    ];
}
