using CaseManagement.Kernel.Beslissen;
using CaseManagement.Toegang.Deur;
using FluentValidation;

namespace CaseManagement.Privacy.Protocol;

/// <summary>Withdraws the version in force from today: from then on the gate of <c>OND-01</c> is closed.</summary>
/// <param name="Versie">The version.</param>
public sealed record ProtocolIntrekken(string Versie);

internal sealed class ProtocolIntrekkenVorm : AbstractValidator<ProtocolIntrekken>
{
    public ProtocolIntrekkenVorm() => RuleFor(c => c.Versie).Must(Protocolvorm.IsReferentie).WithMessage(Protocolvorm.Melding);
}

internal sealed class ProtocolIntrekkenUseCase : CommandUseCase<Protocolboek, ProtocolIntrekken>
{
    public override CommandPolicy Policy => Protocolvorm.Besluit("intrekking");

    public override Decision Decide(Protocolboek? state, ProtocolIntrekken command, CommandContext context) =>
        state?.Versie(command.Versie) is { Status: ProtocolStatus.VanKracht }
            ? Decision.Accept(new ProtocolIngetrokken(command.Versie, context.Moment.Vandaag))
            : Decision.Refuse(new ProtocolStaatDitNietToe());
}
