using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LiveBlog.Core.Benchmarks;

/// <summary>
/// Many mutants in one library: a method with mutants is written once as it is, once for each mutant, and as a method of its own name that
/// calls the one a switch names. What stands outside methods (initialisers, constructors, properties) cannot be switched so.
/// </summary>
internal static class MutantMethods
{
    /// <summary>The switch: 0 for sound code, else the number of the mutant that runs.</summary>
    public const string Switch = "namespace LiveBlog.Core { internal static class MutantSwitch { public static int Active; } }";

    private const string Mark = "__mutant";

    /// <summary>True where the mutant's place lies in a method that can be switched.</summary>
    public static bool Holds(SyntaxNode root, Mutant mutant) => Method(root, mutant) is not null;

    /// <summary>The file with its mutants, each known by its number.</summary>
    public static string Write(SyntaxNode root, IEnumerable<(int Number, Mutant Mutant)> mutants)
    {
        string text = root.ToFullString();
        foreach (var group in mutants.GroupBy(mutant => Method(root, mutant.Mutant)!).OrderByDescending(group => group.Key.SpanStart))
        {
            string written = Write(group.Key, [.. group]);
            text = string.Concat(text.AsSpan(0, group.Key.SpanStart), written, text.AsSpan(group.Key.Span.End));
        }

        return text;
    }

    /// <summary>The number of the mutant an error stands in: 0 where it stands in a switch or a sound copy, null where elsewhere.</summary>
    public static int? NumberAt(SyntaxNode root, Location location)
    {
        MethodDeclarationSyntax? method = root.FindNode(location.SourceSpan).AncestorsAndSelf().OfType<MethodDeclarationSyntax>().LastOrDefault();
        int at = method?.Identifier.Text.LastIndexOf(Mark, StringComparison.Ordinal) ?? -1;
        return method is null ? null : at < 0 ? 0 : int.Parse(method.Identifier.Text.AsSpan(at + Mark.Length), provider: null);
    }

    private static MethodDeclarationSyntax? Method(SyntaxNode root, Mutant mutant) =>
        root.FindNode(mutant.Span).AncestorsAndSelf().OfType<MethodDeclarationSyntax>().LastOrDefault() is
        { Parent: not InterfaceDeclarationSyntax, ReturnType: not RefTypeSyntax } method
        && !method.Modifiers.Any(SyntaxKind.PartialKeyword) && Body(method).Span.Contains(mutant.Span) ? method : null;

    private static SyntaxNode Body(MethodDeclarationSyntax method) => (SyntaxNode?)method.Body ?? method.ExpressionBody ?? (SyntaxNode)method;

    private static string Write(MethodDeclarationSyntax method, (int Number, Mutant Mutant)[] mutants)
    {
        StringBuilder written = new(Text(method, method.SpanStart, method.ParameterList.Span.End, "async"));
        written.Append(' ').Append(method.ConstraintClauses.ToFullString()).Append(" { ");
        foreach ((int number, _) in mutants)
            written.Append($"if (global::LiveBlog.Core.MutantSwitch.Active == {number}) {{ {Call(method, number)} }} ");
        written.Append(Call(method, 0)).Append(" }\n").Append(Copy(method, 0, method.ToString()));
        foreach ((int number, Mutant mutant) in mutants)
        {
            string whole = method.ToString();
            int at = mutant.Span.Start - method.SpanStart;
            written.Append(Copy(method, number, string.Concat(whole.AsSpan(0, at), mutant.New, whole.AsSpan(at + mutant.Span.Length))));
        }

        return written.ToString();
    }

    /// <summary>The method under the mutant's name, of no use outside its type.</summary>
    private static string Copy(MethodDeclarationSyntax method, int number, string whole)
    {
        string kept = string.Join(' ', method.Modifiers.Select(modifier => modifier.Text).Where(text =>
            text is "static" or "async" or "readonly" or "unsafe"));
        string parameters = string.Join(", ", method.ParameterList.Parameters.Select(parameter =>
            parameter.WithModifiers(Without(parameter.Modifiers, SyntaxKind.ThisKeyword)).ToString()));
        string rest = whole[(method.ParameterList.Span.End - method.SpanStart)..];
        return $"private {kept} {method.ReturnType} {Name(method, number)}{method.TypeParameterList}({parameters}) {rest}\n";
    }

    private static SyntaxTokenList Without(SyntaxTokenList modifiers, SyntaxKind kind) =>
        [.. modifiers.Where(modifier => !modifier.IsKind(kind))];

    private static string Call(MethodDeclarationSyntax method, int number)
    {
        string arguments = string.Join(", ", method.ParameterList.Parameters.Select(Argument));
        string types = method.TypeParameterList is { } list ? $"<{string.Join(", ", list.Parameters.Select(type => type.Identifier))}>" : "";
        string call = $"{Name(method, number)}{types}({arguments});";
        return method.ReturnType.ToString() == "void" ? $"{call} return;" : $"return {call}";
    }

    private static string Argument(ParameterSyntax parameter)
    {
        SyntaxToken way = parameter.Modifiers.FirstOrDefault(modifier =>
            modifier.Kind() is SyntaxKind.RefKeyword or SyntaxKind.OutKeyword or SyntaxKind.InKeyword);
        return $"{way.Text} {parameter.Identifier}";
    }

    private static string Name(MethodDeclarationSyntax method, int number) => $"{method.Identifier.Text}{Mark}{number}";

    private static string Text(MethodDeclarationSyntax method, int from, int to, string without) =>
        string.Concat(method.DescendantTokens().Where(token => token.SpanStart >= from && token.Span.End <= to)
            .Where(token => token.Text != without || token.Parent != method).Select(token => token.Text + " "));
}
