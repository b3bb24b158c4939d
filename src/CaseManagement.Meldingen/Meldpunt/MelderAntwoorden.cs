using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Meldingen.Inhoud;
using CaseManagement.Meldingen.Melder;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using FluentValidation;
using NodaTime;

namespace CaseManagement.Meldingen.Meldpunt;

/// <summary>Leaves a message for an anonymous reporter, who reads it with the receipt code: a question, or a word at the end.</summary>
/// <param name="Bericht">The message, at most 2,000 characters.</param>
/// <param name="ZonderInhoudOverAnderen">The desk confirms that it says nothing about anybody else (<c>MEL-04</c>).</param>
public sealed record MelderAntwoorden(string Bericht, bool ZonderInhoudOverAnderen);

/// <summary>The desk left a message for an anonymous reporter.</summary>
/// <param name="Bericht">The message.</param>
/// <param name="Door">Who wrote it; the reporter does not see that.</param>
/// <param name="Op">Civil date.</param>
[EventType("melding.melder-beantwoord")]
public sealed record MelderBeantwoord(PersonalText Bericht, GebruikerId Door, LocalDate Op) : IEvent;

/// <summary>Refused because nobody confirmed that the message says nothing about others.</summary>
public sealed record BerichtNietBevestigd() : Refusal(
    "MEL-04",
    "Een bericht aan de melder mag niets over anderen bevatten.",
    "Lees het bericht na en bevestig dat er niets over anderen in staat.");

internal sealed class MelderAntwoordenVorm : AbstractValidator<MelderAntwoorden>
{
    public MelderAntwoordenVorm() => RuleFor(c => c.Bericht)
        .NotEmpty().WithMessage("Vul het bericht in.")
        .MaximumLength(2000).WithMessage("Het bericht heeft ten hoogste 2000 tekens.");
}

internal sealed class MelderAntwoordenUseCase : CommandUseCase<Melding, MelderAntwoorden>
{
    public override CommandPolicy Policy => new("melder/antwoorden", AuditActie.Wijzigen, Recht.Schrijven)
    {
        AlleenRollen = [Rol.MedewerkerMeldpunt],
        RolRegel = "MEL-02",
    };

    public override Decision Decide(Melding? state, MelderAntwoorden command, CommandContext context) => state switch
    {
        not { HeeftOntvangstcode: true } => Decision.Refuse(new MelderIsNietBereikbaar()),
        _ when !command.ZonderInhoudOverAnderen => Decision.Refuse(new BerichtNietBevestigd()),
        _ => Decision.Accept(new MelderBeantwoord(
            Tekst.VanDossier(context, command.Bericht), context.Aanroep.Gebruiker, context.Moment.Vandaag)),
    };
}
