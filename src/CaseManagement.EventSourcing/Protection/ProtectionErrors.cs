using CaseManagement.EventSourcing.Streams;

namespace CaseManagement.EventSourcing.Protection;

/// <summary>Sealed text cannot be opened although its key was never destroyed: a lost key or tampering. Never taken for destruction.</summary>
/// <param name="message">Names key or place; never the text.</param>
/// <param name="inner">The cause, if any.</param>
public sealed class PersonalTextUnreadableException(string message, Exception? inner = null) : Exception(message, inner);

/// <summary>The key store was made under another master key than the one this program was given.</summary>
/// <param name="expected">Id of the master key that wrapped the keys.</param>
/// <param name="actual">Id of the master key at hand.</param>
public sealed class WrongMasterKeyException(string expected, string actual)
    : StoreMismatchException($"The data keys are wrapped by master key {expected}, but this program was given {actual}.")
{
    /// <summary>Id of the master key that wrapped the keys.</summary>
    public string Expected => expected;

    /// <summary>Id of the master key at hand.</summary>
    public string Actual => actual;
}
