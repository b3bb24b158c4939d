using System.Diagnostics;

namespace CaseManagement.Kernel;

/// <summary>The switch of every mutant in the mutated copy: at most one is on, and a first run records which ones a test reaches.</summary>
public static class Mutant
{
    private static readonly object gate = new();
    private static readonly Dictionary<string, (object? Value, HashSet<int> Reached)> statics = [];
    private static readonly Dictionary<string, object?> staticsOfActive = [];
    private static int active = int.Parse(Environment.GetEnvironmentVariable("MUTANT") ?? "0");
    private static HashSet<int>? reached;
    private static long deadline = long.MaxValue;

    /// <summary>Switches one mutant on; 0 is the house as it is.</summary>
    public static void Activate(int id, TimeSpan limit)
    {
        lock (gate)
        {
            staticsOfActive.Clear();
            active = id;
            deadline = Stopwatch.GetTimestamp() + (long)(limit.TotalSeconds * Stopwatch.Frequency);
        }
    }

    /// <summary>Starts to note which mutants are reached.</summary>
    public static void Record()
    {
        lock (gate)
        {
            reached = [];
        }
    }

    /// <summary>Stops noting, and gives what was reached.</summary>
    public static IReadOnlyCollection<int> Recorded()
    {
        lock (gate)
        {
            var found = reached ?? [];
            reached = null;
            return found;
        }
    }

    public static bool Is(int id)
    {
        if (reached is not null)
        {
            lock (gate)
            {
                reached?.Add(id);
            }
        }

        return id == active && InTime();
    }

    public static bool Between(int first, int last)
    {
        var found = false;
        for (var id = first; id <= last; id++)
        {
            found |= Is(id);
        }

        return found;
    }

    /// <summary>A static that may depend on the active mutant: computed once for the house as it is, and anew for every mutant.</summary>
    public static T Static<T>(string key, Func<T> value)
    {
        lock (gate)
        {
            if (active != 0)
            {
                if (!staticsOfActive.TryGetValue(key, out var own))
                {
                    staticsOfActive[key] = own = value();
                }

                return (T)own!;
            }

            if (!statics.TryGetValue(key, out var known))
            {
                var outer = reached;
                reached = [];
                known = (value(), reached);
                statics[key] = known;
                reached = outer;
            }

            reached?.UnionWith(known.Reached);
            return (T)known.Value!;
        }
    }

    /// <summary>The text of a matrix of rows with cells between bars, with one cell replaced when its mutant is on.</summary>
    public static string Matrix(string text, (int Id, int Row, int Column, string Cell)[] mutants)
    {
        foreach (var (_, row, column, cell) in mutants.Where(mutant => Is(mutant.Id)).ToList())
        {
            var rows = text.Split('\n');
            var cells = rows[row].Split('|');
            cells[column] = $" {cell} ";
            rows[row] = string.Join('|', cells);
            text = string.Join('\n', rows);
        }

        return text;
    }

    private static bool InTime() =>
        Stopwatch.GetTimestamp() < deadline ? true : throw new TimeoutException("This mutant does not end.");
}
