using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static CaseManagement.Mutations.Rewriting;

namespace CaseManagement.Mutations;

/// <summary>Policies of use cases, sets of states, the need-to-know matrix, lengths of terms, and statics that hold any of these.</summary>
internal sealed partial class RuleRemover
{
    private static readonly string[] lengths =
    [
        "FromDays", "FromWeeks", "FromMonths", "FromYears", "FromHours", "FromMinutes", "PlusDays", "PlusWeeks", "PlusMonths", "PlusYears", "PlusHours", "Plus",
        "Minus", "PlusWerkdagen", "Dagen", "Weken", "Maanden", "Jaren",
    ];

    public override SyntaxNode? VisitPropertyDeclaration(PropertyDeclarationSyntax node)
    {
        var type = node.Type.ToString();
        if (node.ExpressionBody is { } body)
        {
            return type switch
            {
                "CommandPolicy" or "QueryPolicy" => node.WithExpressionBody(body.WithExpression(Policy(body.Expression, type))),
                _ when type.StartsWith("FrozenSet<", StringComparison.Ordinal) => node.WithExpressionBody(body.WithExpression(States(body.Expression, type[10..^1]))),
                _ => base.VisitPropertyDeclaration(node),
            };
        }

        if (node.Initializer is null)
        {
            return base.VisitPropertyDeclaration(node);
        }

        var visited = (PropertyDeclarationSyntax)base.VisitPropertyDeclaration(node)!;
        if (node.Modifiers.Any(SyntaxKind.StaticKeyword))
        {
            return Static(node.Type, node.Identifier.ValueText, visited.Initializer!.Value, node);
        }

        return node.Initializer.Value is LiteralExpressionSyntax number && number.IsKind(SyntaxKind.NumericLiteralExpression)
            ? visited.WithInitializer(visited.Initializer!.WithValue(Longer(number, $"{node.Identifier} = {number}")))
            : visited;
    }

    public override SyntaxNode? VisitFieldDeclaration(FieldDeclarationSyntax node)
    {
        if (node.Declaration.Variables is not [{ Initializer: { } initializer } variable])
        {
            return node;
        }

        if (node.Modifiers.Any(SyntaxKind.ConstKeyword))
        {
            return initializer.Value switch
            {
                LiteralExpressionSyntax number when number.IsKind(SyntaxKind.NumericLiteralExpression) && !names.Constants.Contains(variable.Identifier.ValueText) =>
                    Property(node.Declaration.Type, variable.Identifier.ValueText, Longer(number, $"{variable.Identifier} = {number}").ToString(), node),
                LiteralExpressionSyntax text when variable.Identifier.ValueText == "Rijen" =>
                    Property(node.Declaration.Type, "Rijen", Matrix(text), node),
                _ => node,
            };
        }

        var visited = (FieldDeclarationSyntax)base.VisitFieldDeclaration(node)!;
        return node.Modifiers.Any(SyntaxKind.StaticKeyword) && node.Declaration.Type.ToString() is not ("object" or "Lock" or "ActivitySource" or "Meter")
            ? Static(node.Declaration.Type, variable.Identifier.ValueText, visited.Declaration.Variables[0].Initializer!.Value, node)
            : visited;
    }

    public override SyntaxNode? VisitInvocationExpression(InvocationExpressionSyntax node)
    {
        var visited = (InvocationExpressionSyntax)base.VisitInvocationExpression(node)!;
        return lengths.Contains(Name(node)) && node.ArgumentList.Arguments is [{ Expression: LiteralExpressionSyntax number }] && number.IsKind(SyntaxKind.NumericLiteralExpression)
            ? visited.WithArgumentList(SyntaxFactory.ArgumentList([SyntaxFactory.Argument(Longer(number, node.ToString()))]))
            : visited;
    }

    private ExpressionSyntax Longer(LiteralExpressionSyntax number, string what) =>
        mutations.Add(path, number, "term", $"{what} is one more") is { } id ? Expression($"({Switch}({id}) ? {number} + 1 : {number})") : number;

