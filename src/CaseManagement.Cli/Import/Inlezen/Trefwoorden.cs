namespace CaseManagement.Cli.Import.Inlezen;

/// <summary>Words that stand for a code where the spreadsheet has free text only. What none of them fits stays the most general code.</summary>
/// <typeparam name="T">The codes.</typeparam>
internal sealed class Trefwoorden<T>(params (string Woord, T Betekenis)[] woorden)
    where T : struct, Enum
{
    /// <summary>Every code of which a word stands in the text, each once, in the order of the list.</summary>
    public IReadOnlyList<T> In(string tekst) =>
        [.. woorden.Where(woord => tekst.Contains(woord.Woord, StringComparison.OrdinalIgnoreCase)).Select(woord => woord.Betekenis).Distinct()];

    /// <summary>The first such code, or <paramref name="anders"/>.</summary>
    public T EersteIn(string tekst, T anders) => In(tekst) is [var eerste, ..] ? eerste : anders;
}
