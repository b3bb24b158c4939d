using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Protocol;
using CaseManagement.Signalen.Protocolstappen;
using CaseManagement.Toegang.Deur;
using FluentValidation;

namespace CaseManagement.Signalen.Informatieplicht;

/// <summary>Records that there is no duty to inform a person (AVG 14 lid 5).</summary>
/// <param name="Betrokkene">The pseudonym.</param>
/// <param name="Grond">Why.</param>
/// <param name="Toelichting">In which way.</param>
public sealed record InformatieplichtLatenVervallen(BetrokkeneId Betrokkene, VervalGrond Grond, string Toelichting);

internal sealed class InformatieplichtLatenVervallenVorm : AbstractValidator<InformatieplichtLatenVervallen>
{
    public InformatieplichtLatenVervallenVorm() => RuleFor(c => c.Toelichting).NotEmpty().WithMessage("Licht toe waarom de plicht vervalt.");
}

internal sealed class InformatieplichtLatenVervallenUseCase(IProtocolregister protocollen) : SignaalUseCase<InformatieplichtLatenVervallen>(protocollen)
{
    public override CommandPolicy Policy => InformatieplichtRegels.Policy("vervallen");

    public override Decision Decide(SignaalDossier? state, InformatieplichtLatenVervallen command, ProtocolVanKracht? facts, CommandContext context) =>
        InformatieplichtRegels.Controleer(state, command.Betrokkene, context.Aanroep) is { } refusal
            ? Decision.Refuse(refusal)
            : Decision.Accept(new InformatieplichtVervallen(
                command.Betrokkene, command.Grond, Tekst.VanDossier(context, command.Toelichting), context.Moment.Vandaag, facts.VanKracht()));
}
