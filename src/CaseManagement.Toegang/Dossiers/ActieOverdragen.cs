using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using FluentValidation;

namespace CaseManagement.Toegang.Dossiers;

/// <summary>Hands an action to another actor (§8.4).</summary>
/// <param name="Nummer">Number of the action within the dossier.</param>
/// <param name="Organisatie">The organisation that will act.</param>
/// <param name="Persoon">The person who will act, if known.</param>
public sealed record ActieOverdragen(int Nummer, string Organisatie, GebruikerId? Persoon = null);

internal sealed class ActieOverdragenVorm : AbstractValidator<ActieOverdragen>
{
    public ActieOverdragenVorm()
    {
        RuleFor(c => c.Organisatie).Must(Vorm.IsOrganisatie).WithMessage(Vorm.OrganisatieMelding);
        RuleFor(c => c.Persoon).Must(Vorm.IsGebruikerOfNiemand).WithMessage("Dit is geen geldige gebruiker.");
    }
}

internal sealed class ActieOverdragenUseCase<TState>(Zaaktype<TState> zaaktype, DossierRegels<TState> regels, Toegangscontrole controle)
    : ActieUseCase<TState, ActieOverdragen>(zaaktype, regels, controle)
    where TState : class, IDossierState<TState>
{
    public override CommandPolicy Policy => new("acties/overdracht", AuditActie.Wijzigen, Schrijfrecht.LezenEnSchrijven);

    protected override int Nummer(ActieOverdragen command) => command.Nummer;

    protected override Decision Beslis(TState state, ActieOverzicht actie, ActieOverdragen command, CommandContext context)
    {
        var actor = Actiecontrole.Actor(command.Organisatie, command.Persoon);
        return Actiecontrole.IsUitgesloten(state.Kern, command.Persoon) ? Decision.Refuse(new PersoonIsUitgesloten())
            : actie.Actor == actor ? Decision.Nothing
            : Decision.Accept(new ActieOvergedragen(command.Nummer, actor));
    }
}
