using CaseManagement.EventSourcing.Streams;

namespace CaseManagement.Web.Samenstelling;

/// <summary>What the operator reads when the house cannot start or a command cannot reach its data: the cause in words, no stack trace.</summary>
internal static class Startmelding
{
    /// <summary>The message, in Dutch and then the cause as the store gives it; <see langword="null"/> for an error that is not about the store.</summary>
    public static string? Van(Exception fout) => fout switch
    {
        StoreMismatchException => $"De opslag hoort niet bij dit programma of deze gemeente; er is niets gewijzigd.\n{fout.Message}",
        StoreUnavailableException => $"De opslag is niet bereikbaar. Controleer Casus:Store, Casus:ConnectionString en de databaseserver (docs/operations.md).\n{fout.Message}",
        _ => null,
    };
}
