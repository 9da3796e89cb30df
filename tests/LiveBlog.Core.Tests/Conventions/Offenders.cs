namespace LiveBlog.Core.Tests.Conventions;

/// <summary>Tells all who break a rule, not only the first.</summary>
internal static class Offenders
{
    public static void ShouldBeNone(this IEnumerable<string> offenders) => string.Join('\n', offenders).Should().BeEmpty();
}
