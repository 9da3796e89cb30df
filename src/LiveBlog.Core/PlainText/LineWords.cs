using System.Buffers;
using System.Collections.Frozen;
using LiveBlog.Core.Languages.Words;

namespace LiveBlog.Core.PlainText;

/// <summary>The words by which lines of a live page are told, in the languages of news sites. All in lower case where nothing else is
/// said.</summary>
internal static partial class LineWords
{
    /// <summary>Controls that load more updates: the line opens so.</summary>
    private static readonly string[] MoreOpeners =
    [
        "load more updates", "load more", "show more updates", "show more", "older updates", "view more updates", "see more updates",
        "older posts", "mehr anzeigen", "mehr laden", "weitere meldungen", "ältere beiträge", "ältere meldungen", "afficher plus",
        "charger plus", "voir plus", "cargar más", "ver más", "carregar mais", "mostrar mais",
        "carica altri", "mostra altro", "meer laden", "meer berichten", "ladda fler", "visa fler", "last inn flere", "vis mere",
        "vis flere", "näytä lisää", "lataa lisää", "pokaż więcej", "wczytaj więcej", "načíst další", "daha fazla göster", "daha fazla",
        "загрузить ещё", "показать ещё", "завантажити ще", "показати ще",
        "تحميل المزيد", "عرض المزيد", "और पढ़ें", "もっと見る", "さらに読み込む", "加载更多", "載入更多", "더보기", "더 보기", "muat lebih banyak", "xem thêm",
    ];

    /// <summary>Headings of what follows the updates, as whole lines.</summary>
    private static readonly string[] FooterLines =
    [
        "latest itv news reports", "more on this story", "most popular", "most read", "related stories", "related topics",
        "related articles", "related content", "more stories", "you may also like", "recommended", "recommended stories", "read next",
        "up next", "comments", "leave a comment", "leave a reply", "share this story",
        "mehr zum thema", "meistgelesen", "das könnte sie auch interessieren", "kommentare", "à lire aussi", "sur le même sujet",
        "les plus lus", "commentaires", "lo más leído", "te puede interesar", "noticias relacionadas", "comentarios", "mais lidas",
        "veja também", "comentários", "i più letti", "leggi anche", "commenti",
        "lees meer", "meest gelezen", "mest läst", "mest lest", "mest læste", "luetuimmat", "najczęściej czytane", "nejčtenější",
        "en çok okunanlar", "самое читаемое", "читайте также", "найчитаніше", "الأكثر قراءة", "人気記事", "関連記事", "相关阅读", "많이 본 뉴스",
    ];

