namespace CaseManagement.Tests.Architecture.Huis;

/// <summary>The files of the repository, found by walking up to the solution.</summary>
internal static class Repo
{
    private static readonly string[] Gemaakt = ["obj", "bin", "node_modules", "TestResults", ".git"];

    public static string Root { get; } = Zoek(AppContext.BaseDirectory);

    /// <summary>Paths relative to the root, with forward slashes; what a build makes is left out.</summary>
    public static IReadOnlyList<string> Bestanden(string map, params string[] extensies) =>
        [.. Directory.EnumerateFiles(Path.Combine(Root, map), "*", SearchOption.AllDirectories)
            .Select(pad => Path.GetRelativePath(Root, pad).Replace('\\', '/'))
            .Where(pad => !pad.Split('/').Any(Gemaakt.Contains))
            .Where(pad => extensies.Any(extensie => pad.EndsWith(extensie, StringComparison.OrdinalIgnoreCase)))
            .Order(StringComparer.Ordinal)];

    public static string[] Regels(string pad) => File.ReadAllLines(Path.Combine(Root, pad));

    public static string Tekst(string pad) => File.ReadAllText(Path.Combine(Root, pad));

    private static string Zoek(string map) =>
        File.Exists(Path.Combine(map, "CaseManagement.sln")) ? map
        : Zoek(Path.GetDirectoryName(map.TrimEnd(Path.DirectorySeparatorChar)) ?? throw new DirectoryNotFoundException("No solution above the tests."));
}
