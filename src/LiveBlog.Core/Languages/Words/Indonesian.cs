namespace LiveBlog.Core.Languages.Words;

/// <summary>Indonesian.</summary>
internal static class Indonesian
{
    public static Language Words { get; } = new("id")
    {
        Aliases = "in",
        Time = """
            months: januari, jan | februari, feb, peb, pebruari | maret, mar | april, apr | mei | juni, jun | juli, jul | agustus, agu, agt,
                agust, ags | september, sep, sept | oktober, okt | november, nov, nop, nopember | desember, des
            weekdays: senin, sen | selasa, sel | rabu, rab | kamis, kam | jumat, jum, jum'at | sabtu, sab | minggu, min, ahad
            morning: pagi
            noonpart: siang, tengah hari
            afternoon: sore
            night: malam
            midnight: tengah malam
            hourbefore: pukul, jam, pkl, pk
            second: detik, dtk
            minute: menit, mnt
            hour: jam
            day: hari, h
            week: minggu, mgg, pekan
            month: bulan, bln
            year: tahun, thn
            one.hour: sejam
            one.day: sehari
            one.minute: semenit
            one.week: seminggu
            numbers: satu, se | dua | tiga | empat | lima | enam | tujuh | delapan | sembilan | sepuluh | sebelas | dua belas
            few: beberapa
            ago: yang lalu, lalu
            later: dalam, lagi
            about: sekitar, kira-kira, hampir
            less: kurang dari
            now: sekarang, baru saja, barusan, saat ini
            today: hari ini
            yesterday: kemarin
            beforeyesterday: kemarin dulu, selumbari, kemarin lusa
            tomorrow: besok
            aftertomorrow: lusa
            lastweek: minggu lalu, mgg lalu; lastmonth: bulan lalu, bln lalu; lastyear: tahun lalu, thn lalu
            published: dipublikasikan, diterbitkan, diposting, tayang, terbit
            modified: diperbarui, pembaruan terakhir, diubah, update, terakhir diperbarui
            noise: dan, pada, tanggal
            tonight: malam ini
            thismorning: pagi ini
            lastnight: tadi malam, semalam
            thisunit: ini
            nextunit: depan, mendatang, berikutnya
            lastunit: terakhir
            weekend: akhir pekan
            until: sampai, hingga
            from: dari
            half.hour: setengah jam
            """,
        News = new NewsWords
        {
            WriterLabels = ["Oleh", "Penulis", "Reporter"],
            KeyPoints = ["poin penting", "ringkasan", "intisari"],
            LiveNotes = ["terus diperbarui"],
            Live = ["laporan langsung", "siaran langsung", "liputan langsung", "detik demi detik", "menit demi menit"],
            LiveHeadings = ["siaran langsung", "laporan langsung", "liputan langsung"],
            MoreUpdates = ["muat lebih banyak"],
            Furniture = ["iklan", "bagikan"],
            LinkOpeners =
            [
                "baca juga", "baca selengkapnya", "baca berita", "simak juga", "lihat juga", "berita terkait", "artikel terkait",
                "berita lainnya", "berita populer", "terpopuler", "terkini lainnya", "rekomendasi", "rekomendasi untuk anda",
                "topik terkait", "tag", "tags", "topik", "selengkapnya", "saksikan juga", "lihat artikel lainnya",
            ],
            FurnitureOpeners =
            [
                "dapatkan update", "dapatkan berita", "bagikan", "bagikan artikel", "bagikan ke", "ikuti kami", "ikuti", "berlangganan",
                "daftar", "newsletter", "hak cipta",
                "hak cipta dilindungi", "kebijakan privasi", "syarat dan ketentuan", "syarat & ketentuan", "pedoman media siber",
                "pedoman", "kontak", "hubungi kami", "tentang kami", "redaksi", "komentar", "tulis komentar", "cetak", "salin tautan",
                "salin link", "iklan", "kembali ke atas", "sumber", "editor", "halaman",
            ],
            Related = ["baca juga: "],
            Plans = ["jadwal"],
            ToldAfterwards = ["kronologi", "garis waktu"],
            ZoneNotes = ["semua waktu", "waktu dalam"],
        },
        Fields = new FieldWords
        {
            Headline = ["judul"],
            Time = ["waktu", "tanggal"],
            Body = ["isi", "konten"],
            Author = ["penulis", "wartawan", "jurnalis"],
            End = ["selesai"],
            Updates = ["pembaruan"],
            MatchMinute = ["menit"],
            Caption = ["keterangan"],
            Draft = ["draf"],
            Deleted = ["dihapus"],
            Shown = ["terbit", "diterbitkan"],
        },
    };
}
