using System.Text.Json.Serialization;

namespace LiveBlog.Core;

/// <summary>One noticed fact about an input, with a code that stays the same from version to version.</summary>
[JsonConverter(typeof(StoryJsonConverter))]
public sealed record Finding
{
    private readonly WebAddress link;

    /// <summary>The code.</summary>
    public required string Code { get; init; }

    /// <summary>How much it weighs.</summary>
    public required FindingSeverity Severity { get; init; }

    /// <summary>What was noticed, in one sentence.</summary>
    public required string Message { get; init; }

    /// <summary>Where: a JSON Pointer in JSON, an element path in XML and HTML; null for the whole input.</summary>
    public string? Path { get; init; }

    /// <summary>The line, from 1, where it is known.</summary>
    public int? Line { get; init; }

    /// <summary>The column in the line, from 1, where it is known.</summary>
    public int? Column { get; init; }

    /// <summary>What to do about it.</summary>
    public string? Advice { get; init; }

    /// <summary>The rule's source.</summary>
    public Uri? Link { get => link.Value; init => link = new(value); }

    /// <summary>The code, the place and the message.</summary>
    public override string ToString() =>
        $"{Severity} {Code}{(Path is null ? "" : $" at {Path}")}{(Line is null ? "" : $" (line {Line}, column {Column ?? 1})")}: {Message}";
}
