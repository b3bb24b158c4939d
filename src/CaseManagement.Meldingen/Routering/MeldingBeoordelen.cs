using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Deur;
using NodaTime;

namespace CaseManagement.Meldingen.Routering;

/// <summary>Records the first assessment: the one kind of the melding (<c>MEL-10</c>), and whether it is urgent.</summary>
/// <param name="Soort">The kind, corrected if needed.</param>
/// <param name="Spoed">Whether it is urgent.</param>
public sealed record MeldingBeoordelen(MeldingSoort Soort, bool Spoed);

/// <summary>A melding was assessed.</summary>
/// <param name="Soort">The kind.</param>
/// <param name="Spoed">Whether it is urgent.</param>
/// <param name="Door">Who assessed.</param>
/// <param name="Op">Civil date.</param>
[EventType("melding.beoordeeld")]
public sealed record MeldingBeoordeeld(MeldingSoort Soort, bool Spoed, GebruikerId Door, LocalDate Op) : IEvent;

internal sealed class MeldingBeoordelenUseCase : CommandUseCase<Melding, MeldingBeoordelen>
{
    public override CommandPolicy Policy => MeldingRegels.Behandeling("beoordeling", AuditActie.Wijzigen);

    public override Decision Decide(Melding? state, MeldingBeoordelen command, CommandContext context) =>
        MeldingRegels.MagBehandelen(state, MeldingStatus.Ontvangen) is { } refusal
            ? Decision.Refuse(refusal)
            : Decision.Accept(new MeldingBeoordeeld(command.Soort, command.Spoed, context.Aanroep.Gebruiker, context.Moment.Vandaag));
}
