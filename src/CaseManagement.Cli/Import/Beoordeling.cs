namespace CaseManagement.Cli.Import;

/// <summary>The judgement of one record, with everything that a later step needs.</summary>
/// <param name="Bron">The record as it was found.</param>
/// <param name="Nummer">The normalised number, or <see langword="null"/> when there is none that may be printed.</param>
/// <param name="Bevindingen">Everything that was found, gravest first.</param>
/// <param name="Regel">The typed line; <see langword="null"/> exactly when the line is refused.</param>
/// <param name="ReedsIngelezen">An earlier run brought in this very line; there is nothing to do.</param>
public sealed record Beoordeling(
    RuwRecord Bron,
    string? Nummer,
    IReadOnlyList<Bevinding> Bevindingen,
    ImportRegel? Regel,
    bool ReedsIngelezen)
{
    /// <summary>The judgement that follows from the gravest finding.</summary>
    public ImportOordeel Oordeel => Bevindingen switch
    {
        [] => ImportOordeel.Aanvaard,
        [{ Ernst: Ernst.Weigering }, ..] => ImportOordeel.Geweigerd,
        [{ Ernst: Ernst.Aanhouding }, ..] => ImportOordeel.Aangehouden,
        _ => ImportOordeel.AanvaardMetWaarschuwing,
    };

    /// <summary>Whether the line is to be brought in, now or by an earlier run.</summary>
    public bool WordtIngelezen => Oordeel is ImportOordeel.Aanvaard or ImportOordeel.AanvaardMetWaarschuwing;

    /// <summary>The line number and judgement only.</summary>
    public override string ToString() => $"{Bron}: {Oordeel}";
}
