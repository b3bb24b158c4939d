namespace CaseManagement.Bibob.Aanmaken;

/// <summary>A screening was created.</summary>
/// <param name="Kop">The header.</param>
/// <param name="Betrokkene">Whom it is about.</param>
/// <param name="Relaties">Relations known at the start.</param>
/// <param name="Vergunningbehandelaars">Who handles the application.</param>
[EventType("bibob.screening-aangemaakt")]
public sealed record ScreeningAangemaakt(
    ScreeningKop Kop,
    BibobBetrokkene Betrokkene,
    IReadOnlyList<BibobRelatie> Relaties,
    IReadOnlyList<GebruikerId> Vergunningbehandelaars) : IEvent;

/// <summary>A relation was found (<c>BIB-11</c>).</summary>
/// <param name="Relatie">The relation.</param>
[EventType("bibob.relatie-toegevoegd")]
public sealed record RelatieToegevoegd(BibobRelatie Relatie) : IEvent;

/// <summary>Other colleagues handle the application now.</summary>
/// <param name="Vergunningbehandelaars">All who handle it from now on.</param>
[EventType("bibob.behandelaars-gewijzigd")]
public sealed record BehandelaarsGewijzigd(IReadOnlyList<GebruikerId> Vergunningbehandelaars) : IEvent;
