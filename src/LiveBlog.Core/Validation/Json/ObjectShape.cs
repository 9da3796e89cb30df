using System.Collections.Frozen;

namespace LiveBlog.Core.Validation;

internal sealed record ObjectShape(string Name, bool IsClosed, FrozenDictionary<string, MemberShape> Members,
    (string Prefix, MemberShape Member)[] Patterns, Choice[] Choices)
{
    public MemberShape[] Required { get; } =
        [.. Members.Values.Where(member => member.IsRequired).OrderBy(member => member.Name, StringComparer.Ordinal)];

    public MemberShape? Find(string name)
    {
        if (Members.TryGetValue(name, out MemberShape? member))
            return member;
        foreach ((string prefix, MemberShape pattern) in Patterns)
        {
            if (name.StartsWith(prefix, StringComparison.Ordinal) && name.AsSpan(prefix.Length) is [var next, ..]
                && (char.IsAsciiLetterOrDigit(next) || next == '_'))
                return pattern;
        }

        return null;
    }
}
