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
        (null, ControleGepland e) => new IntegraleControle { Plan = e, PlanDatum = e.PlanDatum },
        ({ } s, IKernEvent e) => s.MetKern(s.Kern.Evolve(e)),
        ({ } s, not ControleGepland) => Vooraf(s, @event) ?? Achteraf(s, @event) ?? Interventieverloop.Evolve(s, @event) ?? throw Onbekend(@event),
        _ => throw Onbekend(@event),
    };

    // What changes a control opens its preparation again: organs were briefed on what was then known, and check 2B weighed who would get what, where.
    private static IntegraleControle? Vooraf(IntegraleControle s, IEvent @event) => @event switch
    {
        ControleVerzet e => Heropend(s) with { PlanDatum = e.PlanDatum },
        OrgaanToegevoegd e => Heropend(s) with { Check2B = null, Organen = s.Organen.Add(e) },
        OrgaanTeruggetrokken e => Heropend(s) with { Organen = s.Organen.RemoveAll(deelname => deelname.Orgaan == e.Orgaan) },
        LocatieToegevoegd e => Heropend(s) with { Check2B = null, Locaties = s.Locaties.Add(e) },
        BriefingVastgelegd e => s with { Briefing = e },
        Check2BVastgelegd e => s with { Check2B = e },
        ControleVoorbereid e => s with { Status = ControleStatus.Voorbereid, VoorbereidOp = e.Op },
        ControleAfgelast e => s with { Status = ControleStatus.Afgelast, Afgelasting = e, VernietigenOp = e.VernietigenOp },
        _ => null,
    };

    private static IntegraleControle? Achteraf(IntegraleControle s, IEvent @event) => @event switch
    {
        ControleUitgevoerd e => s with { Status = ControleStatus.Uitgevoerd, Uitvoering = e },
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

    private static InvalidOperationException Onbekend(IEvent @event) =>
        new($"Event {@event.GetType().Name} does not belong to this point of a control.");
}
