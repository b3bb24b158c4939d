using CaseManagement.Kernel.Protocol;
using CaseManagement.Toegang.Deur;

namespace CaseManagement.Signalen.Protocolstappen;

/// <summary>A step of the protocol: knows which protocol version is in force, because each step keeps it (<c>OND-04</c>).</summary>
/// <typeparam name="TState">State of the signal or of the case.</typeparam>
/// <typeparam name="TCommand">The command.</typeparam>
/// <param name="protocollen">Tells the version in force.</param>
internal abstract class ProtocolUseCase<TState, TCommand>(IProtocolregister protocollen) : CommandUseCase<TState, TCommand, ProtocolVanKracht?>
    where TState : class
    where TCommand : class
{
    public sealed override Task<ProtocolVanKracht?> GatherAsync(
        TState? state, TCommand command, CommandContext context, CancellationToken cancellation) =>
        protocollen.OpAsync(context.Moment.Nu, cancellation);
}
