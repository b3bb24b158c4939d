using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static CaseManagement.Mutations.Rewriting;

namespace CaseManagement.Mutations;

/// <summary>Arms of switch expressions: switched off, or with a condition of their pattern removed; an event that is folded is ignored.</summary>
internal sealed partial class RuleRemover
{
    public override SyntaxNode? VisitSwitchExpression(SwitchExpressionSyntax node)
    {
        var governing = (ExpressionSyntax)Visit(node.GoverningExpression);
        var arms = new List<string>();
        foreach (var arm in node.Arms)
        {
            arms.AddRange(Folds(arm) ? [FoldedArm(arm)] : MutatedArms(arm));
        }

        var text = $"({governing} switch\n{{\n{string.Join(",\n", arms)}\n}})";
        return Expression(text).WithTriviaFrom(node);
    }

    public override SyntaxNode? VisitWithExpression(WithExpressionSyntax node)
    {
        var visited = (WithExpressionSyntax)base.VisitWithExpression(node)!;
        if (node.Expression is not (IdentifierNameSyntax or ThisExpressionSyntax) || !(path.Contains("Evolve", StringComparison.Ordinal)
            || path.Contains("Verloop", StringComparison.Ordinal) || InEvolve(node)))
        {
            return visited;
        }

        var assignments = node.Initializer.Expressions.OfType<AssignmentExpressionSyntax>().ToList();
        var rewritten = visited.Initializer.Expressions.Select((expression, index) =>
            assignments.Count == visited.Initializer.Expressions.Count && expression is AssignmentExpressionSyntax assignment
            && mutations.Add(path, assignments[index], "event", $"{node.Expression} with {assignments[index]} dropped") is { } id
                ? assignment.WithRight(Expression($"{Switch}({id}) ? {node.Expression}.{assignments[index].Left} : {assignment.Right}"))
                : expression);
        return visited.WithInitializer(visited.Initializer.WithExpressions(SyntaxFactory.SeparatedList(rewritten)));
    }

    private static bool InEvolve(SyntaxNode node) =>
        node.FirstAncestorOrSelf<MethodDeclarationSyntax>()?.Identifier.ValueText is "Evolve" or "Na";

    private static bool Folds(SwitchExpressionArmSyntax arm) =>
        arm.FirstAncestorOrSelf<MethodDeclarationSyntax>() is { } method && method.Identifier.ValueText is "Evolve" or "Na"
        && arm.Pattern is not DiscardPatternSyntax && arm.Expression is not ThrowExpressionSyntax
        && arm.DescendantNodes().OfType<DeclarationPatternSyntax>().Any();

    private string FoldedArm(SwitchExpressionArmSyntax arm)
    {
        var value = ((ExpressionSyntax)Visit(arm.Expression)).ToString();
        var method = arm.FirstAncestorOrSelf<MethodDeclarationSyntax>()!;
        var state = method.ParameterList.Parameters.Count > 1 ? method.ParameterList.Parameters[0].Identifier.ValueText : "this";
        var isFirst = arm.Pattern.ToString().StartsWith("(null", StringComparison.Ordinal);
        if (!isFirst && mutations.Add(path, arm, "event", $"{arm.Pattern} ignored") is { } id)
        {
            value = $"{Switch}({id}) ? {state} : ({value})";
        }

        return $"{arm.Pattern} {arm.WhenClause?.ToString()} => {value}";
    }

    private IEnumerable<string> MutatedArms(SwitchExpressionArmSyntax arm)
    {
        var value = ((ExpressionSyntax)Visit(arm.Expression)).ToString();
        var when = arm.WhenClause is null ? null : ((ExpressionSyntax)Visit(arm.WhenClause.Condition)).ToString();
        if (arm.WhenClause is { } clause && arm.Pattern is not DiscardPatternSyntax && !IsUsedOutside(clause.Condition)
            && mutations.Add(path, clause, "condition", $"{arm.Pattern} {clause} without when") is { } always)
        {
            when = $"({Switch}({always}) || ({when}))";
        }

        if (arm.Pattern is DiscardPatternSyntax && when is null)
        {
            return [$"_ => {value}"];
        }

        var kind = IsRefusal(arm.Expression, names.Refusals) ? "rule" : "choice";
        var ids = new List<int>();
        if (mutations.Add(path, arm, kind, $"{arm.Pattern} {arm.WhenClause?.ToString()} => switched off") is { } off)
        {
            ids.Add(off);
        }

        var extra = new List<string>();
        foreach (var variant in PatternVariants.Of(arm.Pattern))
        {
            if (mutations.Add(path, arm, variant.Kind, $"{variant.Text} {arm.WhenClause?.ToString()} =>, {variant.What}") is { } id)
            {
                ids.Add(id);
                extra.Add($"{variant.Text} when {Switch}({id}) && ({when ?? "true"}) => {value}");
            }
        }

        var guard = ids.Count == 0 ? null : $"!global::CaseManagement.Kernel.Mutant.Between({ids[0]}, {ids[^1]})";
        var condition = (guard, when) switch
        {
            (null, null) => "",
            (null, _) => $"when {when}",
            (_, null) => $"when {guard}",
            _ => $"when {guard} && ({when})",
        };
        return [$"{arm.Pattern} {condition} => {value}", .. extra];
    }
}
