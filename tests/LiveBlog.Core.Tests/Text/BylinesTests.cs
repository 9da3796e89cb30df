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
        Bylines.Read("Sarah Quill (@squill_news)").Should().ContainSingle().Which.Should()
            .Be(new Author { Name = "Sarah Quill", Handle = "squill_news" });

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

    [Theory]
    [InlineData("Posted by :- Maren Oduya", "Maren Oduya")]
    [InlineData("Γράφει: Ελένη Βάρδα", "Ελένη Βάρδα")]
    [InlineData("Haber: Ece Tunalı", "Ece Tunalı")]
    [InlineData("بقلم: سامي الديري", "سامي الديري")]
    [InlineData("a cura di Lia Fenoglio", "Lia Fenoglio")]
    [InlineData("Автор: Вера Лунина", "Вера Лунина")]
    [InlineData("文/林小禾", "林小禾")]
    [InlineData("Por Ana Roca — Lima", "Ana Roca, Lima")]
    [InlineData("한가온 기자", "한가온, 기자")]
    [InlineData("林小禾 記者", "林小禾, 記者")]
    public void By_words_of_many_languages_are_no_part_of_the_name(string line, string authors)
    {
        string.Join("; ", Bylines.Read(line)).Should().Be(authors);
        Bylines.IsSigned(line).Should().BeTrue();
    }

    [Theory]
    [InlineData("Facebook Email")]
    [InlineData("WhatsApp")]
    [InlineData("Copy link")]
    [InlineData("Facebook & X")]
    public void Services_to_share_with_are_no_authors(string line) => Bylines.Read(line).Should().BeEmpty();

    [Theory]
    [InlineData("記者会見")]
    [InlineData("Text messages were sent to all")]
    [InlineData("기자")]
    public void By_words_that_open_a_sentence_sign_nothing(string line) => Bylines.IsSigned(line).Should().BeFalse();
}
