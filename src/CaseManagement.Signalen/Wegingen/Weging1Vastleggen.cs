using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Protocol;
using CaseManagement.Signalen.Protocolstappen;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;

namespace CaseManagement.Signalen.Wegingen;

/// <summary>Records weging 1 with the checklist of §1.5: is it about ondermijning?</summary>
public sealed record Weging1Vastleggen(Oordeel Uitkomst, string Motivering) : IWegingOpgave
{
    /// <summary>Characteristics that are touched.</summary>
    public IReadOnlyList<Kenmerk> Kenmerken { get; init; } = [];

    /// <summary>Indicators of local anchoring; a yes needs at least one.</summary>
    public IReadOnlyList<Verankering> IndicatorenVerankering { get; init; } = [];

    /// <summary>Indicators of signalling.</summary>
    public IReadOnlyList<Signalering> IndicatorenSignalering { get; init; } = [];

    /// <summary>Codes of red flags, from the list of the municipality.</summary>
    public IReadOnlyList<string> RedFlags { get; init; } = [];

    /// <inheritdoc/>
    public HerzieningOpgave? Herziening { get; init; }
}

internal sealed class Weging1Vorm : WegingVorm<Weging1Vastleggen>;

internal sealed class Weging1VastleggenUseCase(IProtocolregister protocollen, IDossierregister dossiers, SignaalBeleid beleid)
    : WegingUseCase<Weging1Vastleggen>(protocollen, dossiers)
{
    public override CommandPolicy Policy => Protocolpoort.Policy("wegingen/1", AuditActie.Wegen, Recht.Beslissen, Rolverdeling.Coordinator);

    public override Decision Decide(
        SignaalDossier? state, Weging1Vastleggen command, WegingFeiten facts, CommandContext context)
    {
        var vandaag = context.Moment.Vandaag;
        var ja = command.Uitkomst is Oordeel.Ja;
        var weigering = Rolverdeling.Controleer(context.Aanroep, Rolverdeling.Coordinator, state)
            ?? WegingRegels.AanDeOrde(state, WegingSoort.Weging1, command.Herziening, facts, vandaag)
            ?? Checklist(command, beleid.Onder(facts.Protocol))
            ?? (ja ? null : WegingRegels.MagEindigen(state!, vandaag));
        if (weigering is not null)
        {
            return Decision.Refuse(weigering);
        }

        var naar = Wegingverloop.Na(WegingSoort.Weging1, command.Uitkomst);
        return Decision.Accept(new Weging1Vastgelegd(
            WegingRegels.Kop(state!, command, naar, beleid, facts.Protocol, context),
            command.Uitkomst,
            [.. command.Kenmerken.Distinct()],
            [.. command.IndicatorenVerankering.Distinct()],
            [.. command.IndicatorenSignalering.Distinct()],
            [.. command.RedFlags.Distinct(StringComparer.Ordinal)]));
    }

    private static Refusal? Checklist(Weging1Vastleggen command, SignaalBeleid beleid) =>
        command.RedFlags.Except(beleid.RedFlags, StringComparer.Ordinal).Any() ? new RedFlagOnbekend()
        : command.Uitkomst is Oordeel.Ja && command.IndicatorenVerankering.Distinct().Count() < beleid.MinIndicatorenVerankering
            ? new VerankeringOntbreekt()
            : null;
}
