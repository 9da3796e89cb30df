using LiveBlog.Core.Text;

namespace LiveBlog.Core.Tests.Text;

public sealed class CaptionCreditTests
{
    [Theory]
    [InlineData("The mayor on the quay. Credit: Pia Lund/NA Wire", "The mayor on the quay.", "Pia Lund/NA Wire")]
    [InlineData("The mayor on the quay Credit: NA", "The mayor on the quay", "NA")]
    [InlineData("The mayor on the quay. Credit: Harbour viewer.", "The mayor on the quay.", "Harbour viewer")]
    [InlineData("Ilse Brandt. Credit: Pia Lund/NA Wire", "Ilse Brandt", "Pia Lund/NA Wire")]
    [InlineData("Divers at work. Photograph: Pia Lund/Wire Images", "Divers at work.", "Pia Lund/Wire Images")]
    [InlineData("Divers at work (Image: Alderwick Herald)", "Divers at work", "Alderwick Herald")]
    [InlineData("Divers at work. (Photo by Pia Lund)", "Divers at work.", "Pia Lund")]
    [InlineData("Divers at work. © Pia Lund", "Divers at work.", "Pia Lund")]
    [InlineData("Divers at the pillar © Pia Lund/na", "Divers at the pillar", "Pia Lund/na")]
    [InlineData("Taucher am Pfeiler Foto: Pia Lund", "Taucher am Pfeiler", "Pia Lund")]
    [InlineData("Водолази біля опори Фото: ДСНС", "Водолази біля опори", "ДСНС")]
    [InlineData("She sent a Photo: it shows the pillar", "She sent a Photo: it shows the pillar", null)]
    [InlineData("The rights are with © the divers of the town", "The rights are with © the divers of the town", null)]
    [InlineData("Image: © Pia Lund", null, "Pia Lund")]
    [InlineData("Taucher am Pfeiler. Foto: Pia Lund", "Taucher am Pfeiler.", "Pia Lund")]
    [InlineData("Divers at work. REUTERS/Pia Lund", "Divers at work.", "REUTERS/Pia Lund")]
    [InlineData("Divers at work [Pia Lund/AFP]", "Divers at work", "Pia Lund/AFP")]
    [InlineData("Divers at work. Pia Lund / AFP", "Divers at work.", "Pia Lund / AFP")]
    [InlineData("Dykkere i arbeid. (foto: Pia Lund)", "Dykkere i arbeid.", "Pia Lund")]
    [InlineData("Divers at work (Tuesday/Wednesday)", "Divers at work (Tuesday/Wednesday)", null)]
    [InlineData("Credit: Pia Lund", null, "Pia Lund")]
    [InlineData("Divers at work.", "Divers at work.", null)]
    [InlineData("", null, null)]
    public void A_line_is_parted(string line, string? caption, string? credit) => CaptionCredit.Split(line).Should().Be((caption, credit));

    [Theory]
    [InlineData("She gave a fuller picture: nobody had crossed")]
    [InlineData("The accredited source: a surveyor")]
    [InlineData("Asked for the image: he had none")]
    public void Words_in_a_sentence_are_no_label(string line) => CaptionCredit.TryRead(line, out _, out _).Should().BeFalse();

    [Theory]
    [InlineData("(Credit: NA)", "NA")]
    [InlineData("Photograph: Pia Lund", "Pia Lund")]
    [InlineData("Photo: Credit: Pia Lund", "Pia Lund")]
    [InlineData("Lund & Sons Ltd.", "Lund & Sons Ltd.")]
    [InlineData("  ", null)]
    [InlineData(null, null)]
    public void A_credit_loses_its_label(string? written, string? credit) => CaptionCredit.Clean(written).Should().Be(credit);
}
