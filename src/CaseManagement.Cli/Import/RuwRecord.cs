namespace CaseManagement.Cli.Import;

/// <summary>One record of the file exactly as it was found, with its cells.</summary>
/// <param name="Regelnummer">The physical line on which the record begins, counted from 1.</param>
/// <param name="Tekst">The raw text without its line end; nothing was trimmed or unescaped.</param>
/// <param name="Regeleinde">The line end that followed, or an empty string at the end of the file.</param>
/// <param name="Cellen">The cells, unescaped but not trimmed. Empty when <paramref name="KapotVanaf"/> has a value.</param>
/// <param name="Celbegin">For every cell, where it begins in <paramref name="Tekst"/>.</param>
/// <param name="KapotVanaf">
/// The physical line with a quotation mark that is not closed. From there nobody can tell text from structure,
/// so every physical line is kept as a record of its own that is refused.
/// </param>
public sealed record RuwRecord(
    int Regelnummer,
    string Tekst,
    string Regeleinde,
    IReadOnlyList<string> Cellen,
    IReadOnlyList<int> Celbegin,
    int? KapotVanaf = null)
{
    /// <summary>The row that a spreadsheet program shows for it, counted from 1: one per record, however many lines of the file that takes.</summary>
    public int Rij { get; init; }

    /// <summary>Where a reader finds the record: its row, and its line of the file when that is another number or there is no telling of rows.</summary>
    public string Vindplaats => KapotVanaf is not null ? $"regel {Regelnummer} van het bestand"
        : Rij == Regelnummer ? $"rij {Rij}"
        : $"rij {Rij} (regel {Regelnummer} van het bestand)";

    /// <summary>Whether the record holds nothing at all: an empty line, or only separators.</summary>
    public bool IsLeeg => KapotVanaf is null ? Cellen.All(string.IsNullOrWhiteSpace) : string.IsNullOrWhiteSpace(Tekst);

    /// <summary>The line number only: the text is personal data.</summary>
    public override string ToString() => Vindplaats;
}
