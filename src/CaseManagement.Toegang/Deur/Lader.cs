using CaseManagement.EventSourcing.Projections;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;

namespace CaseManagement.Toegang.Deur;

/// <summary>Folds one thing from its stream. Aggregate reads are always current (§1.10 of the grounds).</summary>
/// <typeparam name="TState">State of the thing.</typeparam>
/// <param name="onderwerp">How this kind of thing is kept.</param>
/// <param name="streams">Reads streams.</param>
public sealed class Lader<TState>(Onderwerp<TState> onderwerp, IStreamReader streams)
    where TState : class
{
    /// <summary>The thing as it is now; <see langword="null"/> state and version 0 when it does not exist.</summary>
    public async Task<Geladen<TState>> LaadAsync(DossierId id, CancellationToken cancellation) => (await VerloopAsync(id, cancellation)).Nu;

    /// <summary>Everything that happened to the thing, to fold up to any moment.</summary>
    public async Task<Verloop<TState>> VerloopAsync(DossierId id, CancellationToken cancellation) =>
        new(onderwerp, id, await streams.ReadAsync(onderwerp.Stroom(id), cancellation: cancellation));
}

/// <summary>A thing as it was read.</summary>
/// <typeparam name="TState">State of the thing.</typeparam>
/// <param name="State">Its state.</param>
/// <param name="Versie">Version of its stream.</param>
/// <param name="Overzicht">The common overview, when it is a case.</param>
public sealed record Geladen<TState>(TState? State, long Versie, DossierOverzicht? Overzicht)
    where TState : class;
