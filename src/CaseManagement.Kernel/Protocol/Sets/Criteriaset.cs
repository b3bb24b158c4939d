using System.Globalization;
using System.Text.Json.Serialization;
using CaseManagement.Kernel.Beslissen;

namespace CaseManagement.Kernel.Protocol.Sets;

/// <summary>Criteria of weging 3 (§1.5); a score supports, people decide (<c>AVG-22</c>).</summary>
/// <param name="Criteria">The criteria.</param>
/// <param name="OpenBronnen">When which open sources may be searched in phase 2.</param>
public sealed record Criteriaset(IReadOnlyList<Criterium> Criteria, OpenBronnenbeleid OpenBronnen) : ISetinhoud
{
    /// <inheritdoc/>
    [JsonIgnore]
    public Setsoort Soort => Setsoort.Criteriaset;

    /// <inheritdoc/>
    public IReadOnlyList<Setregel> Regels() =>
    [
        .. Criteria.Select(c => new Setregel(c.Code,
        [
            new("Omschrijving", c.Tekst),
            new("Score", string.Create(CultureInfo.InvariantCulture, $"{c.ScoreVan} tot en met {c.ScoreTot}")),
            new("Verplicht", c.IsVerplicht ? "ja" : "nee"),
        ])),
        new("OPEN_BRONNEN", [new("Wanneer", OpenBronnen.Wanneer), new("Bronnen", string.Join(", ", OpenBronnen.Bronnen.Order(StringComparer.Ordinal)))]),
    ];

    /// <inheritdoc/>
    public Refusal? Controleer() =>
        Criteria.Count == 0 || Criteria.DistinctBy(c => c.Code).Count() != Criteria.Count
            || OpenBronnen.Bronnen.Distinct(StringComparer.Ordinal).Count() != OpenBronnen.Bronnen.Count ? new SetregelsKloppenNiet()
        : Criteria.Any(c => c.ScoreVan < 0 || c.ScoreTot > 3 || c.ScoreVan >= c.ScoreTot) ? new ScoreBuitenBereik()
        : null;
}

/// <summary>A criterion of weging 3.</summary>
/// <param name="Code">Its code, such as <c>CONCREETHEID</c>.</param>
/// <param name="Tekst">What is judged.</param>
/// <param name="ScoreVan">Lowest score, 0 or more.</param>
/// <param name="ScoreTot">Highest score, 3 or less.</param>
/// <param name="IsVerplicht">Whether every weging 3 must score it.</param>
public sealed record Criterium(string Code, string Tekst, int ScoreVan = 0, int ScoreTot = 3, bool IsVerplicht = false);

/// <summary>When open sources may be searched in phase 2 (§1.5); each search is recorded as a source query.</summary>
/// <param name="Wanneer">The condition, for whoever searches.</param>
/// <param name="Bronnen">Codes of the sources that may be searched; empty when none may.</param>
public sealed record OpenBronnenbeleid(string Wanneer, IReadOnlyList<string> Bronnen);

/// <summary>Refused because a score runs from 0 to 3 at most (§1.5).</summary>
public sealed record ScoreBuitenBereik() : Refusal(
    "OND-1.5", "Een score loopt van ten minste 0 tot ten hoogste 3.", "Kies een laagste score van 0 of meer en een hogere hoogste score van ten hoogste 3.");
