using LiveBlog.Core.Text;

namespace LiveBlog.Core.Tests.Text;

public sealed class BylinesTests
{
    [Theory]
    [InlineData("Maren Oduya", "Maren Oduya")]
    [InlineData("By Maren Oduya", "Maren Oduya")]
    [InlineData("By Maren Oduya and Tomas Reed", "Maren Oduya; Tomas Reed")]
    [InlineData("Von Ilse Brandt und Jan Maas", "Ilse Brandt; Jan Maas")]
    [InlineData("Par Zoé Petit", "Zoé Petit")]
    [InlineData("Maren Oduya, Harbour News", "Maren Oduya, Harbour News")]
    [InlineData("Maren Oduya - Harbour News reporter", "Maren Oduya, Harbour News reporter")]
    [InlineData("Maren Oduya | Transport reporter", "Maren Oduya, Transport reporter")]
    public void Names_and_roles_are_read(string line, string authors) => string.Join("; ", Bylines.Read(line)).Should().Be(authors);

    [Fact]
    public void A_handle_is_kept_apart() =>
        Bylines.Read("Sarah Quill (@squill_news)").Should().ContainSingle().Which.Should().Be(new Author { Name = "Sarah Quill", Handle = "squill_news" });

    [Theory]
    [InlineData("National")]
    [InlineData("Breaking")]
    [InlineData("KEY EVENT")]
    [InlineData("12:40")]
    [InlineData("Updated 9 hours ago")]
    [InlineData("This is a whole sentence that tells of many things.")]
    [InlineData("Comments:")]
    [InlineData("")]
    [InlineData(null)]
    public void Labels_times_and_sentences_are_no_names(string? line) => Bylines.Read(line).Should().BeEmpty();

    [Theory]
    [InlineData("By Jane Doe", true)]
    [InlineData("Door Sanne Terpstra", true)]
    [InlineData("Por Ana Roca, Lima", true)]
    [InlineData("By the time they came it was dark", false)]
    [InlineData("Jane Doe", false)]
    public void A_signed_line_says_no_more_than_a_name(string line, bool isByline) => Bylines.IsSigned(line).Should().Be(isByline);
}
