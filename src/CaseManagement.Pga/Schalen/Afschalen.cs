using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using FluentValidation;
using NodaTime;

namespace CaseManagement.Pga.Schalen;

/// <summary>Records that the Zorg- en Veiligheidshuis gave the case back; the plan is to be reviewed within two weeks.</summary>
/// <param name="Op">Day.</param>
/// <param name="Stand">Where it stands.</param>
/// <param name="Restacties">What is left to do; actions of the Zorg- en Veiligheidshuis are not copied (<c>PGA-23</c>).</param>
public sealed record Afschalen(LocalDate Op, string Stand, string Restacties) : IGedateerd;

internal sealed class AfschalenVorm : AbstractValidator<Afschalen>
{
    public AfschalenVorm()
    {
        RuleFor(c => c.Stand).NotEmpty().WithMessage("Vul de stand in.");
        RuleFor(c => c.Restacties).NotEmpty().WithMessage("Vul de restacties in, of schrijf dat er geen zijn.");
    }
}

internal sealed class AfschalenUseCase(PgaInstellingen instellingen) : PgaUseCase<Afschalen>
{
    public override CommandPolicy Policy => new("afschalingen", AuditActie.Wijzigen, Recht.Schrijven)
    {
        AlleenRollen = Regie,
        RolRegel = "PGA-4.2",
    };

    protected override IReadOnlyList<PgaStatus> Toegestaan => [PgaStatus.Opgeschaald];

    protected override IReadOnlyList<IEvent> Gebeurtenissen(PgaCasus state, Afschalen command, CommandContext context) =>
    [
        new CasusAfgeschaald(
            command.Op, Tekst(context, command.Stand), Tekst(context, command.Restacties), command.Op + instellingen.Planreview,
            command.Op + instellingen.EvaluatieMax),
    ];
}
