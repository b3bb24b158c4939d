using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;

namespace CaseManagement.Toegang.Dossiers;

/// <summary>What must be known of the caller before he changes an action.</summary>
/// <param name="VoertRegie">Whether he writes in the dossier by his own task, not as a guest in the dossier of others.</param>
public sealed record ActieFeiten(bool VoertRegie);

/// <summary>Refused because only the actor and the duo change an action (§8.4).</summary>
public sealed record ActieIsVanEenAnder() : Refusal(
    "CAD-8.4", "Deze actie is aan iemand anders toegewezen.", "Vraag de actiehouder, de eerste verantwoordelijke of de achtervang.");

/// <summary>Base of every change of an existing action: the checks that none may forget stand here, once.</summary>
/// <typeparam name="TState">State of the case.</typeparam>
/// <typeparam name="TCommand">The command.</typeparam>
internal abstract class ActieUseCase<TState, TCommand>(Zaaktype<TState> zaaktype, DossierRegels<TState> regels, Toegangscontrole controle)
    : CommandUseCase<TState, TCommand, ActieFeiten>
    where TState : class, IDossierState<TState>
    where TCommand : class
{
    protected Zaaktype<TState> Zaaktype => zaaktype;

    public sealed override async Task<ActieFeiten> GatherAsync(
        TState? state, TCommand command, CommandContext context, CancellationToken cancellation) => new(
        !controle.NeemtAlleenDeel(context.Aanroep, zaaktype.Gebied)
        && await Schrijfrecht.GeldtAsync(controle, context.Aanroep, zaaktype.Overzicht(context.Id, state!), cancellation));

    public sealed override Decision Decide(TState? state, TCommand command, ActieFeiten facts, CommandContext context) =>
        Weigering(state, Nummer(command), facts, context) is { } refusal
            ? Decision.Refuse(refusal)
            : Beslis(state!, state!.Kern.Actie(Nummer(command))!, command, context);

    /// <summary>Number of the action within the dossier.</summary>
    protected abstract int Nummer(TCommand command);

    /// <summary>Decides, purely, for somebody who may change the action.</summary>
    protected abstract Decision Beslis(TState state, ActieOverzicht actie, TCommand command, CommandContext context);

    private Refusal? Weigering(TState? state, int nummer, ActieFeiten facts, CommandContext context) => state switch
    {
        not { IsActief: true } => new DossierIsBeeindigd(),
        _ when state.Kern.Actie(nummer) is null => new ActieIsOnbekend(),
        _ when !Actiehouder.MagWijzigen(state.Kern, state.Kern.Actie(nummer)!, facts, context.Aanroep) => new ActieIsVanEenAnder(),
        _ when !state.Kern.Actie(nummer)!.IsOpen => new ActieIsAfgehandeld(),
        _ => regels.MagActie(state, nummer) ?? regels.MagActieWijzigen(state, context.Moment, context.Aanroep),
    };
}

/// <summary>Whose an action is.</summary>
internal static class Actiehouder
{
    public static bool Is(Deelnemer actor, Aanroep aanroep) =>
        StringComparer.OrdinalIgnoreCase.Equals(actor.Organisatie, aanroep.Organisatie)
        && (actor.Gebruiker is not { } persoon || persoon == aanroep.Gebruiker);

    /// <summary>The actor, the duo, and the program itself; without a duo (a melding at the desk) whoever works in the dossier by his own task.</summary>
    public static bool MagWijzigen(DossierKern kern, ActieOverzicht actie, ActieFeiten facts, Aanroep aanroep) =>
        aanroep.Rol is Rol.Systeem
        || Is(actie.Actor, aanroep)
        || (kern.Duo is { } duo ? duo.Omvat(aanroep.Gebruiker) : facts.VoertRegie);
}
