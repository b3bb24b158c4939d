using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;

namespace CaseManagement.Toegang.Deur;

/// <summary>
/// One use case that changes one thing: where it enters, who may, and the pure decision. Deriving classes are found and registered by
/// their module; the pipeline does the rest (ADR 0005).
/// </summary>
/// <typeparam name="TState">State of the thing, folded from its stream.</typeparam>
/// <typeparam name="TCommand">The command: the body of the request.</typeparam>
/// <typeparam name="TFacts">What must be known from elsewhere before deciding, gathered by <see cref="GatherAsync"/>.</typeparam>
public abstract class CommandUseCase<TState, TCommand, TFacts>
    where TState : class
    where TCommand : class
{
    /// <summary>Where the command enters and who may send it.</summary>
    public abstract CommandPolicy Policy { get; }

    /// <summary>For a thing whose identity follows from the command, such as a person by account; <see langword="null"/> for any other.</summary>
    public virtual DossierId? VasteId(TCommand command) => null;

    /// <summary>Whether a command that opens would change what is there: without the version that the caller saw it is refused.</summary>
    /// <param name="state">The thing as it is, or <see langword="null"/> before its first event.</param>
    /// <param name="command">What is asked.</param>
    public virtual bool Wijzigt(TState? state, TCommand command) => false;

    /// <summary>
    /// Dossiers that the command is about without naming them, such as the case of a numbered row: so that a refusal is found by them in the
    /// trail. The dossiers in the command itself and in its events need no mention.
    /// </summary>
    /// <param name="state">The thing as it is, or <see langword="null"/> before its first event.</param>
    /// <param name="command">What is asked; its shape was not checked yet.</param>
    public virtual IEnumerable<DossierId> Betreft(TState? state, TCommand command) => [];

    /// <summary>Gathers facts from outside the thing, such as whether a protocol is in force. Reads only.</summary>
    public abstract Task<TFacts> GatherAsync(TState? state, TCommand command, CommandContext context, CancellationToken cancellation);

    /// <summary>Decides, purely.</summary>
    /// <param name="state">The thing as it is, or <see langword="null"/> before its first event.</param>
    /// <param name="command">What is asked; its shape was checked.</param>
    /// <param name="facts">What <see cref="GatherAsync"/> found.</param>
    /// <param name="context">Who, when, identifiers.</param>
    public abstract Decision Decide(TState? state, TCommand command, TFacts facts, CommandContext context);
}

/// <summary>A use case that needs no facts from elsewhere.</summary>
/// <typeparam name="TState">State of the thing.</typeparam>
/// <typeparam name="TCommand">The command.</typeparam>
public abstract class CommandUseCase<TState, TCommand> : CommandUseCase<TState, TCommand, NoFacts>
    where TState : class
    where TCommand : class
{
    /// <inheritdoc/>
    public sealed override Task<NoFacts> GatherAsync(
        TState? state, TCommand command, CommandContext context, CancellationToken cancellation) => Task.FromResult(NoFacts.Instance);

    /// <inheritdoc/>
    public sealed override Decision Decide(TState? state, TCommand command, NoFacts facts, CommandContext context) =>
        Decide(state, command, context);

    /// <summary>Decides, purely.</summary>
    /// <param name="state">The thing as it is, or <see langword="null"/> before its first event.</param>
    /// <param name="command">What is asked; its shape was checked.</param>
    /// <param name="context">Who, when, identifiers.</param>
    public abstract Decision Decide(TState? state, TCommand command, CommandContext context);
}

/// <summary>Nothing from elsewhere is needed.</summary>
public sealed class NoFacts
{
    /// <summary>The only value.</summary>
    public static readonly NoFacts Instance = new();

    private NoFacts()
    {
    }
}
