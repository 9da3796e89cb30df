using System.Text.Json;
using System.Text.Json.Serialization;
using CsCheck;
using NodaTime;

namespace LiveBlog.Core.Tests.Json;

/// <summary>The types of the model by themselves, for System.Text.Json.</summary>
public sealed partial class ModelJsonTests
{
    /// <summary>Public types that are no values of the model: settings, catalogues, converters and doors.</summary>
    private static readonly Type[] Others =
    [
        typeof(FeedReadingOptions), typeof(FeedWritingOptions), typeof(FeedFormats), typeof(PageContext), typeof(Site), typeof(Layout),
            typeof(SiteCatalog), typeof(StoryJsonConverter),
            typeof(ValueListJsonConverter<>), typeof(ValueList<>),
        typeof(TimeContext), typeof(Extension),
    ];

    public static TheoryData<Type> ModelTypes =>
        [.. typeof(Story).Assembly.GetExportedTypes().Where(type => !(type.IsAbstract && type.IsSealed)).Except(Others)];

    [Theory]
    [MemberData(nameof(ModelTypes))]
    public void Every_type_of_the_model_and_its_list_is_known(Type type)
    {
        Type list = typeof(ValueList<>).MakeGenericType(type);

        StoryJson.Context.GetTypeInfo(type).Should().NotBeNull();
        StoryJson.Context.GetTypeInfo(list).Should().NotBeNull();
        type.IsDefined(typeof(JsonConverterAttribute), inherit: false).Should().BeTrue();
        JsonSerializer.Serialize(list.GetProperty("Empty")!.GetValue(null), list).Should().Be("[]");
    }

    [Fact]
    public void Values_read_back_equal_by_themselves()
    {
        Returns(Any.Author);
        Returns(Any.UpdateTime);
        Returns(Any.RichText);
        Returns(Any.Speaker);
        Returns(Any.Segment);
        Returns(AnyStory.Block);
        Returns(AnyStory.Image);
        Returns(AnyStory.Quote);
        Returns(AnyStory.Update);
        Returns(AnyStory.Story);
        Returns(Any.Author.Array[0, 12].Select(all => all.ToValueList()));
        Returns(AnyStory.Block.Array[0, 3].Select(all => all.ToValueList()));
        Returns(Any.Text.Array[0, 3].Select(all => all.ToValueList()));
        Returns(Gen.Enum<StoryStatus>());
        Returns(Gen.Enum<TimeSource>());
        Returns(Gen.Int[0, (1 << 16) - 1].Select(bits => (TimeFlags)bits));
    }

    [Fact]
    public void Readings_reports_and_days_read_back_equal()
    {
        Finding finding =
            new() { Code = "c", Severity = FindingSeverity.Error, Message = "m", Path = "/a", Line = 3, Column = 4, Advice = "b",
            Link = new Uri("https://rules.example/#c") };
        Reading reading =
            new() { Verdict = Verdict.Ended, Story = Some.Story(), Findings = [finding],
            Evidence = [new Evidence("verdict", "headline: ended", -0.5)] };
        ValidationReport report =
            new() { Format = FeedFormat.Atom, Profile = ValidationProfile.Lenient, Findings = [finding, finding with { Line = null }] };
        ValueList<StoryDay> days = StoryTimeline.ByDay(Some.Story(), DateTimeZone.Utc);

        ReadAgain(reading).Should().Be(reading);
        ReadAgain(report).Should().Be(report);
        ReadAgain(days).Should().Equal(days);
        JsonSerializer.Serialize(report with { Findings = [] }).Should().Be("""{"format":"atom","profile":"lenient","findings":[]}""");
    }

    [Fact]
    public void Every_kind_of_block_reads_back_as_itself()
    {
        foreach (Block block in FullStory.Value.Updates.SelectMany(update => update.Body))
        {
            string json = JsonSerializer.Serialize(block, block.GetType());

            json.Should().Be(JsonSerializer.Serialize(block));
            JsonSerializer.Deserialize(json, block.GetType()).Should().Be(block);
        }
    }

    [Fact]
    public void A_block_of_another_kind_is_refused()
    {
        Action read = () => JsonSerializer.Deserialize<Paragraph>("""{"type":"heading","text":"a"}""");
        read.Should().Throw<JsonException>();
    }

