using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using FluentValidation;

namespace CaseManagement.Toegang.Dossiers;

/// <summary>Ends the participation of a person or organisation, also in an ended case: taking access away is always possible.</summary>
/// <param name="Organisatie">The organisation.</param>
/// <param name="Gebruiker">The person, or nothing for the invitation of the whole organisation.</param>
public sealed record DeelnemerVerwijderen(string Organisatie, GebruikerId? Gebruiker = null);

/// <summary>Refused because there is no such participant.</summary>
public sealed record DeelnemerIsOnbekend() : Refusal(
    "ROL-06", "Deze persoon of organisatie neemt niet deel aan dit dossier.", "Controleer de lijst van deelnemers.");

internal sealed class DeelnemerVerwijderenVorm : AbstractValidator<DeelnemerVerwijderen>
{
    public DeelnemerVerwijderenVorm()
    {
        RuleFor(c => c.Organisatie).Must(Vorm.IsOrganisatie).WithMessage(Vorm.OrganisatieMelding);
        RuleFor(c => c.Gebruiker).Must(Vorm.IsGebruikerOfNiemand).WithMessage("Dit is geen geldige gebruiker.");
    }
}

internal sealed class DeelnemerVerwijderenUseCase<TState> : CommandUseCase<TState, DeelnemerVerwijderen>
    where TState : class, IDossierState<TState>
{
    public override CommandPolicy Policy => new("deelnemers/verwijdering", AuditActie.Autoriseren, Schrijfrecht.LezenEnSchrijven) { NietVoorDeelnemers = true };

    public override Decision Decide(TState? state, DeelnemerVerwijderen command, CommandContext context)
    {
        var deelnemer = state?.Kern.Deelnemers.Find(
            d => d.Organisatie == Organisaties.Normaal(command.Organisatie) && d.Gebruiker == command.Gebruiker);
        return deelnemer is null
            ? Decision.Refuse(new DeelnemerIsOnbekend())
            : Decision.Accept(new DeelnemerVerwijderd(deelnemer.Organisatie, deelnemer.Gebruiker));
    }
}
