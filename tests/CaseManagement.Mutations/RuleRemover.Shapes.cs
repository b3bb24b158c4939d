using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static CaseManagement.Mutations.Rewriting;

namespace CaseManagement.Mutations;

/// <summary>Checks of the shape of a command: each component of a chain such as <c>RuleFor(…).NotEmpty().WithMessage(…)</c> is removed.</summary>
internal sealed partial class RuleRemover
{
    private static readonly string[] modifiers =
        ["WithMessage", "WithErrorCode", "WithName", "OverridePropertyName", "WithState", "WithSeverity", "Cascade"];

    public override SyntaxNode? VisitExpressionStatement(ExpressionStatementSyntax node) =>
        IsShape(node.Expression) ? Shape(node.Expression, node) : base.VisitExpressionStatement(node);

    public override SyntaxNode? VisitConstructorDeclaration(ConstructorDeclarationSyntax node) =>
        node.ExpressionBody is { } body && IsShape(body.Expression)
            ? node.WithExpressionBody(null).WithSemicolonToken(default).WithBody(SyntaxFactory.Block(Shape(body.Expression, node)))
            : base.VisitConstructorDeclaration(node);

    private static bool IsShape(ExpressionSyntax expression) => Calls(expression) is [var root, ..] && Name(root) is "RuleFor" or "RuleForEach";

    /// <summary>The calls of a chain, the first one first.</summary>
    private static List<InvocationExpressionSyntax> Calls(ExpressionSyntax expression)
    {
        var calls = new List<InvocationExpressionSyntax>();
        for (var at = expression; at is InvocationExpressionSyntax call; at = (call.Expression as MemberAccessExpressionSyntax)?.Expression)
        {
            calls.Insert(0, call);
            if (Name(call) is "RuleFor" or "RuleForEach")
            {
                break;
            }
        }

        return calls;
    }

    private StatementSyntax Shape(ExpressionSyntax expression, SyntaxNode place)
    {
        var calls = Calls(expression);
        var texts = calls.ConvertAll(call => Name(call) is "RuleFor" or "RuleForEach" ? call.ToString() : Link(call));
        var text = "";
        for (var index = 1; index < calls.Count; index++)
        {
            if (modifiers.Contains(Name(calls[index])))
            {
                continue;
            }

            var last = index + 1;
            while (last < calls.Count && modifiers.Contains(Name(calls[last])))
            {
                last++;
            }

            var kept = texts.Where((_, at) => at < index || at >= last).ToList();
            var checks = calls.Where((call, at) => at > 0 && (at < index || at >= last) && !modifiers.Contains(Name(call)) && Name(call) is not ("When" or "Unless"));
            if (mutations.Add(path, calls[index], "shape", $"{calls[0]}{Original(calls[index])} dropped") is { } id)
            {
                text += $"if ({Switch}({id})) {{ {(checks.Any() ? string.Concat(kept) + ";" : "")} }} else ";
            }
        }

        return SyntaxFactory.ParseStatement($"{text}{{ {string.Concat(texts)}; }}\n").WithLeadingTrivia(place.GetLeadingTrivia());
    }

    private static string Original(InvocationExpressionSyntax call) =>
        $".{((MemberAccessExpressionSyntax)call.Expression).Name}{call.ArgumentList}";

    private string Link(InvocationExpressionSyntax call) =>
        $".{((MemberAccessExpressionSyntax)call.Expression).Name}{(Name(call) is "WithMessage" ? call.ArgumentList : Visit(call.ArgumentList))}";
}
