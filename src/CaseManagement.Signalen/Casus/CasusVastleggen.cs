using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Protocol;
using CaseManagement.Signalen.Protocolstappen;
using CaseManagement.Signalen.Wegingen;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using NodaTime;

namespace CaseManagement.Signalen.Casus;

/// <summary>Records on the signal that its case was started: the case has the regie from now on, or had it when it has ended meanwhile.</summary>
/// <param name="Casus">The case.</param>
public sealed record CasusVastleggen(DossierId Casus);

/// <summary>Starts the retention of a signal whose case ended: both are destroyed on the same day (§1.6).</summary>
/// <param name="Casus">The case.</param>
public sealed record SignaalBewaringStarten(DossierId Casus);

/// <summary>The case of this signal was started.</summary>
/// <param name="Casus">The case.</param>
/// <param name="Door">Who recorded it.</param>
/// <param name="Op">Civil date.</param>
/// <param name="ProtocolVersie">The protocol in force, if any (<c>OND-04</c>).</param>
[EventType("signaal.casus-gestart", 2)]
public sealed record CasusVastgelegd(DossierId Casus, GebruikerId Door, LocalDate Op, string? ProtocolVersie = null) : IEvent;

/// <summary>The case of this signal ended: the signal is only kept from now on.</summary>
/// <param name="VernietigenOp">Day from which it must be destroyed, that of the case.</param>
/// <param name="Door">Who recorded it.</param>
/// <param name="Op">Civil date.</param>
/// <param name="ProtocolVersie">The protocol in force, if any (<c>OND-04</c>).</param>
[EventType("signaal.bewaartermijn-gestart", 2)]
public sealed record BewaartermijnGestart(LocalDate VernietigenOp, GebruikerId Door, LocalDate Op, string? ProtocolVersie = null) : IEvent;

/// <summary>What a step that follows the case must know from elsewhere.</summary>
/// <param name="Casus">The case of this signal, if there is one.</param>
/// <param name="Protocol">The protocol in force, or the last one that was.</param>
public sealed record CasusvolgerFeiten(DossierOverzicht? Casus, ProtocolVanKracht? Protocol);

/// <summary>A step on the signal that follows what happened to its case.</summary>
internal abstract class CasusvolgerUseCase<TCommand>(IDossierregister dossiers, IProtocolregister protocollen)
    : CommandUseCase<SignaalDossier, TCommand, CasusvolgerFeiten>
    where TCommand : class
{
    public sealed override async Task<CasusvolgerFeiten> GatherAsync(
        SignaalDossier? state, TCommand command, CommandContext context, CancellationToken cancellation) => new(
        await dossiers.ActueelAsync(OndermijningsCasusZaaktype.TypeNaam, OndermijningsCasusZaaktype.IdVan(context.Id), cancellation),
        await protocollen.LaatstAsync(context.Moment.Nu, cancellation));
}

internal sealed class CasusVastleggenUseCase(IDossierregister dossiers, IProtocolregister protocollen)
    : CasusvolgerUseCase<CasusVastleggen>(dossiers, protocollen)
{
    public override CommandPolicy Policy => Protocolpoort.Policy("casus", AuditActie.Wijzigen, Recht.Schrijven, Rolverdeling.Coordinator);

    public override Decision Decide(SignaalDossier? state, CasusVastleggen command, CasusvolgerFeiten facts, CommandContext context) =>
        (Rolverdeling.Controleer(context.Aanroep, Rolverdeling.Coordinator, state)
            ?? (state is { Status: SignaalStatus.OpAgendaSignaaloverleg } && facts.Casus is { } casus && casus.Id == command.Casus
                ? null
                : new SignaalNietKlaarVoorCasus())) is { } weigering
            ? Decision.Refuse(weigering)
            : Decision.Accept(new CasusVastgelegd(
                command.Casus, context.Aanroep.Gebruiker, context.Moment.Vandaag, facts.Protocol.VanKracht()));
}

internal sealed class SignaalBewaringStartenUseCase(IDossierregister dossiers, IProtocolregister protocollen)
    : CasusvolgerUseCase<SignaalBewaringStarten>(dossiers, protocollen)
{
    public override CommandPolicy Policy => Protocolpoort.Policy("bewaring", AuditActie.Wijzigen, Recht.Schrijven, Rolverdeling.Coordinator);

    public override Decision Decide(SignaalDossier? state, SignaalBewaringStarten command, CasusvolgerFeiten facts, CommandContext context)
    {
        var weigering = Rolverdeling.Controleer(context.Aanroep, Rolverdeling.Coordinator, state)
            ?? (state is { Status: SignaalStatus.CasusGestart } && facts.Casus is { IsActief: false, VernietigenOp: not null } casus && casus.Id == command.Casus
                ? (Refusal?)null
                : new GeenGeeindigdeCasus())
            ?? WegingRegels.MagEindigen(state!, context.Moment.Vandaag);
        return weigering is not null
            ? Decision.Refuse(weigering)
            : Decision.Accept(new BewaartermijnGestart(
                facts.Casus!.VernietigenOp!.Value, context.Aanroep.Gebruiker, context.Moment.Vandaag, facts.Protocol.VanKracht()));
    }
}
