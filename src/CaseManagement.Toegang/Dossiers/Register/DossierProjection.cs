using CaseManagement.EventSourcing.Projections;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;

namespace CaseManagement.Toegang.Dossiers.Register;

/// <summary>
/// One row per dossier of any case type: the stream is folded by its own case type and its overview is kept. States are remembered by
/// stream and version, so that a busy dossier folds one event at a time; a rebuild beside the live rows shares the memory safely, because
/// the state at a version is always the same state.
/// </summary>
public sealed class DossierProjection : StreamProjection<DossierRij>
{
    private readonly Dictionary<string, IZaaktype> zaaktypen;
    private readonly StateGeheugen geheugen;

    /// <summary>Follows the streams of these case types.</summary>
    /// <param name="zaaktypen">The case types of the house.</param>
    /// <param name="json">Contract of the rows.</param>
    /// <param name="geheugen">
    /// How many bytes of event bodies the remembered states may come from; in memory they take about as much. 64 MB is some 7,000 running
    /// dossiers. A state that is not remembered is folded anew from its stream.
    /// </param>
    public DossierProjection(IEnumerable<IZaaktype> zaaktypen, IRowJson json, long geheugen = 64_000_000)
    {
        this.geheugen = new StateGeheugen(geheugen);
        this.zaaktypen = zaaktypen.ToDictionary(zaaktype => zaaktype.Naam, StringComparer.Ordinal);
        Schema = new RowSchema<DossierRij>(json.Van<DossierRij>(ToegangRijenJson.Default))
            .Text("zaaktype", rij => rij.Overzicht.Zaaktype)
            .Text("code", rij => rij.Overzicht.Code)
            .Text("overleg_type", rij => rij.Overzicht.Agendering?.OverlegType)
            .Number("actief", rij => rij.Overzicht.IsActief ? 1 : 0)
            .Text("eerste_verantwoordelijke", rij => rij.Overzicht.Duo?.EersteVerantwoordelijke.Value)
            .Text("achtervang", rij => rij.Overzicht.Duo?.Achtervang.Value);
    }

    /// <inheritdoc/>
    public override string Name => "dossiers";

    /// <inheritdoc/>
    public override int Version => 4;

    /// <inheritdoc/>
    public override IReadOnlyCollection<string> Categories => zaaktypen.Keys;

    /// <inheritdoc/>
    public override IRowSchema Schema { get; }

    /// <summary>Everything but what is known never to stand in the stream of a case: which types a case has, only its module knows.</summary>
    public override bool Wants(string eventType) => eventType is not ("toegang.vastgelegd" or "nummering.uitgegeven");

    /// <inheritdoc/>
    protected override async ValueTask ApplyAsync(StreamRun run, Rows<DossierRij> rows, IStreamReader streams)
    {
        var stream = run.Events[0].Stored.Stream;
        if (zaaktypen.TryGetValue(stream.Category, out var zaaktype))
        {
            var id = DossierId.Parse(stream.Value[(stream.Category.Length + 1)..], null);
            var (_, nu) = await geheugen.NaAsync(zaaktype, run.Events, streams);
            geheugen.Onthoud(nu, run);
            var rij = new DossierRij(() => zaaktype.Overzicht(id, nu.State!));

            // In a rebuild thousands of rows wait for their transaction, and an overview is a small part of its state.
            rows.Put(id.ToString(), run.IsLast ? new DossierRij(rij.Overzicht) : rij);
        }
    }
}
