using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;

namespace CaseManagement.Toegang.Deur;

/// <summary>
/// How one kind of thing is kept: its stream category, its fold, and which column of the matrix guards it. Case types get theirs from
/// <see cref="IZaaktype"/>; things that are not a case (a meeting, a protocol version, a colleague) declare one.
/// </summary>
/// <typeparam name="TState">State of the thing.</typeparam>
/// <param name="categorie">Stream category, lower case without hyphen.</param>
/// <param name="pad">Plural noun of the API path.</param>
/// <param name="gebied">Column of the matrix.</param>
/// <param name="doel">Code of the purpose that belongs to it.</param>
/// <param name="evolve">The fold.</param>
public sealed class Onderwerp<TState>(string categorie, string pad, string gebied, string doel, Func<TState?, IEvent, TState> evolve)
    where TState : class
{
    /// <summary>Stream category.</summary>
    public string Categorie => categorie;

    /// <summary>Plural noun of the API path.</summary>
    public string Pad => pad;

    /// <summary>Column of the matrix.</summary>
    public string Gebied => gebied;

    /// <summary>Code of the purpose.</summary>
    public string Doel => doel;

    /// <summary>The case type, when this thing is a case.</summary>
    public Zaaktype<TState>? Zaaktype { get; private init; }

    /// <summary>The state after one more event.</summary>
    public TState Evolve(TState? state, IEvent @event) => evolve(state, @event);

    /// <summary>The stream of one thing.</summary>
    public EventSourcing.Streams.StreamName Stroom(DossierId id) => EventSourcing.Streams.StreamName.Of(categorie, id.ToString());

    /// <summary>The subject of a case type.</summary>
    public static Onderwerp<TState> Van(Zaaktype<TState> zaaktype) =>
        new(zaaktype.Naam, zaaktype.Pad, zaaktype.Gebied, zaaktype.Doel.Code, zaaktype.Evolve) { Zaaktype = zaaktype };
}
