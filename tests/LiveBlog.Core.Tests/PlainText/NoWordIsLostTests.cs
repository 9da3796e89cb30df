using CsCheck;

namespace LiveBlog.Core.Tests.PlainText;

/// <summary>A law: each word of a text that is read stands in its story, whatever the shape of its lines.</summary>
public sealed class NoWordIsLostTests
{
    private const int FewestEntries = 3;
    private const int MostEntries = 6;

    private static readonly Gen<Shape> Shapes = Gen.Select(
        Gen.Enum<Form>(), Gen.Bool, Gen.Int[1, 2], Gen.Int[1, 3].Array[FewestEntries, MostEntries], Gen.Int[5, 14],
        (form, hasStops, breaks, paragraphs, words) => new Shape(form, hasStops, new string('\n', breaks), paragraphs, words));

    [Fact]
    public void Each_word_of_a_text_stands_in_its_story() => Shapes.Sample(shape =>
    {
        int word = 0;
        string text = shape.Write(() =>
            $"Q{(char)('a' + (word / 676 % 26))}{(char)('a' + (word / 26 % 26))}{(char)('a' + (word++ % 26))}k");
        if (StoryReader.ReadText(text).Story is not { } story)
            return;
        string read = string.Join('\n', story.Updates.SelectMany(Words).Append(story.Headline).Append(story.Summary));
        string[] lost =
            [.. text.Split([' ', '\n', '.']).Where(part => part is ['Q', _, _, _, 'k'] && !read.Contains(part, StringComparison.Ordinal))];
        lost.Should().BeEmpty("the text was:\n{0}", text);
    }, iter: 300);

    private static IEnumerable<string?> Words(Update update) =>
        update.Body.Select(block => block.PlainText).Append(update.Headline).Concat(update.Authors.Select(author => author.Name));

    private enum Form
    {
        Beside,
        Alone,
        Titled,
        Below,
        OneLine,
    }

    private sealed record Shape(Form Form, bool HasStops, string Seam, int[] Paragraphs, int Words)
    {
        public string Write(Func<string> word)
        {
            List<string> lines = ["Harbour live blog"];
            for (int i = 0; i < Paragraphs.Length; i++)
            {
                string clock = $"{20 - i}:{10 + i}";
                string[] texts = [.. Enumerable.Range(0, Form is Form.OneLine or Form.Below ? 1 : Paragraphs[i])
                    .Select(_ => Sentence(word, Words))];
                lines.Add(Form switch
                {
                    Form.Beside or Form.OneLine => $"{clock} {string.Join('\n', texts)}",
                    Form.Alone => $"{clock}\n{string.Join('\n', texts)}",
                    Form.Titled => $"{clock}\n{word()} {word()}\n{string.Join('\n', texts)}",
                    _ => $"{string.Join('\n', texts)}\n{clock}",
                });
            }

            return string.Join(Form == Form.OneLine ? " " : Seam, lines);
        }

        private string Sentence(Func<string> word, int count) =>
            string.Join(' ', Enumerable.Range(0, count).Select(_ => word())) + (HasStops ? "." : "");
    }
}
