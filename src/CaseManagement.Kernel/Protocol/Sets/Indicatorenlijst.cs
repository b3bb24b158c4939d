using System.Globalization;
using System.Text.Json.Serialization;
using CaseManagement.Kernel.Beslissen;

namespace CaseManagement.Kernel.Protocol.Sets;

/// <summary>
/// The local part of the checklist signaalanalyse (§1.5). Its five kenmerken and twice five indicatoren are fixed by the model and stand in
/// the program; the red flags and the threshold are of the municipality.
/// </summary>
/// <param name="RedFlags">The red flags.</param>
/// <param name="MinVerankering">How many indicators of local anchoring a yes to weging 1 needs: at least 1, at most the 5 there are.</param>
public sealed record Indicatorenlijst(IReadOnlyList<RedFlag> RedFlags, int MinVerankering = 1) : ISetinhoud
{
    /// <inheritdoc/>
    [JsonIgnore]
    public Setsoort Soort => Setsoort.Indicatorenlijst;

    /// <inheritdoc/>
    public IReadOnlyList<Setregel> Regels() =>
    [
        .. RedFlags.Select(flag => new Setregel(flag.Code, [new("Omschrijving", flag.Tekst)])),
        new("MIN_VERANKERING", [new("Aantal", MinVerankering.ToString(CultureInfo.InvariantCulture))]),
    ];

    /// <inheritdoc/>
    public Refusal? Controleer() =>
        RedFlags.Count == 0 || RedFlags.DistinctBy(flag => flag.Code).Count() != RedFlags.Count ? new SetregelsKloppenNiet()
        : MinVerankering is < 1 or > 5 ? new MinVerankeringOnjuist()
        : null;
}

/// <summary>A red flag.</summary>
/// <param name="Code">Its code, such as <c>GEEN_KLANDIZIE</c>.</param>
/// <param name="Tekst">What it means.</param>
public sealed record RedFlag(string Code, string Tekst);

/// <summary>Refused because a yes to weging 1 always needs an indicator of local anchoring (§1.3).</summary>
public sealed record MinVerankeringOnjuist() : Refusal(
    "OND-1.5", "Voor ja op weging 1 is altijd ten minste één van de vijf indicatoren van verankering nodig.", "Kies een aantal van 1 tot en met 5.");
