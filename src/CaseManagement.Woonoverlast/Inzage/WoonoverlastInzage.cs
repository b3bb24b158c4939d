using CaseManagement.Kernel.Identiteit;
using CaseManagement.Woonoverlast.Incidenten;
using CaseManagement.Woonoverlast.Toestand;
using NodaTime;

namespace CaseManagement.Woonoverlast.Inzage;

/// <summary>
/// What a caller sees of a dossier by the table of §3.6; what the role may not see is absent. It never holds a BSN, health data, the
/// identity of the melder or the content of buurtbemiddeling: they are not in the dossier.
/// </summary>
public sealed record WoonoverlastInzage
{
    /// <summary>Code of the dossier.</summary>
    public required string Code { get; init; }

    /// <summary>State of §3.3.</summary>
    public required WoonoverlastStatus Status { get; init; }

    /// <summary>Civil date of the melding.</summary>
    public required LocalDate GemeldOp { get; init; }

    /// <summary>Number in an older administration.</summary>
    public string? Kenmerk { get; init; }

    /// <summary>The ended dossier that this one follows.</summary>
    public DossierId? Verwijzing { get; init; }

    /// <summary>Address, kind of nuisance, trede and own actions.</summary>
    public BasisInzage? Basis { get; init; }

    /// <summary>What belongs to OOV alone.</summary>
    public RegieInzage? Regie { get; init; }

    /// <summary>Lines of the incident log.</summary>
    public IReadOnlyList<IncidentInzage>? Incidenten { get; init; }

    /// <summary>The incident log in short.</summary>
    public IncidentSamenvatting? IncidentSamenvatting { get; init; }

    /// <summary>Police data.</summary>
    public IReadOnlyList<PolitiegegevenInzage>? Politiegegevens { get; init; }

    /// <summary>Tenancy data.</summary>
    public HuurInzage? Huur { get; init; }

    /// <summary>Whether care is involved, and whom to call.</summary>
    public ZorgInzage? Zorg { get; init; }

    /// <summary>Whether buurtbemiddeling started and its result.</summary>
    public BemiddelingInzage? Buurtbemiddeling { get; init; }

    /// <summary>Draft decisions.</summary>
    public ConceptInzage? Concepten { get; init; }
}

/// <summary>Address, kind of nuisance, trede and own actions.</summary>
public sealed record BasisInzage(
    string? Adres, string? Postcode, WoningSoort WoningSoort, IReadOnlyList<OverlastSoort> OverlastSoorten, EscalatieTrede Trede,
    Complexiteit? Complexiteit, LocalDate? WaarschuwingTot, LocalDate? MonitoringTot, bool AcuutGevaar, IReadOnlyList<ActieInzage> Acties);

/// <summary>An action.</summary>
public sealed record ActieInzage(int Nummer, string? Wat, string Organisatie, LocalDate Deadline, string Status);

/// <summary>What belongs to OOV alone.</summary>
public sealed record RegieInzage(
    string? Omschrijving, Aanmeldkanaal Kanaal, MelderAard MelderAard, bool? MelderStemtIn, string? ConvenantId,
    IReadOnlyList<BetrokkeneInzage> Betrokkenen, IReadOnlyList<Tredewijziging> TredeHistorie, IReadOnlyList<BewijsstukInzage> Bewijsstukken,
    HoorWederhoor? HoorWederhoor, IReadOnlyList<Interventie> Interventies, IReadOnlyList<ParallelleRoute> ParallelleRoutes,
    bool HuisverbodHuiselijkGeweldBekend);

/// <summary>A data subject.</summary>
public sealed record BetrokkeneInzage(string Id, BetrokkeneRol Rol, string? Naam, string? Geboortedatum, LocalDate? InformerenUiterlijkOp);

/// <summary>A piece of evidence; what is police data stands with the police data.</summary>
public sealed record BewijsstukInzage(int Nummer, BewijsstukSoort Soort, LocalDate Datum, string? Omschrijving);

/// <summary>A line of the incident log.</summary>
public sealed record IncidentInzage(
    int Nummer, OverlastSoort Soort, LocalDate Datum, LocalTime? Tijd, int? DuurMinuten, IncidentBron Bron, IncidentStatus Status,
    string? Plaats, string? Effect, string? Omschrijving);

/// <summary>The incident log in short: no descriptions.</summary>
public sealed record IncidentSamenvatting(int Aantal, LocalDate? Laatste);

/// <summary>Police data with its mark (<c>WOV-32</c>).</summary>
public sealed record PolitiegegevenInzage(
    PolitiegegevenBron Bron, int Nummer, LocalDate Datum, IncidentStatus? Status, string? Omschrijving, string Grondslag, string? VerstrektDoor,
    LocalDate VerstrektOp, string? Doel, bool DoorverstrekkenToegestaan);

/// <summary>Tenancy data.</summary>
public sealed record HuurInzage(string? Eigenaar, string? Gebruiker, string? VerhuurderOrganisatie, bool BrpGecontroleerd);

/// <summary>The flag "zorg betrokken" and the contact; nothing else about care exists here.</summary>
public sealed record ZorgInzage(bool ZorgBetrokken, string? Contact);

/// <summary>Whether buurtbemiddeling started and its result: <c>Aangeboden</c>, <c>Gestart</c>, <c>Geslaagd</c>, <c>Mislukt</c>, <c>Geweigerd</c> or <c>NietGeschikt</c>.</summary>
public sealed record BemiddelingInzage(string Stand);

/// <summary>Draft decisions: what was asked of the meeting, and why a measure would be justified.</summary>
public sealed record ConceptInzage(IReadOnlyList<Besluitverzoek> Gevraagd, string? Ernst, string? Subsidiariteit, string? Proportionaliteit);
