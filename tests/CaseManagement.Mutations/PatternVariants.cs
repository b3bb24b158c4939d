using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CaseManagement.Mutations;

/// <summary>A pattern with one of its conditions removed or moved.</summary>
internal sealed record PatternVariant(string Text, string Kind, string What);

/// <summary>All ways to remove one condition of a pattern such as <c>{ Status: A or B, Op: &lt; 3 }</c>.</summary>
internal static class PatternVariants
{
    public static IEnumerable<PatternVariant> Of(PatternSyntax pattern) => pattern switch
    {
        ParenthesizedPatternSyntax inner => Of(inner.Pattern).Select(variant => variant with { Text = $"({variant.Text})" }),
        UnaryPatternSyntax not => Of(not.Pattern).Select(variant => variant with { Text = $"not {variant.Text}" }),
        BinaryPatternSyntax both => OfBinary(both),
        RelationalPatternSyntax relational when Rewriting.Moved(relational.OperatorToken.ValueText) is { } moved =>
            [new PatternVariant($"{moved} {relational.Expression}", "boundary", $"{relational} moved")],
        RecursivePatternSyntax { PositionalPatternClause: null, PropertyPatternClause: { } properties } recursive => OfProperties(recursive, properties),
        _ => [],
    };

    private static IEnumerable<PatternVariant> OfBinary(BinaryPatternSyntax both)
    {
        var word = both.OperatorToken.ValueText;
        if (Rewriting.Declared(both.Right).Count == 0 && Rewriting.Declared(both.Left).Count == 0)
        {
            yield return new PatternVariant(both.Left.ToString(), "condition", $"{word} {both.Right} dropped");
            if (both.Left is not BinaryPatternSyntax)
            {
                yield return new PatternVariant(both.Right.ToString(), "condition", $"{both.Left} {word} dropped");
            }
        }

        foreach (var variant in Of(both.Left))
        {
            yield return variant with { Text = $"{variant.Text} {word} {both.Right}" };
        }

        foreach (var variant in Of(both.Right))
        {
            yield return variant with { Text = $"{both.Left} {word} {variant.Text}" };
        }
    }

    private static IEnumerable<PatternVariant> OfProperties(RecursivePatternSyntax recursive, PropertyPatternClauseSyntax properties)
    {
        var parts = properties.Subpatterns;
        for (var index = 0; index < parts.Count; index++)
        {
            var part = parts[index];
            if (Rewriting.Declared(part).Count == 0)
            {
                yield return new PatternVariant(With(recursive, [.. parts.Where(other => other != part).Select(other => other.ToString())]), "condition", $"{part} dropped");
            }

            foreach (var variant in Of(part.Pattern))
            {
                var texts = parts.Select(other => other == part ? $"{part.ExpressionColon} {variant.Text}" : other.ToString());
                yield return variant with { Text = With(recursive, [.. texts]) };
            }
        }
    }

    private static string With(RecursivePatternSyntax recursive, IReadOnlyList<string> parts) =>
        $"{recursive.Type} {{ {string.Join(", ", parts)} }} {recursive.Designation}".Trim();
}
