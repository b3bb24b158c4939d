using CaseManagement.Meldingen.Kluis;
using CaseManagement.Tests.Unit.Testing;
using CaseManagement.Toegang.Deur;

namespace CaseManagement.Tests.Unit.Meldingen;

/// <summary>Given a vault – When command – Then events or refusal.</summary>
internal sealed record Kluisscenario(Melderkluis? Kluis, CommandContext Context)
{
    public ScenarioResult<Melderkluis> When<TCommand>(CommandUseCase<Melderkluis, TCommand> useCase, TCommand command)
        where TCommand : class => new(useCase.Decide(Kluis, command, Context), Kluis, Melderkluis.Evolve);

    public ScenarioResult<Melderkluis> When<TCommand>(CommandUseCase<Melderkluis, TCommand, Meldingfeit> useCase, TCommand command, Meldingfeit feit)
        where TCommand : class => new(useCase.Decide(Kluis, command, feit, Context), Kluis, Melderkluis.Evolve);
}
