using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Meldingen.Inhoud;
using CaseManagement.Toegang.Deur;
using FluentValidation;
using NodaTime;

namespace CaseManagement.Meldingen.Afronding;

/// <summary>How a melding ended, as the selectielijst names it (<c>MEL-15</c>).</summary>
public enum AfhandelResultaat
{
    /// <summary>Acted upon (6.1).</summary>
    Opgepakt,

    /// <summary>Not acted upon (6.2).</summary>
    Afgewezen,

    /// <summary>Broken off (6.3).</summary>
    Afgebroken,
}

/// <summary>Ends a melding that became no dossier.</summary>
/// <param name="Resultaat">How it ended.</param>
/// <param name="Toelichting">What was done, or why nothing.</param>
public sealed record MeldingAfhandelen(AfhandelResultaat Resultaat, string Toelichting);

/// <summary>A melding was handled.</summary>
/// <param name="Resultaat">How it ended.</param>
/// <param name="Toelichting">What was done, or why nothing.</param>
/// <param name="Door">Who ended it.</param>
/// <param name="Op">Civil date.</param>
/// <param name="VernietigenOp">Day from which it must be destroyed (<c>MEL-15</c>).</param>
[EventType("melding.afgehandeld")]
public sealed record MeldingAfgehandeld(
    AfhandelResultaat Resultaat, PersonalText Toelichting, GebruikerId Door, LocalDate Op, LocalDate VernietigenOp) : IEvent;

internal sealed class MeldingAfhandelenVorm : AbstractValidator<MeldingAfhandelen>
{
    public MeldingAfhandelenVorm() => RuleFor(c => c.Toelichting).NotEmpty().WithMessage("Licht toe hoe de melding is afgehandeld.");
}

internal sealed class MeldingAfhandelenUseCase : CommandUseCase<Melding, MeldingAfhandelen>
{
    public override CommandPolicy Policy => MeldingRegels.Behandeling("afhandeling", AuditActie.Wijzigen);

    public override Decision Decide(Melding? state, MeldingAfhandelen command, CommandContext context)
    {
        var weigering = MeldingRegels.MagBehandelen(state, MeldingStatus.Gerouteerd) ?? MeldingRegels.MagEindigen(state!);
        var vandaag = context.Moment.Vandaag;
        return weigering is not null ? Decision.Refuse(weigering) : Decision.Accept(new MeldingAfgehandeld(
            command.Resultaat,
            Tekst.VanDossier(context, command.Toelichting),
            context.Aanroep.Gebruiker,
            vandaag,
            Bewaring.VernietigenOp(state!.Soort, command.Resultaat, vandaag)));
    }
}
