using System.Text.Json;
using System.Text.Json.Serialization;

namespace LiveBlog.Core.Json;

/// <summary>The converters of the model's types and of lists of them, for System.Text.Json.</summary>
internal static class ModelConverters
{
    private static readonly Dictionary<Type, JsonConverter> Known = Make();

    public static JsonConverter? Find(Type type) => Known.GetValueOrDefault(type);

    private static Dictionary<Type, JsonConverter> Make()
    {
        Dictionary<Type, JsonConverter> known = [];
        AddStory(known);
        AddBlocks(known);
        AddFindings(known);
        return known;
    }

    private static void AddStory(Dictionary<Type, JsonConverter> known)
    {
        Add(known, StoryTables.Story);
        Add(known, StoryTables.Status);
        Add(known, StoryTables.Tombstone);
        Add(known, StoryTables.Continuation);
        Add(known, StoryTables.ContinuationKind);
        Add(known, TimeTables.Coverage);
        Add(known, TimeTables.Time);
        Add(known, TimeTables.Precision);
        Add(known, TimeTables.Source);
        Add(known, TimeTables.Flags);
        Add(known, PeopleTables.Author);
        Add(known, PeopleTables.Publication);
        Add(known, UpdateTables.Update);
        Add(known, UpdateTables.Correction);
        Add(known, UpdateTables.CorrectionKind);
        Add(known, QuoteTables.Quote);
        Add(known, QuoteTables.Kind);
        Add(known, QuoteTables.Evidence);
        Add(known, QuoteTables.Speaker);
        Add(known, QuoteTables.Segment);
    }

    private static void AddBlocks(Dictionary<Type, JsonConverter> known)
    {
        Add(known, BlockTables.Block);
        Add(known, new KindShape<Paragraph>(BlockTables.Block));
        Add(known, new KindShape<Heading>(BlockTables.Block));
        Add(known, new KindShape<BlockQuote>(BlockTables.Block));
        Add(known, new KindShape<ListBlock>(BlockTables.Block));
        Add(known, new KindShape<Table>(BlockTables.Block));
        Add(known, new KindShape<Image>(BlockTables.Block));
        Add(known, new KindShape<Video>(BlockTables.Block));
        Add(known, new KindShape<Embed>(BlockTables.Block));
        Add(known, new KindShape<UnknownBlock>(BlockTables.Block));
        Add(known, TextTables.Text);
        Add(known, TextTables.Texts);
        Add(known, TextTables.Mark);
        Add(known, TextTables.MarkKind);
        Add(known, JsonShapes.Texts);
    }

    private static void AddFindings(Dictionary<Type, JsonConverter> known)
    {
        Add(known, FindingTables.Reading);
        Add(known, FindingTables.Verdict);
        Add(known, FindingTables.Evidence);
        Add(known, FindingTables.Finding);
        Add(known, FindingTables.Severity);
        Add(known, FindingTables.Report);
        Add(known, FindingTables.Profile);
        Add(known, FindingTables.Format);
    }

    private static void Add<T>(Dictionary<Type, JsonConverter> known, JsonShape<T> shape)
        where T : notnull
    {
        known[typeof(T)] = new ShapeConverter<T>(shape);
        known[typeof(ValueList<T>)] = new ShapeConverter<ValueList<T>>(JsonShapes.List(shape));
    }

    private static void Add<T>(Dictionary<Type, JsonConverter> known, NameShape<T> shape)
        where T : struct, Enum
    {
        known[typeof(T)] = new NameConverter<T>(shape);
        known[typeof(ValueList<T>)] = new ShapeConverter<ValueList<T>>(JsonShapes.List(shape));
    }
}

/// <summary>Reads and writes a type in its shape, whatever the options say.</summary>
internal class ShapeConverter<T>(JsonShape<T> shape) : JsonConverter<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => JsonDoor.Read(ref reader, shape);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => shape.Write(writer, value);
}

/// <summary>The same for an enum, whose values may also be the names of a dictionary's members.</summary>
internal sealed class NameConverter<T>(NameShape<T> shape) : ShapeConverter<T>(shape)
    where T : struct, Enum
{
    private readonly NameShape<T> shape = shape;

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => shape.ReadName(ref reader);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WritePropertyName(shape.Name(value));
}
