using System.Collections;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LiveBlog.Core.Json;

/// <summary>Any block: "type" tells the kind and may stand anywhere in the object; a kind that is not known keeps all its
/// members.</summary>
internal sealed class BlockShape(JsonTable<UnknownBlock> unknown) : JsonShape<Block>, IEnumerable
{
    private static readonly JsonNames Discriminator = new("type");

    private Kind[] kinds = [];
    private JsonNames types = new();

    public void Add<T>(JsonTable<T> table)
        where T : Block
    {
        kinds = [.. kinds, new Kind<T>(table)];
        types = new JsonNames([.. kinds.Select(kind => kind.Type)]);
    }

    public override Block Read(ref Utf8JsonReader reader)
    {
        int kind = FindType(reader);
        return kind < 0 ? unknown.Read(ref reader) : kinds[kind].Read(ref reader);
    }

    public override void Write(Utf8JsonWriter writer, Block value)
    {
        foreach (Kind kind in kinds)
        {
            if (kind.TryWrite(writer, value))
                return;
        }

        UnknownBlock block = (UnknownBlock)value;
        if (types.IndexOf(block.Type) >= 0)
            throw new ArgumentException($"A block of the known kind '{block.Type}' is written as an unknown one.", nameof(value));
        unknown.Write(writer, block);
    }

    public override JsonObject Describe(SchemaDefinitions definitions) => definitions.Refer("block", () => new JsonObject
    {
        ["description"] = "One piece of a body. A type this version does not name is kept with all its members.",
        ["type"] = "object",
        ["required"] = SchemaDefinitions.Array("type"),
        ["properties"] = new JsonObject { ["type"] = JsonShapes.Text.Describe(definitions) },
        ["anyOf"] = new JsonArray([.. kinds.Select(kind => kind.Describe(definitions)), OtherType()]),
    });

    IEnumerator IEnumerable.GetEnumerator() => kinds.GetEnumerator();

    private JsonObject OtherType() =>
        new() { ["properties"] = new JsonObject { ["type"] = new JsonObject { ["not"] = types.Describe() } } };

    /// <summary>Looks ahead on a copy of the reader. Blocks hold no blocks, so each is looked through at most once more.</summary>
    private int FindType(Utf8JsonReader ahead)
    {
        JsonFault.Expect(ref ahead, JsonTokenType.StartObject);
        while (ahead.Read() && ahead.TokenType == JsonTokenType.PropertyName)
        {
            bool isType = Discriminator.Find(ref ahead, 0) == 0;
            ahead.Read();
            if (isType)
                return ahead.TokenType == JsonTokenType.String ? types.Find(ref ahead, 0) : -1;
            ahead.Skip();
        }

        return -1;
    }

    private abstract class Kind(string type)
    {
        public string Type => type;

        public abstract Block Read(ref Utf8JsonReader reader);

        public abstract bool TryWrite(Utf8JsonWriter writer, Block block);

        public abstract JsonObject Describe(SchemaDefinitions definitions);
    }

    private sealed class Kind<T>(JsonTable<T> table) : Kind(table.Name)
        where T : Block
    {
        public override Block Read(ref Utf8JsonReader reader) => table.Read(ref reader);

        public override bool TryWrite(Utf8JsonWriter writer, Block block)
        {
            if (block is not T own)
                return false;
            table.Write(writer, own);
            return true;
        }

        public override JsonObject Describe(SchemaDefinitions definitions) => table.Definition(definitions);
    }
}
