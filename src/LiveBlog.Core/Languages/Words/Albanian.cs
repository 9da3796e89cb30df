namespace LiveBlog.Core.Languages.Words;

/// <summary>Albanian.</summary>
internal static class Albanian
{
    public static Language Words { get; } = new("sq")
    {
        Time = """
            months: janar, jan | shkurt | mars | prill | maj | qershor | korrik | gusht | shtator | tetor | nëntor | dhjetor
            weekdays: e hënë, hënë | e martë, martë | e mërkurë, mërkurë | e enjte, enjte | e premte, premte | e shtunë, shtunë | e diel,
                diel
            am: paradite, e paradites; pm: pasdite, mbasdite, e pasdites
            morning: e mëngjesit, në mëngjes; evening: e mbrëmjes, në mbrëmje; night: e natës
            noon: mesditë; midnight: mesnatë
            hourbefore: ora, orën, në orën, në ora; at: në; minutemark: minuta, e minuta
            second: sekonda, sekondë; minute: minuta, minutë; hour: orë; day: ditë; week: javë; month: muaj; year: vit, vjet, vite
            ago: më parë, para; now: tani, sapo
            today: sot; yesterday: dje; tomorrow: nesër
            published: publikuar, botuar; modified: përditësuar, përditësimi
            noise: më, e, dhe, në
            """,
        News = new NewsWords
        {
            WriterLabels = ["Nga", "Autori"],
            Live = ["drejtpërdrejt", "drejtpërsëdrejti", "minutë pas minute"],
        },
        Fields = new FieldWords
        {
            Headline = ["titulli"],
            Author = ["gazetari"],
        },
    };
}
