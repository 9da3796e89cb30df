using System.Buffers;
using System.Text;
using System.Text.Json;
using LiveBlog.Core.Json;
using NodaTime;

namespace LiveBlog.Core.Tests.Json;

/// <summary>The members that the writers of other formats share.</summary>
public sealed class JsonWriteTests
{
    [Fact]
    public void What_is_not_there_is_left_out() =>
        Written(writer =>
        {
            writer.Text("a"u8, null);
            writer.Address("b"u8, null);
            writer.AsciiAddress("c"u8, null);
            writer.Time("d"u8, null);
            writer.Flag("e"u8, false);
            writer.Texts("f"u8, []);
            writer.Object<string>("g"u8, null, JsonText.WriteItem);
        }).Should().Be("{}");

    [Fact]
    public void What_is_there_is_written_under_its_name() =>
        Written(writer =>
        {
            writer.Text("a"u8, "");
            writer.Address("b"u8, new Uri("https://bücher.example/ä"));
            writer.AsciiAddress("c"u8, new Uri("https://bücher.example/ä"));
            writer.Time("d"u8, new LocalDateTime(2031, 5, 14, 12, 0).WithOffset(Offset.FromHours(-3)));
            writer.Flag("e"u8, true);
            writer.Texts("f"u8, ["one", "two"]);
            writer.Object("g"u8, "three", JsonText.WriteItem);
        }).Should().Be("""{"a":"","b":"https://bücher.example/%C3%A4","c":"https://xn--bcher-kva.example/%C3%A4","""
            + "\"d\":\"2031-05-14T12:00:00-03:00\",\"e\":true,\"f\":[\"one\",\"two\"],\"g\":\"three\"}");

    [Fact]
    public void Indented_texts_stand_each_on_its_line() =>
        Written(writer => writer.Texts("f"u8, ["one", "two"]), indented: true).Should().Be("""
            {
              "f": [
                "one",
                "two"
              ]
            }
            """);

    [Fact]
    public void A_text_of_any_length_and_any_letters_is_read_back()
    {
        foreach (string letter in (string[])["a", "é", "日", "😀", "<", "\"", "\u0001"])
        {
            foreach (int length in Enumerable.Range(0, 260).Append(5_000))
            {
                string text = string.Concat(Enumerable.Repeat(letter, length));
                StoryJson.Read(StoryJson.Write(new Story { Headline = text })).Headline.Should().Be(text);
                StoryJson.Read(StoryJson.Write(new Story { Headline = "b" + text + "c" })).Headline.Should().Be("b" + text + "c");
            }
        }
    }

    [Theory]
    [InlineData(-75, "-00:01")]
    [InlineData(100, "+00:02")]
    [InlineData(3_629, "+01:00")]
    [InlineData(-3_631, "-01:01")]
    public void An_offset_with_seconds_takes_its_nearest_minute(int seconds, string offset) =>
        JsonTimes.Format(new LocalDateTime(1890, 1, 1, 12, 0).WithOffset(Offset.FromSeconds(seconds))).Should().EndWith(offset);

    private static string Written(Action<Utf8JsonWriter> write, bool indented = false)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer, JsonCodec.Options(indented)))
        {
            writer.WriteStartObject();
            write(writer);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
