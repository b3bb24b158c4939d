using CaseManagement.Kernel.Beslissen;
using CaseManagement.Toegang.Deur;
using FluentValidation;
using NodaTime;

namespace CaseManagement.Privacy.Protocol;

/// <summary>Records that an adopted version was published in the Gemeenteblad (<c>OND-03</c>): before that it cannot enter into force.</summary>
/// <param name="Versie">The version.</param>
/// <param name="Gemeenteblad">Number of the publication, such as <c>gmb-2026-12345</c>.</param>
/// <param name="Op">Civil date of the publication.</param>
public sealed record ProtocolBekendmaken(string Versie, string Gemeenteblad, LocalDate Op);

internal sealed class ProtocolBekendmakenVorm : AbstractValidator<ProtocolBekendmaken>
{
    public ProtocolBekendmakenVorm()
    {
        RuleFor(c => c.Versie).Must(Protocolvorm.IsReferentie).WithMessage(Protocolvorm.Melding);
        RuleFor(c => c.Gemeenteblad).Must(Protocolvorm.IsGemeenteblad).WithMessage("Vul het nummer in het Gemeenteblad in, zoals gmb-2026-12345.");
        RuleFor(c => c.Op).NotEmpty().WithMessage("Vul de datum van het Gemeenteblad in.");
    }
}

internal sealed class ProtocolBekendmakenUseCase : CommandUseCase<Protocolboek, ProtocolBekendmaken>
{
    public override CommandPolicy Policy => Protocolvorm.Besluit("bekendmaking");

    public override Decision Decide(Protocolboek? state, ProtocolBekendmaken command, CommandContext context) =>
        state?.Versie(command.Versie) is not { Status: ProtocolStatus.Vastgesteld, Vaststelling: { } besluit } ? Decision.Refuse(new ProtocolStaatDitNietToe())
        : command.Op > context.Moment.Vandaag ? Decision.Refuse(new ProtocolDatumInDeToekomst())
        : command.Op < LocalDate.Max(besluit.DoorCollegeOp, besluit.DoorBurgemeesterOp) || command.Op > besluit.Inwerkingtreding
            ? Decision.Refuse(new ProtocolVolgordeKloptNiet())
        : Decision.Accept(new ProtocolBekendgemaakt(command.Versie, command.Gemeenteblad, command.Op));
}
