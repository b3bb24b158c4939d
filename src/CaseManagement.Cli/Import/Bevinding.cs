namespace CaseManagement.Cli.Import;

/// <summary>What a finding does to its line; a line takes the gravest of its findings.</summary>
public enum Ernst
{
    /// <summary>The line is brought in; somebody should look at it.</summary>
    Waarschuwing,

    /// <summary>The line waits for a human being (MEL-01, MEL-03).</summary>
    Aanhouding,

    /// <summary>The line is not brought in.</summary>
    Weigering,
}

/// <summary>
/// One thing that was found in a line. The texts are ours and name a column; they never repeat what the cell holds,
/// so that a report, a log or a reject file spreads no personal data.
/// </summary>
/// <param name="Ernst">What it does to the line.</param>
/// <param name="RegelId">The rule it rests on, from domain.md (<c>ROL-01</c>) or from <see cref="ImportRegelId"/>.</param>
/// <param name="Kolom">The header text of the column, or <see langword="null"/> when it concerns the whole line or file.</param>
/// <param name="Melding">What is wrong, in Dutch.</param>
/// <param name="Advies">What the reader can do about it, in Dutch.</param>
public sealed record Bevinding(Ernst Ernst, string RegelId, string? Kolom, string Melding, string Advies);