    /// <summary>What pages print around the words of an update, as whole lines: adverts, menus, share bars, flags.</summary>
    private static readonly string[] FurnitureLines =
    [
        "advertisement", "advert", "ad", "sponsored", "back to top", "top", "follow itv news", "more top news", "next update",
        "previous update", "skip to main content", "skip to content", "skip navigation", "menu", "home", "search", "log in", "sign in",
        "sign up", "subscribe", "newsletter", "close", "print", "listen", "play", "play video", "watch live",
        "read more", "show less", "copy link", "link copied", "breaking", "breaking news", "key event", "pinned", "pinned post",
        "get involved", "find out more", "i don’t have a tv licence", "i don't have a tv licence", "got a tv licence?", "time_stated_uk",
        "all times stated are uk", "image source", "media caption", "related", "expand", "view post", "this content is not available",
        "loading", "new", "update", "live", "published by admin on",
        "[pr]", "pr", "anzeige", "werbung", "zum inhalt springen", "zur startseite", "startseite", "suche", "anmelden", "teilen",
        "drucken", "merken", "abonnieren", "mehr lesen", "überblick", "eilmeldung", "angeheftet",
        "publicité", "aller au contenu principal", "accueil", "rechercher", "se connecter", "s’abonner", "s'abonner", "partager",
        "imprimer", "lire la suite", "l’essentiel", "l'essentiel", "a lire", "a voir", "à lire", "à voir", "lire plus tard", "—", "–",
        "-",
        "publicidad", "ir al contenido", "inicio", "buscar", "iniciar sesión", "compartir", "imprimir", "leer más", "publicidade",
        "continua depois da publicidade", "ir para o conteúdo", "início", "entrar", "compartilhar", "partilhar", "leia mais",
        "masterclass", "e-mail inválido!",
        "pubblicità", "vai al contenuto", "cerca", "accedi", "abbonati", "condividi", "stampa", "vedi letture", "leggi tutto",
        "continua a leggere", "ga naar hoofdinhoud", "naar hoofdinhoud", "ga naar inhoud", "zoeken", "inloggen", "delen", "advertentie",
        "lees verder", "sluiten",
        "annons", "hoppa till innehåll", "meny", "logga in", "dela", "läs mer", "annonse", "gå til hovedinnhold", "meny", "logg inn",
        "del", "les mer", "annonce", "del artiklen", "læs mere", "mainos", "siirry sisältöön", "valikko", "kirjaudu", "jaa", "lue lisää",
        "reklama", "przejdź do treści", "szukaj", "zaloguj", "udostępnij", "czytaj więcej", "přejít k obsahu", "hledat", "přihlásit",
        "sdílet", "reklám", "megosztás", "διαφήμιση", "αναζήτηση", "κοινοποίηση", "reklam", "içeriğe geç", "ara", "giriş yap", "paylaş",
        "реклама", "перейти к содержанию", "поиск", "войти", "поделиться", "меню", "читать далее", "пошук", "увійти", "поділитися",
        "إعلان", "بحث", "القائمة", "شارك", "مشاركة", "اقرأ المزيد", "تبلیغات", "פרסומת", "שיתוף", "חיפוש", "विज्ञापन", "शेयर करें",
        "बिज्ञापन", "বিজ্ঞাপন", "iklan", "bagikan", "quảng cáo", "chia sẻ", "広告", "シェア", "检索", "广告", "廣告", "分享", "광고", "공유", "검색",
        "โฆษณา", "แชร์",
    ];

    /// <summary>Words of notes that tell how to use the page; a line that holds one is none of the story's.</summary>
    private static readonly string[] NotePhrases =
    [
        "hit refresh", "refresh the page", "refresh this page", "refresh for", "is being live edited", "is being constantly updated",
        "will be updated", "page will update", "get in touch", "you need one to watch live", "share on ", "share via ", "share this",
        "follow us on", "sign up for", "sign up to", "subscribe to", "privacy policy", "terms of use", "all rights reserved", "cookies",
        "podcasts to find out",
        "aktualisieren sie", "newsletter abonnieren", "datenschutz", "rafraîchir la page", "actualisez", "politique de confidentialité",
        "política de privacidad", "actualice la página", "política de privacidade", "atualize a página", "aggiorna la pagina",
        "informativa sulla privacy", "ververs", "uppdatera sidan",
        "odśwież", "aktualizujte stránku", "обновите страницу", "оновіть сторінку",
    ];

    /// <summary>The line leads to another page.</summary>
    private static readonly string[] RelatedOpeners =
    [
        "related: ", "read more: ", "also read: ", "read also: ", "see also: ", "more: ", "more on this: ", "don't miss: ",
        "lesen sie auch: ", "lesen sie auch ", "mehr dazu: ", "mehr zum thema: ", "lesen sie mehr: ", "lire aussi : ", "lire aussi: ",
        "à lire aussi : ", "a lire aussi : ", "à lire : ", "lea también: ", "lee también: ", "te puede interesar: ", "leia também: ",
        "leia mais: ", "veja também: ", "leggi anche: ", "leggi anche ", "leggi tutto: ", "lees ook: ", "lees meer: ",
        "läs också: ", "läs även: ", "läs mer: ", "les også: ", "læs også: ", "lue myös: ", "czytaj też: ", "czytaj także: ",
        "zobacz też: ", "čtěte také: ", "čtěte též: ", "prečítajte si aj: ", "olvassa el: ", "διαβάστε επίσης: ", "ayrıca okuyun: ",
        "читайте также: ", "читайте также ", "читайте також: ", "اقرأ أيضا: ", "اقرأ أيضاً: ", "قراءة المزيد: ", "बतौर पढ़ें: ",
        "यह भी पढ़ें: ", "ये भी पढ़ें: ", "baca juga: ", "xem thêm: ", "関連記事：", "あわせて読みたい：", "延伸阅读：", "相關新聞：", "관련기사: ",
    ];

