using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LiveBlog.Core.Benchmarks;

/// <summary>
/// Many mutants in one library: a body with mutants is written once for each of them and once as it is, and a switch tells which copy runs.
/// So is the value of a field or property, and a private constant that no pattern or attribute asks for.
/// </summary>
internal static class MutantCopies
{
    /// <summary>The switch: 0 for sound code, else the number of the mutant that runs.</summary>
    public const string Switch = "namespace LiveBlog.Core { internal static class MutantSwitch { public static int Active; } }";

    private const string Active = "global::LiveBlog.Core.MutantSwitch.Active";

    /// <summary>True where the mutant can stand beside sound code.</summary>
    public static bool Holds(SyntaxNode root, Mutant mutant) => Owner(root, mutant) is not null;

    /// <summary>The file with its mutants, each known by its number.</summary>
    public static string Write(SyntaxNode root, IEnumerable<(int Number, Mutant Mutant)> mutants)
    {
        string text = root.ToFullString();
        foreach (var group in mutants.GroupBy(mutant => Owner(root, mutant.Mutant)!).OrderByDescending(group => group.Key.SpanStart))
        {
            (int start, int end, string written) = Written(group.Key, [.. group]);
            text = string.Concat(text.AsSpan(0, start), written, text.AsSpan(end));
        }

        return text;
    }

    /// <summary>The number of the mutant in whose copy a place lies: 0 where it lies in no copy.</summary>
    public static int NumberAt(string text, int place)
    {
        int open = text.LastIndexOf("/*<", place, StringComparison.Ordinal);
        int close = text.LastIndexOf("/*>*/", place, StringComparison.Ordinal);
        return open <= close ? 0 : int.Parse(text.AsSpan(open + 3, text.IndexOf("*/", open, StringComparison.Ordinal) - open - 3),
            provider: null);
    }

    /// <summary>What is copied whole: a block, the expression of a member, the value of a field.</summary>
    private static SyntaxNode? Owner(SyntaxNode root, Mutant mutant)
    {
        SyntaxNode? owner = root.FindNode(mutant.Span).AncestorsAndSelf().LastOrDefault(node => node switch
        {
            BlockSyntax { Parent: BaseMethodDeclarationSyntax or AccessorDeclarationSyntax } => true,
            ArrowExpressionClauseSyntax { Parent: not LocalFunctionStatementSyntax } => true,
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax field } } => MayVary(field),
            EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax } => true,
            _ => false,
        });
        return owner is not null && owner.Span.Contains(mutant.Span) ? owner : null;
    }

    private static bool MayVary(FieldDeclarationSyntax field)
    {
        if (!field.Modifiers.Any(SyntaxKind.ConstKeyword))
            return field.Declaration.Variables[0].Initializer!.Value is not InitializerExpressionSyntax;
        string name = field.Declaration.Variables[0].Identifier.Text;
        return field.Modifiers.Any(SyntaxKind.PrivateKeyword) && field.Declaration.Variables.Count == 1
            && !field.SyntaxTree.GetRoot().DescendantNodes().OfType<IdentifierNameSyntax>().Any(use => use.Identifier.Text == name
                && use.Ancestors().Any(node => node is PatternSyntax or AttributeSyntax or CaseSwitchLabelSyntax
                    or ParameterSyntax { Default: not null } or FieldDeclarationSyntax || IsConstant(node)));
    }

    private static bool IsConstant(SyntaxNode node) => node is LocalDeclarationStatementSyntax { IsConst: true };

    private static (int Start, int End, string Text) Written(SyntaxNode owner, (int Number, Mutant Mutant)[] mutants)
    {
        if (owner is EqualsValueClauseSyntax value)
            return Written(value, mutants);
        StringBuilder written = new("{ ");
        foreach ((int number, Mutant mutant) in mutants)
            written.Append($"if ({Active} == {number}) {{ /*<{number}*/ {Inside(owner, Changed(owner, mutant))} /*>*/ }} else ");
        written.Append("{ ").Append(Inside(owner, owner.ToString())).Append(" } }");
        string body = owner.Parent is BasePropertyDeclarationSyntax ? $"{{ get {written} }}" : written.ToString();
        bool hasEnd = owner is ArrowExpressionClauseSyntax;
        return (owner.SpanStart, hasEnd ? owner.Parent!.Span.End : owner.Span.End, body);
    }

    private static (int, int, string) Written(EqualsValueClauseSyntax value, (int Number, Mutant Mutant)[] mutants)
    {
        string type = value.Parent is PropertyDeclarationSyntax property
            ? property.Type.ToString()
            : ((VariableDeclarationSyntax)value.Parent!.Parent!).Type.ToString();
        StringBuilder written = new("= ");
        foreach ((int number, Mutant mutant) in mutants)
            written.Append($"{Active} == {number} ? /*<{number}*/ {Cast(value, Changed(value, mutant)[1..], type)} /*>*/ : ");
        written.Append(Cast(value, value.Value.ToString(), type));
        SyntaxNode field = value.Ancestors().OfType<MemberDeclarationSyntax>().First();
        SyntaxToken constant = field is FieldDeclarationSyntax ? field.ChildTokens()
            .FirstOrDefault(token => token.IsKind(SyntaxKind.ConstKeyword)) : default;
        if (constant.RawKind == 0)
            return (value.SpanStart, value.Span.End, written.ToString());
        string text = field.SyntaxTree.GetRoot().ToFullString()[constant.Span.End..value.SpanStart];
        return (constant.SpanStart, value.Span.End, $"static readonly{text}{written}");
    }

    private static string Cast(EqualsValueClauseSyntax value, string text, string type) =>
        value.Value is CollectionExpressionSyntax or ImplicitObjectCreationExpressionSyntax ? $"({type}){text}" : $"({type})({text})";

    private static string Changed(SyntaxNode owner, Mutant mutant)
    {
        string whole = owner.ToString();
        int at = mutant.Span.Start - owner.SpanStart;
        return string.Concat(whole.AsSpan(0, at), mutant.New, whole.AsSpan(at + mutant.Span.Length));
    }

    private static string Inside(SyntaxNode owner, string text)
    {
        if (owner is not ArrowExpressionClauseSyntax)
            return text[1..^1];
        string expression = text[2..].Trim();
        return IsValue(owner.Parent!) && !expression.StartsWith("throw ", StringComparison.Ordinal) ? $"return {expression};"
            : $"{expression};";
    }

    private static bool IsValue(SyntaxNode member) => member switch
    {
        MethodDeclarationSyntax method => !IsNothing(method),
        ConstructorDeclarationSyntax or DestructorDeclarationSyntax => false,
        AccessorDeclarationSyntax accessor => accessor.IsKind(SyntaxKind.GetAccessorDeclaration),
        _ => true,
    };

    private static bool IsNothing(MethodDeclarationSyntax method) => method.ReturnType.ToString() == "void"
        || (method.Modifiers.Any(SyntaxKind.AsyncKeyword) && method.ReturnType.ToString() is "Task" or "ValueTask");
}
