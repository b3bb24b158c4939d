using System.Text.Json.Serialization;
using CaseManagement.Kernel.Beslissen;

namespace CaseManagement.Kernel.Protocol.Sets;

/// <summary>Municipal sources and what check 1 may decide about each (§1.8).</summary>
/// <param name="Bronnen">The sources; what is not here is no source.</param>
public sealed record Bronnenlijst(IReadOnlyList<Bron> Bronnen) : ISetinhoud
{
    /// <summary>What the law closes, whoever edits the list: Bibob files (art. 28 Wet Bibob) and police data (Wpg).</summary>
    public static readonly IReadOnlyDictionary<string, Bronregime> Wettelijk = new Dictionary<string, Bronregime>(StringComparer.OrdinalIgnoreCase)
    {
        ["Bibob"] = Bronregime.AltijdWeigeren,
        ["BoaStrafrechtelijk"] = Bronregime.NietViaCheck,
        ["PolitiegegevensBurgemeester"] = Bronregime.NietViaCheck,
    };

    /// <inheritdoc/>
    [JsonIgnore]
    public Setsoort Soort => Setsoort.Bronnenlijst;

    /// <summary>The regime of a source, or <see langword="null"/> when the list does not name it.</summary>
    public Bronregime? Regime(string code) => Bronnen.FirstOrDefault(bron => bron.Code == code)?.Regime;

    /// <inheritdoc/>
    public IReadOnlyList<Setregel> Regels() =>
    [
        .. Bronnen.Select(bron => new Setregel(bron.Code,
        [
            new("Naam", bron.Naam),
            new("Regime", bron.Regime.ToString()),
            new("Verantwoordelijke", bron.Verantwoordelijke.ToString()),
            new("Uitgangspunt in privacycheck 1", bron.Uitgangspunt.ToString()),
        ])),
    ];

    /// <inheritdoc/>
    public Refusal? Controleer() =>
        Bronnen.Count == 0 || Bronnen.DistinctBy(bron => bron.Code, StringComparer.OrdinalIgnoreCase).Count() != Bronnen.Count ? new SetregelsKloppenNiet()
        : Wettelijk.Any(wet => Regime(wet.Key) != wet.Value) || Bronnen.Any(IsVermomdBibob) ? new WettelijkGeslotenBron()
        : Bronnen.Any(bron => bron.Regime is not Bronregime.Afweegbaar && bron.Uitgangspunt is not Uitgangspunt.Geweigerd) ? new UitgangspuntTeRuim()
        : null;

    // Bibob material under another name is still Bibob material (§1.12, 6).
    private static bool IsVermomdBibob(Bron bron) => bron.Regime is not Bronregime.AltijdWeigeren
        && (bron.Code.Contains("bibob", StringComparison.OrdinalIgnoreCase) || bron.Naam.Contains("bibob", StringComparison.OrdinalIgnoreCase));
}

/// <summary>A source.</summary>
/// <param name="Code">Its code, such as <c>Brp</c>.</param>
/// <param name="Naam">What it is called.</param>
/// <param name="Regime">What check 1 may decide.</param>
/// <param name="Verantwoordelijke">Which organ is the controller.</param>
/// <param name="Uitgangspunt">What check 1 starts from; a person decides.</param>
public sealed record Bron(string Code, string Naam, Bronregime Regime, BronVerantwoordelijke Verantwoordelijke, Uitgangspunt Uitgangspunt);

/// <summary>What check 1 may decide about a source.</summary>
public enum Bronregime
{
    /// <summary>May be approved.</summary>
    Afweegbaar,

    /// <summary>Refused unless a specific legal basis is recorded.</summary>
    WeigerenTenzijGrondslag,

    /// <summary>Never through check 1: the Wpg has its own provision (§1.12, 7).</summary>
    NietViaCheck,

    /// <summary>Always refused: a closed list in the law (§1.12, 6).</summary>
    AltijdWeigeren,
}

/// <summary>Who answers for a source.</summary>
public enum BronVerantwoordelijke
{
    /// <summary>College van burgemeester en wethouders.</summary>
    College,

    /// <summary>The burgemeester.</summary>
    Burgemeester,
}

/// <summary>What check 1 starts from (§1.8).</summary>
public enum Uitgangspunt
{
    /// <summary>Known or not, and nothing else.</summary>
    HitNoHit,

    /// <summary>The same, under conditions.</summary>
    MetVoorwaarden,

    /// <summary>Refused.</summary>
    Geweigerd,
}

/// <summary>Refused because the law closes a source: its row can neither be left out nor relaxed (§1.12, 6 and 7).</summary>
public sealed record WettelijkGeslotenBron() : Refusal(
    "OND-1.12.6",
    "Bibob-gegevens en politiegegevens zijn bij wet gesloten; die regels kunnen niet worden verruimd of weggelaten, ook niet onder een andere naam.",
    "Neem Bibob op als altijd weigeren, en politiegegevens en strafrechtelijke gegevens van een boa als niet via de check.");

/// <summary>Refused because a closed source cannot start from yes (§1.8).</summary>
public sealed record UitgangspuntTeRuim() : Refusal(
    "OND-1.8", "Een bron die niet vrij kan worden afgewogen heeft als uitgangspunt weigeren.", "Kies bij deze bron geweigerd als uitgangspunt.");
