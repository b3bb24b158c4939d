using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Protocol;
using CaseManagement.Signalen.Protocolstappen;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using NodaTime;

namespace CaseManagement.Signalen.Bewaring;

/// <summary>Records that the receiver confirmed the transfer; for RIEC the retention of the local copy starts (§1.6).</summary>
/// <param name="BevestigdOp">Civil date of the confirmation.</param>
public sealed record OverdrachtBevestigen(LocalDate BevestigdOp);

/// <summary>The receiver confirmed the transfer.</summary>
/// <param name="BevestigdOp">Civil date.</param>
/// <param name="VernietigenOp">Day from which the local copy must be destroyed.</param>
/// <param name="ProtocolVersie">The protocol in force, if any (<c>OND-04</c>).</param>
[EventType("signaal.overdracht-bevestigd", 2)]
public sealed record OverdrachtBevestigd(LocalDate BevestigdOp, LocalDate VernietigenOp, string? ProtocolVersie = null) : IEvent;

/// <summary>Refused because there is no transfer that waits for confirmation.</summary>
public sealed record GeenOverdrachtTeBevestigen() : Refusal(
    "OND-1.6", "Er is geen overdracht die op bevestiging wacht.", "Controleer of het signaal is overgedragen en nog niet bevestigd.");

/// <summary>Refused because a confirmation follows the transfer and has already happened.</summary>
public sealed record BevestigingsdatumOnjuist() : Refusal(
    "OND-1.6", "De bevestiging kan niet voor de overdracht of in de toekomst liggen.", "Vul de dag in waarop de ontvanger bevestigde.");

internal sealed class OverdrachtBevestigenUseCase(IProtocolregister protocollen, SignaalBeleid beleid)
    : SignaalUseCase<OverdrachtBevestigen>(protocollen)
{
    public override CommandPolicy Policy => Protocolpoort.Policy("overdracht/bevestiging", AuditActie.Wijzigen, Recht.Schrijven, Rolverdeling.Coordinator);

    public override Decision Decide(SignaalDossier? state, OverdrachtBevestigen command, ProtocolVanKracht? facts, CommandContext context)
    {
        var weigering = Rolverdeling.Controleer(context.Aanroep, Rolverdeling.Coordinator, state) ?? Controleer(state, command, context);
        return weigering is not null
            ? Decision.Refuse(weigering)
            : Decision.Accept(new OverdrachtBevestigd(command.BevestigdOp, VernietigenOp(state!, command, beleid.Onder(facts)), facts.VanKracht()));
    }

    private static Refusal? Controleer(SignaalDossier? state, OverdrachtBevestigen command, CommandContext context) => state switch
    {
        not { BevestigdOp: null } => new GeenOverdrachtTeBevestigen(),
        { Status: not (SignaalStatus.OverdrachtAfdeling or SignaalStatus.OverdrachtRiec) } => new GeenOverdrachtTeBevestigen(),
        _ when command.BevestigdOp < state.Wegingen[^1].Kop.Op || command.BevestigdOp > context.Moment.Vandaag => new BevestigingsdatumOnjuist(),
        _ => null,
    };

    private static LocalDate VernietigenOp(SignaalDossier state, OverdrachtBevestigen command, SignaalBeleid beleid) =>
        state.VernietigenOp ?? command.BevestigdOp.Plus(beleid.BewaarNaBevestigingRiec);
}
