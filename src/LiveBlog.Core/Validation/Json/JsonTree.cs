using System.Buffers;
using System.Text;
using System.Text.Json;

namespace LiveBlog.Core.Validation;

/// <summary>Reads JSON into values with places, by a loop of its own and under limits of size, depth and number.</summary>
internal ref struct JsonTree
{
    private const int MaxBytes = 32 * 1024 * 1024;
    private const int MaxDepth = 256;
    private const int MaxValues = 1_000_000;

    private readonly ReadOnlySpan<byte> bytes;
    private readonly FindingLog log;
    private int offset;
    private int line;
    private int column = 1;
    private int count;

    private JsonTree(ReadOnlySpan<byte> bytes, FindingLog log, int firstLine)
    {
        this.bytes = bytes;
        this.log = log;
        line = firstLine;
    }

    /// <summary>The root value, or null where the text is no JSON or beyond the limits; a finding then tells why.</summary>
    public static JsonValue? Read(ReadOnlySpan<byte> bytes, FindingLog log, int firstLine = 1)
    {
        if (bytes.StartsWith("\uFEFF"u8))
            bytes = bytes[3..];
        var tree = new JsonTree(bytes, log, firstLine);
        if (bytes.Length > MaxBytes)
        {
            log.Add(Rules.TooLarge, DocumentPlace.Whole, $"The JSON has {bytes.Length} bytes.");
            return null;
        }

        try
        {
            return tree.Read();
        }
        catch (JsonException fault)
        {
            log.Add(Rules.JsonSyntax,
                new DocumentPlace(null, (int)(fault.LineNumber ?? 0) + firstLine, (int)(fault.BytePositionInLine ?? 0) + 1),
                Message(fault));
        }
        catch (InvalidOperationException)
        {
            log.Add(Rules.InvalidEncoding, new DocumentPlace(null, tree.line, tree.column), "A string is not valid Unicode.");
        }

        return null;
    }

    private static string Message(JsonException fault)
    {
        int end = fault.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return end < 0 ? fault.Message : fault.Message[..end];
    }

    private JsonValue? Read()
    {
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = int.MaxValue });
        JsonValue? root = null;
        JsonValue? open = null;
        string? name = null;
        while (reader.Read())
        {
            log.Cancellation.ThrowIfCancellationRequested();
            if (reader.CurrentDepth > MaxDepth || count > MaxValues)
                return Refuse(reader.CurrentDepth > MaxDepth);
            if (reader.TokenType == JsonTokenType.PropertyName)
                name = reader.GetString();
            else if (reader.TokenType is JsonTokenType.EndArray or JsonTokenType.EndObject)
                open = Close(open!);
            else
                open = Open(ref reader, open, ref name, ref root);
        }

        return root;
    }

    /// <summary>Takes a value; gives the one that is open after it.</summary>
    private JsonValue? Open(ref Utf8JsonReader reader, JsonValue? open, ref string? name, ref JsonValue? root)
    {
        JsonValue value = Make(ref reader, open, name);
        name = null;
        root ??= value;
        open?.Add(value);
        return value.Kind is JsonValueKind.Array or JsonValueKind.Object ? value : open;
    }

    private JsonValue? Refuse(bool isDeep)
    {
        log.Add(isDeep
            ? Rules.TooDeep
            : Rules.TooLarge, new DocumentPlace(null, line, column), isDeep
            ? $"Values are nested deeper than {MaxDepth}."
            : $"There are more than {MaxValues} values.");
        return null;
    }

    private JsonValue Make(ref Utf8JsonReader reader, JsonValue? open, string? name)
    {
        count++;
        Advance((int)reader.TokenStartIndex);
        (JsonValueKind kind, string text) = reader.TokenType switch
        {
            JsonTokenType.StartObject => (JsonValueKind.Object, ""),
            JsonTokenType.StartArray => (JsonValueKind.Array, ""),
            JsonTokenType.String => (JsonValueKind.String, reader.GetString() ?? ""),
            JsonTokenType.Number =>
                (JsonValueKind.Number,
                Encoding.UTF8.GetString(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan)),
            JsonTokenType.True => (JsonValueKind.True, "true"),
            JsonTokenType.False => (JsonValueKind.False, "false"),
            _ => (JsonValueKind.Null, "null"),
        };
        return new JsonValue(kind, text, open, name, line, column);
    }

    private void Advance(int to)
    {
        ReadOnlySpan<byte> passed = bytes[offset..to];
        int lines = passed.Count((byte)'\n');
        int last = passed.LastIndexOf((byte)'\n');
        line += lines;
        column = (lines > 0 ? 1 : column) + Encoding.UTF8.GetCharCount(passed[(last + 1)..]);
        offset = to;
    }

    /// <summary>Looks for doubled names in what closes; gives the value around it.</summary>
    private readonly JsonValue? Close(JsonValue closed)
    {
        HashSet<string> names = [];
        for (int at = 0; closed.Kind == JsonValueKind.Object && at < closed.Items.Count; at++)
        {
            JsonValue item = closed.Items[at];
            if (!names.Add(item.Name!))
                log.Add(Rules.DuplicateMember, item.DocumentPlace, $"The member {Excerpt.Of(item.Name!)} stands twice.");
        }

        return closed.Parent;
    }
}
