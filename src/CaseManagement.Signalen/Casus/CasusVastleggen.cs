using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
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
[EventType("signaal.casus-gestart")]
public sealed record CasusVastgelegd(DossierId Casus, GebruikerId Door, LocalDate Op) : IEvent;

/// <summary>The case of this signal ended: the signal is only kept from now on.</summary>
/// <param name="VernietigenOp">Day from which it must be destroyed, that of the case.</param>
/// <param name="Door">Who recorded it.</param>
/// <param name="Op">Civil date.</param>
[EventType("signaal.bewaartermijn-gestart")]
public sealed record BewaartermijnGestart(LocalDate VernietigenOp, GebruikerId Door, LocalDate Op) : IEvent;

/// <summary>A step on the signal that follows what happened to its case.</summary>
internal abstract class CasusvolgerUseCase<TCommand>(IDossierregister dossiers) : CommandUseCase<SignaalDossier, TCommand, DossierOverzicht?>
    where TCommand : class
{
    public sealed override Task<DossierOverzicht?> GatherAsync(
        SignaalDossier? state, TCommand command, CommandContext context, CancellationToken cancellation) =>
        dossiers.ActueelAsync(OndermijningsCasusZaaktype.TypeNaam, OndermijningsCasusZaaktype.IdVan(context.Id), cancellation);
}

internal sealed class CasusVastleggenUseCase(IDossierregister dossiers) : CasusvolgerUseCase<CasusVastleggen>(dossiers)
{
    public override CommandPolicy Policy => Protocolpoort.Policy("casus", AuditActie.Wijzigen, Recht.Schrijven, Rolverdeling.Coordinator);

    public override Decision Decide(SignaalDossier? state, CasusVastleggen command, DossierOverzicht? facts, CommandContext context) =>
        (Rolverdeling.Controleer(context.Aanroep, Rolverdeling.Coordinator, state)
            ?? (state is { Status: SignaalStatus.OpAgendaSignaaloverleg } && facts is not null && facts.Id == command.Casus
                ? null
                : new SignaalNietKlaarVoorCasus())) is { } weigering
            ? Decision.Refuse(weigering)
            : Decision.Accept(new CasusVastgelegd(command.Casus, context.Aanroep.Gebruiker, context.Moment.Vandaag));
}

internal sealed class SignaalBewaringStartenUseCase(IDossierregister dossiers) : CasusvolgerUseCase<SignaalBewaringStarten>(dossiers)
{
    public override CommandPolicy Policy => Protocolpoort.Policy("bewaring", AuditActie.Wijzigen, Recht.Schrijven, Rolverdeling.Coordinator);

    public override Decision Decide(SignaalDossier? state, SignaalBewaringStarten command, DossierOverzicht? facts, CommandContext context)
    {
        var weigering = Rolverdeling.Controleer(context.Aanroep, Rolverdeling.Coordinator, state)
            ?? (state is { Status: SignaalStatus.CasusGestart } && facts is { IsActief: false, VernietigenOp: not null } && facts.Id == command.Casus
                ? (Refusal?)null
                : new GeenGeeindigdeCasus())
            ?? WegingRegels.MagEindigen(state!, context.Moment.Vandaag);
        return weigering is not null
            ? Decision.Refuse(weigering)
            : Decision.Accept(new BewaartermijnGestart(facts!.VernietigenOp!.Value, context.Aanroep.Gebruiker, context.Moment.Vandaag));
    }
}
