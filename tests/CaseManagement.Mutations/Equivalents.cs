namespace CaseManagement.Mutations;

/// <summary>The reviewed list of mutants that change nothing that can be observed: <c>path | kind | text | reason</c>, one a line.</summary>
internal static class Equivalents
{
    /// <summary>The reasons by key of the mutant.</summary>
    public static IReadOnlyDictionary<string, string> Read(string file) => File.ReadAllLines(file)
        .Where(line => line.Length > 0 && line[0] != '#')
        .Select(line => line.Split(" | "))
        .ToDictionary(parts => string.Join(" | ", parts.Take(3)), parts => parts[3], StringComparer.Ordinal);
}
