using System.Collections;
using System.Reflection;
using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Toegang.Deur;
using NodaTime;

namespace CaseManagement.Tests.Unit.Testing;

/// <summary>Given events – When command – Then events or refusal, on the pure functions that run in production.</summary>
/// <typeparam name="TState">State of the thing.</typeparam>
/// <param name="evolve">Its fold.</param>
/// <param name="given">What happened before.</param>
public sealed class Scenario<TState>(Func<TState?, IEvent, TState> evolve, params IReadOnlyList<IEvent> given)
    where TState : class
{
    /// <summary>The dossier that every scenario is about.</summary>
    public static readonly DossierId Dossier = new(new Guid("11111111-1111-4111-8111-111111111111"));

    /// <summary>Who acts; replace with <c>with</c>-style setters below.</summary>
    public Aanroep Aanroep { get; init; } = new()
    {
        Gebruiker = new GebruikerId("c.casusregisseur"),
        Organisatie = "gemeente",
        Rol = Rol.Casusregisseur,
        Doel = "va-test",
        Grondslag = "test",
    };

    /// <summary>The moment of the decision (UTC).</summary>
    public Instant Nu { get; init; } = Instant.FromUtc(2026, 3, 2, 9, 0);

    /// <summary>The code a new dossier gets.</summary>
    public string Code { get; init; } = "TST-2026-0001";

    /// <summary>The state that the given events lead to.</summary>
    public TState? State => given.Aggregate((TState?)null, (state, @event) => evolve(state, @event));

    /// <summary>What the decision knows of the request.</summary>
    public CommandContext Context => new(Dossier, Aanroep, new Moment(Nu), new Guid("22222222-2222-4222-8222-222222222222"), Code);

    /// <summary>Decides a command without facts.</summary>
    public ScenarioResult<TState> When<TCommand>(CommandUseCase<TState, TCommand> useCase, TCommand command)
        where TCommand : class => new(useCase.Decide(State, command, Context), State, evolve);

    /// <summary>Decides a command with facts from elsewhere.</summary>
    public ScenarioResult<TState> When<TCommand, TFacts>(CommandUseCase<TState, TCommand, TFacts> useCase, TCommand command, TFacts facts)
        where TCommand : class => new(useCase.Decide(State, command, facts, Context), State, evolve);
}

/// <summary>What was decided.</summary>
/// <typeparam name="TState">State of the thing.</typeparam>
/// <param name="decision">The decision.</param>
/// <param name="before">The state before.</param>
/// <param name="evolve">The fold.</param>
public sealed class ScenarioResult<TState>(Decision decision, TState? before, Func<TState?, IEvent, TState> evolve)
    where TState : class
{
    /// <summary>The decision itself.</summary>
    public Decision Decision => decision;

    /// <summary>The state after the new events.</summary>
    public TState After
    {
        get
        {
            Assert.Null(decision.Refusal);
            return decision.Events.Aggregate(before, (state, @event) => evolve(state, @event))!;
        }
    }

    /// <summary>Accepted with exactly these events (compared by content; personal text by its plain value and subject).</summary>
    public void Then(params IReadOnlyList<IEvent> expected)
    {
        Assert.True(decision.Refusal is null, $"Refused with {decision.Refusal?.RegelId}: {decision.Refusal?.Melding}");
        Assert.Equal(expected.Select(Rendering.Of), decision.Events.Select(Rendering.Of));
    }

    /// <summary>Accepted; returns the only event of this type for closer inspection.</summary>
    public TEvent Then<TEvent>()
        where TEvent : IEvent
    {
        Assert.True(decision.Refusal is null, $"Refused with {decision.Refusal?.RegelId}: {decision.Refusal?.Melding}");
        return Assert.Single(decision.Events.OfType<TEvent>());
    }

    /// <summary>Accepted without an event: it already was so.</summary>
    public void ThenNothing()
    {
        Assert.Null(decision.Refusal);
        Assert.Empty(decision.Events);
    }

    /// <summary>Refused on this rule, with no event.</summary>
    public void Refuses(string regelId)
    {
        Assert.NotNull(decision.Refusal);
        Assert.Equal(regelId, decision.Refusal.RegelId);
        Assert.Empty(decision.Events);
        Assert.NotEmpty(decision.Refusal.Melding);
        Assert.NotEmpty(decision.Refusal.Advies);
    }

    /// <summary>Refused with this type of refusal, with no event.</summary>
    public void Refuses<TRefusal>()
        where TRefusal : Refusal
    {
        Assert.IsType<TRefusal>(decision.Refusal);
        Assert.Empty(decision.Events);
    }
}

internal static class Rendering
{
    public static string Of(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        PersonalText personal => $"personal({personal.Subject}, {personal.Purpose}, {personal.Plain ?? personal.SealedText})",
        IEnumerable items => $"[{string.Join(", ", items.Cast<object?>().Select(Of))}]",
        _ when value.GetType() is { IsPrimitive: false, IsEnum: false } type && type.Namespace?.StartsWith("CaseManagement", StringComparison.Ordinal) == true =>
            $"{type.Name} {{ {string.Join(", ", type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.GetIndexParameters().Length == 0).Select(p => $"{p.Name} = {Of(p.GetValue(value))}"))} }}",
        _ => value.ToString() ?? "",
    };
}
