using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Deur;
using NodaTime;

namespace CaseManagement.Meldingen.Afronding;

/// <summary>Declares a melding the same as an earlier one (<c>MEL-14</c>).</summary>
/// <param name="Van">The melding that stays.</param>
public sealed record MeldingDubbelVerklaren(DossierId Van);

/// <summary>A melding was declared the same as another.</summary>
/// <param name="Van">The melding that stays.</param>
/// <param name="Door">Who decided it.</param>
/// <param name="Op">Civil date.</param>
/// <param name="VernietigenOp">Day from which it must be destroyed (<c>MEL-15</c>, broken off).</param>
[EventType("melding.dubbel-verklaard")]
public sealed record MeldingDubbelVerklaard(DossierId Van, GebruikerId Door, LocalDate Op, LocalDate VernietigenOp) : IEvent;

/// <summary>Refused because there is no other melding that stays.</summary>
public sealed record OrigineelOntbreekt() : Refusal(
    "MEL-14",
    "De melding waarnaar u verwijst bestaat niet, is deze melding zelf of is ook dubbel.",
    "Verwijs naar de oorspronkelijke melding.");

internal sealed class MeldingDubbelVerklarenUseCase(IDossierregister dossiers)
    : CommandUseCase<Melding, MeldingDubbelVerklaren, DossierOverzicht?>
{
    public override CommandPolicy Policy => MeldingRegels.Behandeling("dubbel", AuditActie.Wijzigen);

    public override Task<DossierOverzicht?> GatherAsync(
        Melding? state, MeldingDubbelVerklaren command, CommandContext context, CancellationToken cancellation) =>
        dossiers.ActueelAsync("melding", command.Van, cancellation);

    public override Decision Decide(Melding? state, MeldingDubbelVerklaren command, DossierOverzicht? facts, CommandContext context)
    {
        var vandaag = context.Moment.Vandaag;
        var weigering =
            MeldingRegels.MagBehandelen(state, MeldingStatus.Ontvangen, MeldingStatus.Beoordeeld, MeldingStatus.Gerouteerd)
            ?? (facts is null || facts.Status == nameof(MeldingStatus.Dubbel) || command.Van == context.Id ? new OrigineelOntbreekt() : null)
            ?? MeldingRegels.MagEindigen(state!);
        return weigering is not null ? Decision.Refuse(weigering) : Decision.Accept(new MeldingDubbelVerklaard(
            command.Van,
            context.Aanroep.Gebruiker,
            vandaag,
            Bewaring.VernietigenOp(state!.Soort, AfhandelResultaat.Afgebroken, vandaag)));
    }
}
