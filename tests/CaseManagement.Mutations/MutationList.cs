using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace CaseManagement.Mutations;

/// <summary>All mutants of a run; leaves out those that did not compile in an earlier attempt.</summary>
internal sealed partial class MutationList(IReadOnlySet<string> leftOut)
{
    private readonly List<Mutation> all = [];
    private readonly Dictionary<string, int> seen = [];

    public IReadOnlyList<Mutation> All => all;

    /// <summary>Notes a mutant and gives the number of its switch, or <see langword="null"/> when it is left out.</summary>
    public int? Add(string path, SyntaxNode node, string kind, string text)
    {
        var line = node.GetLocation().GetLineSpan().StartLinePosition.Line + 1;
        var mutation = new Mutation(all.Count + 1, path, line, kind, Whitespace().Replace(text, " ").Replace(" | ", " ¦ ", StringComparison.Ordinal));
        var times = seen[mutation.Key] = seen.GetValueOrDefault(mutation.Key) + 1;
        if (times > 1)
        {
            mutation = mutation with { Text = $"{mutation.Text} #{times}" };
        }

        if (leftOut.Contains(mutation.Key))
        {
            return null;
        }

        all.Add(mutation);
        return mutation.Id;
    }

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Whitespace();
}
