namespace LiveBlog.Core.Languages.Words;

/// <summary>Turkish.</summary>
internal static class Turkish
{
    public static Language Words { get; } = new("tr")
    {
        Time = """
            months: ocak, oca | şubat, şub | mart, mar | nisan, nis, ni | mayıs, may | haziran, haz | temmuz, tem | ağustos, ağu | eylül,
                eyl | ekim, eki | kasım, kas | aralık, ara
            weekdays: pazartesi, pzt | salı, sal | çarşamba, çar | perşembe, per | cuma, cum | cumartesi, cmt | pazar, paz
            am: öö
            pm: ös
            morning: sabah
            afternoon: öğleden sonra
            evening: akşam
            night: gece
            noonpart: öğle
            noon: öğlen
            midnight: gece yarısı
            hourbefore: saat; oclock: 'de, 'da, 'te, 'ta
            second: saniye, sn
            minute: dakika, dk, dakikadan
            hour: saat, sa
            day: gün
            week: hafta, hf
            month: ay
            year: yıl, sene
            numbers: bir | iki | üç | dört | beş | altı | yedi | sekiz | dokuz | on | on bir | on iki
            few: birkaç
            ago: önce
            later: sonra, içinde, içerisinde
            about: yaklaşık, aşağı yukarı
            less: az, daha az
            notime: son dakika
            now: şimdi, az önce, şu anda, demin, biraz önce
            today: bugün
            yesterday: dün
            beforeyesterday: evvelsi gün, önceki gün
            tomorrow: yarın
            aftertomorrow: öbür gün
            lastweek: geçen hafta, geçen hf; lastmonth: geçen ay; lastyear: geçen yıl
            nextweek: gelecek hafta, haftaya; nextmonth: gelecek ay; nextyear: gelecek yıl
            published: yayınlanma, yayınlandı, oluşturulma, eklenme, giriş, yayınlanma tarihi, giriş tarihi
            modified: güncelleme, güncellendi, son güncelleme, düzenlendi, güncelleme tarihi, güncellenme
            noise: ve, tarihinde
            tonight: bu akşam, bu gece
            thismorning: bu sabah
            lastnight: dün akşam, dün gece
            half.hour: yarım saat
            lastunit: geçen, geçtiğimiz, son
            nextunit: gelecek, önümüzdeki
            thisunit: bu
            weekend: hafta sonu
            fifteen.minute: çeyrek saat
            oneandahalf: bir buçuk
            """,
        Zones = """
            TSİ = +3 Europe/Istanbul
            ~türkiye = Europe/Istanbul
            """,
        News = new NewsWords
        {
            KeyPoints = ["öne çıkanlar", "önemli noktalar", "kısaca"],
            Records = ["kargo takip", "takip numarası"],
            LiveNotes = ["güncelleniyor"],
            LiveOutright = ["dakika dakika", "canlı anlatım", "canlı blog"],
            Live = ["canlı", "anbean", "an be an"],
            LiveFaint = ["son dakika"],
            LiveHeadings = ["canlı", "son gelişmeler", "canlı yayın"],
            WriterLabels = ["Haber", "Yazan", "Muhabir"],
            CreditLines = ["Fotoğraf: ", "Fotoğraf:"],
            Answers = ["yanıtla", "şikayet et"],
            FirstPerson = ["ben", "biz", "bizim"],
            MoreUpdates = ["daha fazla göster", "daha fazla"],
            Footers = ["en çok okunanlar"],
            Furniture = ["reklam", "içeriğe geç", "ara", "giriş yap", "paylaş"],
            LinkOpeners =
            [
                "ilgili haberler", "ilgili haber", "ilginizi çekebilir", "bunlar da ilginizi çekebilir",
                "bu haber de ilginizi çekebilir", "ayrıca okuyun", "bunu da okuyun", "devamını oku", "devamı için", "daha fazla",
                "daha fazla haber", "diğer haberler", "çok okunanlar", "en çok okunanlar", "en çok okunan", "öne çıkanlar",
                "önerilen haberler", "etiketler", "etiket", "konular", "son dakika haberleri", "okumaya devam et",
            ],
            FurnitureOpeners =
            [
                "paylaş", "paylaşın", "haberi paylaş", "facebook'ta paylaş", "twitter'da paylaş", "bizi takip edin", "takip et",
                "takip edin", "abone ol", "abone olun", "e-bülten", "bülten", "bültene", "tüm hakları saklıdır", "her hakkı saklıdır",
                "gizlilik politikası", "gizlilik", "çerez politikası", "çerezler", "kullanım koşulları", "kullanım şartları", "kvkk",
                "iletişim", "hakkımızda", "künye", "yorumlar", "yorum", "yorum yap", "yorum yaz", "yazdır", "bağlantıyı kopyala",
                "reklam", "başa dön", "google news",
            ],
            Consents = ["gizlilik politikası"],
            Related = ["ilgili haber: ", "İlgili haber: ", "ayrıca okuyun: "],
            TimeOpeners = ["Yayınlanma "],
            ClockLeads = ["güncelleme", "saat"],
            Transcripts = ["altyazı", "döküm"],
            Plans = ["programı", "yayın akışı"],
            ToldAfterwards = ["zaman çizelgesi", "günlük"],
            Comments = ["yorumlar"],
            MatchMinutes = ["dakika", "dk", "dk."],
            Laps = ["tur"],
            ZoneNotes = ["tüm saatler"],
        },
        Fields = new FieldWords
        {
            Headline = ["baslik"],
            Time = ["tarih", "saat", "zaman"],
            Body = ["icerik", "metin"],
            Author = ["muhabir", "yazar"],
            End = ["bitis"],
            Updates = ["guncellemeler", "mesajlar"],
            Live = ["canli"],
            MatchMinute = ["dakika"],
            Caption = ["altyazi"],
            Shown = ["yayinda"],
            Draft = ["taslak"],
            Deleted = ["silindi"],
        },
    };
}
