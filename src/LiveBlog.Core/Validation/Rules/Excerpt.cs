namespace LiveBlog.Core.Validation;

/// <summary>Values of a document as messages show them.</summary>
internal static class Excerpt
{
    private const int MaxLength = 60; // So that a message with two of them still fits two lines of a terminal

    public static string Of(string value) => value.Length <= MaxLength ? value : $"{value[..(MaxLength - 1)]}…";
}
