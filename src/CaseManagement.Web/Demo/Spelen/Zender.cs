using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Deur;
using MediatR;

namespace CaseManagement.Web.Demo.Spelen;

/// <summary>Sends commands of one kind through the pipeline, without the stories knowing what the use case must look up.</summary>
internal interface IZender
{
    /// <summary>The purpose of the thing that is changed.</summary>
    string Doel(IServiceProvider diensten);

    Task<Uitkomst> StuurAsync(IMediator mediator, DossierId id, object command, Aanroep aanroep, Guid opdracht, CancellationToken cancellation);
}

/// <inheritdoc/>
internal sealed class Zender<TState, TCommand, TFacts> : IZender
    where TState : class
    where TCommand : class
{
    public string Doel(IServiceProvider diensten) => diensten.GetRequiredService<Onderwerp<TState>>().Doel;

    public Task<Uitkomst> StuurAsync(
        IMediator mediator, DossierId id, object command, Aanroep aanroep, Guid opdracht, CancellationToken cancellation) =>
        mediator.Send(new Opdracht<TState, TCommand, TFacts>(id, (TCommand)command, aanroep, opdracht), cancellation);
}

/// <summary>Asks questions of one kind through the pipeline.</summary>
internal interface IVrager
{
    /// <summary>The purpose for which may be asked.</summary>
    string Doel(IServiceProvider diensten);

    /// <summary>Asks; the answer is what was shown, or the rule that hid it.</summary>
    Task<(object? Waarde, string Regel)> VraagAsync(IMediator mediator, object query, Aanroep aanroep, Guid vraag, CancellationToken cancellation);
}

/// <inheritdoc/>
internal sealed class Vrager<TQuery, TResult> : IVrager
    where TQuery : class
    where TResult : class
{
    public string Doel(IServiceProvider diensten) => diensten.GetRequiredService<QueryUseCase<TQuery, TResult>>().Policy.Doel;

    public async Task<(object? Waarde, string Regel)> VraagAsync(
        IMediator mediator, object query, Aanroep aanroep, Guid vraag, CancellationToken cancellation)
    {
        var antwoord = await mediator.Send(new Vraag<TQuery, TResult>((TQuery)query, aanroep, vraag), cancellation);
        return (antwoord.Waarde, antwoord.RegelId);
    }
}
