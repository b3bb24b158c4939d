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

/// <summary>Declares that an action is no longer needed, with a reason (§8.4).</summary>
/// <param name="Nummer">Number of the action within the dossier.</param>
/// <param name="Reden">Why.</param>
public sealed record ActieVervallenVerklaren(int Nummer, string Reden);

internal sealed class ActieVervallenVerklarenVorm : AbstractValidator<ActieVervallenVerklaren>
{
    public ActieVervallenVerklarenVorm() => RuleFor(c => c.Reden).NotEmpty().WithMessage("Vul de reden in.");
}

internal sealed class ActieVervallenVerklarenUseCase<TState>(Zaaktype<TState> zaaktype, DossierRegels<TState> regels, Toegangscontrole controle)
    : ActieUseCase<TState, ActieVervallenVerklaren>(zaaktype, regels, controle)
    where TState : class, IDossierState<TState>
{
    public override CommandPolicy Policy => new("acties/vervallenverklaring", AuditActie.Wijzigen, Schrijfrecht.LezenEnSchrijven);

    protected override int Nummer(ActieVervallenVerklaren command) => command.Nummer;

    protected override Decision Beslis(TState state, ActieOverzicht actie, ActieVervallenVerklaren command, CommandContext context) =>
        Decision.Accept(new ActieVervallen(
            command.Nummer, PersonalText.Of(BetrokkeneId.Of(context.Id), Zaaktype.Doel.Code, command.Reden)));
}
