namespace LiveBlog.Core.Languages.Words;

/// <summary>Galician.</summary>
internal static class Galician
{
    public static Language Words { get; } = new("gl")
    {
        Time = """
            months: xaneiro, xan | febreiro, feb | marzo, mar | abril, abr | maio, mai | xuño | xullo | agosto, ago | setembro, set |
                outubro, out | novembro, nov | decembro, dec
            weekdays: luns | martes | mércores | xoves | venres | sábado | domingo
            noon: mediodía; midnight: medianoite
            oclock: h, horas; hourbefore: ás, á; minutemark: min, minutos
            morning: da mañá; afternoon: da tarde; night: da noite
            second: segundos, segundo; minute: minutos, minuto, min; hour: horas, hora; day: días, día; week: semanas, semana
            month: meses, mes; year: anos, ano
            numbers: un, unha | dous, dúas | tres | catro | cinco | seis | sete | oito | nove | dez
            ago: hai, atrás; later: dentro de, en; about: arredor de, uns, unhas; now: agora, agora mesmo
            today: hoxe; yesterday: onte; beforeyesterday: antonte; tomorrow: mañá
            published: publicado; modified: actualizado, última actualización
            noise: de, do, e, o, ás, á
            """,
        News = new NewsWords
        {
            WriterLabels = ["Por", "Autor"],
            LiveOutright = ["minuto a minuto"],
            Live = ["en directo", "directo"],
            LiveHeadings = ["en directo"],
        },
        Fields = new FieldWords
        {
            Author = ["xornalista"],
            Draft = ["borrador"],
        },
    };
}
