using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Protocol;
using CaseManagement.Signalen.Protocolstappen;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;

namespace CaseManagement.Signalen.Wegingen;

/// <summary>Records weging 2A: is it a task or power of the municipality?</summary>
public sealed record Weging2ATaakVastleggen(Oordeel Uitkomst, string Motivering) : IWegingOpgave
{
    /// <summary>Tasks and powers; a yes needs at least one.</summary>
    public IReadOnlyList<Bevoegdheid> TaakOfBevoegdheid { get; init; } = [];

    /// <summary>After a no: to which body the reporter is referred.</summary>
    public Instantie? Doorverwijzing { get; init; }

    /// <inheritdoc/>
    public HerzieningOpgave? Herziening { get; init; }
}

internal sealed class Weging2ATaakVorm : WegingVorm<Weging2ATaakVastleggen>;

internal sealed class Weging2ATaakVastleggenUseCase(IProtocolregister protocollen, IDossierregister dossiers, SignaalBeleid beleid)
    : WegingUseCase<Weging2ATaakVastleggen>(protocollen, dossiers)
{
    public override CommandPolicy Policy => Protocolpoort.Policy("wegingen/2a-taak", AuditActie.Wegen, Recht.Beslissen, Rolverdeling.Coordinator);

    public override Decision Decide(
        SignaalDossier? state, Weging2ATaakVastleggen command, WegingFeiten facts, CommandContext context)
    {
        var vandaag = context.Moment.Vandaag;
        var ja = command.Uitkomst is Oordeel.Ja;
        var weigering = Rolverdeling.Controleer(context.Aanroep, Rolverdeling.Coordinator, state)
            ?? WegingRegels.AanDeOrde(state, WegingSoort.Weging2ATaak, command.Herziening, facts, vandaag)
            ?? (ja && command.TaakOfBevoegdheid.Count == 0 ? new BevoegdheidOntbreekt() : null)
            ?? (ja ? null : WegingRegels.MagEindigen(state!, vandaag));
        if (weigering is not null)
        {
            return Decision.Refuse(weigering);
        }

        var naar = Wegingverloop.Na(WegingSoort.Weging2ATaak, command.Uitkomst);
        return Decision.Accept(new Weging2AVastgelegd(
            WegingRegels.Kop(state!, command, naar, beleid, facts.Protocol, context),
            command.Uitkomst,
            [.. command.TaakOfBevoegdheid.Distinct()],
            ja ? null : command.Doorverwijzing));
    }
}
