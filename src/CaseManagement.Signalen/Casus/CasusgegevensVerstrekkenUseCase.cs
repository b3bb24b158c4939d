using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Protocol;
using CaseManagement.Signalen.Protocolstappen;
using CaseManagement.Signalen.Verstrekkingen;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;

namespace CaseManagement.Signalen.Casus;

/// <summary>Decides a supply; looks at the signal too, because what proved false there is not supplied here.</summary>
internal sealed class CasusgegevensVerstrekkenUseCase(IProtocolregister protocollen, Lader<SignaalDossier> signalen)
    : CommandUseCase<OndermijningsCasus, CasusgegevensVerstrekken, CasusFeiten>
{
    public override CommandPolicy Policy =>
        Protocolpoort.Policy("verstrekkingen", AuditActie.Verstrekken, Recht.Schrijven, Rolverdeling.CoordinatorEnRegie);

    public override async Task<CasusFeiten> GatherAsync(
        OndermijningsCasus? state, CasusgegevensVerstrekken command, CommandContext context, CancellationToken cancellation) => new(
        await protocollen.OpAsync(context.Moment.Nu, cancellation),
        state is null ? null : (await signalen.LaadAsync(state.Start.Signaal, cancellation)).State);

    public override Decision Decide(OndermijningsCasus? state, CasusgegevensVerstrekken command, CasusFeiten facts, CommandContext context) =>
        (Protocolpoort.Controleer(context.Aanroep, Rolverdeling.CoordinatorEnRegie, state, facts.Protocol) ?? Controleer(state, command, facts, context)) is { } weigering
            ? Decision.Refuse(weigering)
            : Decision.Accept(Verstrekt(state!, command, Protocolpoort.Stap(facts.Protocol!, context), context));

    private static Refusal? Controleer(OndermijningsCasus? state, CasusgegevensVerstrekken command, CasusFeiten facts, CommandContext context) =>
        state is not { Status: CasusStatus.InUitvoering } ? new CasusstapNietAanDeOrde()
        : state.IsIngetrokken || facts.Signaal is not { IsIngetrokken: false } ? new SignaalIsOnjuist()
        : state.Interventie(command.Interventie) is not { Resultaat: null, Check: { } check }
            || !command.Gegevens.All(gegeven => check.StaatToe(gegeven, command.Ontvanger, context.Moment.Vandaag))
                ? new NietToegestaanInCheck2B()
        : null;

    private static CasusgegevensVerstrekt Verstrekt(OndermijningsCasus state, CasusgegevensVerstrekken command, ProtocolStap stap, CommandContext context)
    {
        const string doel = OndermijningsCasusZaaktype.Doelcode;
        return new CasusgegevensVerstrekt(
            command.Interventie,
            state.Interventie(command.Interventie)!.Check!.Check,
            command.Ontvanger,
            Tekst.Van(context, doel, command.OntvangendePersoon),
            [.. command.Gegevens.Distinct()],
            Tekst.Van(context, doel, command.Grondslag),
            Tekst.Van(context, doel, command.Doel),
            command.Wijze,
            context.Moment.Nu,
            stap);
    }
}
