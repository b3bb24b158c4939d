using CaseManagement.Kernel.Aanroepen;

namespace CaseManagement.Toegang.Deur;

/// <summary>
/// Whether a caller may know of one thing of a kind that has a column of the matrix and no overview of its own, such as a destruction: the column says what a
/// role may do with them, this says with which. Asked of every command on an existing thing; what it hides is answered as if it did not exist.
/// </summary>
/// <typeparam name="TState">State of the thing.</typeparam>
public interface IZichtregel<in TState>
    where TState : class
{
    /// <summary>Whether the caller may know of it.</summary>
    /// <param name="state">The thing.</param>
    /// <param name="kijker">Who, role, purpose.</param>
    /// <param name="cancellation">Stops the reads.</param>
    Task<bool> ZietAsync(TState state, Aanroep kijker, CancellationToken cancellation);
}
