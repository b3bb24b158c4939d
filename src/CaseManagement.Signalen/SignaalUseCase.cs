using CaseManagement.Kernel.Protocol;
using CaseManagement.Signalen.Protocolstappen;

namespace CaseManagement.Signalen;

/// <summary>A step of the protocol: knows which protocol version is in force, because each step keeps it (<c>OND-04</c>).</summary>
/// <typeparam name="TCommand">The command.</typeparam>
/// <param name="protocollen">Tells the version in force.</param>
internal abstract class SignaalUseCase<TCommand>(IProtocolregister protocollen)
    : BeleidstapUseCase<SignaalDossier, TCommand>(protocollen)
    where TCommand : class;