    [Fact]
    public void Enums_are_their_names_also_as_keys()
    {
        Dictionary<QuoteKind, int> counts = new() { [QuoteKind.Inline] = 2, [QuoteKind.Embed] = 1 };

        JsonSerializer.Serialize(TimeFlags.DstFold | TimeFlags.Rejected).Should().Be("""["dstFold","rejected"]""");
        JsonSerializer.Serialize(counts).Should().Be("""{"inline":2,"embed":1}""");
        ReadAgain(counts).Should().BeEquivalentTo(counts);
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Verdict>("3")).Should().Throw<JsonException>();
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Verdict>("null")).Should().Throw<JsonException>();
    }

    [Fact]
    public void Values_stand_in_a_callers_own_types_whatever_the_options_say()
    {
        Note note = new("first", FullStory.Value.Updates[0].Quotes[0], FullStory.Value.Updates[0].Body, null, TimePrecision.Day,
            [new Own(1), new Own(2)]);
        JsonSerializerOptions options = new(JsonSerializerDefaults.Web) { WriteIndented = true };

        JsonSerializer.Deserialize<Note>(JsonSerializer.Serialize(note)).Should().Be(note);
        JsonSerializer.Deserialize<Note>(JsonSerializer.Serialize(note, options), options).Should().Be(note);
        JsonSerializer.Deserialize(JsonSerializer.Serialize(note, NoteContext.Default.Note), NoteContext.Default.Note).Should().Be(note);
    }

    private static readonly JsonSerializerOptions Chained = new() { TypeInfoResolverChain = { StoryJson.Context, NoteContext.Default } };

    [Fact]
    public void The_context_serves_other_options()
    {
                JsonSerializer.Serialize(MarkKind.Strong, Chained).Should().Be("\"strong\"");
        Chained.GetTypeInfo(typeof(Note)).Should().NotBeNull();
    }

    [Fact]
    public void A_list_holds_no_null_and_is_an_array()
    {
        FluentActions.Invoking(() => JsonSerializer.Deserialize<ValueList<Own>>("[null]")).Should().Throw<JsonException>();
        FluentActions.Invoking(() => JsonSerializer.Deserialize<ValueList<Own>>("{}")).Should().Throw<JsonException>();
        FluentActions.Invoking(() => JsonSerializer.Deserialize<ValueList<Author>>("[null]")).Should().Throw<JsonException>()
            .Which.Path.Should().Be("$[0]");
    }

    [Theory]
    [InlineData("2031-01-01T00:00:00.1234567+05:45", true)]
    [InlineData("2031-01-01T00:00:00.123456789-12:00", true)]
    [InlineData("2031-01-01T00:00:00+18:00", true)]
    [InlineData("2031-01-01T00:00:00Z", true)]
    [InlineData("2031-01-01", false)]
    [InlineData("2031-01-01T00:00Z", false)]
    [InlineData("2031-01-01T00:00:00+01", false)]
    [InlineData("2031-01-01T00:00:00.12345", false)]
    [InlineData("2031-01-01T00:00:00.12345678", false)]
    [InlineData("2031-01-01t00:00:00z", false)]
    [InlineData("2031-01-01T24:00:00Z", true)]
    [InlineData("2031-01-01T00:00:60Z", false)]
    [InlineData("2031-02-29T00:00:00Z", false)]
    public void Times_are_RFC_3339_and_nothing_looser(string text, bool isTime)
    {
        Func<UpdateTime?> read = () => JsonSerializer.Deserialize<UpdateTime>($"{{\"at\":\"{text}\"}}");

        if (isTime)
            read()!.At.Should().Be(NodaTime.Text.OffsetDateTimePattern.Rfc3339.Parse(text).Value);
        else
            read.Should().Throw<JsonException>().Which.Path.Should().Be("$.at");
    }

    private static void Returns<T>(Gen<T> any) =>
        any.Sample(value => EqualityComparer<T>.Default.Equals(ReadAgain(value), value), iter: 300);

    private static T? ReadAgain<T>(T value) => JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(value));

    internal sealed record Own(int Number);

    internal sealed record Note(string Title, Quote Quote,
        ValueList<Block> Body, Speaker? Speaker, TimePrecision Precision, ValueList<Own> Owns);

    [JsonSourceGenerationOptions(Converters = [typeof(ValueListJsonConverter<Own>)])]
    [JsonSerializable(typeof(Note))]
    [JsonSerializable(typeof(Own))]
    internal sealed partial class NoteContext : JsonSerializerContext;
}
