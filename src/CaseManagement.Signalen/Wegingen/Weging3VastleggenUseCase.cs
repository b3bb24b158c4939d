using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Protocol;
using CaseManagement.Signalen.Privacychecks;
using CaseManagement.Signalen.Protocolstappen;
using CaseManagement.Signalen.Verstrekkingen;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;

namespace CaseManagement.Signalen.Wegingen;

/// <summary>
/// Decides weging 3. Every outcome but <see cref="Weging3Uitkomst.NietInBehandeling"/> shares the signal, so needs a protocol in force
/// (<c>OND-01</c>). No score leads to an outcome: the team chooses and motivates (<c>AVG-22</c>).
/// </summary>
internal sealed class Weging3VastleggenUseCase(IProtocolregister protocollen, IDossierregister dossiers, SignaalBeleid beleid)
    : WegingUseCase<Weging3ZwaarteVastleggen>(protocollen, dossiers)
{
    public override CommandPolicy Policy => Protocolpoort.Policy("wegingen/3-zwaarte", AuditActie.Wegen, Recht.Beslissen, Rolverdeling.Team);

    public override Decision Decide(
        SignaalDossier? state, Weging3ZwaarteVastleggen command, WegingFeiten facts, CommandContext context)
    {
        var vandaag = context.Moment.Vandaag;
        var weigering = Rolverdeling.Controleer(context.Aanroep, Rolverdeling.Team, state)
            ?? WegingRegels.AanDeOrde(state, WegingSoort.Weging3Zwaarte, command.Herziening, facts, vandaag)
            ?? (command.Uitkomst is not Weging3Uitkomst.NietInBehandeling && facts.Protocol is null ? new ProtocolNietVanKracht() : null)
            ?? (command.Uitkomst is not Weging3Uitkomst.NietInBehandeling && state!.IsIngetrokken ? new SignaalIsOnjuist() : null)
            ?? Inhoud(command, context)
            ?? Overdrachten.Controleer(state!, Ontvanger(command), command.Verstrekking, vandaag)
            ?? (command.Uitkomst is Weging3Uitkomst.Vervolganalyse ? null : WegingRegels.MagEindigen(state!, vandaag));
        if (weigering is not null)
        {
            return Decision.Refuse(weigering);
        }

        var vastgelegd = new Weging3Vastgelegd(
            WegingRegels.Kop(state!, command, Wegingverloop.Na(command.Uitkomst), beleid, facts.Protocol, context),
            command.Uitkomst,
            [.. command.Scores],
            [.. command.OpenBronnenGeraadpleegd.Select(r => new OpenBronRaadpleging(r.Bron, Tekst.VanDossier(context, r.Vindplaats), r.Op))],
            [.. command.BesluitDoor.Distinct()],
            command.Reden);
        return command.Verstrekking is { } opgave
            ? Decision.Accept(
                vastgelegd, Overdracht(command, Overdrachten.Verstrekking(state!, Ontvanger(command), opgave, facts.Protocol!, context), context))
            : Decision.Accept(vastgelegd);
    }

    private Refusal? Inhoud(Weging3ZwaarteVastleggen command, CommandContext context)
    {
        var codes = command.Scores.Select(score => score.Criterium).ToList();
        if (codes.Distinct(StringComparer.Ordinal).Count() != codes.Count
            || codes.Except(beleid.Criteria.Select(criterium => criterium.Code), StringComparer.Ordinal).Any()
            || beleid.Criteria.Any(criterium => criterium.IsVerplicht && !codes.Contains(criterium.Code)))
        {
            return new CriteriaKloppenNiet();
        }

        return !command.BesluitDoor.Contains(context.Aanroep.Gebruiker) ? new BesluitnemersOntbreken()
            : command.OpenBronnenGeraadpleegd.Any(raadpleging => raadpleging.Op > context.Moment.Nu) ? new RaadplegingInDeToekomst()
            : IsVolledig(command) ? null : new UitkomstOnvolledig();
    }

    private static bool IsVolledig(Weging3ZwaarteVastleggen command) => command.Uitkomst switch
    {
        Weging3Uitkomst.NietInBehandeling => command is { Reden: not null, Verstrekking: null, Afdeling: null, RiecIntakenummer: null },
        Weging3Uitkomst.OverdrachtAfdeling => command is { Verstrekking: not null, Afdeling: not null, Reden: null, RiecIntakenummer: null },
        Weging3Uitkomst.OverdrachtRiec => command is { Verstrekking: not null, Afdeling: null, Reden: null },
        _ => command is { Verstrekking: null, Afdeling: null, Reden: null, RiecIntakenummer: null },
    };

    private static Overnemer Ontvanger(Weging3ZwaarteVastleggen command) =>
        command.Afdeling is { } afdeling ? Overnemers.Van(afdeling) : Overnemer.Riec;

    private static IEvent Overdracht(Weging3ZwaarteVastleggen command, Verstrekking verstrekking, CommandContext context) =>
        command.Afdeling is { } afdeling
            ? new SignaalOvergedragenAanAfdeling(afdeling, verstrekking)
            : new SignaalOvergedragenAanRiec(Tekst.VanDossierOfNull(context, command.RiecIntakenummer), verstrekking);
}