    private ExpressionSyntax Policy(ExpressionSyntax policy, string type)
    {
        var text = policy.ToString();
        var original = policy is ImplicitObjectCreationExpressionSyntax ? $"({type}){text}" : text;
        var removals = new List<(string Name, string Value)>();
        if (text.Contains("AlleenRollen", StringComparison.Ordinal) || policy is not (ImplicitObjectCreationExpressionSyntax or ObjectCreationExpressionSyntax))
        {
            removals.Add(("AlleenRollen", "[]"));
        }

        if (text.Contains("NietVoorDeelnemers", StringComparison.Ordinal))
        {
            removals.Add(("NietVoorDeelnemers", "false"));
        }

        if (text.Contains("RolRegel", StringComparison.Ordinal))
        {
            removals.Add(("RolRegel", "\"ROL-02\""));
        }

        if (!text.Contains("Recht.Metadata", StringComparison.Ordinal))
        {
            removals.Add(("Nodig", "global::CaseManagement.Toegang.Beleid.Recht.Metadata"));
        }

        var result = "";
        foreach (var (name, value) in removals)
        {
            if (mutations.Add(path, policy, "policy", $"{text} without {name}") is { } id)
            {
                result += $"{Switch}({id}) ? ({original}) with {{ {name} = {value} }} : ";
            }
        }

        return result.Length == 0 ? policy : Expression($"{result}{original}").WithTriviaFrom(policy);
    }

    private ExpressionSyntax States(ExpressionSyntax set, string type) => mutations.Add(path, set, "rule", $"from every state, not {set}") is { } id
        ? Expression($"({Switch}({id}) ? global::System.Collections.Frozen.FrozenSet.ToFrozenSet(global::System.Enum.GetValues<{type}>()) : ({set}))").WithTriviaFrom(set)
        : set;

    private string Matrix(LiteralExpressionSyntax text)
    {
        var mutants = new List<string>();
        var rows = text.Token.ValueText.Split('\n');
        for (var row = 0; row < rows.Length; row++)
        {
            var cells = rows[row].Split('|').Select(cell => cell.Trim()).ToArray();
            for (var column = 1; column < cells.Length; column++)
            {
                foreach (var flipped in Flipped(cells[column]))
                {
                    if (mutations.Add(path, text, "matrix", $"{cells[0]}, column {column}: {cells[column]} becomes {flipped}") is { } id)
                    {
                        mutants.Add($"({id}, {row}, {column}, \"{flipped}\")");
                    }
                }
            }
        }

        return $"global::CaseManagement.Kernel.Mutant.Matrix({text}, new (int, int, int, string)[] {{ {string.Join(", ", mutants)} }})";
    }

    /// <summary>An empty cell that gives, a full cell that does not, one letter less, and a cell that holds for all.</summary>
    private static IEnumerable<string> Flipped(string cell)
    {
        if (cell is "-")
        {
            return ["L"];
        }

        var parts = cell.Split(' ');
        var others = parts.Length == 1 ? [] : parts.Select(part => string.Join(' ', parts.Where(other => other != part)));
        var fewer = parts.Where(part => part.Split(':')[0].Length > 1)
            .SelectMany(part => part.Split(':')[0].Select(letter => cell.Replace(part, part.Remove(part.IndexOf(letter, StringComparison.Ordinal), 1), StringComparison.Ordinal)));
        var wider = parts.Where(part => part.Contains(':', StringComparison.Ordinal)).Select(part => cell.Replace(part, part.Split(':')[0], StringComparison.Ordinal));
        return ["-", .. others, .. fewer, .. wider];
    }

    private MemberDeclarationSyntax Static(TypeSyntax type, string name, ExpressionSyntax value, MemberDeclarationSyntax node)
    {
        var owner = string.Join('.', node.Ancestors().OfType<BaseTypeDeclarationSyntax>().Select(found => found.Identifier.ValueText));
        var file = path;
        return Property(type, name, $"global::CaseManagement.Kernel.Mutant.Static<{type}>(\"{file}:{owner}:{name}\", () => {value})", node);
    }

    private static MemberDeclarationSyntax Property(TypeSyntax type, string name, string value, MemberDeclarationSyntax node)
    {
        var kept = node.Modifiers.Where(modifier => !modifier.IsKind(SyntaxKind.ReadOnlyKeyword) && !modifier.IsKind(SyntaxKind.ConstKeyword) && !modifier.IsKind(SyntaxKind.StaticKeyword));
        return SyntaxFactory.ParseMemberDeclaration($"{string.Join(' ', kept.Select(modifier => modifier.ValueText))} static {type} {name} => {value};\n")!
            .WithLeadingTrivia(SyntaxFactory.ElasticLineFeed);
    }
}
