using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Protocol;
using CaseManagement.Signalen.Protocolstappen;
using CaseManagement.Toegang.Deur;
using NodaTime;

namespace CaseManagement.Signalen.Informatieplicht;

/// <summary>Records that a person was informed.</summary>
/// <param name="Betrokkene">The pseudonym.</param>
/// <param name="Op">Civil date on which it was done.</param>
public sealed record InformatieplichtVoldoen(BetrokkeneId Betrokkene, LocalDate Op);

internal sealed class InformatieplichtVoldoenUseCase(IProtocolregister protocollen) : SignaalUseCase<InformatieplichtVoldoen>(protocollen)
{
    public override CommandPolicy Policy => InformatieplichtRegels.Policy("voldaan");

    public override Decision Decide(SignaalDossier? state, InformatieplichtVoldoen command, ProtocolVanKracht? facts, CommandContext context) =>
        (InformatieplichtRegels.Controleer(state, command.Betrokkene, context.Aanroep)
            ?? (command.Op > context.Moment.Vandaag ? new InformatieplichtDatumOnjuist() : null)) is { } refusal
            ? Decision.Refuse(refusal)
            : Decision.Accept(new InformatieplichtVoldaan(command.Betrokkene, command.Op, facts.VanKracht()));
}
