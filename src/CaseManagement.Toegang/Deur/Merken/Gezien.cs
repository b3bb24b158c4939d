using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using Microsoft.Extensions.DependencyInjection;

namespace CaseManagement.Toegang.Deur.Merken;

/// <summary>The thing that an answer is about, as it was read: what its mark is made of.</summary>
public interface IGezien
{
    /// <summary>The mark for the caller; <see langword="null"/> when he sees nothing of it.</summary>
    Task<string?> MerkAsync(IServiceProvider services, Aanroep kijker, Moment moment, CancellationToken cancellation);
}

/// <summary>One thing as it was read.</summary>
/// <typeparam name="TState">State of the thing.</typeparam>
/// <param name="Id">The thing.</param>
/// <param name="Geladen">Its state and version.</param>
public sealed record Gezien<TState>(DossierId Id, Geladen<TState> Geladen) : IGezien
    where TState : class
{
    /// <inheritdoc/>
    public Task<string?> MerkAsync(IServiceProvider services, Aanroep kijker, Moment moment, CancellationToken cancellation) =>
        services.GetRequiredService<Versiemerk<TState>>().VanAsync(Id, Geladen, kijker, moment, cancellation);
}
