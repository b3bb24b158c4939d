using CaseManagement.Kernel.Protocol;
using CaseManagement.Toegang.Deur;

namespace CaseManagement.Signalen.Protocolstappen;

/// <summary>
/// A step that is judged by the lists and terms of the protocol but need not share anything: under the version in force or, once that was
/// withdrawn, by the sets of the last one (<see cref="ProtocolVanKracht.IsBeeindigd"/>), so that what was recorded still ends on its term.
/// </summary>
/// <typeparam name="TState">State of the signal or of the case.</typeparam>
/// <typeparam name="TCommand">The command.</typeparam>
/// <param name="protocollen">Tells the version.</param>
internal abstract class BeleidstapUseCase<TState, TCommand>(IProtocolregister protocollen) : CommandUseCase<TState, TCommand, ProtocolVanKracht?>
    where TState : class
    where TCommand : class
{
    public sealed override Task<ProtocolVanKracht?> GatherAsync(
        TState? state, TCommand command, CommandContext context, CancellationToken cancellation) =>
        protocollen.LaatstAsync(context.Moment.Nu, cancellation);
}
