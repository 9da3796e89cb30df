using System.Collections;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace LiveBlog.Core.Json;

/// <summary>The types that System.Text.Json reads and writes in our shapes by themselves, and the lists of them.</summary>
internal sealed class ModelTypes : IEnumerable
{
    public static readonly ModelTypes All = new()
    {
        StoryTables.Story, StoryTables.Day, StoryTables.Status, StoryTables.Tombstone, StoryTables.Continuation,
        StoryTables.ContinuationKind,
        UpdateTables.Update, UpdateTables.Correction, UpdateTables.CorrectionKind, PeopleTables.Author, PeopleTables.Publication,
        TimeTables.Coverage, TimeTables.Time, TimeTables.Precision, TimeTables.Source, TimeTables.Flags,
        QuoteTables.Quote, QuoteTables.Kind, QuoteTables.Evidence, QuoteTables.NameEvidence, QuoteTables.Speaker, QuoteTables.Segment,
        TextTables.Text, TextTables.Texts, TextTables.Mark, TextTables.MarkKind, JsonShapes.Texts,
        BlockTables.Block, Kind<Paragraph>(), Kind<Heading>(), Kind<BlockQuote>(), Kind<ListBlock>(), Kind<Table>(), Kind<Image>(),
        Kind<Video>(), Kind<Embed>(), Kind<UnknownBlock>(),
        FindingTables.Reading, FindingTables.Verdict, FindingTables.Evidence, FindingTables.Finding, FindingTables.Severity,
        FindingTables.Report, FindingTables.Profile, FindingTables.Format,
    };

    private readonly Dictionary<Type, JsonConverter> converters = [];
    private readonly Dictionary<Type, Func<JsonSerializerOptions, JsonTypeInfo>> metadata = [];

    public JsonConverter? ConverterOf(Type type) => converters.GetValueOrDefault(type);

    public JsonTypeInfo? MetadataOf(Type type, JsonSerializerOptions options) => metadata.GetValueOrDefault(type)?.Invoke(options);

    public void Add<T>(JsonShape<T> shape)
        where T : notnull
    {
        Keep(new ShapeConverter<T>(shape));
        Keep(new ShapeConverter<ValueList<T>>(JsonShapes.List(shape)));
    }

    public void Add<T>(NameShape<T> shape)
        where T : struct, Enum
    {
        Keep(new NameConverter<T>(shape));
        Keep(new ShapeConverter<ValueList<T>>(JsonShapes.List(shape)));
    }

    IEnumerator IEnumerable.GetEnumerator() => converters.Keys.GetEnumerator();

    private static KindShape<T> Kind<T>()
        where T : Block => new(BlockTables.Block);

    private void Keep<T>(JsonConverter<T> converter)
    {
        converters[typeof(T)] = converter;
        metadata[typeof(T)] = options => JsonMetadataServices.CreateValueInfo<T>(options, converter);
    }
}
