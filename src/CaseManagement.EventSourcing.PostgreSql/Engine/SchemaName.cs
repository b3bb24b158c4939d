using System.Buffers;

namespace CaseManagement.EventSourcing.PostgreSql.Engine;

/// <summary>Checks the name of a schema before it becomes part of SQL.</summary>
internal static class SchemaName
{
    private const int Longest = 50;

    private static readonly SearchValues<char> Characters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789_");

    /// <exception cref="ArgumentException">The name is not one of 1 to 50 lower-case letters, digits and underscores.</exception>
    public static string Checked(string name) =>
        name.Length is > 0 and <= Longest && char.IsAsciiLetterLower(name[0]) && !name.AsSpan().ContainsAnyExcept(Characters)
            && !name.StartsWith("pg_", StringComparison.Ordinal)
            ? name
            : throw new ArgumentException(
                $"A schema has 1 to {Longest} lower-case letters, digits and underscores, begins with a letter and not with pg_.", nameof(name));
}
