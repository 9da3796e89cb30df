using LiveBlog.Core.Time;

namespace LiveBlog.Core.Tests.Time;

public sealed class EastOpeningTests
{
    [Theory]
    [InlineData("09時40分", "09時40分", 580)]
    [InlineData("9時40分　給水所を開設", "9時40分", 580)]
    [InlineData("午後3時05分 会見", "午後3時05分", 905)]
    [InlineData("２１時３０分", "２１時３０分", 1290)]
    [InlineData("14点05分：道路恢复通车", "14点05分", 845)]
    [InlineData("下午2:30 会见记者", "下午2:30", 870)]
    [InlineData("오전 9시 40분", "오전 9시 40분", 580)]
    [InlineData("오후 11시 5분 | 속보", "오후 11시 5분", 1385)]
    [InlineData("9 giờ 40 phút - Cầu mở lại", "9 giờ 40 phút", 580)]
    public void A_clock_opens_the_line(string line, string clock, int minutes)
    {
        line[..OpeningTime.Length(line)].Should().Be(clock);
        OpeningTime.Minutes(line).Should().Be(minutes);
    }

    [Theory]
    [InlineData("午後4時10分ごろ、海北地方で揺れを観測しました。")]
    [InlineData("9時40分、知事が会見した")]
    [InlineData("9時から会見")]
    [InlineData("下午会议")]
    [InlineData("25時10分")]
    [InlineData("3시간 40분")]
    [InlineData("9时间")]
    public void A_sentence_or_a_span_of_time_is_no_clock(string line) => OpeningTime.Length(line).Should().Be(0);
}
