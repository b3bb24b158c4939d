using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Deur;
using NodaTime;

namespace CaseManagement.Web.Samenstelling;

/// <summary>Asks a use case what it would decide, without sending the command: nothing is stored, no code is given out, nothing is recorded.</summary>
/// <param name="services">The use cases.</param>
/// <param name="clock">The moment of the decision.</param>
/// <param name="identifiers">Gives ids to commands.</param>
internal sealed class Systeemproef(IServiceProvider services, IClock clock, IIdentifiers identifiers)
{
    /// <summary>The refusal that the command would get now, or <see langword="null"/>.</summary>
    public async Task<Refusal?> WeigeringAsync<TState, TCommand, TFacts>(
        DossierId id, TCommand command, Doel doel, GebruikerId gebruiker, CancellationToken cancellation)
        where TState : class
        where TCommand : class
    {
        var useCase = services.GetRequiredService<CommandUseCase<TState, TCommand, TFacts>>();
        var geladen = await services.GetRequiredService<Lader<TState>>().LaadAsync(id, cancellation);
        var context = new CommandContext(
            id, Systeemaanroep.Van(doel, gebruiker), new Moment(clock.GetCurrentInstant()), identifiers.Next());
        var facts = await useCase.GatherAsync(geladen.State, command, context, cancellation);
        return useCase.Decide(geladen.State, command, facts, context).Refusal;
    }
}
