namespace CaseManagement.Cli.Import;

/// <summary>The judgement of one record, with everything that a later step needs.</summary>
/// <param name="Bron">The record as it was found.</param>
/// <param name="Nummer">The normalised number, or <see langword="null"/> when there is none that may be printed.</param>
/// <param name="Bevindingen">Everything that was found, gravest first.</param>
/// <param name="Regel">The typed line; <see langword="null"/> when the line is refused, or was brought in after it was corrected.</param>
/// <param name="ReedsIngelezen">An earlier run brought in this line, or its correction; there is nothing to do.</param>
public sealed record Beoordeling(
    RuwRecord Bron,
    string? Nummer,
    IReadOnlyList<Bevinding> Bevindingen,
    ImportRegel? Regel,
    bool ReedsIngelezen)
{
    /// <summary>Code of the dossier that the line became, once it was brought in.</summary>
    public string? Code { get; init; }

    /// <summary>Fingerprints by which the line is known once it is corrected: its own, and those it brought from a reject file.</summary>
    public IReadOnlyList<string> Vingerafdrukken { get; init; } = [];

    /// <summary>Whether a human being must judge it first: it may name who wants to stay unknown (MEL-01, MEL-03).</summary>
    public bool WordtAangehouden => Bevindingen.Any(bevinding => bevinding.Ernst == Ernst.Aanhouding);

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

    /// <summary>The judgement with more findings.</summary>
    public Beoordeling Met(params IEnumerable<Bevinding> erbij) =>
        this with { Bevindingen = [.. Bevindingen.Concat(erbij).OrderByDescending(bevinding => bevinding.Ernst)] };

    /// <summary>The judgement after the domain refused to open the dossier.</summary>
    public Beoordeling Geweigerd(Bevinding reden) => Met(reden) with { Regel = null };

    /// <summary>The line number and judgement only.</summary>
    public override string ToString() => $"{Bron}: {Oordeel}";
}
