using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using FluentValidation;
using NodaTime;

namespace CaseManagement.Pga.Plannen;

/// <summary>Replaces the plan; also the review after the case came back from scaling up.</summary>
/// <param name="Op">Day.</param>
/// <param name="Doelen">All goals from now on.</param>
/// <param name="Acties">New actions, beside those already agreed.</param>
/// <param name="EvaluatieOp">Day of evaluation; a changed plan does not extend the six months.</param>
/// <param name="Afschaalcriteria">When less is enough.</param>
/// <param name="OverlegType">Type of the meeting, if any.</param>
public sealed record PlanBijstellen(
    LocalDate Op, IReadOnlyList<NieuwDoel> Doelen, IReadOnlyList<NieuweActie>? Acties, LocalDate EvaluatieOp, string Afschaalcriteria,
    string? OverlegType = null) : IPlanInvoer;

internal sealed class PlanBijstellenVorm : AbstractValidator<PlanBijstellen>
{
    public PlanBijstellenVorm() => Include(new PlanVorm<PlanBijstellen>());
}

internal sealed class PlanBijstellenUseCase : PgaUseCase<PlanBijstellen>
{
    public override CommandPolicy Policy => new("plan", AuditActie.Wijzigen, Recht.Schrijven)
    {
        Methode = "PUT",
        AlleenRollen = Regie,
        RolRegel = "PGA-4.2",
    };

    protected override IReadOnlyList<PgaStatus> Toegestaan => [PgaStatus.InUitvoering];

    protected override bool BrengtGegevensIn => true;

    protected override Refusal? Weiger(PgaCasus state, PlanBijstellen command, CommandContext context) =>
        Plan.Weiger(state, command, state.EvaluatieUiterlijkOp!.Value, context.Moment.Vandaag);

    protected override IReadOnlyList<IEvent> Gebeurtenissen(PgaCasus state, PlanBijstellen command, CommandContext context) =>
    [
        new PlanBijgesteld(command.Op, Plan.Inhoud(command, text => Tekst(context, text))),
        .. Plan.NieuweActies(state, command, text => Tekst(context, text)),
    ];
}
