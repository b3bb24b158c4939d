using CaseManagement.Mutations;

// dotnet run --project tests/CaseManagement.Mutations [-- part-of-a-path]: the mutants of the files whose path holds that part, or all.
var repository = Directory.GetCurrentDirectory();
while (!File.Exists(Path.Combine(repository, "CaseManagement.sln")))
{
    repository = Path.GetDirectoryName(repository) ?? throw new InvalidOperationException("Run this inside the repository.");
}

const string Tests = "CaseManagement.Tests.Unit";
var part = args.FirstOrDefault(arg => !arg.StartsWith('-')) ?? "";
var house = new House(repository, Path.Combine(Path.GetTempPath(), "casemanagement-mutations-" + Environment.UserName));
var leftOut = new HashSet<string>(StringComparer.Ordinal);
IReadOnlyList<Mutation> mutations;
while (true)
{
    house.CopySources();
    mutations = house.Mutate(leftOut, Tests, file => file.Contains(part, StringComparison.Ordinal));
    Console.WriteLine($"{mutations.Count} mutants");
    var broken = await Compiler.BuildAsync(house.Copy, Tests);
    if (broken.Count == 0)
    {
        break;
    }

    leftOut.UnionWith(mutations.Where(mutation => broken.Contains(mutation.Id)).Select(mutation => mutation.Key));
}

var known = Equivalents.Read(Path.Combine(repository, "tests", "CaseManagement.Mutations", "equivalent.txt"));
var execution = new Execution(house.Copy, Tests);
var verdict = await execution.RunAsync([.. mutations.Select(mutation => mutation.Id)]);
var survivors = mutations.Where(mutation => verdict.Survived.Contains(mutation.Id)).ToList();
if (args.Contains("--verify"))
{
    survivors = await Report.VerifiedAsync(survivors, execution);
}

return Report.Write(mutations, survivors, known, leftOut.Count, partial: part.Length > 0);
