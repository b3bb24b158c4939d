namespace CaseManagement.EventSourcing.Streams;

/// <summary>A store that this program must not touch: written by a newer version, under another master key, or of another municipality.</summary>
/// <param name="message">What does not fit.</param>
public class StoreMismatchException(string message) : Exception(message);
