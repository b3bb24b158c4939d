using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using FluentValidation;
using NodaTime;

namespace CaseManagement.Pga.Informeren;

/// <summary>Records that the duty to inform does not apply (AVG 14 lid 5).</summary>
/// <param name="Op">Day.</param>
/// <param name="Grond">Ground.</param>
/// <param name="Motivering">Why.</param>
public sealed record InformatieplichtLatenVervallen(LocalDate Op, VervalGrond Grond, string Motivering) : IGedateerd;

internal sealed class InformatieplichtLatenVervallenVorm : AbstractValidator<InformatieplichtLatenVervallen>
{
    public InformatieplichtLatenVervallenVorm() => RuleFor(c => c.Motivering).NotEmpty().WithMessage("Vul de motivering in.");
}

internal sealed class InformatieplichtLatenVervallenUseCase : InformerenUseCase<InformatieplichtLatenVervallen>
{
    public override CommandPolicy Policy => new("informatieplicht/verval", AuditActie.Besluiten, Recht.Schrijven)
    {
        AlleenRollen = Regie,
        RolRegel = "PGA-4.2",
    };

    protected override IReadOnlyList<IEvent> Gebeurtenissen(PgaCasus state, InformatieplichtLatenVervallen command, CommandContext context) =>
        [new InformatieplichtVervallen(command.Op, command.Grond, Tekst(context, command.Motivering))];
}
