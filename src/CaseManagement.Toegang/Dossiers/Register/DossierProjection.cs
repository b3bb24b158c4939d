using CaseManagement.EventSourcing.Events;
using CaseManagement.EventSourcing.Projections;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;

namespace CaseManagement.Toegang.Dossiers.Register;

/// <summary>
/// One row per dossier of any case type: the stream is folded by its own case type and its overview is kept. States are remembered by
/// stream and version, so that a busy dossier folds one event at a time; a rebuild beside the live rows shares the memory safely, because
/// the state at a version is always the same state.
/// </summary>
public sealed class DossierProjection : Projection<DossierRij>
{
    private readonly Dictionary<string, IZaaktype> zaaktypen;
    private readonly StateGeheugen geheugen = new(capaciteit: 2048);

    /// <summary>Follows the streams of these case types.</summary>
    /// <param name="zaaktypen">The case types of the house.</param>
    /// <param name="json">Contract of the rows.</param>
    public DossierProjection(IEnumerable<IZaaktype> zaaktypen, IRowJson json)
    {
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
    public override int Version => 1;

    /// <inheritdoc/>
    public override IRowSchema Schema { get; }

    /// <summary>Everything but what is known never to stand in the stream of a case: which types a case has, only its module knows.</summary>
    public override bool Wants(string eventType) => eventType is not ("toegang.vastgelegd" or "nummering.uitgegeven");

    /// <inheritdoc/>
    protected override async ValueTask ApplyAsync(RecordedEvent @event, Rows<DossierRij> rows, IStreamReader streams)
    {
        var stream = @event.Stored.Stream;
        if (zaaktypen.TryGetValue(stream.Category, out var zaaktype))
        {
            var id = DossierId.Parse(stream.Value[(stream.Category.Length + 1)..], null);
            var state = await StateAsync(zaaktype, @event, streams);
            rows.Put(id.ToString(), new DossierRij(() => zaaktype.Overzicht(id, state)));
        }
    }

    private async ValueTask<object> StateAsync(IZaaktype zaaktype, RecordedEvent @event, IStreamReader streams)
    {
        var stream = @event.Stored.Stream;
        var version = @event.Stored.Version;
        var vorige = geheugen.Vind(stream, version - 1);
        var state = vorige is not null || version == 1
            ? zaaktype.Evolve(vorige, @event.Body)
            : await HerleesAsync(zaaktype, stream, version, streams);
        geheugen.Onthoud(stream, version, state!);
        return state!;
    }

    private static async ValueTask<object?> HerleesAsync(IZaaktype zaaktype, StreamName stream, long version, IStreamReader streams) =>
        (await streams.ReadAsync(stream, upToVersion: version)).Aggregate((object?)null, (state, e) => zaaktype.Evolve(state, e.Body));
}
