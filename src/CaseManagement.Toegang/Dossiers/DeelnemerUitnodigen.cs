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
/// <param name="Tot">Last day of the invitation, or nothing: for a partner fourteen days after the next meeting, for a colleague as long as the case runs.</param>
public sealed record DeelnemerUitnodigen(string Organisatie, GebruikerId? Gebruiker = null, LocalDate? Tot = null);

/// <summary>What must be known from elsewhere to say until when somebody is invited.</summary>
/// <param name="VolgendOverleg">The next meeting about this type of case; <see langword="null"/> when none is planned.</param>
public sealed record UitnodigingFeiten(LocalDate? VolgendOverleg);

internal sealed class DeelnemerUitnodigenVorm : AbstractValidator<DeelnemerUitnodigen>
{
    public DeelnemerUitnodigenVorm()
    {
        RuleFor(c => c.Organisatie).Must(Vorm.IsOrganisatie).WithMessage(Vorm.OrganisatieMelding);
        RuleFor(c => c.Gebruiker).Must(Vorm.IsGebruikerOfNiemand).WithMessage("Dit is geen geldige gebruiker.");
    }
}

internal sealed class DeelnemerUitnodigenUseCase<TState>(
    Zaaktype<TState> zaaktype, DossierRegels<TState> regels, IEnumerable<IOverlegkalender> kalenders)
    : CommandUseCase<TState, DeelnemerUitnodigen, UitnodigingFeiten>
    where TState : class, IDossierState<TState>
{
    public override CommandPolicy Policy => new("deelnemers", AuditActie.Autoriseren, Schrijfrecht.LezenEnSchrijven) { NietVoorDeelnemers = true };

    public override async Task<UitnodigingFeiten> GatherAsync(
        TState? state, DeelnemerUitnodigen command, CommandContext context, CancellationToken cancellation)
    {
        LocalDate? eerste = null;
        if (zaaktype.Overzicht(context.Id, state!).Agendering is { } agendering)
        {
            foreach (var kalender in kalenders)
            {
                eerste ??= await kalender.EerstvolgendeAsync(agendering.OverlegType, context.Moment.Vandaag, cancellation);
            }
        }

        return new UitnodigingFeiten(eerste);
    }

    public override Decision Decide(TState? state, DeelnemerUitnodigen command, UitnodigingFeiten facts, CommandContext context)
    {
        if (state is not { IsActief: true })
        {
            return Decision.Refuse(new DossierIsBeeindigd());
        }

        var vandaag = context.Moment.Vandaag;
        var deelnemer = new Deelnemer(Organisaties.Normaal(command.Organisatie), command.Gebruiker, command.Tot);
        if (deelnemer is { Organisatie: not Organisaties.Gemeente, Tot: null })
        {
            deelnemer = deelnemer with { Tot = Uitnodiging.Einde(facts.VolgendOverleg, vandaag) };
        }

        if ((Uitnodiging.Controleer(state.Kern, deelnemer, facts.VolgendOverleg, vandaag) ?? regels.MagDeelnemer(state, deelnemer)) is { } refusal)
        {
            return Decision.Refuse(refusal);
        }

        return state.Kern.Deelnemers.Contains(deelnemer) ? Decision.Nothing : Decision.Accept(new DeelnemerUitgenodigd(deelnemer));
    }
}
