using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using FluentValidation;

namespace CaseManagement.Toegang.Dossiers;

/// <summary>Asks to discuss the case at the next meeting: the reason <c>VerzoekDeelnemer</c> of §8.3. Whoever reads the dossier may ask.</summary>
/// <param name="Reden">Why.</param>
public sealed record BesprekingVerzoeken(string Reden);

/// <summary>Refused because no meeting discusses this type of case.</summary>
public sealed record ZaaktypeKentGeenOverleg() : Refusal(
    "CAD-8.3", "Dit soort dossiers wordt in geen enkel overleg besproken.", "Overleg met de eerste verantwoordelijke of de achtervang.");

/// <summary>Refused because the case may not be on an agenda now, for the reason that the case itself gives.</summary>
/// <param name="Uitsluiting">The rule and the reason.</param>
public sealed record DossierMagNietOpAgenda(AgendaUitsluiting Uitsluiting) : Refusal(
    Uitsluiting.RegelId, Uitsluiting.Reden, "Vraag bespreking aan zodra deze reden niet meer geldt.");

internal sealed class BesprekingVerzoekenVorm : AbstractValidator<BesprekingVerzoeken>
{
    public BesprekingVerzoekenVorm() => RuleFor(c => c.Reden).NotEmpty().WithMessage("Vul de reden in.");
}

internal sealed class BesprekingVerzoekenUseCase<TState>(Zaaktype<TState> zaaktype) : CommandUseCase<TState, BesprekingVerzoeken>
    where TState : class, IDossierState<TState>
{
    public override CommandPolicy Policy => new("bespreekverzoeken", AuditActie.Wijzigen, Recht.Lezen);

    public override Decision Decide(TState? state, BesprekingVerzoeken command, CommandContext context)
    {
        if (state is not { IsActief: true })
        {
            return Decision.Refuse(new DossierIsBeeindigd());
        }

        var agendering = zaaktype.Overzicht(context.Id, state).Agendering;
        return agendering?.UitsluitingOp(context.Moment.Vandaag) switch
        {
            _ when agendering is null => Decision.Refuse(new ZaaktypeKentGeenOverleg()),
            { } uitsluiting => Decision.Refuse(new DossierMagNietOpAgenda(uitsluiting)),
            _ => Decision.Accept(new BesprekingVerzocht(
                context.Aanroep.Gebruiker,
                PersonalText.Of(BetrokkeneId.Of(context.Id), zaaktype.Doel.Code, command.Reden),
                context.Moment.Nu)),
        };
    }
}
