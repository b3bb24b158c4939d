using CaseManagement.Kernel.Aanroepen;
using NodaTime;

namespace CaseManagement.Toegang.Dossiers.Vragen;

/// <summary>
/// What a case type must say before the state as of a date is shown: what of a past state the present state closes, and what was known then.
/// A case type that says nothing has no such question.
/// </summary>
/// <typeparam name="TState">State of the case.</typeparam>
/// <typeparam name="TView">What a reader sees of its content.</typeparam>
public abstract class Standregels<TState, TView>
    where TState : class
    where TView : class
{
    /// <summary>The past state without what the present state closes for this reader; pure.</summary>
    /// <param name="toen">The state as it was.</param>
    /// <param name="nu">The state as it is.</param>
    /// <param name="kijker">Who looks.</param>
    public abstract TState Begrens(TState toen, TState nu, Aanroep kijker);

    /// <summary>The view of the bounded state, made to tell of the past again where bounding it changed that.</summary>
    /// <param name="weergave">The view of the bounded state.</param>
    /// <param name="toen">The state as it was.</param>
    public abstract TView Terug(TView weergave, TState toen);

    /// <summary>What was known and what not, without content; <see langword="null"/> when this reader does not see the whole.</summary>
    /// <param name="toen">The state as it was.</param>
    /// <param name="nu">The state as it is, which tells who sees the whole.</param>
    /// <param name="kijker">Who looks.</param>
    public abstract Kennis? Kennis(TState toen, TState nu, Aanroep kijker);
}

/// <summary>What was known at a moment. What came later is not in it.</summary>
/// <param name="Bekend">What was recorded, in order.</param>
/// <param name="Onbekend">What was asked or had to come, and was not there yet.</param>
public sealed record Kennis(IReadOnlyList<Kennisregel> Bekend, IReadOnlyList<Kennisregel> Onbekend);

/// <summary>Something that was known, or was not yet: codes only, never content.</summary>
/// <param name="Wat">Which kind, such as <c>Weging1</c> or <c>HitNoHit</c>.</param>
/// <param name="Onderwerp">About what, such as a source; or <see langword="null"/>.</param>
/// <param name="Uitkomst">How it turned out; <see langword="null"/> while unknown.</param>
/// <param name="Op">Civil date of it; of something unknown the last day by which it had to come, if it had one.</param>
public sealed record Kennisregel(string Wat, string? Onderwerp = null, string? Uitkomst = null, LocalDate? Op = null);
