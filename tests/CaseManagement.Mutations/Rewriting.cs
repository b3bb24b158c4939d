using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CaseManagement.Mutations;

/// <summary>What the rewriter asks of a piece of syntax.</summary>
internal static class Rewriting
{
    public const string Switch = "global::CaseManagement.Kernel.Mutant.Is";

    private static readonly string[] refusing = ["Refuse", "Verborgen", "Nooit", "Weiger", "Geweigerd"];

    /// <summary>Whether an expression is a refusal: a new one of a known type, a decision to refuse, or a throw.</summary>
    public static bool IsRefusal(ExpressionSyntax expression, IReadOnlySet<string> refusals) => expression switch
    {
        ParenthesizedExpressionSyntax inner => IsRefusal(inner.Expression, refusals),
        ThrowExpressionSyntax => true,
        ObjectCreationExpressionSyntax created => refusals.Contains(created.Type.ToString().Split('.')[^1]),
        InvocationExpressionSyntax call => refusing.Contains(Name(call)),
        _ => false,
    };

    /// <summary>The name of the method that is called.</summary>
    public static string Name(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => "",
    };

    /// <summary>The variables that a condition declares.</summary>
    public static IReadOnlyList<string> Declared(SyntaxNode node) =>
        [.. node.DescendantNodesAndSelf().OfType<SingleVariableDesignationSyntax>().Select(found => found.Identifier.ValueText)];

    /// <summary>Whether a variable that the node declares is used elsewhere in its member.</summary>
    public static bool IsUsedOutside(SyntaxNode node)
    {
        var names = Declared(node);
        var member = node.FirstAncestorOrSelf<MemberDeclarationSyntax>();
        return names.Count > 0 && member is not null && member.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Any(use => names.Contains(use.Identifier.ValueText) && !node.Span.Contains(use.Span));
    }

    /// <summary>Whether variables that a condition declares are used where the condition is false.</summary>
    public static bool IsUsedWhenFalse(ExpressionSyntax condition, SyntaxNode whenTrue)
    {
        var names = Declared(condition);
        var member = condition.FirstAncestorOrSelf<MemberDeclarationSyntax>();
        return names.Count > 0 && member is not null && member.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Any(use => names.Contains(use.Identifier.ValueText) && !condition.Span.Contains(use.Span) && !whenTrue.Span.Contains(use.Span));
    }

    /// <summary>The comparison that moves its boundary by one, or <see langword="null"/>.</summary>
    public static string? Moved(string comparison) => comparison switch
    {
        "<" => "<=",
        "<=" => "<",
        ">" => ">=",
        ">=" => ">",
        _ => null,
    };

    public static ExpressionSyntax Expression(string text) => SyntaxFactory.ParseExpression(text);

    public static PatternSyntax Pattern(string text) =>
        ((IsPatternExpressionSyntax)SyntaxFactory.ParseExpression($"x is {text}")).Pattern;
}
