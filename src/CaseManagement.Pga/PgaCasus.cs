using System.Collections.Immutable;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Pga.Aanmelding;
using CaseManagement.Pga.Afsluiting;
using CaseManagement.Pga.Evaluaties;
using CaseManagement.Pga.Informeren;
using CaseManagement.Pga.Plannen;
using CaseManagement.Pga.Schalen;
using CaseManagement.Pga.Triage;
using CaseManagement.Pga.Verloop;
using NodaTime;

namespace CaseManagement.Pga;

/// <summary>A person-centred approach as it is now (domain reference §4).</summary>
public sealed record PgaCasus : IDossierState<PgaCasus>
{
    /// <inheritdoc/>
    public DossierKern Kern { get; init; } = DossierKern.Leeg;

    /// <summary>State of the lifecycle.</summary>
    public PgaStatus Status { get; init; }

    /// <summary>The referral.</summary>
    public required PgaAangemeld Aanmelding { get; init; }

    /// <summary>Last day for triage.</summary>
    public LocalDate? TriageUiterlijkOp { get; init; }

    /// <summary>The acceptance, once accepted.</summary>
    public TriageGeaccepteerd? Acceptatie { get; init; }

    /// <summary>The duty to inform.</summary>
    public required Informatieplicht Informatieplicht { get; init; }

    /// <summary>The last postponement, if any.</summary>
    public InformatieplichtUitgesteld? Uitstel { get; init; }

    /// <summary>The start talk.</summary>
    public StartgesprekVastgelegd? Startgesprek { get; init; }

    /// <summary>The plan as it is now.</summary>
    public PlanInhoud? Plan { get; init; }

    /// <summary>Day of the planned evaluation.</summary>
    public LocalDate? EvaluatieOp { get; init; }

    /// <summary>Last day without evaluation (§4.5).</summary>
    public LocalDate? EvaluatieUiterlijkOp { get; init; }

    /// <summary>Last day to review the plan after the case came back.</summary>
    public LocalDate? PlanreviewUiterlijkOp { get; init; }

    /// <summary>Incidents, in order of number.</summary>
    public ImmutableList<IncidentVastgelegd> Incidenten { get; init; } = [];

    /// <summary>Whether there is acute danger, by referral or incident, since the last plan, evaluation or return.</summary>
    public bool AcuutGevaar { get; init; }

    /// <summary>Open requests for a decision, without closing.</summary>
    public ImmutableList<BesluitGevraagd> Verzoeken { get; init; } = [];

    /// <summary>The decision to scale up, while it stands.</summary>
    public OpschalingBesloten? Opschaling { get; init; }

    /// <summary>Since when the case is scaled up.</summary>
    public LocalDate? OpgeschaaldOp { get; init; }

    /// <summary>The last return from scaling up.</summary>
    public CasusAfgeschaald? Afschaling { get; init; }

    /// <summary>Supplies to and from the Zorg- en Veiligheidshuis.</summary>
    public ImmutableList<GegevensVerstrekt> Verstrekkingen { get; init; } = [];

    /// <summary>Evaluations, oldest first.</summary>
    public ImmutableList<EvaluatieVastgelegd> Evaluaties { get; init; } = [];

    /// <summary>Whether closing is proposed.</summary>
    public bool AfsluitingVoorgesteld { get; init; }

    /// <summary>The closing.</summary>
    public CasusAfgesloten? Afsluiting { get; init; }

    /// <summary>Last day of aftercare.</summary>
    public LocalDate? NazorgTot { get; init; }

    /// <summary>Day from which the case must be destroyed.</summary>
    public LocalDate? VernietigenOp { get; init; }

    /// <summary>Day of the last dated step; no later step lies before it.</summary>
    public LocalDate LaatsteStapOp { get; init; }

    /// <inheritdoc/>
    public bool IsActief => Status is PgaStatus.Aangemeld or PgaStatus.InTriage or PgaStatus.Geaccepteerd or PgaStatus.PlanInOpstelling
        or PgaStatus.InUitvoering or PgaStatus.Opgeschaald or PgaStatus.Evaluatie;

    /// <summary>Whether triage accepted the person.</summary>
    public bool IsGeaccepteerd => Acceptatie is not null;

    /// <summary>Whether an evaluation was recorded since the case was scaled up.</summary>
    public bool IsGeevalueerdSindsOpschaling => Evaluaties.Any(evaluatie => evaluatie.Op >= OpgeschaaldOp);

    /// <summary>Whether the case is open without evaluation for too long (§4.5); the clock stands still while scaled up.</summary>
    public bool IsEvaluatieVerlopen(LocalDate vandaag) => Status is not PgaStatus.Opgeschaald && vandaag > EvaluatieUiterlijkOp;

    /// <summary>Whether an organisation takes part in the case on a day; the municipality always does.</summary>
    public bool NeemtDeel(string organisatie, LocalDate op) =>
        StringComparer.OrdinalIgnoreCase.Equals(organisatie, PgaConvenant.Gemeente)
        || Kern.Deelnemers.Any(d => StringComparer.OrdinalIgnoreCase.Equals(d.Organisatie, organisatie) && (d.Tot is not { } tot || op <= tot));

    /// <inheritdoc/>
    public PgaCasus MetKern(DossierKern kern) => this with { Kern = kern };
}
