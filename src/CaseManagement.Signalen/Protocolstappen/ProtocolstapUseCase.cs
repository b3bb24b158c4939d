using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Protocol;
using CaseManagement.Signalen.Verstrekkingen;
using CaseManagement.Toegang.Deur;

namespace CaseManagement.Signalen.Protocolstappen;

/// <summary>
/// A step of the protocol that shares, or decides about sharing: refused for every role it does not belong to, and without a protocol in
/// force at that moment (<c>OND-01</c>), and once the report proved false. Which version it was taken under is kept (<c>OND-04</c>).
/// </summary>
/// <typeparam name="TState">State of the signal or of the case.</typeparam>
/// <typeparam name="TCommand">The command.</typeparam>
/// <param name="protocollen">Tells the version in force.</param>
internal abstract class ProtocolstapUseCase<TState, TCommand>(IProtocolregister protocollen) : CommandUseCase<TState, TCommand, ProtocolVanKracht?>
    where TState : class, IVierogen
    where TCommand : class
{
    /// <summary>The roles of the step (§1.10).</summary>
    protected abstract IReadOnlyList<Rol> Rollen { get; }

    public sealed override Task<ProtocolVanKracht?> GatherAsync(
        TState? state, TCommand command, CommandContext context, CancellationToken cancellation) =>
        protocollen.OpAsync(context.Moment.Nu, cancellation);

    public sealed override Decision Decide(TState? state, TCommand command, ProtocolVanKracht? facts, CommandContext context) =>
        (Protocolpoort.Controleer(context.Aanroep, Rollen, state, facts)
            ?? WeigerEigen(state, command, context)
            ?? (state is IVerstrekker { IsIngetrokken: true } ? new SignaalIsOnjuist() : null)
            ?? Weiger(state, command, facts!, context)) is { } refusal
            ? Decision.Refuse(refusal)
            : Decision.Accept(Gebeurt(state!, command, Protocolpoort.Stap(facts!, context), facts!, context));

    /// <summary>What the caller knows from his own part alone; judged before the state of the signal, which it must not tell.</summary>
    protected virtual Refusal? WeigerEigen(TState? state, TCommand command, CommandContext context) => null;

    /// <summary>The rules of the step itself.</summary>
    protected abstract Refusal? Weiger(TState? state, TCommand command, ProtocolVanKracht protocol, CommandContext context);

    /// <summary>What happened, once nothing refused.</summary>
    protected abstract IReadOnlyList<IEvent> Gebeurt(
        TState state, TCommand command, ProtocolStap stap, ProtocolVanKracht protocol, CommandContext context);
}

/// <summary>The gate before every step that shares.</summary>
internal static class Protocolpoort
{
    /// <summary>Refuses whom the step does not belong to (<c>OND-16</c>, §1.10, <c>OND-15</c>), and every step without protocol (<c>OND-01</c>).</summary>
    public static Refusal? Controleer(Aanroep aanroep, IReadOnlyList<Rol> rollen, IVierogen? zaak, ProtocolVanKracht? protocol) =>
        Rolverdeling.Controleer(aanroep, rollen, zaak) ?? (IsDicht(protocol) ? new ProtocolNietVanKracht() : null);

    /// <summary>Whether nothing may be shared: no version is in force, or the last one ended.</summary>
    public static bool IsDicht(ProtocolVanKracht? protocol) => protocol is not { IsBeeindigd: false };

    public static ProtocolStap Stap(ProtocolVanKracht protocol, CommandContext context) =>
        new(context.Aanroep.Gebruiker, context.Moment.Vandaag, protocol.Versie);

    /// <summary>The policy of a step: its roles, and the rule that is named to any other.</summary>
    public static CommandPolicy Policy(
        string pad, AuditActie actie, Toegang.Beleid.Recht nodig, IReadOnlyList<Rol> rollen, string regel = Rolverdeling.RolRegel) =>
        new(pad, actie, nodig) { AlleenRollen = rollen, RolRegel = regel, RolRegelFg = Rolverdeling.FgRegel };
}
