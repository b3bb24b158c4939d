using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Toegang.Deur;
using FluentValidation;
using NodaTime;

namespace CaseManagement.Toegang.Dossiers;

/// <summary>Agrees an action (§8.4). The deadline may lie in the past: older agreements are recorded too.</summary>
/// <param name="Wat">What will be done.</param>
/// <param name="Organisatie">The organisation that acts.</param>
/// <param name="Persoon">The person who acts, if known.</param>
/// <param name="Deadline">Last civil day.</param>
public sealed record ActieAfspreken(string Wat, string Organisatie, GebruikerId? Persoon, LocalDate Deadline);

internal sealed class ActieAfsprekenVorm : AbstractValidator<ActieAfspreken>
{
    public ActieAfsprekenVorm()
    {
        RuleFor(c => c.Wat).NotEmpty().WithMessage("Vul in wat er gedaan wordt.");
        RuleFor(c => c.Organisatie).Must(Vorm.IsOrganisatie).WithMessage(Vorm.OrganisatieMelding);
        RuleFor(c => c.Persoon).Must(Vorm.IsGebruikerOfNiemand).WithMessage("Dit is geen geldige gebruiker.");
    }
}

internal sealed class ActieAfsprekenUseCase<TState>(Zaaktype<TState> zaaktype, DossierRegels<TState> regels)
    : CommandUseCase<TState, ActieAfspreken>
    where TState : class, IDossierState<TState>
{
    public override CommandPolicy Policy => new("acties", AuditActie.Wijzigen, Schrijfrecht.LezenEnSchrijven);

    public override Decision Decide(TState? state, ActieAfspreken command, CommandContext context) => state switch
    {
        not { IsActief: true } => Decision.Refuse(new DossierIsBeeindigd()),
        _ when Actiecontrole.IsUitgesloten(state.Kern, command.Persoon) => Decision.Refuse(new PersoonIsUitgesloten()),
        _ when regels.MagActieAfspreken(state, context.Moment, context.Aanroep) is { } refusal => Decision.Refuse(refusal),
        _ => Decision.Accept(new ActieAfgesproken(
            state.Kern.VolgendActienummer,
            PersonalText.Of(BetrokkeneId.Of(context.Id), zaaktype.Doel.Code, command.Wat),
            Actiecontrole.Actor(command.Organisatie, command.Persoon),
            command.Deadline)),
    };
}
