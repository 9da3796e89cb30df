namespace LiveBlog.Core.PlainText;

/// <summary>Words that tell what a text with times in it is, if it is no live coverage.</summary>
internal static class CoverageWords
{
    /// <summary>What was said or shown, written down.</summary>
    public static readonly string[] Transcripts =
    [
        "transcript", "transcription", "subtitles", "captions", "closed captions", "captioning", "transkript", "untertitel",
        "sous titres", "transcripción", "subtítulos", "trascrizione", "sottotitoli", "transcrição", "legendas", "transcriptie",
        "ondertiteling", "undertexter", "undertekster", "tekstitys", "transkrypcja", "napisy", "přepis", "titulky", "titulky k",
        "átirat", "felirat", "altyazı", "döküm",
        "субтитры", "расшифровка", "стенограмма", "субтитри", "стенограма", "字幕", "文字起こし", "자막", "تفريغ", "ترجمة الفيديو", "chapters",
        "chapter markers", "timestamps", "show notes", "kapitel", "chapitres", "capítulos", "capitoli", "hoofdstukken", "rozdziały",
        "tracklist", "episode", "podcast",
    ];

    /// <summary>What is still to come.</summary>
    public static readonly string[] Plans =
    [
        "schedule", "timetable", "programme", "program", "agenda", "itinerary", "fixtures", "running order", "order of service",
        "line up", "lineup", "what's on", "on tv", "tv guide", "tv listings", "listings", "epg", "departures", "arrivals",
        "order of the day", "opening hours", "menu of the day",
        "programm", "zeitplan", "ablauf", "ablaufplan", "tagesordnung", "fahrplan", "fernsehprogramm", "tv programm", "spielplan",
        "abfahrten", "horaires", "grille", "ordre du jour", "programme tv", "déroulé", "horario", "horarios", "programación",
        "orden del día", "programa", "programmazione", "palinsesto", "scaletta", "orari", "ordine del giorno", "programma",
        "programação", "horários", "cronograma", "grade de programação",
        "dienstregeling", "dagindeling", "tv gids", "schema", "tv tablå", "dagordning", "tidsplan", "tv oversigt", "ohjelma",
        "aikataulu", "esityslista", "harmonogram", "rozkład", "porządek obrad", "plan dnia", "jízdní řád", "tv program", "menetrend",
        "műsor", "napirend", "πρόγραμμα", "programı", "yayın akışı", "расписание", "программа", "программа передач", "повестка",
        "розклад", "програма", "порядок денний",
        "جدول", "برنامج", "جدول الأعمال", "לוח זמנים", "कार्यक्रम", "समय सारणी", "jadwal", "lịch trình", "chương trình", "スケジュール", "番組表",
        "時刻表", "日程", "议程", "節目表", "节目单", "시간표", "편성표", "일정",
    ];

    /// <summary>What is over, told from its end; and days of a diary.</summary>
    public static readonly string[] ToldAfterwards =
    [
        "timeline", "chronology", "a day in the life", "day in the life", "my day", "diary", "journal", "how it unfolded",
        "how the day unfolded", "what happened when", "minutes of", "logbook", "recap of the day",
        "chronologie", "chronik", "zeitleiste", "rekonstruktion", "protokoll einer nacht", "tagebuch", "ein tag im leben",
        "frise chronologique", "retour sur", "le film de la", "journal intime", "une journée dans la vie", "cronología",
        "línea de tiempo", "así fue", "diario", "un día en la vida", "cronologia", "la ricostruzione", "linha do tempo",
        "um dia na vida", "tijdlijn", "reconstructie", "dagboek", "een dag uit het leven", "tidslinje", "dagbok", "dagbog", "aikajana",
        "päiväkirja", "kalendarium", "oś czasu", "dziennik", "dzień z życia", "časová osa", "deník", "idővonal", "napló", "χρονολόγιο",
        "ημερολόγιο", "zaman çizelgesi", "günlük",
        "хронология", "дневник", "один день из жизни", "хронологія", "щоденник", "الجدول الزمني", "تسلسل زمني", "יומן", "ציר זמן",
        "घटनाक्रम", "डायरी", "kronologi", "garis waktu", "時系列", "日記", "时间线", "大事记", "일지",
    ];

    public static readonly string[] Comments =
        ["comments", "reader comments", "replies", "responses", "kommentare", "leserbriefe", "commentaires", "réactions", "comentarios",
         "comentários", "commenti", "reacties", "kommentarer", "kommentit", "komentarze", "komentáře", "hozzászólások", "σχόλια",
         "yorumlar", "комментарии", "коментарі", "التعليقات", "コメント", "评论", "留言", "댓글"];
}
