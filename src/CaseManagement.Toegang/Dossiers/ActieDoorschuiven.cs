using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using FluentValidation;
using NodaTime;

namespace CaseManagement.Toegang.Dossiers;

/// <summary>Postpones an action with a reason; from the third time it is shown as escalated (§8.4).</summary>
/// <param name="Nummer">Number of the action within the dossier.</param>
/// <param name="Deadline">The new last civil day, later than the present one.</param>
/// <param name="Reden">Why.</param>
public sealed record ActieDoorschuiven(int Nummer, LocalDate Deadline, string Reden);

/// <summary>Refused because postponing means later.</summary>
public sealed record DeadlineIsNietLater() : Refusal(
    "CAD-8.4", "De nieuwe deadline ligt niet na de huidige.", "Kies een latere dag.");

internal sealed class ActieDoorschuivenVorm : AbstractValidator<ActieDoorschuiven>
{
    public ActieDoorschuivenVorm() => RuleFor(c => c.Reden).NotEmpty().WithMessage("Vul de reden in.");
}

internal sealed class ActieDoorschuivenUseCase<TState>(Zaaktype<TState> zaaktype, DossierRegels<TState> regels, Toegangscontrole controle)
    : ActieUseCase<TState, ActieDoorschuiven>(zaaktype, regels, controle)
    where TState : class, IDossierState<TState>
{
    public override CommandPolicy Policy => new("acties/doorschuiving", AuditActie.Wijzigen, Schrijfrecht.LezenEnSchrijven);

    protected override int Nummer(ActieDoorschuiven command) => command.Nummer;

    protected override Decision Beslis(TState state, ActieOverzicht actie, ActieDoorschuiven command, CommandContext context) =>
        command.Deadline <= actie.Deadline ? Decision.Refuse(new DeadlineIsNietLater())
        : Decision.Accept(new ActieDoorgeschoven(
            command.Nummer, command.Deadline, PersonalText.Of(BetrokkeneId.Of(context.Id), Zaaktype.Doel.Code, command.Reden)));
}
