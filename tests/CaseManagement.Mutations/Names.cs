using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CaseManagement.Mutations;

/// <summary>What must be known of the whole house before one file can be rewritten.</summary>
/// <param name="Refusals">Types of refusals.</param>
/// <param name="Constants">Names that the language wants to be constants: used in a pattern, an attribute, a default or another constant.</param>
internal sealed record Names(IReadOnlySet<string> Refusals, IReadOnlySet<string> Constants)
{
    /// <summary>Reads them from the sources.</summary>
    public static Names Of(IEnumerable<string> files)
    {
        var refusals = new HashSet<string>(StringComparer.Ordinal);
        var constants = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            var root = CSharpSyntaxTree.ParseText(File.ReadAllText(file), new CSharpParseOptions(LanguageVersion.Preview)).GetRoot();
            refusals.UnionWith(root.DescendantNodes().OfType<RecordDeclarationSyntax>()
                .Where(record => record.BaseList?.Types.Any(type => type.Type.ToString() == "Refusal") is true)
                .Select(record => record.Identifier.ValueText));
            constants.UnionWith(root.DescendantNodes().OfType<IdentifierNameSyntax>()
                .Where(name => name.Ancestors().Any(outer => outer is PatternSyntax or AttributeSyntax or ParameterSyntax
                    || (outer is FieldDeclarationSyntax field && field.Modifiers.Any(SyntaxKind.ConstKeyword))))
                .Select(name => name.Identifier.ValueText));
        }

        return new Names(refusals, constants);
    }
}
