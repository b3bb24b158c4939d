using CaseManagement.Kernel.Beslissen;
using CaseManagement.Toegang.Deur;

namespace CaseManagement.Toegang.Dossiers;

/// <summary>
/// What a case type asks of the common use cases that its own state cannot tell, such as whether a protocol is in force (<c>OND-01</c>) or in which roles
/// somebody who is invited may read. Asked once the decision accepted, as the duo is; it reads and changes nothing.
/// </summary>
/// <typeparam name="TState">State of the case.</typeparam>
public interface IDossierpoort<in TState>
    where TState : class
{
    /// <summary>Refuses a command on the case; <see langword="null"/> for whatever this gate does not guard.</summary>
    /// <param name="state">The case.</param>
    /// <param name="command">The command.</param>
    /// <param name="context">Who, when.</param>
    /// <param name="cancellation">Stops the reads.</param>
    Task<Refusal?> WeigerAsync(TState state, object command, CommandContext context, CancellationToken cancellation);
}
