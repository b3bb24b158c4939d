using CaseManagement.Kernel.Beslissen;
using CaseManagement.Toegang.Deur;
using NodaTime;

namespace CaseManagement.Pga.Informeren;

/// <summary>Refused because the duty to inform was already fulfilled or has lapsed.</summary>
public sealed record InformatieplichtIsAfgedaan() : Refusal(
    "OND-33", "De informatieplicht is al vervuld of vervallen.", "U hoeft niets meer vast te leggen.");

/// <summary>
/// Base of the steps in the duty to inform. They stay open after rejection and referral on: the data are kept, so AVG 14 still holds.
/// </summary>
internal abstract class InformerenUseCase<TCommand> : PgaUseCase<TCommand>
    where TCommand : class
{
    protected sealed override IReadOnlyList<PgaStatus> Toegestaan =>
    [
        PgaStatus.InTriage, PgaStatus.Afgewezen, PgaStatus.Doorverwezen, PgaStatus.Geaccepteerd, PgaStatus.PlanInOpstelling,
        PgaStatus.InUitvoering, PgaStatus.Opgeschaald, PgaStatus.Evaluatie,
    ];

    // Informing runs beside the phases: it may be recorded later than a step that came after it.
    protected sealed override LocalDate Vroegst(PgaCasus state) => state.Aanmelding.AangemeldOp;

    protected override Refusal? Weiger(PgaCasus state, TCommand command, CommandContext context) =>
        state.Informatieplicht.Status is InformatieplichtStatus.Voldaan or InformatieplichtStatus.Vervallen
            ? new InformatieplichtIsAfgedaan()
            : null;
}
