namespace LiveBlog.Core.Languages.Words;

/// <summary>Telugu.</summary>
internal static class Telugu
{
    public static Language Words { get; } = new("te")
    {
        Time = """
            months: జనవరి | ఫిబ్రవరి | మార్చి | ఏప్రిల్ | మే | జూన్ | జులై, జూలై | ఆగస్టు | సెప్టెంబర్, సెప్టెంబరు | అక్టోబర్, అక్టోబరు |
                నవంబర్,
                నవంబరు | డిసెంబర్, డిసెంబరు
            weekdays: సోమవారం | మంగళవారం | బుధవారం | గురువారం | శుక్రవారం | శనివారం | ఆదివారం
            morning: ఉదయం; noonpart: మధ్యాహ్నం; evening: సాయంత్రం; night: రాత్రి
            halfclock: గంటలకు, గంటల, గం; minutemark: నిమిషాలకు, నిమిషాలు, నిమిషాల
            second: సెకన్లు, సెకన్ల; minute: నిమిషాలు, నిమిషాల, నిమిషం; hour: గంటలు, గంటల, గంట; day: రోజులు, రోజుల, రోజు; week: వారాలు,
                వారాల, వారం
            month: నెలలు, నెలల, నెల; year: సంవత్సరాలు, సంవత్సరాల, సంవత్సరం
            ago: క్రితం, ముందు; now: ఇప్పుడు, ఇప్పుడే
            today: నేడు, ఈరోజు; yesterday: నిన్న; tomorrow: రేపు
            published: ప్రచురించబడింది; modified: నవీకరించబడింది, అప్డేట్
            """,
        News = new NewsWords
        {
            Live = ["లైవ్", "ప్రత్యక్ష ప్రసారం"],
            LiveHeadings = ["లైవ్ అప్డేట్స్"],
        },
    };
}
