namespace LiveBlog.Core.Languages.Words;

/// <summary>Hausa.</summary>
internal static class Hausa
{
    public static Language Words { get; } = new("ha")
    {
        Time = """
            months: Janairu | Faburairu, Fabrairu | Maris | Afrilu | Mayu | Yuni | Yuli | Agusta | Satumba | Oktoba | Nuwamba | Disamba
            weekdays: Litinin | Talata | Laraba | Alhamis | Juma'a, Jumma'a | Asabar | Lahadi
            hourbefore: ƙarfe, karfe, da misalin ƙarfe, da misalin karfe
            morning: na safe; noonpart: na rana; evening: na yamma; night: na dare
            second: daƙiƙa, dakika; minute: minti, mintuna, mintoci; hour: awa, awanni, sa'a, sa'o'i; day: kwana, kwanaki
            week: mako, makonni; month: wata, watanni; year: shekara, shekaru
            ago: da suka wuce, da ya wuce, da ta wuce, da suka gabata; now: yanzu, yanzun nan
            today: yau; yesterday: jiya; tomorrow: gobe
            published: an wallafa; modified: an sabunta
            noise: ga
            """,
        News = new NewsWords
        {
            Live = ["mubashara"],
        },
    };
}
