namespace LiveBlog.Core.Languages.Words;

/// <summary>Azerbaijani.</summary>
internal static class Azerbaijani
{
    public static Language Words { get; } = new("az")
    {
        Time = """
            months: yanvar | fevral | mart | aprel | may | iyun | iyul | avqust | sentyabr | oktyabr | noyabr | dekabr
            weekdays: bazar ertəsi | çərşənbə axşamı | çərşənbə | cümə axşamı | cümə | şənbə | bazar
            morning: səhər; noonpart: günorta; evening: axşam; night: gecə
            hourbefore: saat; oclock: -da, -də, radələrində
            second: saniyə; minute: dəqiqə, dəq; hour: saat; day: gün; week: həftə; month: ay; year: il
            ago: əvvəl, öncə; later: ərzində, sonra; now: indi, elə indi, bir az əvvəl
            today: bu gün; yesterday: dünən; tomorrow: sabah
            published: dərc olunub, yayımlanıb; modified: yenilənib, yeniləndi
            """,
        News = new NewsWords
        {
            WriterLabels = ["Müəllif"],
            Live = ["dəqiqə dəqiqə", "anbaan"],
        },
        Fields = new FieldWords
        {
            Headline = ["basliq"],
            Author = ["muxbir", "muellif"],
        },
    };
}