    /// <summary>The line leads to another page or a film of this one; it stays in the text, and may be a title.</summary>
    private static readonly string[] CrossOpeners = ["read: ", "watch: ", "listen: ", "video: ", "in pictures: "];

    /// <summary>What stands at the foot of a box that asks for the reader's address.</summary>
    private static readonly string[] ConsentPhrases =
        ["privacy policy", "política de privacidade", "política de privacidad", "politique de confidentialité", "datenschutzerklärung",
         "datenschutzbestimmungen", "informativa sulla privacy", "privacybeleid", "integritetspolicy", "personvern",
         "polityka prywatności", "polityce prywatności", "политикой конфиденциальности", "gizlilik politikası", "プライバシーポリシー"];

    public static bool IsConsent(string line) =>
        Array.Exists(ConsentPhrases, phrase => line.Contains(phrase, StringComparison.OrdinalIgnoreCase));

    private static readonly FrozenSet<string> Markers =
        KnownLanguages.News(words => [.. words.LiveHeadings, .. words.LiveOutright]).ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Furnitures = FurnitureLines.ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Footers = FooterLines.ToFrozenSet(StringComparer.Ordinal);

    public static bool IsMarker(string bare) => Markers.Contains(bare);

    public static bool IsFurniture(string bare) => Furnitures.Contains(bare);

    public static bool IsFooter(string bare) => Footers.Contains(bare);

    public static bool IsNote(string lower) => Array.Exists(NotePhrases, phrase => lower.Contains(phrase, StringComparison.Ordinal));

    public static bool IsRelated(string lower) =>
        Array.Exists(RelatedOpeners, opener => lower.StartsWith(opener, StringComparison.Ordinal));

    public static bool IsCrossLink(string lower) =>
        Array.Exists(CrossOpeners, opener => lower.StartsWith(opener, StringComparison.Ordinal));

    /// <summary>The control's own words at the start of the line; null where it is none.</summary>
    public static string? More(string line) =>
        line.Length > 0 && MoreInitials.Contains(line[0])
            && Array.Find(MoreOpeners, words => line.StartsWith(words, StringComparison.OrdinalIgnoreCase)) is { } found
            ? line[..found.Length]
            : null;

    private static readonly SearchValues<char> MoreInitials =
        SearchValues.Create([.. MoreOpeners.Select(words => words[0]), .. MoreOpeners.Select(words => char.ToUpperInvariant(words[0]))]);

    /// <summary>"View all 67 updates", "13 updates", "- 13 updates".</summary>
    public static bool IsCount(string bare) =>
        (bare.StartsWith("view all ", StringComparison.Ordinal) && bare.Contains("update", StringComparison.Ordinal))
        || (bare.TrimStart('-', ' ') is var count
            && Array.Exists(CountWords, word => count.EndsWith(word, StringComparison.Ordinal) && count.Length > word.Length
            && count.AsSpan(0, count.Length - word.Length).IndexOfAnyExceptInRange('0', '9') < 0));

    /// <summary>True for the furniture that stands between a head and what follows it; adverts stand anywhere.</summary>
    public static bool IsSectionEnd(string line) => Array.IndexOf(SectionEnds, line.Trim().ToLowerInvariant()) >= 0;

    private static readonly string[] SectionEnds = ["a lire", "a voir", "à lire", "à voir", "zur startseite", "startseite"];

    private static readonly string[] CountWords =
        [" updates", " update", " posts", " meldungen", " beiträge", " actualizaciones", " atualizações", " aggiornamenti",
        " mises à jour", " uppdateringar"];
}
