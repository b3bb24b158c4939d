using System.Diagnostics;
using System.Reflection;
using CaseManagement.Kernel;
using Xunit;
using Xunit.Runner.Common;
using Xunit.Sdk;
using Xunit.v3;

/// <summary>
/// Entry point of the mutated test project: one warm process that notes which test reaches which mutant, and then, mutant by mutant, runs
/// only those tests until one fails. Without mutants to run it is the whole suite under the mutant of the environment.
/// </summary>
public static class MutationRunner
{
    private static readonly TimeSpan limit = TimeSpan.FromSeconds(10);

    public static async Task<int> Main(string[] args)
    {
        var assembly = typeof(MutationRunner).Assembly;
        TestContext.SetForInitialization(null, false, false);
        var controller = new InProcessFrontController(ExtensibilityPointFactory.GetTestFramework(assembly), assembly, null);
        var cases = new List<ITestCase>();
        using var stop = new CancellationTokenSource();
        await controller.Find(
            new Sink(), TestFrameworkOptions.ForDiscovery(new TestAssemblyConfiguration()), _ => true, stop, null, (found, _) =>
            {
                cases.Add(found);
                return new ValueTask<bool>(true);
            });
        var tests = new Tests(controller, cases);
        if (args.Length == 0)
        {
            return await tests.Fail(cases, parallel: true) is null ? 0 : 1;
        }

        var output = new StreamWriter(args[1], append: true) { AutoFlush = true };
        await using (output.ConfigureAwait(false))
        {
            await RunMutants(tests, cases, File.ReadAllLines(args[0]).Select(int.Parse).ToList(), output);
        }

        return 0;
    }

    private static async Task RunMutants(Tests tests, List<ITestCase> cases, List<int> mutants, StreamWriter output)
    {
        // The first pass fills every cache and static of the tests themselves.
        foreach (var some in cases.Chunk(50))
        {
            await tests.Fail(some, parallel: false, stopOnFail: false);
            await output.WriteLineAsync("warm");
        }

        var reachedBy = new Dictionary<int, List<ITestCase>>();
        var width = new Dictionary<ITestCase, int>();
        var broken = 0;
        foreach (var test in cases)
        {
            Mutant.Record();
            var failed = await tests.Fail([test], parallel: false);
            var reached = Mutant.Recorded();
            if (failed is not null)
            {
                broken++;
                await output.WriteLineAsync($"# fails without a mutant: {failed}");
                continue;
            }

            await output.WriteLineAsync("seen");
            width[test] = reached.Count;
            foreach (var id in reached)
            {
                (reachedBy.TryGetValue(id, out var list) ? list : reachedBy[id] = []).Add(test);
            }
        }

        await output.WriteLineAsync($"# {cases.Count} tests, {broken} left out");
        foreach (var id in mutants)
        {
            await output.WriteLineAsync($"start {id}");
            if (!reachedBy.TryGetValue(id, out var reaching))
            {
                await output.WriteLineAsync($"unreached {id}");
                continue;
            }

            var killer = await Killer(tests, id, [.. reaching.OrderBy(test => width[test])]);
            await output.WriteLineAsync(killer is null ? $"survived {id} {reaching.Count}" : $"killed {id} {killer}");
        }
    }

    private static async Task<string?> Killer(Tests tests, int id, List<ITestCase> reaching)
    {
        Mutant.Activate(id, limit);
        string? killer = null;
        for (int from = 0, size = 4; killer is null && from < reaching.Count; from += size, size *= 3)
        {
            if (from > 0 && size > 4)
            {
                Mutant.Activate(id, limit);
            }

            killer = await tests.Fail(reaching.Skip(from).Take(size).ToList(), parallel: false);
        }

        Mutant.Activate(0, limit);
        return killer;
    }

    private sealed class Tests(InProcessFrontController controller, List<ITestCase> all)
    {
        private readonly Dictionary<string, string> names = all.ToDictionary(test => test.UniqueID, test => test.TestCaseDisplayName);

        /// <summary>The name of a test that fails, or null.</summary>
        public async Task<string?> Fail(IReadOnlyCollection<ITestCase> cases, bool parallel, bool stopOnFail = true)
        {
            var options = TestFrameworkOptions.ForExecution(new TestAssemblyConfiguration());
            options.SetDisableParallelization(!parallel);
            options.SetStopOnTestFail(stopOnFail);
            options.SetSynchronousMessageReporting(true);
            var sink = new Sink();
            using var stop = new CancellationTokenSource();
            await controller.Run(sink, options, cases, stop);
            return sink.Failure is null ? null : names.GetValueOrDefault(sink.Failure, sink.Failure);
        }
    }

    private sealed class Sink : IMessageSink
    {
        public string? Failure { get; private set; }

        public bool OnMessage(IMessageSinkMessage message)
        {
            Failure ??= message switch
            {
                ITestFailed failed => failed.TestCaseUniqueID,
                ITestClassCleanupFailure or ITestCleanupFailure or ITestCaseCleanupFailure or IErrorMessage => "cleanup",
                _ => null,
            };
            return true;
        }
    }
}
