using CaseManagement.Kernel.Beslissen;
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

/// <summary>The fold of a PGA case; pure.</summary>
internal static class PgaEvolve
{
    public static PgaCasus Evolve(PgaCasus? state, IEvent @event) => (state, @event) switch
    {
        (null, PgaAangemeld e) => Nieuw(e),
        ({ } s, IKernEvent e) => s.MetKern(s.Kern.Evolve(e)),
        ({ } s, not PgaAangemeld) => Stap(s, @event),
        _ => throw Onbekend(@event),
    };

    private static PgaCasus Nieuw(PgaAangemeld e) => new()
    {
        Status = PgaStatus.Aangemeld,
        Aanmelding = e,
        Informatieplicht = new Informatieplicht(InformatieplichtStatus.Open, e.InformerenUiterlijkOp),
        AcuutGevaar = e.Spoed && e.Gevaar,
        LaatsteStapOp = e.AangemeldOp,
    };

    private static PgaCasus Stap(PgaCasus s, IEvent @event) => @event switch
    {
        TriageGestart e => s with { Status = PgaStatus.InTriage, TriageUiterlijkOp = e.UiterlijkOp },
        TriageGeaccepteerd e => Op(s, e.Op) with
        {
            Status = PgaStatus.Geaccepteerd,
            Acceptatie = e,
            EvaluatieUiterlijkOp = e.EvaluatieUiterlijkOp,
        },
        TriageAfgewezen e => Op(s, e.Op) with { Status = PgaStatus.Afgewezen, VernietigenOp = e.VernietigenOp },
        TriageDoorverwezen e => Op(s, e.Op) with { Status = PgaStatus.Doorverwezen, VernietigenOp = e.VernietigenOp },
        StartgesprekVastgelegd e => Op(s, e.Op) with { Status = PgaStatus.PlanInOpstelling, Startgesprek = e },
        PlanVastgesteld e => MetPlan(s, e.Op, e.Plan) with
        {
            Status = PgaStatus.InUitvoering,
            EvaluatieUiterlijkOp = e.EvaluatieUiterlijkOp,
            AcuutGevaar = false,
            AfsluitingVoorgesteld = false,
        },
        PlanBijgesteld e => MetPlan(s, e.Op, e.Plan) with { PlanreviewUiterlijkOp = null },
        IncidentVastgelegd e => s with { Incidenten = s.Incidenten.Add(e), AcuutGevaar = s.AcuutGevaar || e.AcuutGevaar },
        _ => Informeren(s, @event) ?? Schalen(s, @event) ?? Besluiten(s, @event) ?? throw Onbekend(@event),
    };

    private static PgaCasus? Informeren(PgaCasus s, IEvent @event) => @event switch
    {
        InformatieplichtVoldaan e => Met(s, InformatieplichtStatus.Voldaan, e.Op),
        InformatieplichtVervallen e => Met(s, InformatieplichtStatus.Vervallen, e.Op),
        InformatieplichtUitgesteld e => Met(s, InformatieplichtStatus.Uitgesteld, e.HerbeoordelenOp) with { Uitstel = e },
        _ => null,
    };

    private static PgaCasus? Schalen(PgaCasus s, IEvent @event) => @event switch
    {
        OpschalingBesloten e => Op(Zonder(s, BesluitSoort.Opschalen), e.Op) with { Opschaling = e },
        GegevensVerstrekt e => s with { Verstrekkingen = s.Verstrekkingen.Add(e) },
        CasusOpgeschaald e => Op(s, e.Op) with { Status = PgaStatus.Opgeschaald, OpgeschaaldOp = e.Op, PlanreviewUiterlijkOp = null },
        CasusAfgeschaald e => Op(Zonder(s, BesluitSoort.Afschalen), e.Op) with
        {
            Status = PgaStatus.InUitvoering,
            Opschaling = null,
            OpgeschaaldOp = null,
            Afschaling = e,
            PlanreviewUiterlijkOp = e.PlanreviewUiterlijkOp,
            EvaluatieOp = e.EvaluatieUiterlijkOp,
            EvaluatieUiterlijkOp = e.EvaluatieUiterlijkOp,
            AfsluitingVoorgesteld = false,
            AcuutGevaar = false,
        },
        _ => null,
    };

    private static PgaCasus? Besluiten(PgaCasus s, IEvent @event) => @event switch
    {
        BesluitGevraagd e => s with { Verzoeken = s.Verzoeken.Add(e) },
        BesluitverzoekAfgewezen { Soort: BesluitSoort.Opschalen } => Zonder(s, BesluitSoort.Opschalen) with
        {
            Opschaling = s.Status is PgaStatus.Opgeschaald ? s.Opschaling : null,
        },
        BesluitverzoekAfgewezen { Soort: BesluitSoort.Afsluiting } => s with { AfsluitingVoorgesteld = false },
        BesluitverzoekAfgewezen e => Zonder(s, e.Soort),
        EvaluatieVastgelegd e => Op(s, e.Op) with
        {
            Status = s.Status is PgaStatus.Opgeschaald ? PgaStatus.Opgeschaald : PgaStatus.Evaluatie,
            Evaluaties = s.Evaluaties.Add(e),
            EvaluatieOp = e.EvaluatieUiterlijkOp,
            EvaluatieUiterlijkOp = e.EvaluatieUiterlijkOp,
            AcuutGevaar = false,
        },
        UitvoeringHervat e => Op(s, e.Op) with { Status = PgaStatus.InUitvoering, EvaluatieOp = e.EvaluatieOp, AfsluitingVoorgesteld = false },
        AfsluitingVoorgesteld => s with { AfsluitingVoorgesteld = true },
        CasusAfgesloten e => Op(s, e.Op) with
        {
            Status = PgaStatus.Afgesloten,
            Afsluiting = e,
            VernietigenOp = e.VernietigenOp,
            AfsluitingVoorgesteld = false,
            Verzoeken = [],
        },
        NazorgGestart e => s with { Status = PgaStatus.Nazorg, NazorgTot = e.Tot },
        InBewaringGenomen e => Op(s, e.Op) with { Status = PgaStatus.Bewaard },
        _ => null,
    };

    private static PgaCasus MetPlan(PgaCasus s, LocalDate op, PlanInhoud plan) =>
        Op(Zonder(s, BesluitSoort.PlanVanAanpak), op) with { Plan = plan, EvaluatieOp = plan.EvaluatieOp };

    private static PgaCasus Met(PgaCasus s, InformatieplichtStatus status, LocalDate op) =>
        s with { Informatieplicht = new Informatieplicht(status, op) };

    private static PgaCasus Zonder(PgaCasus s, BesluitSoort soort) =>
        s with { Verzoeken = s.Verzoeken.RemoveAll(verzoek => verzoek.Soort == soort) };

    private static PgaCasus Op(PgaCasus s, LocalDate op) => s with { LaatsteStapOp = op };

    private static InvalidOperationException Onbekend(IEvent @event) =>
        new($"{@event.GetType().Name} does not belong to the lifecycle of a PGA case.");
}
