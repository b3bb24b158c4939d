using CaseManagement.Controles.Bevindingen;
using CaseManagement.Controles.Interventies;
using CaseManagement.Controles.Organen;
using CaseManagement.Controles.Plannen;
using CaseManagement.Controles.Rapporteren;
using CaseManagement.Controles.Uitvoeren;
using CaseManagement.Controles.Voorbereiden;

namespace CaseManagement.Controles.Toestand;

/// <summary>Folds the events of a control; pure.</summary>
internal static class ControleVerloop
{
    public static IntegraleControle Evolve(IntegraleControle? state, IEvent @event) => (state, @event) switch
    {
        (null, ControleGepland e) => new IntegraleControle { Plan = e, PlanDatum = e.PlanDatum, Behandelaars = [e.Door] },
        ({ } s, DuoToegewezen e) => Behandeld(s.MetKern(s.Kern.Evolve(e)), e.Duo.EersteVerantwoordelijke, e.Duo.Achtervang),
        ({ } s, IKernEvent e) => s.MetKern(s.Kern.Evolve(e)),
        ({ } s, not ControleGepland) => Vooraf(s, @event) ?? Achter(s, @event) ?? Achteraf(s, @event) ?? Interventieverloop.Evolve(s, @event) ?? throw Onbekend(@event),
        _ => throw Onbekend(@event),
    };

    // What changes a control opens its preparation again: organs were briefed on what was then known, and check 2B weighed who would get what, where.
    private static IntegraleControle? Vooraf(IntegraleControle s, IEvent @event) => @event switch
    {
        ControleVerzet e => Heropend(s) with { PlanDatum = e.PlanDatum },
        OrgaanToegevoegd e => Heropend(Behandeld(s, e.Door)) with { Check2B = null, Organen = s.Organen.Add(e) },
        OrgaanTeruggetrokken e => Heropend(s) with { Organen = s.Organen.RemoveAll(deelname => deelname.Orgaan == e.Orgaan) },
        LocatieToegevoegd e => Heropend(s) with { Check2B = null, Locaties = s.Locaties.Add(e) },
        BriefingVastgelegd e when s.Plan.Herkomst is null => s with { Briefing = e },
        BriefingVastgelegd e => Heropend(s) with { Check2B = null, Briefing = e },
        ControleVoorbereid e => Behandeld(s, e.Door) with { Status = ControleStatus.Voorbereid, VoorbereidOp = e.Op },
        ControleAfgelast e => s with { Status = ControleStatus.Afgelast, Afgelasting = e, VernietigenOp = e.VernietigenOp },
        _ => null,
    };

    // What lies behind the control. When that falls away nothing was weighed any more of what organs would get.
    private static IntegraleControle? Achter(IntegraleControle s, IEvent @event) => @event switch
    {
        Check2BUitgevoerd e => s with { Check2B = e, AantalChecks = e.Check, Toetsers = s.Toetsers.Add(e.Door) },
        Check2BVastgelegd => s,
        AanleidingVervallen e => Ongetoetst(s) with { Verval = e },
        ControleVoortgezet e => Behandeld(Ongetoetst(s), e.Door) with { Verval = null, Voortzetting = e },
        _ => null,
    };

    private static IntegraleControle? Achteraf(IntegraleControle s, IEvent @event) => @event switch
    {
        ControleUitgevoerd e => Behandeld(s, e.Door) with { Status = ControleStatus.Uitgevoerd, Uitvoering = e },
        BevindingVastgelegd e => s with { Bevindingen = s.Bevindingen.Add(new Bevinding(e)) },
        BevindingVerstrekt e => s with
        {
            Bevindingen = s.Bevindingen.SetItem(
                e.Bevinding - 1, s.Bevindingen[e.Bevinding - 1] with { Verstrekkingen = s.Bevindingen[e.Bevinding - 1].Verstrekkingen.Add(e) }),
        },
        ControleGerapporteerd e => s with { Status = ControleStatus.Gerapporteerd, Rapport = e },
        ControleAfgesloten e => s with { Status = ControleStatus.Afgesloten, VernietigenOp = e.VernietigenOp },
        _ => null,
    };

    private static IntegraleControle Heropend(IntegraleControle s) => s with { Status = ControleStatus.Gepland, VoorbereidOp = null, Briefing = null };

    private static IntegraleControle Ongetoetst(IntegraleControle s) => (s.Uitvoering is null ? Heropend(s) : s) with { Check2B = null };

    private static IntegraleControle Behandeld(IntegraleControle s, params IEnumerable<GebruikerId> door) =>
        s with { Behandelaars = [.. s.Behandelaars.Union(door)] };

    private static InvalidOperationException Onbekend(IEvent @event) =>
        new($"Event {@event.GetType().Name} does not belong to this point of a control.");
}
