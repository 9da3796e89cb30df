namespace LiveBlog.Core.Languages.Words;

/// <summary>Malayalam.</summary>
internal static class Malayalam
{
    public static Language Words { get; } = new("ml")
    {
        Time = """
            months: ജനുവരി | ഫെബ്രുവരി | മാർച്ച് | ഏപ്രിൽ | മേയ്, മെയ് | ജൂൺ | ജൂലൈ | ഓഗസ്റ്റ്, ആഗസ്റ്റ് | സെപ്റ്റംബർ | ഒക്ടോബർ | നവംബർ |
                ഡിസംബർ
            weekdays: തിങ്കൾ, തിങ്കളാഴ്ച | ചൊവ്വ, ചൊവ്വാഴ്ച | ബുധൻ, ബുധനാഴ്ച | വ്യാഴം, വ്യാഴാഴ്ച | വെള്ളി, വെള്ളിയാഴ്ച | ശനി, ശനിയാഴ്ച |
                ഞായർ,
                ഞായറാഴ്ച
            morning: രാവിലെ, പുലർച്ചെ; noonpart: ഉച്ചയ്ക്ക്, ഉച്ചക്ക്; afternoon: ഉച്ചകഴിഞ്ഞ്; evening: വൈകിട്ട്, വൈകീട്ട്,
                വൈകുന്നേരം; night: രാത്രി
            halfclock: മണിക്ക്, മണി; minutemark: മിനിറ്റ്, മിനിറ്റിന്
            second: സെക്കൻഡ്; minute: മിനിറ്റ്, മിനിട്ട്; hour: മണിക്കൂർ; day: ദിവസം; week: ആഴ്ച; month: മാസം; year: വർഷം
            ago: മുമ്പ്, മുൻപ്; now: ഇപ്പോൾ
            today: ഇന്ന്; yesterday: ഇന്നലെ; tomorrow: നാളെ
            published: പ്രസിദ്ധീകരിച്ചത്; modified: പുതുക്കിയത്
            """,
        News = new NewsWords
        {
            Live = ["ലൈവ്", "തത്സമയം"],
            LiveHeadings = ["ലൈവ്"],
        },
    };
}
