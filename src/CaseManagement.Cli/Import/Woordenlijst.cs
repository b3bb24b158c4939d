namespace CaseManagement.Cli.Import;

/// <summary>A list of words with what each of them means; upper and lower case and repeated spaces make no difference.</summary>
/// <typeparam name="T">The meaning.</typeparam>
public sealed class Woordenlijst<T>
    where T : struct, Enum
{
    private readonly Dictionary<string, T> _woorden;

    internal Woordenlijst(params (string Woord, T Betekenis)[] woorden) =>
        _woorden = woorden.ToDictionary(paar => paar.Woord, paar => paar.Betekenis, StringComparer.OrdinalIgnoreCase);

    /// <summary>The known words.</summary>
    public IReadOnlyCollection<string> Woorden => _woorden.Keys;

    /// <summary>What the first word of the list means.</summary>
    public T Eerste => _woorden.Values.First();

    /// <summary>The meaning of a word, or <see langword="null"/> when the list does not hold it.</summary>
    public T? Zoek(string woord) =>
        _woorden.TryGetValue(string.Join(' ', woord.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), out var betekenis) ? betekenis : null;
}
