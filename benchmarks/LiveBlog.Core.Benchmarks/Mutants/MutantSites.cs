using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LiveBlog.Core.Benchmarks;

/// <summary>
/// The places of a file where logic can be changed: comparisons, boolean and arithmetic operators, conditions, numbers and truth values,
/// patterns, arms of switches, statements. Attributes, strings and documentation are no logic, and the defaults
/// of parameters stand in the callers' code.
/// </summary>
internal static class MutantSites
{
    private static readonly Dictionary<SyntaxKind, string> Others = new()
    {
        [SyntaxKind.LessThanToken] = "<=", [SyntaxKind.LessThanEqualsToken] = "<",
        [SyntaxKind.GreaterThanToken] = ">=", [SyntaxKind.GreaterThanEqualsToken] = ">",
        [SyntaxKind.EqualsEqualsToken] = "!=", [SyntaxKind.ExclamationEqualsToken] = "==", [SyntaxKind.AmpersandAmpersandToken] = "||",
        [SyntaxKind.BarBarToken] = "&&", [SyntaxKind.PlusToken] = "-", [SyntaxKind.MinusToken] = "+", [SyntaxKind.AsteriskToken] = "+",
        [SyntaxKind.SlashToken] = "*", [SyntaxKind.PlusPlusToken] = "--",
        [SyntaxKind.MinusMinusToken] = "++", [SyntaxKind.OrKeyword] = "and",
        [SyntaxKind.AndKeyword] = "or", [SyntaxKind.TrueKeyword] = "false", [SyntaxKind.FalseKeyword] = "true", [SyntaxKind.BarToken] = "&",
        [SyntaxKind.AmpersandToken] = "|", [SyntaxKind.PlusEqualsToken] = "-=", [SyntaxKind.MinusEqualsToken] = "+=",
    };

    public static IEnumerable<Mutant> In(string file, string text)
    {
        SyntaxNode root = CSharpSyntaxTree.ParseText(text, MutantCompiler.Parsing, file).GetRoot();
        foreach (SyntaxNode node in root.DescendantNodes(node => node is not (AttributeListSyntax or ParameterSyntax)))
        {
            foreach ((SyntaxNodeOrToken place, string changed) in Changes(node))
            {
                int line = place.GetLocation()!.GetLineSpan().StartLinePosition.Line + 1;
                yield return new Mutant(file, line, place.Span, place.ToString(), changed);
            }
        }
    }

    private static IEnumerable<(SyntaxNodeOrToken Place, string Changed)> Changes(SyntaxNode node) => node switch
    {
        BinaryExpressionSyntax binary when binary.IsKind(SyntaxKind.CoalesceExpression) => [(binary, $"{binary.Left}!")],
        BinaryExpressionSyntax binary => Other(binary.OperatorToken),
        BinaryPatternSyntax pattern => Other(pattern.OperatorToken),
        RelationalPatternSyntax pattern => Other(pattern.OperatorToken),
        PrefixUnaryExpressionSyntax prefix when prefix.IsKind(SyntaxKind.LogicalNotExpression) => [(prefix, prefix.Operand.ToString())],
        UnaryPatternSyntax pattern => [(pattern, pattern.Pattern.ToString())],
        PostfixUnaryExpressionSyntax postfix => Other(postfix.OperatorToken),
        AssignmentExpressionSyntax assignment => Other(assignment.OperatorToken),
        LiteralExpressionSyntax literal => Literal(literal),
        IfStatementSyntax choice => [(choice.Condition, $"!({choice.Condition})"), .. Removal(choice)],
        WhileStatementSyntax loop => [(loop.Condition, $"!({loop.Condition})")],
        ConditionalExpressionSyntax choice => [(choice.Condition, $"!({choice.Condition})")],
        SwitchExpressionArmSyntax { Pattern: not DiscardPatternSyntax } arm when arm.WhenClause is null =>
            [(arm, $"{arm.Pattern} when false => {arm.Expression}")],
        WhenClauseSyntax clause => [(clause.Condition, $"!({clause.Condition})")],
        StatementSyntax statement => Removal(statement),
        _ => [],
    };

    private static IEnumerable<(SyntaxNodeOrToken, string)> Other(SyntaxToken token) =>
        Others.TryGetValue(token.Kind(), out string? other) ? [(token, other)] : [];

    private static IEnumerable<(SyntaxNodeOrToken, string)> Literal(LiteralExpressionSyntax literal) => literal.Token.Value switch
    {
        int number => [(literal, $"{number + 1}")],
        bool => Other(literal.Token),
        _ => [],
    };

    /// <summary>What a statement does is left out: a call, an assignment, a yield, a guard that leaves.</summary>
    private static IEnumerable<(SyntaxNodeOrToken, string)> Removal(StatementSyntax statement) => statement switch
    {
        ExpressionStatementSyntax or BreakStatementSyntax or ContinueStatementSyntax => [(statement, ";")],
        YieldStatementSyntax => [(statement, ";")],
        IfStatementSyntax { Else: null } => [(statement, ";")],
        _ => [],
    };
}
