using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static CaseManagement.Mutations.Rewriting;

namespace CaseManagement.Mutations;

/// <summary>Rewrites one file so that every rule in it can be switched off: conditions, comparisons and refusals here, the rest in the other parts.</summary>
/// <param name="path">The file, relative to the repository.</param>
/// <param name="mutations">Where mutants are noted.</param>
/// <param name="names">Names that mean something all over the house.</param>
internal sealed partial class RuleRemover(string path, MutationList mutations, Names names) : CSharpSyntaxRewriter
{
    public override SyntaxNode? VisitAttributeList(AttributeListSyntax node) => node;

    public override SyntaxNode? VisitIfStatement(IfStatementSyntax node)
    {
        var visited = (IfStatementSyntax)base.VisitIfStatement(node)!;
        return node.Else is null && !IsUsedWhenFalse(node.Condition, node.Statement)
            ? visited.WithCondition(Never(visited.Condition, node.Condition, "rule", $"if ({node.Condition}) switched off"))
            : visited;
    }

    public override SyntaxNode? VisitConditionalExpression(ConditionalExpressionSyntax node)
    {
        var visited = (ConditionalExpressionSyntax)base.VisitConditionalExpression(node)!;
        var (isTrue, isFalse) = (IsRefusal(node.WhenTrue, names.Refusals), IsRefusal(node.WhenFalse, names.Refusals));
        var condition = visited.Condition;
        if ((isTrue || !isFalse) && !IsUsedWhenFalse(node.Condition, node.WhenTrue))
        {
            condition = Never(condition, node.Condition, isTrue ? "rule" : "choice", $"{node.Condition} ? never");
        }

        if (!isTrue && Declared(node.Condition).Count == 0)
        {
            condition = Always(condition, node.Condition, isFalse ? "rule" : "choice", $"{node.Condition} ? always");
        }

        return visited.WithCondition(condition);
    }

    public override SyntaxNode? VisitBinaryExpression(BinaryExpressionSyntax node)
    {
        var visited = (BinaryExpressionSyntax)base.VisitBinaryExpression(node)!;
        if (node.Kind() is SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression)
        {
            return visited
                .WithLeft(node.Left.IsKind(node.Kind()) ? visited.Left : Dropped(visited.Left, node.Left, node.Kind()))
                .WithRight(Dropped(visited.Right, node.Right, node.Kind()));
        }

        if (Moved(node.OperatorToken.ValueText) is { } moved && mutations.Add(path, node, "boundary", $"{node} moved to {moved}") is { } id)
        {
            return Expression($"({Switch}({id}) ? ({visited.Left} {moved} {visited.Right}) : ({visited}))").WithTriviaFrom(visited);
        }

        return node.IsKind(SyntaxKind.CoalesceExpression) && InRefusing(node) && IsOfRefusals(node) ? WithoutRefusals(visited, node) : visited;
    }

    public override SyntaxNode? VisitIsPatternExpression(IsPatternExpressionSyntax node)
    {
        var expression = (ExpressionSyntax)Visit(node.Expression);
        var whole = $"{expression} is {node.Pattern}";
        if (Declared(node.Pattern).Count > 0)
        {
            return node.WithExpression(expression);
        }

        var text = "";
        foreach (var variant in PatternVariants.Of(node.Pattern))
        {
            if (mutations.Add(path, node, variant.Kind, $"{node.Expression} is {variant.Text}, {variant.What}") is { } id)
            {
                text += $"{Switch}({id}) ? ({expression} is {variant.Text}) : ";
            }
        }

        return text.Length == 0 ? node.WithExpression(expression) : Expression($"({text}({whole}))").WithTriviaFrom(node);
    }

    public override SyntaxNode? VisitArgument(ArgumentSyntax node)
    {
        var visited = (ArgumentSyntax)base.VisitArgument(node)!;
        return node.Parent?.Parent is InvocationExpressionSyntax call
            && Name(call) is "Where" or "Any" or "All" or "Count" or "TakeWhile" or "SkipWhile" or "RemoveAll" or "FirstOrDefault" or "LastOrDefault" or "First" or "Last"
            && node.Expression is LambdaExpressionSyntax { ExpressionBody: { } body } && visited.Expression is LambdaExpressionSyntax lambda
            && !IsUsedOutside(body)
            ? visited.WithExpression(lambda.WithBody(Always(lambda.ExpressionBody!, body, "condition", $"{Name((InvocationExpressionSyntax)node.Parent.Parent)}({node.Expression}) without its condition")))
            : visited;
    }

    private ExpressionSyntax Dropped(ExpressionSyntax visited, ExpressionSyntax original, SyntaxKind kind)
    {
        if (IsUsedOutside(original))
        {
            return visited;
        }

        return kind is SyntaxKind.LogicalAndExpression
            ? Always(visited, original, "condition", $"&& {original} dropped")
            : Never(visited, original, "condition", $"|| {original} dropped");
    }

    private ExpressionSyntax Never(ExpressionSyntax visited, SyntaxNode original, string kind, string text) =>
        mutations.Add(path, original, kind, text) is { } id ? Expression($"(!{Switch}({id}) && ({visited}))").WithTriviaFrom(visited) : visited;

    private ExpressionSyntax Always(ExpressionSyntax visited, SyntaxNode original, string kind, string text) =>
        mutations.Add(path, original, kind, text) is { } id ? Expression($"({Switch}({id}) || ({visited}))").WithTriviaFrom(visited) : visited;

    private BinaryExpressionSyntax WithoutRefusals(BinaryExpressionSyntax visited, BinaryExpressionSyntax node)
    {
        var left = Without(visited.Left, node.Left);
        return node.Right.IsKind(SyntaxKind.CoalesceExpression)
            ? visited.WithLeft(left)
            : visited.WithLeft(left).WithRight(Without(visited.Right, node.Right));
    }

    private ExpressionSyntax Without(ExpressionSyntax visited, ExpressionSyntax original) =>
        original is ThrowExpressionSyntax or LiteralExpressionSyntax || mutations.Add(path, original, "rule", $"{original} ?? dropped") is not { } id
            ? visited
            : Expression($"({Switch}({id}) ? null : {visited})").WithTriviaFrom(visited);

    // A chain of refusals, not of values such as `command.Op ?? today`.
    private static bool IsOfRefusals(ExpressionSyntax node) => node is BinaryExpressionSyntax coalesce && node.IsKind(SyntaxKind.CoalesceExpression)
        ? IsOfRefusals(coalesce.Left) && IsOfRefusals(coalesce.Right)
        : node is not (MemberAccessExpressionSyntax or ThrowExpressionSyntax or LiteralExpressionSyntax or CollectionExpressionSyntax);

    private static bool InRefusing(SyntaxNode node)
    {
        var type = node.FirstAncestorOrSelf<MemberDeclarationSyntax>() switch
        {
            MethodDeclarationSyntax method => method.ReturnType.ToString(),
            PropertyDeclarationSyntax property => property.Type.ToString(),
            _ => "",
        };
        return type.Contains("Refusal", StringComparison.Ordinal) || type.Contains("Decision", StringComparison.Ordinal);
    }
}
