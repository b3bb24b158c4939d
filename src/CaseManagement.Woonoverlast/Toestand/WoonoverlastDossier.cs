using System.Collections.Immutable;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using NodaTime;

namespace CaseManagement.Woonoverlast.Toestand;

/// <summary>One address with nuisance (§3.8), folded from its events. Everything about people in it is sealed.</summary>
public sealed record WoonoverlastDossier : IDossierState<WoonoverlastDossier>
{
    /// <summary>Generated code, such as <c>WOV-2026-48213</c>.</summary>
    public required string Code { get; init; }

    /// <summary>How it came in.</summary>
    public required Aanmelding Aanmelding { get; init; }

    /// <summary>State of §3.3.</summary>
    public WoonoverlastStatus Status { get; init; }

    /// <inheritdoc/>
    public DossierKern Kern { get; init; } = DossierKern.Leeg;

    /// <summary>What is known of dwelling, owner and user; <see langword="null"/> until that was looked up (§3.4).</summary>
    public Woning? Woning { get; init; }

    /// <summary>Rented, owned or otherwise.</summary>
    public WoningSoort WoningSoort { get; init; }

    /// <summary>Whether the melder agreed that his identity becomes known (<c>WOV-23</c>); <see langword="null"/> when not asked.</summary>
    public bool? MelderStemtIn { get; init; }

    /// <summary>Data subjects.</summary>
    public ImmutableList<Betrokkene> Betrokkenen { get; init; } = [];

    /// <summary>Set when the dossier was accepted.</summary>
    public Complexiteit? Complexiteit { get; init; }

    /// <summary>Since when the accepted dossier has been complex without interruption.</summary>
    public Instant? ComplexSinds { get; init; }

    /// <summary>The agreement under which participants share data.</summary>
    public Convenant? Convenant { get; init; }

    /// <summary>Classification (<c>ROL-03</c>).</summary>
    public Vertrouwelijkheid Vertrouwelijkheid { get; init; } = Vertrouwelijkheid.Vertrouwelijk;

    /// <summary>Whether there is acute danger now.</summary>
    public bool AcuutGevaar { get; init; }

    /// <summary>The rung of the ladder.</summary>
    public EscalatieTrede Trede { get; init; }

    /// <summary>Every change of rung, oldest first.</summary>
    public ImmutableList<Tredewijziging> TredeHistorie { get; init; } = [];

    /// <summary>The latest referral to buurtbemiddeling.</summary>
    public Bemiddeling? Bemiddeling { get; init; }

    /// <summary>The latest warning.</summary>
    public Waarschuwing? Waarschuwing { get; init; }

    /// <summary>The incident log, in order of number from 1.</summary>
    public ImmutableList<Incident> Incidenten { get; init; } = [];

    /// <summary>Evidence, in order of number from 1.</summary>
    public ImmutableList<Bewijsstuk> Bewijsstukken { get; init; } = [];

    /// <summary>Whether and when the overlastgever was heard.</summary>
    public HoorWederhoor? HoorWederhoor { get; init; }

    /// <summary>The answer of the Interventieteam; never more than yes or no.</summary>
    public Zorgcheck? Zorgcheck { get; init; }

    /// <summary>What was tried before, with its effect.</summary>
    public ImmutableList<Interventie> Interventies { get; init; } = [];

    /// <summary>Why a measure would be justified (<c>WOV-02</c>, <c>WOV-21</c>).</summary>
    public Rechtvaardiging? Rechtvaardiging { get; init; }

    /// <summary>Routes outside the ladder (<c>WOV-12</c>).</summary>
    public ImmutableList<ParallelleRoute> ParallelleRoutes { get; init; } = [];

    /// <summary>Whether a huisverbod of the Wth exists; nothing else of it is kept (<c>WOV-05</c>).</summary>
    public bool HuisverbodHuiselijkGeweldBekend { get; init; }

    /// <summary>Decisions asked of the meeting and not yet dealt with.</summary>
    public ImmutableList<Besluitverzoek> Besluitverzoeken { get; init; } = [];

    /// <summary>The period of watching, while it runs.</summary>
    public Monitoringperiode? Monitoring { get; init; }

    /// <summary>Day from which the ended dossier must be destroyed (§3.7).</summary>
    public LocalDate? VernietigenOp { get; init; }

    /// <inheritdoc/>
    public bool IsActief => Statussen.Actief.Contains(Status);

    /// <summary>Incidents that count for guards (<c>WOV-22</c>).</summary>
    internal IEnumerable<Incident> GeverifieerdeIncidenten => Incidenten.Where(incident => incident.Status is IncidentStatus.Geverifieerd);

    /// <inheritdoc/>
    public WoonoverlastDossier MetKern(DossierKern kern) => this with { Kern = kern };

    internal bool Heeft(BetrokkeneRol rol) => Betrokkenen.Any(betrokkene => betrokkene.Rol == rol);

    internal bool Heeft(BewijsstukSoort soort) => Bewijsstukken.Any(stuk => stuk.Soort == soort && !stuk.IsVerwijderd);
}

/// <summary>How the dossier came in.</summary>
/// <param name="GemeldOp">Civil date of the melding; may lie before the day on which the dossier was opened here.</param>
/// <param name="Kanaal">Channel.</param>
/// <param name="MeldingId">The melding in this system, if it came from one.</param>
/// <param name="OverlastSoorten">Kinds of nuisance; at least one.</param>
/// <param name="Omschrijving">What was reported; may point at the melder, so only the meldpunt and the casusregisseur read it.</param>
/// <param name="Adres">Street and number of the dwelling.</param>
/// <param name="Postcode">Postcode of the dwelling.</param>
/// <param name="MelderAard">Whether the melder is known.</param>
/// <param name="Kenmerk">Number in an older administration, such as <c>2026-012</c>.</param>
/// <param name="Verwijzing">The closed dossier of the same address that this one follows (§3.3).</param>
public sealed record Aanmelding(
    LocalDate GemeldOp, Aanmeldkanaal Kanaal, DossierId? MeldingId, IReadOnlyList<OverlastSoort> OverlastSoorten, PersonalText Omschrijving,
    PersonalText Adres, PersonalText Postcode, MelderAard MelderAard, string? Kenmerk, DossierId? Verwijzing);
