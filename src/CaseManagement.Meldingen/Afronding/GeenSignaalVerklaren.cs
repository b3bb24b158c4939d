using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Deur;
using NodaTime;

namespace CaseManagement.Meldingen.Afronding;

/// <summary>Why a melding is nothing to act on; a code, so that it takes one step.</summary>
public enum GeenSignaalReden
{
    /// <summary>It says nothing about public order and safety.</summary>
    NietVoorOns,

    /// <summary>Nothing in it can be checked.</summary>
    OnvoldoendeConcreet,

    /// <summary>Nonsense, advertising or abuse.</summary>
    Onzin,
}

/// <summary>Ends a melding at the desk that is no signal, before anybody else has it.</summary>
/// <param name="Reden">Why.</param>
public sealed record GeenSignaalVerklaren(GeenSignaalReden Reden);

/// <summary>A melding was no signal.</summary>
/// <param name="Reden">Why.</param>
/// <param name="Door">Who decided it.</param>
/// <param name="Op">Civil date.</param>
/// <param name="VernietigenOp">Day from which it must be destroyed (<c>MEL-15</c>, not acted upon).</param>
[EventType("melding.geen-signaal-verklaard")]
public sealed record GeenSignaalVerklaard(GeenSignaalReden Reden, GebruikerId Door, LocalDate Op, LocalDate VernietigenOp) : IEvent;

internal sealed class GeenSignaalVerklarenUseCase : CommandUseCase<Melding, GeenSignaalVerklaren>
{
    public override CommandPolicy Policy => MeldingRegels.Behandeling("geen-signaal", AuditActie.Wijzigen);

    public override Decision Decide(Melding? state, GeenSignaalVerklaren command, CommandContext context)
    {
        var vandaag = context.Moment.Vandaag;
        var weigering = MeldingRegels.MagBehandelen(state, MeldingStatus.Ontvangen, MeldingStatus.Beoordeeld) ?? MeldingRegels.MagEindigen(state!);
        return weigering is not null ? Decision.Refuse(weigering) : Decision.Accept(new GeenSignaalVerklaard(
            command.Reden, context.Aanroep.Gebruiker, vandaag, Bewaring.VernietigenOp(state!.Soort, AfhandelResultaat.Afgewezen, vandaag)));
    }
}
