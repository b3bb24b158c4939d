using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using NodaTime;

namespace CaseManagement.Signalen.Wegingen;

/// <summary>Weging 1 was recorded: is it about ondermijning?</summary>
/// <param name="Weging">What every weighing records.</param>
/// <param name="Uitkomst">The answer.</param>
/// <param name="Kenmerken">Characteristics that are touched.</param>
/// <param name="IndicatorenVerankering">Indicators of local anchoring; at least one after a yes.</param>
/// <param name="IndicatorenSignalering">Indicators of signalling.</param>
/// <param name="RedFlags">Codes of red flags of the set.</param>
[EventType("signaal.weging-1-vastgelegd")]
public sealed record Weging1Vastgelegd(
    WegingKop Weging,
    Oordeel Uitkomst,
    IReadOnlyList<Kenmerk> Kenmerken,
    IReadOnlyList<Verankering> IndicatorenVerankering,
    IReadOnlyList<Signalering> IndicatorenSignalering,
    IReadOnlyList<string> RedFlags) : IEvent;

/// <summary>Weging 2A was recorded: is it a task or power of the municipality?</summary>
/// <param name="Weging">What every weighing records.</param>
/// <param name="Uitkomst">The answer.</param>
/// <param name="TaakOfBevoegdheid">Which; at least one after a yes.</param>
/// <param name="Doorverwijzing">To which body the reporter is referred after a no.</param>
[EventType("signaal.weging-2a-vastgelegd")]
public sealed record Weging2AVastgelegd(
    WegingKop Weging, Oordeel Uitkomst, IReadOnlyList<Bevoegdheid> TaakOfBevoegdheid, Instantie? Doorverwijzing) : IEvent;

/// <summary>Weging 2B was recorded: is it the territory of the municipality?</summary>
/// <param name="Weging">What every weighing records.</param>
/// <param name="Uitkomst">The answer.</param>
/// <param name="AndereGemeente">After a no, the four-digit code of the right municipality.</param>
[EventType("signaal.weging-2b-vastgelegd")]
public sealed record Weging2BVastgelegd(WegingKop Weging, Oordeel Uitkomst, string? AndereGemeente) : IEvent;

/// <summary>Weging 3 was recorded: how heavy is it, and where is it handled best?</summary>
/// <param name="Weging">What every weighing records.</param>
/// <param name="Uitkomst">One of four; chosen by people, never by the scores (<c>AVG-22</c>).</param>
/// <param name="Scores">Scores per criterion, 0 to 3.</param>
/// <param name="OpenBronnenGeraadpleegd">Searches in open sources.</param>
/// <param name="BesluitDoor">The members of the ondermijningsteam who decided.</param>
/// <param name="Reden">Why not, when the signal is not taken on.</param>
[EventType("signaal.weging-3-vastgelegd")]
public sealed record Weging3Vastgelegd(
    WegingKop Weging,
    Weging3Uitkomst Uitkomst,
    IReadOnlyList<CriteriumScore> Scores,
    IReadOnlyList<OpenBronRaadpleging> OpenBronnenGeraadpleegd,
    IReadOnlyList<GebruikerId> BesluitDoor,
    RedenNietInBehandeling? Reden) : IEvent;

/// <summary>A score of weging 3.</summary>
/// <param name="Criterium">Code of the criterion.</param>
/// <param name="Score">0 to 3.</param>
public sealed record CriteriumScore(string Criterium, int Score);

/// <summary>A search in an open source, recorded as a source query (§1.5).</summary>
/// <param name="Bron">Which source.</param>
/// <param name="Vindplaats">Address and what was asked.</param>
/// <param name="Op">When (UTC).</param>
public sealed record OpenBronRaadpleging(OpenBron Bron, PersonalText Vindplaats, Instant Op);
