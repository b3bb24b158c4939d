namespace CaseManagement.Mutations;

/// <summary>Tells which rules can be deleted without a test that fails.</summary>
internal static class Report
{
    /// <summary>The survivors that also survive the whole suite in a process of their own.</summary>
    public static async Task<List<Mutation>> VerifiedAsync(IReadOnlyList<Mutation> survivors, Execution execution)
    {
        var verified = new List<Mutation>();
        foreach (var mutation in survivors)
        {
            if (await execution.SurvivesFreshAsync(mutation.Id))
            {
                verified.Add(mutation);
            }
        }

        return verified;
    }

    /// <summary>
    /// Writes the survivors and the totals; the exit code is 1 when a mutant survived, when the list of equivalent ones holds a line that is
    /// none of them, and when there was nothing to delete at all: then nothing was proven.
    /// </summary>
    public static int Write(IReadOnlyList<Mutation> all, IReadOnlyList<Mutation> survivors, IReadOnlyDictionary<string, string> known, int leftOut, bool partial)
    {
        var equivalent = survivors.Where(mutation => known.ContainsKey(mutation.Key)).ToList();
        var survived = survivors.Except(equivalent).ToList();
        foreach (var mutation in survived.OrderBy(mutation => mutation.Path, StringComparer.Ordinal).ThenBy(mutation => mutation.Line))
        {
            Console.WriteLine($"{mutation.Path}:{mutation.Line} | {mutation.Kind} | {mutation.Text}");
        }

        var keys = survivors.Select(mutation => mutation.Key).ToHashSet(StringComparer.Ordinal);
        var stale = partial ? [] : known.Keys.Where(key => !keys.Contains(key)).ToList();
        foreach (var line in stale)
        {
            Console.WriteLine($"listed as equivalent, but killed or gone: {line}");
        }

        Console.WriteLine();
        foreach (var kind in all.GroupBy(mutation => mutation.Kind).OrderBy(kind => kind.Key, StringComparer.Ordinal))
        {
            Console.WriteLine($"{kind.Key,-10} {kind.Count(),5} mutants, {survived.Count(mutation => mutation.Kind == kind.Key)} survived");
        }

        Console.WriteLine($"{leftOut} left out because they do not compile");
        Console.WriteLine($"{all.Count} mutants: {all.Count - survivors.Count} killed, {survived.Count} survived, {equivalent.Count} equivalent");
        return survived.Count == 0 && stale.Count == 0 && all.Count > 0 ? 0 : 1;
    }
}
