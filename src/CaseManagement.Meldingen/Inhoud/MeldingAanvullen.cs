using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using FluentValidation;
using NodaTime;

namespace CaseManagement.Meldingen.Inhoud;

/// <summary>Adds what the reporter told later, such as an anonymous reporter with the reference code (<c>MEL-01</c>).</summary>
/// <param name="Aanvulling">What was added.</param>
/// <param name="OntvangenOp">Civil date of receipt.</param>
public sealed record MeldingAanvullen(string Aanvulling, LocalDate OntvangenOp);

/// <summary>The reporter added information.</summary>
/// <param name="Aanvulling">What was added, under a key of its own.</param>
/// <param name="OntvangenOp">Civil date of receipt.</param>
[EventType("melding.aangevuld")]
public sealed record MeldingAangevuld(PersonalText Aanvulling, LocalDate OntvangenOp) : IEvent, ITekstsleutels
{
    IReadOnlyList<BetrokkeneId> ITekstsleutels.Tekstsleutels => [Aanvulling.Subject];
}

internal sealed class MeldingAanvullenVorm : AbstractValidator<MeldingAanvullen>
{
    public MeldingAanvullenVorm() => RuleFor(c => c.Aanvulling).NotEmpty().WithMessage("Vul de aanvulling in.");
}

internal sealed class MeldingAanvullenUseCase : CommandUseCase<Melding, MeldingAanvullen>
{
    public override CommandPolicy Policy => new("aanvullingen", AuditActie.Wijzigen, Recht.Schrijven);

    public override Decision Decide(Melding? state, MeldingAanvullen command, CommandContext context) =>
        (MeldingRegels.Loopt(state)
            ?? (command.OntvangenOp > context.Moment.Vandaag ? new Ontvangst.OntvangenInDeToekomst() : null)) is { } refusal
            ? Decision.Refuse(refusal)
            : Decision.Accept(new MeldingAangevuld(
                PersonalText.Of(Tekst.NieuweSleutel(context, "aanvulling"), MeldingZaaktype.Doelcode, command.Aanvulling),
                command.OntvangenOp));
}
