using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Deur;

namespace CaseManagement.Meldingen.Kluis;

/// <summary>Base of what the desk does with the vault of the reporter of a melding: only the desk, and only of a melding that it may know and that has one (<c>MEL-02</c>).</summary>
/// <typeparam name="TCommand">The command.</typeparam>
/// <param name="toegang">Knows whether there is a reporter for this caller.</param>
/// <param name="melding">The melding that a command names.</param>
internal abstract class KluisstapUseCase<TCommand>(Meldertoegang toegang, Func<TCommand, DossierId> melding) : CommandUseCase<Melderkluis, TCommand, Meldingfeit>
    where TCommand : class
{
    public sealed override DossierId? VasteId(TCommand command) => Melderkluis.IdVan(melding(command));

    public sealed override Task<Meldingfeit> GatherAsync(Melderkluis? state, TCommand command, CommandContext context, CancellationToken cancellation) =>
        toegang.FeitAsync(context.Aanroep, melding(command), cancellation);

    public sealed override Decision Decide(Melderkluis? state, TCommand command, Meldingfeit facts, CommandContext context) =>
        context.Aanroep.Rol is not Rol.MedewerkerMeldpunt ? Decision.Refuse(new AlleenMeldpunt())
        : Weiger(command) is { } refusal ? Decision.Refuse(refusal)
        : !facts.HeeftMelder ? Decision.Refuse(new GeenMelderVastgelegd())
        : Beslis(state, command, facts, context);

    /// <summary>What the command itself may not say; judged before the vault is looked at.</summary>
    protected virtual Refusal? Weiger(TCommand command) => null;

    /// <summary>What happens with the vault.</summary>
    protected abstract Decision Beslis(Melderkluis? state, TCommand command, Meldingfeit feiten, CommandContext context);
}
