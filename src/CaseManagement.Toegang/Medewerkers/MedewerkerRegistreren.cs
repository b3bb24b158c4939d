using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Dossiers;
using FluentValidation;

namespace CaseManagement.Toegang.Medewerkers;

/// <summary>Registers an account with its roles; also somebody who left and comes back.</summary>
/// <param name="Gebruiker">The account, as the identity provider names it.</param>
/// <param name="Organisatie">The organisation, such as <c>gemeente</c>.</param>
/// <param name="Functie">Label of the function; no name of a person.</param>
/// <param name="Rollen">The granted roles.</param>
public sealed record MedewerkerRegistreren(GebruikerId Gebruiker, string Organisatie, string Functie, IReadOnlyList<Rol> Rollen);

/// <summary>Refused because the account is registered already.</summary>
public sealed record MedewerkerBestaatAl() : Refusal(
    "ROL-08", "Deze gebruiker is al geregistreerd.", "Wijzig de rollen van de bestaande registratie.");

internal sealed class MedewerkerRegistrerenVorm : AbstractValidator<MedewerkerRegistreren>
{
    public MedewerkerRegistrerenVorm()
    {
        RuleFor(c => c.Gebruiker).Must(Vorm.IsGebruiker).WithMessage("Dit is geen geldige gebruiker.");
        RuleFor(c => c.Organisatie).Must(Vorm.IsOrganisatie).WithMessage(Vorm.OrganisatieMelding);
        RuleFor(c => c.Functie).Must(Vorm.IsFunctie).WithMessage(Vorm.FunctieMelding);
    }
}

internal sealed class MedewerkerRegistrerenUseCase : CommandUseCase<Medewerker, MedewerkerRegistreren>
{
    public override CommandPolicy Policy => new("", AuditActie.Autoriseren, Recht.Schrijven) { Opent = true };

    public override DossierId? VasteId(MedewerkerRegistreren command) => Medewerker.IdVan(command.Gebruiker);

    public override Decision Decide(Medewerker? state, MedewerkerRegistreren command, CommandContext context) => state switch
    {
        { IsActief: true } => Decision.Refuse(new MedewerkerBestaatAl()),
        _ when Rolverlening.Controleer(command.Gebruiker, command.Organisatie, command.Rollen, context.Aanroep) is { } refusal => Decision.Refuse(refusal),
        _ => Decision.Accept(new MedewerkerGeregistreerd(
            command.Gebruiker, Organisaties.Normaal(command.Organisatie), command.Functie, Rolverlening.Geordend(command.Rollen))),
    };
}
