using LiveBlog.Core.Text;

namespace LiveBlog.Core.Tests.Text;

public sealed class AttributionTests
{
    [Theory]
    [InlineData("– Keith Marlow MP, Chairman, Harbour Select Committee.", "Keith Marlow MP", "Chairman, Harbour Select Committee")]
    [InlineData("— Ilse Brandt", "Ilse Brandt", null)]
    [InlineData("- Alderwick Fire and Rescue Service", "Alderwick Fire and Rescue Service", null)]
    [InlineData("– Paula Stone, AT", "Paula Stone", "AT")]
    [InlineData("~ Dean Cole Jr.", "Dean Cole Jr.", null)]
    [InlineData("Ilse Brandt, Mayor", "Ilse Brandt", "Mayor")]
    public void A_line_names_the_speaker_and_the_role(string line, string name, string? role)
    {
        Speaker? speaker = SignatureLine.Read(line);

        speaker!.Name.Should().Be(name);
        speaker.Role.Should().Be(role);
    }

    [Theory]
    [InlineData("–")]
    [InlineData(" ")]
    [InlineData(null)]
    public void An_empty_line_names_nobody(string? line) => SignatureLine.Read(line).Should().BeNull();

    [Theory]
    [InlineData("– Ilse Brandt, Mayor", true)]
    [InlineData("– @harbour", true)]
    [InlineData("–Ilse Brandt", false)]
    [InlineData("– and so they left", false)]
    [InlineData("- 12 boats", false)]
    [InlineData("Ilse Brandt", false)]
    [InlineData("– Ilse Brandt said on the quay that she would stay the whole night and see to it that every single gate was shut", false)]
    public void A_dash_a_space_and_a_name_make_an_attribution_line(string line, bool isLine) =>
        SignatureLine.IsLine(line).Should().Be(isLine);

    [Theory]
    [InlineData("– Vi har vært heldige. Det kunne gått verre, sier Solbraaten.")]
    [InlineData("– Vi har vært veldig heldige i natt, sier Solbraaten.")]
    public void A_dash_may_open_speech_itself(string line) => SignatureLine.IsLine(line).Should().BeFalse();

    [Theory]
    [InlineData("– White Hall Statement")]
    [InlineData("– A spokesman for Alderwick Council")]
    public void A_dash_before_a_name_opens_an_attribution(string line) => SignatureLine.IsLine(line).Should().BeTrue();
}
