namespace CaseManagement.Kernel.Beslissen;

/// <summary>What a decider answers: events, nothing to do, or a refusal. A value, never an exception.</summary>
public sealed class Decision
{
    private static readonly Decision None = new([], null);

    private Decision(IReadOnlyList<IEvent> events, Refusal? refusal)
    {
        Events = events;
        Refusal = refusal;
    }

    /// <summary>What happened; empty when nothing had to happen or when the command was refused.</summary>
    public IReadOnlyList<IEvent> Events { get; }

    /// <summary>Why not, or <see langword="null"/> when the command was accepted.</summary>
    public Refusal? Refusal { get; }

    /// <summary>The command asks for what already is: accepted without an event.</summary>
    public static Decision Nothing => None;

    /// <summary>Accepts the command with what happened.</summary>
    public static Decision Accept(params IReadOnlyList<IEvent> events) => new(events, null);

    /// <summary>Refuses the command; nothing happens.</summary>
    public static Decision Refuse(Refusal refusal) => new([], refusal);
}
