using System.Diagnostics;
using MediatR;

namespace CaseManagement.Toegang.Deur.Pijplijn;

/// <summary>One span per command, with the use case, the outcome and the rule; never an id of a person or any text.</summary>
internal sealed class Telemetrie<TState, TCommand, TFacts>
    : IPipelineBehavior<Opdracht<TState, TCommand, TFacts>, Uitkomst>
    where TState : class
    where TCommand : class
{
    public async Task<Uitkomst> Handle(
        Opdracht<TState, TCommand, TFacts> request, CancellationToken cancellationToken, RequestHandlerDelegate<Uitkomst> next)
    {
        using var activity = Telemetrie.Source.StartActivity(typeof(TCommand).Name);
        var uitkomst = await next();
        activity?.SetTag("casus.uitkomst", uitkomst.Soort.ToString());
        activity?.SetTag("casus.regel", uitkomst.RegelId);
        return uitkomst;
    }
}

internal static class Telemetrie
{
    public static readonly ActivitySource Source = new("CaseManagement");
}
