using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Meldingen.Bijlagen;
using CaseManagement.Meldingen.Inhoud;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using FluentValidation;

namespace CaseManagement.Meldingen.Meldpunt;

/// <summary>What an anonymous reporter adds with the receipt code (<c>MEL-01</c>).</summary>
/// <param name="Aanvulling">What is added.</param>
/// <param name="Bijlagen">Attachments, already stripped and sealed.</param>
public sealed record AnoniemAanvullen(string Aanvulling, IReadOnlyList<BijlageOpgave> Bijlagen);

/// <summary>Refused because it did not come in at the public report point, so nobody has a receipt code for it.</summary>
public sealed record GeenOntvangstcode() : Refusal(
    "MEL-01", "Bij deze melding hoort geen ontvangstcode.", "Gebruik de code van een melding die op het openbare meldpunt is gedaan.");

/// <summary>Refused because of the number of additions.</summary>
public sealed record TeVaakAangevuld() : Refusal(
    "MEL-13", "Deze melding is al te vaak aangevuld.", "Doe een nieuwe melding met wat u nog wilt vertellen.");

internal sealed class AnoniemAanvullenVorm : AbstractValidator<AnoniemAanvullen>
{
    public AnoniemAanvullenVorm() => RuleFor(c => c.Aanvulling).NotEmpty().WithMessage("Vul de aanvulling in.");
}

internal sealed class AnoniemAanvullenUseCase : CommandUseCase<Melding, AnoniemAanvullen>
{
    public override CommandPolicy Policy => new("anonieme-aanvullingen", AuditActie.Wijzigen, Recht.Schrijven) { AlleenRollen = [Rol.Systeem], RolRegel = "MEL-01" };

    public override Decision Decide(Melding? state, AnoniemAanvullen command, CommandContext context)
    {
        var weigering = (state is { HeeftOntvangstcode: true } ? null : new GeenOntvangstcode())
            ?? MeldingRegels.Loopt(state)
            ?? (state!.Aanvullingen.Count >= AnoniemMeldpunt.MaxAanvullingen ? new TeVaakAangevuld() : null)
            ?? BijlageRegels.Past(state.LaatsteBijlage, command.Bijlagen);
        return weigering is not null ? Decision.Refuse(weigering) : Decision.Accept(
        [
            new MeldingAangevuld(
                PersonalText.Of(Tekst.NieuweSleutel(context, "aanvulling"), MeldingZaaktype.Doelcode, command.Aanvulling), context.Moment.Vandaag),
            .. BijlageToegevoegd.Van(state!.LaatsteBijlage, command.Bijlagen, context),
        ]);
    }
}
