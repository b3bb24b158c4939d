using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using FluentValidation;
using NodaTime;

namespace CaseManagement.Toegang.Dossiers;

/// <summary>Invites a person, or a whole partner organisation, to take part in one dossier (<c>ROL-06</c>); inviting again renews.</summary>
/// <param name="Organisatie">The organisation, such as <c>politie</c>.</param>
/// <param name="Gebruiker">The person, or nothing for everybody of a partner organisation.</param>
/// <param name="Tot">Last day of the invitation, or nothing for as long as the case runs.</param>
public sealed record DeelnemerUitnodigen(string Organisatie, GebruikerId? Gebruiker = null, LocalDate? Tot = null);

/// <summary>Refused because the invitation would have ended before it began.</summary>
public sealed record UitnodigingIsVerlopen() : Refusal(
    "ROL-06", "De einddatum van de uitnodiging ligt in het verleden.", "Kies vandaag of een latere dag als einddatum.");

/// <summary>Refused because a whole municipality is nobody in particular: colleagues are invited by name (<c>ROL-02</c>).</summary>
public sealed record CollegaMoetPersoonZijn() : Refusal(
    "ROL-02", "Medewerkers van de gemeente worden per persoon uitgenodigd, nooit de gemeente als geheel.", "Noem de medewerker.");

internal sealed class DeelnemerUitnodigenVorm : AbstractValidator<DeelnemerUitnodigen>
{
    public DeelnemerUitnodigenVorm()
    {
        RuleFor(c => c.Organisatie).Must(Vorm.IsOrganisatie).WithMessage(Vorm.OrganisatieMelding);
        RuleFor(c => c.Gebruiker).Must(Vorm.IsGebruikerOfNiemand).WithMessage("Dit is geen geldige gebruiker.");
    }
}

internal sealed class DeelnemerUitnodigenUseCase<TState>(DossierRegels<TState> regels) : CommandUseCase<TState, DeelnemerUitnodigen>
    where TState : class, IDossierState<TState>
{
    public override CommandPolicy Policy => new("deelnemers", AuditActie.Autoriseren, Schrijfrecht.LezenEnSchrijven) { NietVoorDeelnemers = true };

    public override Decision Decide(TState? state, DeelnemerUitnodigen command, CommandContext context)
    {
        if (state is not { IsActief: true })
        {
            return Decision.Refuse(new DossierIsBeeindigd());
        }

        var deelnemer = new Deelnemer(Organisaties.Normaal(command.Organisatie), command.Gebruiker, command.Tot);
        if (Weigering(state, deelnemer, context.Moment.Vandaag) is { } refusal)
        {
            return Decision.Refuse(refusal);
        }

        return state.Kern.Deelnemers.Contains(deelnemer) ? Decision.Nothing : Decision.Accept(new DeelnemerUitgenodigd(deelnemer));
    }

    private Refusal? Weigering(TState state, Deelnemer deelnemer, LocalDate vandaag) => deelnemer switch
    {
        { Organisatie: Organisaties.Gemeente, Gebruiker: null } => new CollegaMoetPersoonZijn(),
        { Tot: { } tot } when tot < vandaag => new UitnodigingIsVerlopen(),
        { Gebruiker: { } gebruiker } when state.Kern.Uitgesloten.Contains(gebruiker) => new PersoonIsUitgesloten(),
        _ => regels.MagDeelnemer(state, deelnemer),
    };
}
