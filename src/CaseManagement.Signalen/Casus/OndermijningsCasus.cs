using System.Collections.Immutable;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Signalen.Privacychecks;
using CaseManagement.Signalen.Signaaloverleg;
using CaseManagement.Signalen.Verstrekkingen;
using CaseManagement.Signalen.Wegingen;
using NodaTime;

namespace CaseManagement.Signalen.Casus;

/// <summary>A case of ondermijning, from the signaaloverleg to its end.</summary>
public sealed record OndermijningsCasus : IDossierState<OndermijningsCasus>, IOverdraagbaar
{
    /// <summary>How it started.</summary>
    public required OndermijningsCasusGestart Start { get; init; }

    /// <summary>State of the lifecycle.</summary>
    public CasusStatus Status { get; init; } = CasusStatus.PlanInOpstelling;

    /// <summary>The plan van aanpak.</summary>
    public PlanVanAanpakVastgesteld? Plan { get; init; }

    /// <summary>The interventions of that plan, in order of number.</summary>
    public ImmutableList<CasusInterventie> Interventies { get; init; } = [];

    /// <summary>Who performed a check 2B.</summary>
    public ImmutableList<GebruikerId> Toetsers { get; init; } = [];

    /// <summary>Who made a plan, supplied, ended an intervention or started the monitoring.</summary>
    public ImmutableList<GebruikerId> Behandelaars { get; init; } = [];

    /// <summary>How many checks 2B there were.</summary>
    public int AantalChecks { get; init; }

    /// <summary>What was supplied.</summary>
    public ImmutableList<CasusgegevensVerstrekt> Verstrekkingen { get; init; } = [];

    /// <summary>Last day of monitoring.</summary>
    public LocalDate? MonitoringTot { get; init; }

    /// <summary>The transfer to RIEC.</summary>
    public Verstrekking? Overdracht { get; init; }

    /// <summary>Day from which it must be destroyed, once known.</summary>
    public LocalDate? VernietigenOp { get; init; }

    /// <summary>That the supplies were retracted because the signal proved false.</summary>
    public VerstrekkingenIngetrokken? Intrekking { get; init; }

    /// <inheritdoc/>
    public Verstrekkingsboek Boek { get; init; } = Verstrekkingsboek.Leeg;

    /// <inheritdoc/>
    public bool IsIngetrokken => Intrekking is not null;

    /// <summary>The checks of a transfer.</summary>
    public ImmutableList<PrivacyCheckOverdrachtUitgevoerd> Overdrachtschecks { get; init; } = [];

    IReadOnlyList<PrivacyCheckOverdrachtUitgevoerd> IOverdraagbaar.Overdrachtschecks => Overdrachtschecks;

    /// <inheritdoc/>
    public bool MagOverdrachtToetsen => Status < CasusStatus.Monitoring;

    /// <inheritdoc/>
    public IReadOnlyList<Gegeven> Gegevens => Start.Gegevens;

    /// <inheritdoc/>
    public IReadOnlyList<BetrokkeneId> Mensen => Start.Betrokkenen;

    /// <inheritdoc/>
    public bool HeeftPolitiegegevens => Start.Politiegegevens;

    /// <inheritdoc/>
    public DossierKern Kern { get; init; } = DossierKern.Leeg;

    /// <inheritdoc/>
    public bool IsActief => Status.IsActief();

    /// <inheritdoc/>
    public OndermijningsCasus MetKern(DossierKern kern) => this with { Kern = kern };

    /// <summary>An intervention of the plan, or <see langword="null"/>.</summary>
    public CasusInterventie? Interventie(int nummer) => Interventies.Find(interventie => interventie.Plan.Nummer == nummer);

    /// <summary>Refuses whoever handles the case or handled its signal as performer of its check (<c>OND-15</c>).</summary>
    public Refusal? MagPrivacycheckDoen(GebruikerId gebruiker) =>
        Kern.Duo?.Omvat(gebruiker) == true
        || Start.Stap.Door == gebruiker
        || Start.Behandelaars.Contains(gebruiker)
        || Behandelaars.Contains(gebruiker)
            ? new EigenSignaalNietToetsen()
            : null;

    /// <summary>Whether somebody runs this case: the casusregisseur and the achtervang that were assigned.</summary>
    public bool HeeftRegie(GebruikerId gebruiker) => Kern.Duo?.Omvat(gebruiker) == true;

