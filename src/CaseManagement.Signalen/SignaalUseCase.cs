using CaseManagement.Kernel.Protocol;
using CaseManagement.Toegang.Deur;

namespace CaseManagement.Signalen;

/// <summary>A step of the protocol: knows which protocol version is in force, because each step keeps it (<c>OND-04</c>).</summary>
/// <typeparam name="TCommand">The command.</typeparam>
/// <param name="protocollen">Tells the version in force.</param>
internal abstract class SignaalUseCase<TCommand>(IProtocolregister protocollen)
    : CommandUseCase<SignaalDossier, TCommand, ProtocolVanKracht?>
    where TCommand : class
{
    public sealed override Task<ProtocolVanKracht?> GatherAsync(
        SignaalDossier? state, TCommand command, CommandContext context, CancellationToken cancellation) =>
        protocollen.OpAsync(context.Moment.Nu, cancellation);
}
