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

/// <summary>
/// Declares that a report proved false: what check 2A released is closed at once and nothing is shared any more (AVG 5 lid 1 d). That can be undone;
/// what left comes back only after a second person confirmed it. Allowed in every state, also after the end.
/// </summary>
/// <param name="Reden">Why it is false.</param>
/// <param name="VastgesteldDoor">Who found out.</param>
/// <param name="VastgesteldOp">Civil date on which that was found out.</param>
public sealed record SignaalOnjuistVerklaren(string Reden, string VastgesteldDoor, LocalDate VastgesteldOp);

/// <summary>The report proved false.</summary>
/// <param name="Reden">Why.</param>
/// <param name="VastgesteldDoor">Who found out.</param>
/// <param name="VastgesteldOp">Civil date on which that was found out.</param>
/// <param name="Door">Who declared it.</param>
/// <param name="Op">Civil date of the declaration.</param>
/// <param name="ProtocolVersie">The protocol in force, if any (<c>OND-04</c>).</param>
[EventType("signaal.onjuist-verklaard", 2)]
public sealed record SignaalOnjuistVerklaard(
    PersonalText Reden, PersonalText VastgesteldDoor, LocalDate VastgesteldOp, GebruikerId Door, LocalDate Op, string? ProtocolVersie = null) : IEvent;

internal sealed class SignaalOnjuistVerklarenVorm : AbstractValidator<SignaalOnjuistVerklaren>
{
    public SignaalOnjuistVerklarenVorm()
    {
        RuleFor(c => c.Reden).NotEmpty().WithMessage("Vul in waarom het signaal onjuist is.");
        RuleFor(c => c.VastgesteldDoor).NotEmpty().WithMessage("Vul in wie dat heeft vastgesteld.");
    }
}

internal sealed class SignaalOnjuistVerklarenUseCase(IProtocolregister protocollen) : SignaalUseCase<SignaalOnjuistVerklaren>(protocollen)
{
    public override CommandPolicy Policy => Protocolpoort.Policy("onjuist", AuditActie.Besluiten, Recht.Schrijven, Rolverdeling.Coordinator);

    public override Decision Decide(SignaalDossier? state, SignaalOnjuistVerklaren command, ProtocolVanKracht? facts, CommandContext context)
    {
        var weigering = Rolverdeling.Controleer(context.Aanroep, Rolverdeling.Coordinator, state)
            ?? (state is { IsIngetrokken: false } ? (Refusal?)null : new SignaalIsAlOnjuist())
            ?? (command.VastgesteldOp < state!.Ontvangst.OntvangenOp || command.VastgesteldOp > context.Moment.Vandaag
                ? new VaststellingsdatumOnjuist()
                : null);
        return weigering is not null ? Decision.Refuse(weigering) : Decision.Accept(new SignaalOnjuistVerklaard(
            Tekst.VanDossier(context, command.Reden),
            Tekst.VanDossier(context, command.VastgesteldDoor),
            command.VastgesteldOp,
            context.Aanroep.Gebruiker,
            context.Moment.Vandaag,
            facts.VanKracht()));
    }
}
