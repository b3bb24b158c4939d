using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;

namespace CaseManagement.Kernel.Dossier;

/// <summary>
/// A case type as the rest of the house knows it: its name, its purpose, and how its events become the common overview. The host
/// registers one per case module; agendas, lists, access and the trail need nothing else (ADR 0006).
/// </summary>
public interface IZaaktype
{
    /// <summary>Name, lower case without hyphen, such as <c>woonoverlast</c>; also the category of its streams.</summary>
    string Naam { get; }

    /// <summary>Prefix of dossier codes, such as <c>WOV</c>.</summary>
    string CodePrefix { get; }

    /// <summary>Plural noun of the API path, such as <c>woonoverlastdossiers</c>.</summary>
    string Pad { get; }

    /// <summary>The column of the need-to-know matrix that rules this case type, such as <c>woonoverlast</c>.</summary>
    string Gebied { get; }

    /// <summary>The purpose for which its data may be processed.</summary>
    Doel Doel { get; }

    /// <summary>The state after one more event; <see langword="null"/> before the first.</summary>
    object? Evolve(object? state, IEvent @event);

    /// <summary>The common overview of a state.</summary>
    DossierOverzicht Overzicht(DossierId id, object state);
}

/// <summary>Base of case types with a state of type <typeparamref name="TState"/>.</summary>
/// <typeparam name="TState">Immutable state of one dossier.</typeparam>
public abstract class Zaaktype<TState> : IZaaktype
    where TState : class
{
    /// <inheritdoc/>
    public abstract string Naam { get; }

    /// <inheritdoc/>
    public abstract string CodePrefix { get; }

    /// <inheritdoc/>
    public abstract string Pad { get; }

    /// <inheritdoc/>
    public virtual string Gebied => Naam;

    /// <inheritdoc/>
    public abstract Doel Doel { get; }

    /// <summary>The state after one more event; pure. An event that does not belong to the lifecycle throws (I5).</summary>
    public abstract TState Evolve(TState? state, IEvent @event);

    /// <summary>The common overview of a state; pure.</summary>
    public abstract DossierOverzicht Overzicht(DossierId id, TState state);

    object? IZaaktype.Evolve(object? state, IEvent @event) => Evolve((TState?)state, @event);

    DossierOverzicht IZaaktype.Overzicht(DossierId id, object state) => Overzicht(id, (TState)state);
}
