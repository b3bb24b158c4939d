using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using CaseManagement.EventSourcing.Events;
using CaseManagement.EventSourcing.Projections;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Dossiers.Register;
using NodaTime;

namespace CaseManagement.Tests.Unit.Toegang;

/// <summary>A log in memory that hands out recorded events and counts how often a stream is read.</summary>
internal sealed class Geheugenlog : IStreamReader
{
    private readonly List<RecordedEvent> events = [];

    public int Gelezen { get; private set; }

    public IReadOnlyList<RecordedEvent> Alle => events;

    public RecordedEvent Voeg(string category, DossierId id, IEvent body, byte[]? metadata = null, Instant? op = null) =>
        Voeg(StreamName.Of(category, id.ToString()), body, metadata, op);

    public RecordedEvent Voeg(StreamName stream, IEvent body, byte[]? metadata = null, Instant? op = null)
    {
        var version = events.Count(e => e.Stored.Stream == stream) + 1;
        var type = (EventTypeAttribute)body.GetType().GetCustomAttributes(typeof(EventTypeAttribute), false)[0];
        var stored = new StoredEvent(
            events.Count + 1, stream, version, DerivedIdentifier.From(Guid.Empty, $"{stream}/{version}"), type.Name, type.Version, default,
            metadata ?? [], op ?? Proefdata.Nu, new byte[] { (byte)((events.Count + 1) % 256), 0xAB });
        var recorded = new RecordedEvent(stored, body);
        events.Add(recorded);
        return recorded;
    }

    public Task<IReadOnlyList<RecordedEvent>> ReadAsync(
        StreamName stream, long afterVersion = 0, long upToVersion = long.MaxValue, CancellationToken cancellation = default)
    {
        Gelezen++;
        return Task.FromResult<IReadOnlyList<RecordedEvent>>(
            [.. events.Where(e => e.Stored.Stream == stream && e.Stored.Version > afterVersion && e.Stored.Version <= upToVersion)]);
    }
}

/// <summary>Rows in memory, searched through the index columns of the schema as a real store does.</summary>
internal sealed class Geheugenrijen<TRow>(Projection<TRow> projection) : IRows, IReadModel<TRow>
    where TRow : class
{
    private readonly SortedDictionary<string, TRow> rijen = new(StringComparer.Ordinal);
    private long positie;

    public IReadOnlyDictionary<string, TRow> Rijen => rijen;

    public async Task VolgAsync(Geheugenlog log)
    {
        foreach (var @event in log.Alle.Where(e => e.Stored.Position > positie).ToList())
        {
            await VolgAsync(@event, log);
        }
    }

    public async Task VolgAsync(RecordedEvent @event, IStreamReader streams)
    {
        if (projection.Wants(@event.Stored.Type))
        {
            await projection.ApplyAsync(@event, this, streams);
        }

        positie = @event.Stored.Position;
    }

    public ValueTask<object?> FindAsync(string key) => ValueTask.FromResult<object?>(rijen.GetValueOrDefault(key));

    public void Put(string key, object row) => rijen[key] = (TRow)row;

    public void Remove(string key) => rijen.Remove(key);

    Task<TRow?> IReadModel<TRow>.FindAsync(string key, CancellationToken cancellation) => Task.FromResult(rijen.GetValueOrDefault(key));

    public Task<RowPage<TRow>> QueryAsync(RowQuery query, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        var gevonden = rijen.Where(rij => query.Where.All(voorwaarde => Past(rij, voorwaarde)));
        var geordend = query.OrderBy is { } kolom ? gevonden.OrderBy(rij => Waarde(rij.Value, kolom), Comparer<object?>.Create(Vergelijk)) : gevonden;
        var volgorde = query.Descending ? geordend.Reverse() : geordend;
        return Task.FromResult(new RowPage<TRow>([.. volgorde.Skip(query.Offset).Take(query.Limit).Select(rij => rij.Value)], positie));
    }

    private bool Past(KeyValuePair<string, TRow> rij, RowCondition voorwaarde) => (voorwaarde.Column is RowCondition.Key ? rij.Key : Waarde(rij.Value, voorwaarde.Column)) is { } waarde && voorwaarde.Operator switch
    {
        RowOperator.Equal => Vergelijk(waarde, voorwaarde.Value) == 0,
        RowOperator.AtLeast => Vergelijk(waarde, voorwaarde.Value) >= 0,
        _ => Vergelijk(waarde, voorwaarde.Value) < 0,
    };

    private object? Waarde(TRow rij, string kolom)
    {
        var index = projection.Schema.Columns.ToList().FindIndex(column => column.Name == kolom);
        Assert.True(index >= 0, $"No index column {kolom}.");
        return projection.Schema.ValueOf(rij, index);
    }

    private static int Vergelijk(object? links, object? rechts) => (links, rechts) switch
    {
        (string a, string b) => string.CompareOrdinal(a, b),
        (long a, long b) => a.CompareTo(b),
        (null, null) => 0,
        (null, _) => -1,
        (_, null) => 1,
        _ => throw new InvalidOperationException("A condition compares text with a number."),
    };
}

/// <summary>Source-generated contracts without the converters of the host: enough for schemas whose documents are not written here.</summary>
internal sealed class KaleRijJson : IRowJson
{
    public JsonTypeInfo<TRow> Van<TRow>(JsonSerializerContext context) =>
        (JsonTypeInfo<TRow>)new JsonSerializerOptions { TypeInfoResolver = context }.GetTypeInfo(typeof(TRow));
}
