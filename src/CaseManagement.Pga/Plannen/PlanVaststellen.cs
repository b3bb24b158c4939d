using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using FluentValidation;
using NodaTime;

namespace CaseManagement.Pga.Plannen;

/// <summary>Records the first plan as the PGA-overleg agreed on it; from here it is carried out.</summary>
/// <param name="Op">Day.</param>
/// <param name="Doelen">The goals; at least one.</param>
/// <param name="Acties">The actions; at least one.</param>
/// <param name="EvaluatieOp">Day of evaluation; at most six months away.</param>
/// <param name="Afschaalcriteria">When less is enough.</param>
/// <param name="OverlegType">Type of the meeting, if any.</param>
public sealed record PlanVaststellen(
    LocalDate Op, IReadOnlyList<NieuwDoel> Doelen, IReadOnlyList<NieuweActie>? Acties, LocalDate EvaluatieOp, string Afschaalcriteria,
    string? OverlegType = null) : IPlanInvoer;

internal sealed class PlanVaststellenVorm : AbstractValidator<PlanVaststellen>
{
    public PlanVaststellenVorm()
    {
        Include(new PlanVorm<PlanVaststellen>());
        RuleFor(c => c.Acties).NotEmpty().WithMessage("Vul ten minste een actie in.");
    }
}

internal sealed class PlanVaststellenUseCase(PgaInstellingen instellingen) : PgaUseCase<PlanVaststellen>
{
    public override CommandPolicy Policy => new("plan", AuditActie.Wijzigen, Recht.Schrijven) { AlleenRollen = Regie, RolRegel = "PGA-4.2" };

    protected override IReadOnlyList<PgaStatus> Toegestaan => [PgaStatus.PlanInOpstelling];

    // Informed at the latest before the first plenary discussion (§4.2): a plan that was agreed there proves the discussion.
    protected override Refusal? Weiger(PgaCasus state, PlanVaststellen command, CommandContext context) =>
        state.Informatieplicht.IsAfgehandeld(context.Moment.Vandaag)
            ? Plan.Weiger(state, command, command.Op + instellingen.EvaluatieMax, context.Moment.Vandaag)
            : new BetrokkeneIsNietGeinformeerd();

    protected override IReadOnlyList<IEvent> Gebeurtenissen(PgaCasus state, PlanVaststellen command, CommandContext context) =>
    [
        new PlanVastgesteld(command.Op, Plan.Inhoud(command, text => Tekst(context, text)), command.Op + instellingen.EvaluatieMax),
        .. Plan.NieuweActies(state, command, text => Tekst(context, text)),
    ];
}
