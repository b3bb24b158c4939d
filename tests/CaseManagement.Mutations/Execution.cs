using System.Diagnostics;

namespace CaseManagement.Mutations;

/// <summary>What the tests of one project say about mutants.</summary>
/// <param name="Killed">The test that failed, by mutant.</param>
/// <param name="Survived">Mutants with which every test passed, or that no test reaches.</param>
internal sealed record Verdict(IReadOnlyDictionary<int, string> Killed, IReadOnlyList<int> Survived);

/// <summary>Runs mutants in warm processes of the test project; a process that hangs or dies costs one mutant.</summary>
internal sealed class Execution(string copy, string testProject)
{
    private static readonly TimeSpan patience = TimeSpan.FromMinutes(4);

    private string Program => Path.Combine(copy, "tests", testProject, "bin", "Debug", "net10.0", testProject + ".dll");

    /// <summary>Runs only the tests that reach a mutant, in two processes side by side.</summary>
    public async Task<Verdict> RunAsync(IReadOnlyList<int> mutants)
    {
        var halves = await Task.WhenAll(mutants.Chunk((mutants.Count + 1) / 2 is 0 ? 1 : (mutants.Count + 1) / 2).Select(RunPartAsync));
        return new Verdict(halves.SelectMany(half => half).Where(line => line.Killer is not null).ToDictionary(line => line.Id, line => line.Killer!),
            [.. halves.SelectMany(half => half).Where(line => line.Killer is null).Select(line => line.Id)]);
    }

    /// <summary>Runs the whole suite in a fresh process, for mutants whose effect a warm process may have missed.</summary>
    public async Task<bool> SurvivesFreshAsync(int mutant)
    {
        using var process = Compiler.Start("dotnet", [Program], Path.GetDirectoryName(Program)!, new Dictionary<string, string> { ["MUTANT"] = $"{mutant}" });
        _ = process.StandardOutput.ReadToEndAsync();
        _ = process.StandardError.ReadToEndAsync();
        using var limit = new CancellationTokenSource(patience);
        try
        {
            await process.WaitForExitAsync(limit.Token);
            return process.ExitCode == 0;
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            return false;
        }
    }

    private async Task<List<(int Id, string? Killer)>> RunPartAsync(int[] mutants)
    {
        var results = new List<(int Id, string? Killer)>();
        var list = Path.GetTempFileName();
        var output = Path.GetTempFileName();
        while (results.Count < mutants.Length)
        {
            await File.WriteAllLinesAsync(list, mutants.Skip(results.Count).Select(id => $"{id}"));
            await File.WriteAllTextAsync(output, "");
            var hung = await WorkAsync(list, output);
            var lines = await File.ReadAllLinesAsync(output);
            foreach (var line in lines.Where(line => line.StartsWith('#') && results.Count == 0))
            {
                Console.WriteLine(line);
            }

            foreach (var words in lines.Select(line => line.Split(' ', 3)).Where(words => words[0] is "killed" or "survived" or "unreached"))
            {
                results.Add((int.Parse(words[1], null), words[0] == "killed" ? words[2] : null));
            }

            if (results.Count < mutants.Length)
            {
                if (!lines.Any(line => line.StartsWith("start", StringComparison.Ordinal)))
                {
                    throw new InvalidOperationException("The tests do not run: " + string.Join('\n', lines));
                }

                results.Add((mutants[results.Count], hung ? "(does not end)" : "(ends the process)"));
            }
        }

        File.Delete(list);
        File.Delete(output);
        return results;
    }

    /// <summary>Whether the process had to be stopped.</summary>
    private async Task<bool> WorkAsync(string list, string output)
    {
        using var process = Compiler.Start("dotnet", [Program, list, output], Path.GetDirectoryName(Program)!, new Dictionary<string, string>());
        _ = process.StandardOutput.ReadToEndAsync();
        _ = process.StandardError.ReadToEndAsync();
        var size = 0L;
        var quiet = Stopwatch.StartNew();
        while (!process.HasExited)
        {
            await Task.Delay(200);
            var now = new FileInfo(output).Length;
            if (now != size)
            {
                (size, _) = (now, 0);
                quiet.Restart();
            }
            else if (quiet.Elapsed > patience)
            {
                process.Kill(entireProcessTree: true);
                await process.WaitForExitAsync();
                return true;
            }
        }

        return false;
    }
}
