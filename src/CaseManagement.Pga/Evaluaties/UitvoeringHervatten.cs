using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Pga.Plannen;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using NodaTime;

namespace CaseManagement.Pga.Evaluaties;

/// <summary>Goes on with the plan after an evaluation.</summary>
/// <param name="Op">Day.</param>
/// <param name="VolgendeEvaluatieOp">Day of the next evaluation; within six months of the last one.</param>
public sealed record UitvoeringHervatten(LocalDate Op, LocalDate VolgendeEvaluatieOp) : IGedateerd;

/// <summary>The plan went on after an evaluation.</summary>
/// <param name="Op">Day.</param>
/// <param name="EvaluatieOp">Day of the next evaluation.</param>
[EventType("pga.uitvoering-hervat")]
public sealed record UitvoeringHervat(LocalDate Op, LocalDate EvaluatieOp) : IEvent;

internal sealed class UitvoeringHervattenUseCase : PgaUseCase<UitvoeringHervatten>
{
    public override CommandPolicy Policy => new("uitvoering", AuditActie.Wijzigen, Recht.Schrijven) { AlleenRollen = Regie, RolRegel = "PGA-4.2" };

    protected override IReadOnlyList<PgaStatus> Toegestaan => [PgaStatus.Evaluatie];

    protected override Refusal? Weiger(PgaCasus state, UitvoeringHervatten command, CommandContext context) =>
        command.VolgendeEvaluatieOp <= command.Op || command.VolgendeEvaluatieOp > state.EvaluatieUiterlijkOp
            ? new EvaluatiedatumKloptNiet()
            : null;

    protected override IReadOnlyList<IEvent> Gebeurtenissen(PgaCasus state, UitvoeringHervatten command, CommandContext context) =>
        [new UitvoeringHervat(command.Op, command.VolgendeEvaluatieOp)];
}
