using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;

namespace CaseManagement.Mutations;

/// <summary>A copy of the house in a temporary directory, in which every rule can be switched off.</summary>
internal sealed partial class House(string repository, string copy)
{
    private static readonly string[] modules = ["Meldingen", "Signalen", "Woonoverlast", "Pga", "Bibob", "Controles", "Overleggen", "Toegang", "Privacy", "Kernel"];

    private static readonly string[] notRules =
        ["Json.cs", "Module.cs", "Usings.cs", "Friends.cs", "/Register/", "/Registratie/", "Registratie.cs", "ModuleBuilder", "Projection.cs", "Projectie.cs", "Weigeringen.cs", "Identiteit/", "Persoonsgegevens/PersonalText.cs"];

    /// <summary>Where the copy is.</summary>
    public string Copy { get; } = copy;

    /// <summary>Copies what is needed to build the tests; keeps the build output of an earlier run.</summary>
    public void CopySources()
    {
        // What is rewritten is written once, so that a file in which nothing changed is not built again.
        var rewritten = RuleFiles().ToHashSet(StringComparer.Ordinal);
        foreach (var name in new[] { "Directory.Build.props", "Directory.Packages.props", "global.json", "BannedSymbols.txt", ".editorconfig", "README.md" })
        {
            Put(Path.Combine(repository, name), name);
        }

        foreach (var root in new[] { "src", "tests" })
        {
            var wanted = Files(Path.Combine(repository, root)).Select(file => Path.GetRelativePath(repository, file)).ToHashSet(StringComparer.Ordinal);
            foreach (var file in wanted.Where(file => !rewritten.Contains(file.Replace('\\', '/'))))
            {
                Put(Path.Combine(repository, file), file);
            }

            foreach (var gone in Files(Path.Combine(Copy, root))
                .Where(file => !wanted.Contains(Path.GetRelativePath(Copy, file)) && Path.GetFileName(file) is not ("Mutant.cs" or "MutationRunner.cs")))
            {
                File.Delete(gone);
            }
        }
    }

    /// <summary>Writes every domain file with its mutants, and the switch and the runner beside them.</summary>
    public IReadOnlyList<Mutation> Mutate(IReadOnlySet<string> leftOut, string testProject, Func<string, bool> wanted)
    {
        var mutations = new MutationList(leftOut);
        var names = Names.Of(Files(Path.Combine(repository, "src")).Where(file => file.EndsWith(".cs", StringComparison.Ordinal)));
        foreach (var file in RuleFiles())
        {
            if (!wanted(file))
            {
                Put(Path.Combine(repository, file), file);
                continue;
            }

            var tree = CSharpSyntaxTree.ParseText(File.ReadAllText(Path.Combine(repository, file)), new CSharpParseOptions(LanguageVersion.Preview), path: file);
            var rewritten = new RuleRemover(file, mutations, names).Visit(tree.GetRoot());
            Write(Path.Combine(Copy, file), "#nullable disable warnings\n" + rewritten!.ToFullString());
        }

        var inject = Path.Combine(AppContext.BaseDirectory, "Inject");
        Put(Path.Combine(inject, "Mutant.cs"), "src/CaseManagement.Kernel/Mutant.cs");
        Put(Path.Combine(inject, "MutationRunner.cs"), $"tests/{testProject}/MutationRunner.cs");
        return mutations.All;
    }

    private IEnumerable<string> RuleFiles() => modules
        .SelectMany(module => Files(Path.Combine(repository, "src", $"CaseManagement.{module}")))
        .Select(file => Path.GetRelativePath(repository, file).Replace('\\', '/'))
        .Where(file => file.EndsWith(".cs", StringComparison.Ordinal) && !notRules.Any(part => file.Contains(part, StringComparison.Ordinal)))
        .Where(file => !file.Contains("/Deur/", StringComparison.Ordinal) || file.EndsWith("/Autorisatie.cs", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    private static IEnumerable<string> Files(string directory) => !Directory.Exists(directory) ? [] : Directory
        .EnumerateFiles(directory, "*", SearchOption.AllDirectories)
        .Where(file => !Built().IsMatch(file));

    private void Put(string from, string to)
    {
        if (File.Exists(from))
        {
            Write(Path.Combine(Copy, to), File.ReadAllBytes(from));
        }
    }

    private static void Write(string path, string text) => Write(path, System.Text.Encoding.UTF8.GetBytes(text));

    // A file that stays the same keeps its time, so that only what changed is built again.
    private static void Write(string path, byte[] bytes)
    {
        if (File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes))
        {
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
    }

    [GeneratedRegex(@"[/\\](?:obj|bin|node_modules|TestResults|data)[/\\]", RegexOptions.None, 1000)]
    private static partial Regex Built();
}
