using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Kernel.Protocol;
using CaseManagement.Signalen.Protocolstappen;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using FluentValidation;
using NodaTime;

namespace CaseManagement.Signalen.Verstrekkingen;

/// <summary>Confirms that a report proved false: every recipient of a transfer gets a task to delete and confirm (AVG 19).</summary>
public sealed record OnjuistheidBevestigen;

/// <summary>Rejects the declaration that a report proved false: it holds again, with all that was released.</summary>
/// <param name="Motivering">Why it is not false.</param>
public sealed record OnjuistheidVerwerpen(string Motivering);

/// <summary>A second person confirmed that the report proved false.</summary>
/// <param name="Door">Who.</param>
/// <param name="Op">Civil date.</param>
/// <param name="ProtocolVersie">The protocol in force, if any (<c>OND-04</c>).</param>
[EventType("signaal.onjuistheid-bevestigd", 2)]
public sealed record OnjuistheidBevestigd(GebruikerId Door, LocalDate Op, string? ProtocolVersie = null) : IEvent;

/// <summary>A second person found that the report did not prove false.</summary>
/// <param name="Motivering">Why.</param>
/// <param name="Door">Who.</param>
/// <param name="Op">Civil date.</param>
/// <param name="ProtocolVersie">The protocol in force, if any (<c>OND-04</c>).</param>
[EventType("signaal.onjuistheid-verworpen", 2)]
public sealed record OnjuistheidVerworpen(PersonalText Motivering, GebruikerId Door, LocalDate Op, string? ProtocolVersie = null) : IEvent;

/// <summary>Refused because there is no declaration that waits for a second person.</summary>
public sealed record GeenOnjuistheidTeBeslissen() : Refusal(
    "OND-1.11",
    "Er is geen onjuistverklaring die op een tweede persoon wacht.",
    "De signaalcoördinator verklaart een signaal onjuist; daarna beslist iemand anders of dat klopt.");

/// <summary>Refused because nobody alone ends all sharing of a signal: whoever declared it does not confirm it (four eyes, <c>ROL-05</c>).</summary>
public sealed record EigenVerklaringNietBeslissen() : Refusal(
    "ROL-05",
    "U hebt dit signaal zelf onjuist verklaard; een ander beslist of dat klopt.",
    "Laat een ander lid van het ondermijningsteam of de privacyfunctionaris beslissen.");

internal sealed class OnjuistheidVerwerpenVorm : AbstractValidator<OnjuistheidVerwerpen>
{
    public OnjuistheidVerwerpenVorm() => RuleFor(c => c.Motivering).NotEmpty().WithMessage("Vul in waarom het signaal niet onjuist is.");
}

/// <summary>
/// The second pair of eyes on a declaration: of the team, which decides what happens with a signal, or of the privacyfunctionaris. It needs no right to read: before
/// the weighings the team sees nothing of a signal and the privacyfunctionaris only that it exists, and somebody must be able to decide.
/// </summary>
internal static class Onjuistheid
{
    public static CommandPolicy Policy(string stap) =>
        Protocolpoort.Policy($"onjuist/{stap}", AuditActie.Besluiten, Recht.Metadata, Rolverdeling.TeamEnPrivacy);

    public static Refusal? Controleer(SignaalDossier? state, Aanroep aanroep) =>
        Rolverdeling.Controleer(aanroep, Rolverdeling.TeamEnPrivacy, state)
            ?? (state is not { Onjuist: { } onjuist, OnjuistheidIsBevestigd: false } ? new GeenOnjuistheidTeBeslissen()
                : onjuist.Door == aanroep.Gebruiker ? new EigenVerklaringNietBeslissen()
                : null);
}

internal sealed class OnjuistheidBevestigenUseCase(IProtocolregister protocollen, SignaalBeleid beleid)
    : SignaalUseCase<OnjuistheidBevestigen>(protocollen)
{
    public override CommandPolicy Policy => Onjuistheid.Policy("bevestiging");

    public override Decision Decide(SignaalDossier? state, OnjuistheidBevestigen command, ProtocolVanKracht? facts, CommandContext context) =>
        Onjuistheid.Controleer(state, context.Aanroep) is { } weigering ? Decision.Refuse(weigering) : Decision.Accept(
        [
            new OnjuistheidBevestigd(context.Aanroep.Gebruiker, context.Moment.Vandaag, facts.VanKracht()),
            .. Terughaling.Opdrachten(state!.Boek, state.Kern, beleid, facts, SignaalZaaktype.Doelcode, context),
        ]);
}

internal sealed class OnjuistheidVerwerpenUseCase(IProtocolregister protocollen) : SignaalUseCase<OnjuistheidVerwerpen>(protocollen)
{
    public override CommandPolicy Policy => Onjuistheid.Policy("verwerping");

    public override Decision Decide(SignaalDossier? state, OnjuistheidVerwerpen command, ProtocolVanKracht? facts, CommandContext context) =>
        Onjuistheid.Controleer(state, context.Aanroep) is { } weigering ? Decision.Refuse(weigering) : Decision.Accept(
            new OnjuistheidVerworpen(
                Tekst.VanDossier(context, command.Motivering), context.Aanroep.Gebruiker, context.Moment.Vandaag, facts.VanKracht()));
}
