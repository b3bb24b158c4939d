using CaseManagement.Toegang.Dossiers;

namespace CaseManagement.Controles.Aanleidingen;

/// <summary>
/// Base of the steps that look at what lies behind the control: the signal or case from which it follows, and the protocol. A step that shares or
/// carries out is refused when the signal proved false and nobody decided about it.
/// </summary>
/// <typeparam name="TCommand">The command.</typeparam>
/// <param name="lezer">Looks at it.</param>
internal abstract class AanleidingstapUseCase<TCommand>(Feitenlezer lezer) : CommandUseCase<IntegraleControle, TCommand, ControleFeiten>
    where TCommand : class
{
    /// <summary>The states from which the step is allowed.</summary>
    protected abstract FrozenSet<ControleStatus> Vanuit { get; }

    /// <summary>Whether the step shares or carries out; a step that does neither goes on.</summary>
    protected virtual bool WachtOpAanleiding => true;

    public sealed override Task<ControleFeiten> GatherAsync(
        IntegraleControle? state, TCommand command, CommandContext context, CancellationToken cancellation) =>
        lezer.LeesAsync(state?.Plan.Herkomst, context.Moment, Dag(command), cancellation);

    public sealed override Decision Decide(IntegraleControle? state, TCommand command, ControleFeiten facts, CommandContext context) => state switch
    {
        not { IsActief: true } => Decision.Refuse(new DossierIsBeeindigd()),
        _ when !Vanuit.Contains(state.Status) => Decision.Refuse(new StapPastNietBijControle(state.Status)),
        _ when WachtOpAanleiding && Aanleidingpoort.Weiger(state, facts) is { } wacht => Decision.Refuse(wacht),
        _ => Weiger(state, command, facts, context) is { } refusal ? Decision.Refuse(refusal) : Beslis(state, command, facts, context),
    };

    /// <summary>The civil day that the step tells of, when that can be an earlier one than today.</summary>
    protected virtual LocalDate? Dag(TCommand command) => null;

    /// <summary>Why not, or <see langword="null"/>.</summary>
    protected abstract Refusal? Weiger(IntegraleControle state, TCommand command, ControleFeiten feiten, CommandContext context);

    /// <summary>What happens.</summary>
    protected abstract Decision Beslis(IntegraleControle state, TCommand command, ControleFeiten feiten, CommandContext context);
}
