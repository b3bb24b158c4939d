using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Protocol;
using CaseManagement.Signalen.Protocolstappen;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using FluentValidation;

namespace CaseManagement.Signalen.Intake;

/// <summary>Links a natural person to a running signal, which starts the duty to inform (<c>OND-33</c>).</summary>
public sealed record BetrokkeneKoppelen(BetrokkeneOpgave Betrokkene);

/// <summary>Refused because people are linked from the intake on, and only while the signal runs.</summary>
public sealed record KoppelenNietAanDeOrde() : Refusal(
    "OND-1.4",
    "Aan dit signaal kunt u nu geen betrokkene koppelen.",
    "Stel eerst de intake vast; aan een beëindigd of overgedragen signaal wordt niemand meer gekoppeld.");

internal sealed class BetrokkeneKoppelenVorm : AbstractValidator<BetrokkeneKoppelen>
{
    public BetrokkeneKoppelenVorm() =>
        RuleFor(c => c.Betrokkene).NotNull().WithMessage("Vul de betrokkene in.").SetValidator(new BetrokkeneOpgaveVorm());
}

internal sealed class BetrokkeneKoppelenUseCase(IProtocolregister protocollen, SignaalBeleid beleid)
    : SignaalUseCase<BetrokkeneKoppelen>(protocollen)
{
    public override CommandPolicy Policy => Protocolpoort.Policy("betrokkenen", AuditActie.Wijzigen, Recht.Schrijven, Rolverdeling.Coordinator);

    public override Decision Decide(SignaalDossier? state, BetrokkeneKoppelen command, ProtocolVanKracht? facts, CommandContext context)
    {
        var weigering = Rolverdeling.Controleer(context.Aanroep, Rolverdeling.Coordinator, state)
            ?? (state is { IsActief: true, Intake: not null } ? null : new KoppelenNietAanDeOrde())
            ?? Betrokkenen.Controleer([command.Betrokkene], context.Moment.Vandaag);
        return weigering is null
            ? Decision.Accept([.. Betrokkenen.Koppel([command.Betrokkene], facts, beleid, context)])
            : Decision.Refuse(weigering);
    }
}
