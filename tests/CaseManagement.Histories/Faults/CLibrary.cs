namespace CaseManagement.Histories.Faults;

/// <summary>Builds a small C library that is loaded before libc.</summary>
internal static class CLibrary
{
    /// <summary>Builds it; answers its path, or why there is none.</summary>
    public static async Task<(string? Path, string? Missing)> BuildAsync(string directory, string name, string source, CancellationToken cancellation)
    {
        var compiler = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Select(folder => Path.Combine(folder, "cc"))
            .FirstOrDefault(File.Exists);
        if (!OperatingSystem.IsLinux() || compiler is null)
        {
            return (null, "it needs Linux and a C compiler (cc)");
        }

        var (code, library) = (Path.Combine(directory, $"{name}.c"), Path.Combine(directory, $"{name}.so"));
        await File.WriteAllTextAsync(code, source, cancellation);
        var (exit, error) = await Tool.RunAsync(compiler, ["-shared", "-fPIC", "-O1", "-o", library, code, "-ldl", "-lpthread"], cancellation);
        return exit == 0 ? (library, null) : throw new InvalidOperationException($"{name}.c does not compile: {error}");
    }
}
