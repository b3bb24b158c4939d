namespace CaseManagement.EventSourcing.Streams;

/// <summary>A store that this program must not touch: written by a newer version, or the store of another municipality.</summary>
/// <param name="message">What does not fit.</param>
public sealed class StoreMismatchException(string message) : Exception(message);
