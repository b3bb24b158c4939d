using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Meldingen.Inhoud;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using FluentValidation;
using NodaTime;

namespace CaseManagement.Meldingen.Melder;

/// <summary>Records why somebody of the desk must know who reported; opens the identity for today (<c>MEL-02</c>).</summary>
/// <param name="Reden">Why.</param>
public sealed record MelderInzageVragen(string Reden);

/// <summary>Somebody of the desk asked to see who reported.</summary>
/// <param name="Door">Who.</param>
/// <param name="Reden">Why.</param>
/// <param name="Op">The civil day on which this person may look.</param>
[EventType("melding.melderinzage-gevraagd")]
public sealed record MelderInzageGevraagd(GebruikerId Door, PersonalText Reden, LocalDate Op) : IEvent;

/// <summary>Refused because no identity is stored.</summary>
public sealed record GeenMelderVastgelegd() : Refusal(
    "MEL-02", "Bij deze melding is geen melder vastgelegd.", "U hoeft niets te doen.");

/// <summary>Refused because only the desk knows who reported (<c>MEL-02</c>).</summary>
public sealed record AlleenMeldpunt() : Refusal(
    "MEL-02", "Alleen het meldpunt mag weten wie de melder is.", "Vraag het meldpunt om contact met de melder op te nemen.");

internal sealed class MelderInzageVragenVorm : AbstractValidator<MelderInzageVragen>
{
    public MelderInzageVragenVorm() => RuleFor(c => c.Reden).NotEmpty().WithMessage("Vul in waarom u de melder moet kennen.");
}

internal sealed class MelderInzageVragenUseCase : CommandUseCase<Melding, MelderInzageVragen>
{
    public override CommandPolicy Policy => new("melder/inzagen", AuditActie.Inzien, Recht.Schrijven)
    {
        AlleenRollen = [Rol.MedewerkerMeldpunt],
        RolRegel = "MEL-02",
    };

    public override Decision Decide(Melding? state, MelderInzageVragen command, CommandContext context) => state switch
    {
        _ when context.Aanroep.Rol is not Rol.MedewerkerMeldpunt => Decision.Refuse(new AlleenMeldpunt()),
        not { Ontvangst.Melder: not null } => Decision.Refuse(new GeenMelderVastgelegd()),
        _ => Decision.Accept(new MelderInzageGevraagd(
            context.Aanroep.Gebruiker, Tekst.VanDossier(context, command.Reden), context.Moment.Vandaag)),
    };
}
