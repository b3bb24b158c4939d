using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Protocol;
using CaseManagement.Signalen.Casus;
using CaseManagement.Signalen.Protocolstappen;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using NodaTime;

namespace CaseManagement.Signalen.Verstrekkingen;

/// <summary>Retracts every supply of a case whose signal was declared false; the reason stands in the signal.</summary>
/// <param name="Signaal">The signal.</param>
public sealed record VerstrekkingenIntrekken(DossierId Signaal);

/// <summary>The supplies of the case were retracted.</summary>
/// <param name="Signaal">The signal that proved false.</param>
/// <param name="Door">Who retracted.</param>
/// <param name="Op">Civil date.</param>
/// <param name="ProtocolVersie">The protocol in force, if any (<c>OND-04</c>).</param>
[EventType("ondermijningscasus.verstrekkingen-ingetrokken", 2)]
public sealed record VerstrekkingenIngetrokken(DossierId Signaal, GebruikerId Door, LocalDate Op, string? ProtocolVersie = null) : IEvent;

internal sealed class VerstrekkingenIntrekkenUseCase(IProtocolregister protocollen, Lader<SignaalDossier> signalen, SignaalBeleid beleid)
    : CommandUseCase<OndermijningsCasus, VerstrekkingenIntrekken, CasusFeiten>
{
    public override CommandPolicy Policy => Protocolpoort.Policy("intrekking", AuditActie.Besluiten, Recht.Schrijven, Rolverdeling.Coordinator);

    public override async Task<CasusFeiten> GatherAsync(
        OndermijningsCasus? state, VerstrekkingenIntrekken command, CommandContext context, CancellationToken cancellation) => new(
        await protocollen.LaatstAsync(context.Moment.Nu, cancellation),
        state is null ? null : (await signalen.LaadAsync(state.Start.Signaal, cancellation)).State);

    public override Decision Decide(OndermijningsCasus? state, VerstrekkingenIntrekken command, CasusFeiten facts, CommandContext context)
    {
        var weigering = Rolverdeling.Controleer(context.Aanroep, Rolverdeling.Coordinator, state)
            ?? (state is { IsIngetrokken: false } && facts.Signaal is { OnjuistheidIsBevestigd: true } && command.Signaal == state.Start.Signaal
                ? null
                : new IntrekkingNietAanDeOrde());
        return weigering is not null ? Decision.Refuse(weigering) : Decision.Accept(
        [
            new VerstrekkingenIngetrokken(command.Signaal, context.Aanroep.Gebruiker, context.Moment.Vandaag, facts.Protocol.VanKracht()),
            .. Terughaling.Opdrachten(state!.Boek, state.Kern, beleid, facts.Protocol, OndermijningsCasusZaaktype.Doelcode, context),
        ]);
    }
}
