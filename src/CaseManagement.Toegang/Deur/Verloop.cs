using CaseManagement.EventSourcing.Events;
using CaseManagement.Kernel.Identiteit;
using NodaTime;

namespace CaseManagement.Toegang.Deur;

/// <summary>Everything that happened to one thing, and what it was after any part of it.</summary>
/// <typeparam name="TState">State of the thing.</typeparam>
/// <param name="onderwerp">How this kind of thing is kept.</param>
/// <param name="id">The thing.</param>
/// <param name="gebeurd">Its events, in order; one read, so that every state shares their texts.</param>
public sealed class Verloop<TState>(Onderwerp<TState> onderwerp, DossierId id, IReadOnlyList<RecordedEvent> gebeurd)
    where TState : class
{
    /// <summary>The events, in order.</summary>
    public IReadOnlyList<RecordedEvent> Gebeurd => gebeurd;

    /// <summary>The thing as it is now.</summary>
    public Geladen<TState> Nu => Vouw(gebeurd.Count);

    /// <summary>
    /// The thing as it was known at a moment: the first events of the stream that were recorded before it. Always a beginning of the stream,
    /// also when a clock was set back.
    /// </summary>
    /// <param name="grens">The first moment that is left out (UTC).</param>
    public Geladen<TState> Voor(Instant grens) => Vouw(gebeurd.TakeWhile(@event => @event.Stored.RecordedAt < grens).Count());

    /// <summary>The thing as it was after a version of its stream.</summary>
    /// <param name="versie">How many events count.</param>
    public Geladen<TState> Na(long versie) => Vouw((int)Math.Min(versie, gebeurd.Count));

    private Geladen<TState> Vouw(int aantal)
    {
        var state = gebeurd.Take(aantal).Aggregate((TState?)null, (tot, @event) => onderwerp.Evolve(tot, @event.Body));
        var overzicht = state is not null && onderwerp.Zaaktype is { } zaaktype ? zaaktype.Overzicht(id, state) : null;
        return new Geladen<TState>(state, aantal, overzicht);
    }
}
