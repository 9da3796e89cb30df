using System.Runtime.InteropServices;

namespace LiveBlog.Core.Documents.Dom;

/// <summary>An attribute; its value becomes a string when one is asked for, once.</summary>
internal struct DomAttribute(ReadOnlyMemory<char> name, ReadOnlyMemory<char> value)
{
    private ReadOnlyMemory<char> value = value;

    public readonly ReadOnlySpan<char> Name => name.Span;

    public readonly ReadOnlySpan<char> Value => value.Span;

    public string Text()
    {
        if (MemoryMarshal.TryGetString(value, out string? text, out int start, out int length) && start == 0 && length == text.Length)
            return text;
        text = value.ToString();
        value = text.AsMemory();
        return text;
    }
}
