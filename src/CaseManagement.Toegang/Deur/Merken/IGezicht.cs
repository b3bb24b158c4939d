using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;

namespace CaseManagement.Toegang.Deur.Merken;

/// <summary>
/// Tells how much of a thing somebody sees, so that a mark of it changes when that changes and not when anything else does (ADR 0029). A thing
/// without one is seen whole by everybody who may come near it. What several say of one thing counts together.
/// </summary>
/// <typeparam name="TState">State of the thing.</typeparam>
public interface IGezicht<TState>
    where TState : class
{
    /// <summary>What the caller sees; reads only.</summary>
    /// <param name="id">The thing.</param>
    /// <param name="geladen">The thing as it is.</param>
    /// <param name="kijker">Who, role, purpose.</param>
    /// <param name="moment">The moment of looking.</param>
    /// <param name="cancellation">Stops the read.</param>
    Task<Gezicht> VanAsync(DossierId id, Geladen<TState> geladen, Aanroep kijker, Moment moment, CancellationToken cancellation);
}

/// <summary>How much of a thing somebody sees.</summary>
/// <param name="IsGeheel">Whether everything that happens to it is for him.</param>
/// <param name="Deel">What he sees if it is not everything; <see langword="null"/> for nothing. An answer of the API or a text.</param>
public sealed record Gezicht(bool IsGeheel, object? Deel)
{
    /// <summary>Everything.</summary>
    public static readonly Gezicht Geheel = new(true, null);

    /// <summary>Nothing.</summary>
    public static readonly Gezicht Niets = new(false, null);

    /// <summary>A part.</summary>
    /// <param name="deel">What he sees.</param>
    public static Gezicht Van(object deel) => new(false, deel);
}
