namespace LiveBlog.Core.Languages.Words;

/// <summary>Malay.</summary>
internal static class Malay
{
    public static Language Words { get; } = new("ms")
    {
        Time = """
            months: januari, jan | februari, feb | mac | april, apr | mei | jun | julai, jul | ogos, ogo | september, sep | oktober, okt |
                november, nov | disember, dis
            weekdays: isnin, isn | selasa, sel | rabu, rab | khamis, kha | jumaat, jum | sabtu, sab | ahad, ahd
            am: pg; pm: ptg, ptng
            morning: pagi; noonpart: tengah hari; afternoon: petang; evening: malam; night: larut malam
            midnight: tengah malam
            hourbefore: jam, pukul, pkl
            second: saat; minute: minit; hour: jam; day: hari; week: minggu; month: bulan; year: tahun
            numbers: satu | dua | tiga | empat | lima | enam | tujuh | lapan | sembilan | sepuluh
            one.second: sesaat; one.minute: seminit; one.hour: sejam; one.day: sehari; one.week: seminggu; one.month: sebulan;
                one.year: setahun
            few: beberapa; ago: lalu, yang lalu, lepas; later: lagi; about: kira-kira, lebih kurang; less: kurang dari; now: sekarang,
                baru sahaja, sebentar tadi
            today: hari ini; yesterday: semalam, kelmarin; tomorrow: esok
            published: diterbitkan, disiarkan, dikemas kini pada; modified: dikemas kini, dikemaskini, kemas kini
            noise: dan, pada, yang
            until: hingga, sehingga
            """,
        News = new NewsWords
        {
            WriterLabels = ["Oleh"],
            Related = ["baca juga: "],
            Live = ["kemas kini langsung", "minit demi minit"],
            LinkOpeners =
            [
                "baca juga", "baca lagi", "berita berkaitan", "artikel berkaitan", "berita lain", "paling popular", "popular", "tag",
                "topik",
            ],
            FurnitureOpeners =
            [
                "kongsi", "kongsikan", "ikuti kami", "langgan", "hak cipta terpelihara", "hak cipta", "dasar privasi",
                "terma dan syarat", "hubungi kami", "tentang kami", "komen", "cetak", "iklan",
            ],
        },
        Fields = new FieldWords
        {
            Headline = ["tajuk"],
            Time = ["masa"],
            Body = ["kandungan"],
            Author = ["penulis", "wartawan"],
            Draft = ["draf"],
            Deleted = ["dipadam"],
        },
    };
}