    /// <inheritdoc/>
    public bool IsToetser(GebruikerId gebruiker) => Start.Toetsers.Contains(gebruiker) || Toetsers.Contains(gebruiker);
}

/// <summary>An intervention and how it stands.</summary>
/// <param name="Plan">The intervention.</param>
/// <param name="Check">The last check 2B.</param>
/// <param name="Resultaat">How it ended.</param>
public sealed record CasusInterventie(GeplandeInterventie Plan, PrivacyCheck2BUitgevoerd? Check = null, InterventieResultaat? Resultaat = null);

/// <summary>Folds the events of a case; pure.</summary>
internal static class CasusVerloop
{
    public static OndermijningsCasus Evolve(OndermijningsCasus? state, IEvent @event) => (state, @event) switch
    {
        (null, OndermijningsCasusGestart e) => new OndermijningsCasus { Start = e },
        (not null, IKernEvent e) => state.MetKern(state.Kern.Evolve(e)),
        (not null, PlanVanAanpakVastgesteld e) => Behandeld(state, e.Stap.Door) with
        {
            Plan = e,
            Interventies = [.. e.Interventies.Select(interventie => new CasusInterventie(interventie))],
            Status = CasusStatus.PlanVastgesteld,
        },
        (not null, PrivacyCheck2BUitgevoerd e) => Getoetst(state, e),
        (not null, PrivacyCheckOverdrachtUitgevoerd e) => state with
        {
            AantalChecks = e.Check,
            Toetsers = state.Toetsers.Add(e.Stap.Door),
            Overdrachtschecks = state.Overdrachtschecks.Add(e),
        },
        (not null, CasusgegevensVerstrekt e) => Behandeld(state, e.Stap.Door) with
        {
            Verstrekkingen = state.Verstrekkingen.Add(e),
            Boek = Boekingen.Casus(state, e),
        },
        (not null, VerstrekkingenIngetrokken e) => Behandeld(state, e.Door) with { Intrekking = e },
        (not null, IVerstrekkingEvent e) => state with { Boek = state.Boek.Evolve(e) },
        (not null, InterventieAfgerond e) => Met(Behandeld(state, e.Door), e.Interventie, interventie => interventie with { Resultaat = e.Resultaat }),
        (not null, CasusMonitoringGestart e) => Behandeld(state, e.Door) with { Status = CasusStatus.Monitoring, MonitoringTot = e.Tot },
        (not null, OndermijningsCasusAfgesloten e) => state with { Status = e.Status, VernietigenOp = e.VernietigenOp },
        (not null, CasusOvergedragenAanRiec e) => state with
        {
            Status = CasusStatus.OverdrachtRiec,
            Overdracht = e.Verstrekking,
            Boek = Boekingen.Overdracht(state, e),
        },
        (not null, CasusoverdrachtBevestigd e) => state with
        {
            VernietigenOp = e.VernietigenOp,
            Boek = state.Boek.OverdrachtOntvangen(Boekingen.Riec, e.BevestigdOp),
        },
        _ => throw new InvalidOperationException($"Event {@event.GetType().Name} does not belong to this point of a case."),
    };

    private static OndermijningsCasus Getoetst(OndermijningsCasus state, PrivacyCheck2BUitgevoerd check)
    {
        var na = Met(state, check.Interventie, interventie => interventie with { Check = check }) with
        {
            AantalChecks = check.Check,
            Toetsers = state.Toetsers.Add(check.Stap.Door),
        };
        return na with
        {
            Status = na.Status is CasusStatus.InUitvoering
                || (na.Interventies.TrueForAll(i => i.Check is not null) && na.Interventies.Exists(i => i.Check!.StaatIetsToe))
                    ? CasusStatus.InUitvoering
                    : CasusStatus.WachtOpPrivacyCheck2B,
        };
    }

    private static OndermijningsCasus Behandeld(OndermijningsCasus state, GebruikerId door) =>
        state.Behandelaars.Contains(door) ? state : state with { Behandelaars = state.Behandelaars.Add(door) };

    private static OndermijningsCasus Met(OndermijningsCasus state, int nummer, Func<CasusInterventie, CasusInterventie> wijzig) =>
        state with { Interventies = state.Interventies.SetItem(nummer - 1, wijzig(state.Interventies[nummer - 1])) };
}
