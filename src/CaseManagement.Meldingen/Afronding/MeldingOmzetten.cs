using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Meldingen.Routering;
using CaseManagement.Toegang.Deur;
using FluentValidation;
using NodaTime;

namespace CaseManagement.Meldingen.Afronding;

/// <summary>
/// Turns a melding into a dossier of another type. Only records which one: the dossier is opened by its own command, under the identifier
/// that follows from the melding, so that a retry opens the same one (ADR 0010).
/// </summary>
/// <param name="Zaaktype">Name of the case type.</param>
public sealed record MeldingOmzetten(string Zaaktype);

/// <summary>A melding became a dossier.</summary>
/// <param name="Zaaktype">Name of the case type.</param>
/// <param name="Dossier">The dossier.</param>
/// <param name="Door">Who decided it.</param>
/// <param name="Op">Civil date.</param>
/// <param name="VernietigenOp">Day from which the melding must be destroyed (<c>MEL-15</c>).</param>
[EventType("melding.omgezet")]
public sealed record MeldingOmgezet(string Zaaktype, DossierId Dossier, GebruikerId Door, LocalDate Op, LocalDate VernietigenOp) : IEvent;

/// <summary>Refused because this kind, at this owner, opens no such dossier.</summary>
public sealed record OpentGeenDossier() : Refusal(
    "MEL-5.3",
    "Deze melding kan bij de huidige eigenaar niet worden omgezet in een dossier van dit type.",
    "Handel de melding af, of routeer die eerst naar wie het dossier opent.");

internal sealed class MeldingOmzettenVorm : AbstractValidator<MeldingOmzetten>
{
    public MeldingOmzettenVorm() => RuleFor(c => c.Zaaktype).NotEmpty().WithMessage("Kies het type dossier.");
}

internal sealed class MeldingOmzettenUseCase : CommandUseCase<Melding, MeldingOmzetten>
{
    public override CommandPolicy Policy => MeldingRegels.Behandeling("omzetting", AuditActie.Wijzigen);

    public override Decision Decide(Melding? state, MeldingOmzetten command, CommandContext context)
    {
        var weigering = MeldingRegels.MagBehandelen(state, MeldingStatus.Gerouteerd)
            ?? MeldingRegels.MagDoorgeven(state!)
            ?? (Routeringstabel.Opent(state!.Soort, state.Eigenaar!.Bestemming) == command.Zaaktype ? null : new OpentGeenDossier())
            ?? MeldingRegels.MagEindigen(state!);
        var vandaag = context.Moment.Vandaag;
        return weigering is not null ? Decision.Refuse(weigering) : Decision.Accept(new MeldingOmgezet(
            command.Zaaktype,
            new DossierId(DerivedIdentifier.From(context.Id.Value, command.Zaaktype)),
            context.Aanroep.Gebruiker,
            vandaag,
            Bewaring.VernietigenOp(state!.Soort, AfhandelResultaat.Opgepakt, vandaag)));
    }
}
