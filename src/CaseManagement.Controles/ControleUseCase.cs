using CaseManagement.Toegang.Dossiers;

namespace CaseManagement.Controles;

/// <summary>Base of every step on an existing control: names the states it starts from, so that no transition is allowed by accident.</summary>
internal abstract class ControleUseCase<TCommand> : CommandUseCase<IntegraleControle, TCommand>
    where TCommand : class
{
    /// <summary>The states from which the step is allowed.</summary>
    protected abstract FrozenSet<ControleStatus> Vanuit { get; }

    public sealed override Decision Decide(IntegraleControle? state, TCommand command, CommandContext context) => state switch
    {
        not { IsActief: true } => Decision.Refuse(new DossierIsBeeindigd()),
        _ when !Vanuit.Contains(state.Status) => Decision.Refuse(new StapPastNietBijControle(state.Status)),
        _ => Weiger(state, command, context) is { } refusal ? Decision.Refuse(refusal) : Beslis(state, command, context),
    };

    /// <summary>Why not, or <see langword="null"/>.</summary>
    protected abstract Refusal? Weiger(IntegraleControle state, TCommand command, CommandContext context);

    /// <summary>What happens.</summary>
    protected abstract Decision Beslis(IntegraleControle state, TCommand command, CommandContext context);
}

/// <summary>Refused because the step does not belong to the state of the control.</summary>
/// <param name="Status">The state.</param>
public sealed record StapPastNietBijControle(ControleStatus Status) : Refusal(
    "SEED-S1",
    $"Deze stap kan niet bij een controle die {Namen.Van(Status)}.",
    "Volg de volgorde: plannen, voorbereiden, uitvoeren, rapporteren, afsluiten.");

/// <summary>Refused because a date of something that happened lies in the future, or before what it follows.</summary>
public sealed record ControledatumOnjuist() : Refusal(
    "SEED-S1", "De datum ligt in de toekomst, of voor de stap waar deze op volgt.", "Vul de dag in waarop het gebeurde.");
