using System.Globalization;
using System.Text;
using System.Text.Json;

namespace LiveBlog.Core.Json;

/// <summary>Refusals, and the path of the place that was refused.</summary>
internal static class JsonFault
{
    public static void Expect(ref Utf8JsonReader reader, JsonTokenType expected)
    {
        if (reader.TokenType != expected)
            throw Unexpected(ref reader, Word(expected));
    }

    public static JsonException Unexpected(ref Utf8JsonReader reader, string expected) =>
        new($"Here stands {Word(reader.TokenType)} where {expected} belongs.");

    public static JsonException Doubled() => new("The member is there twice.");

    /// <summary>The same fault with the path of the token at <paramref name="position"/>: the value is walked again, so that reading
    /// well-formed stories pays nothing for it.</summary>
    public static JsonException At(JsonException fault, Utf8JsonReader start, long position)
    {
        string path = PathTo(start, position);
        return new JsonException($"{Sentence(fault.Message)} Path: {path}", path, fault.LineNumber, fault.BytePositionInLine, fault);
    }

    private static string Sentence(string message)
    {
        int tail = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return tail < 0 ? message : message[..tail];
    }

    private static string PathTo(Utf8JsonReader reader, long position)
    {
        List<Step> steps = [];
        try
        {
            do
            {
                if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
                    steps.RemoveAt(steps.Count - 1);
                else
                    Enter(steps, ref reader);
                if (reader.TokenStartIndex >= position)
                    break;
                if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                    steps.Add(new Step(null, reader.TokenType == JsonTokenType.StartArray ? -1 : null));
            }
            while (reader.Read());
        }
        catch (JsonException)
        {
            // The syntax error itself: the steps so far lead to it
        }

        return Print(steps);
    }

    private static void Enter(List<Step> steps, ref Utf8JsonReader reader)
    {
        if (steps.Count == 0)
            return;
        if (reader.TokenType == JsonTokenType.PropertyName)
            steps[^1] = new Step(JsonText.Read(ref reader), null);
        else if (steps[^1].Index is int index)
            steps[^1] = new Step(null, index + 1);
    }

    private static string Print(List<Step> steps)
    {
        StringBuilder path = new("$");
        foreach (Step step in steps)
        {
            if (step.Index is >= 0)
                path.Append(CultureInfo.InvariantCulture, $"[{step.Index}]");
            else if (step.Name is { Length: > 0 } name && name.All(char.IsAsciiLetterOrDigit))
                path.Append('.').Append(name);
            else if (step.Name is not null)
                path.Append("['").Append(step.Name).Append("']");
        }

        return path.ToString();
    }

    private static string Word(JsonTokenType type) => type switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String => "a string",
        JsonTokenType.Number => "a number",
        JsonTokenType.True or JsonTokenType.False => "true or false",
        JsonTokenType.Null => "null",
        _ => "something else",
    };

    private readonly record struct Step(string? Name, int? Index);
}
