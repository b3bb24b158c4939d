using CaseManagement.Kernel.Beslissen;
using CaseManagement.Toegang.Deur;
using FluentValidation;
using NodaTime;

namespace CaseManagement.Privacy.Protocol;

/// <summary>Records that college and burgemeester adopted a version, each as far as competent (<c>OND-03</c>).</summary>
/// <param name="Versie">The version.</param>
/// <param name="DoorCollegeOp">Civil date of the decision of the college.</param>
/// <param name="DoorBurgemeesterOp">Civil date of the decision of the burgemeester.</param>
/// <param name="Inwerkingtreding">First civil day on which it may hold.</param>
/// <param name="Einddatum">Last civil day on which it holds, if adopted for a time.</param>
public sealed record ProtocolVaststellen(
    string Versie, LocalDate DoorCollegeOp, LocalDate DoorBurgemeesterOp, LocalDate Inwerkingtreding, LocalDate? Einddatum = null);

/// <summary>Refused because the order must be: advice of the FG, decisions, publication, entry into force, end.</summary>
public sealed record ProtocolVolgordeKloptNiet() : Refusal(
    "OND-03", "De volgorde van de datums klopt niet: eerst het advies van de FG, dan de besluiten, dan de bekendmaking, dan de inwerkingtreding, dan het einde.",
    "Controleer de datums van het advies, de besluiten, de bekendmaking en de inwerkingtreding.");

internal sealed class ProtocolVaststellenVorm : AbstractValidator<ProtocolVaststellen>
{
    public ProtocolVaststellenVorm()
    {
        RuleFor(c => c.Versie).Must(Protocolvorm.IsReferentie).WithMessage(Protocolvorm.Melding);
        RuleFor(c => c.DoorCollegeOp).NotEmpty().WithMessage("Vul de datum van het collegebesluit in.");
        RuleFor(c => c.DoorBurgemeesterOp).NotEmpty().WithMessage("Vul de datum van het besluit van de burgemeester in.");
        RuleFor(c => c.Inwerkingtreding).NotEmpty().WithMessage("Vul de datum van inwerkingtreding in.");
    }
}

internal sealed class ProtocolVaststellenUseCase : CommandUseCase<Protocolboek, ProtocolVaststellen>
{
    public override CommandPolicy Policy => Protocolvorm.Besluit("vaststelling");

    public override Decision Decide(Protocolboek? state, ProtocolVaststellen command, CommandContext context)
    {
        if (state?.Versie(command.Versie) is not { Status: ProtocolStatus.Concept } versie)
        {
            return Decision.Refuse(new ProtocolStaatDitNietToe());
        }

        var (eerste, laatste) = (
            LocalDate.Min(command.DoorCollegeOp, command.DoorBurgemeesterOp), LocalDate.Max(command.DoorCollegeOp, command.DoorBurgemeesterOp));
        return laatste > context.Moment.Vandaag ? Decision.Refuse(new ProtocolDatumInDeToekomst())
            : eerste < versie.Opstelling.FgAdviesDatum || command.Inwerkingtreding < laatste || command.Einddatum < command.Inwerkingtreding
                ? Decision.Refuse(new ProtocolVolgordeKloptNiet())
                : Decision.Accept(new ProtocolVastgesteld(
                    command.Versie, command.DoorCollegeOp, command.DoorBurgemeesterOp, null, command.Inwerkingtreding, command.Einddatum));
    }
}
