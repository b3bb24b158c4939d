using CaseManagement.EventSourcing.Archive;
using CaseManagement.EventSourcing.Streams;
using EventStore.Client;
using Grpc.Core;

namespace CaseManagement.EventSourcing.EventStoreDb.Server;

/// <summary>What a failure of the server means. Texts of the client are not passed on: they hold stream names and addresses.</summary>
internal static class Faults
{
    /// <summary>Whether the append was certainly not written: there was no node to take it, or it was refused.</summary>
    public static bool IsCertainlyNotWritten(Exception error) => error is NotLeaderException or DiscoveryException || !IsPassing(error);

    /// <summary>Whether another attempt may succeed.</summary>
    public static bool IsPassing(Exception error) => error switch
    {
        NotLeaderException or DiscoveryException => true,
        RpcException rpc => rpc.StatusCode is not (StatusCode.PermissionDenied or StatusCode.Unauthenticated or StatusCode.InvalidArgument),
        TimeoutException or IOException or HttpRequestException or ObjectDisposedException => true,

        // The client throws its own pending calls away with the connection they were on; a server that was too busy says "unknown".
        OperationCanceledException or InvalidOperationException => true,
        _ => false,
    };

    /// <summary>The same answer that the other stores give.</summary>
    /// <param name="error">What the client said.</param>
    /// <param name="isOutcomeUnknown">Whether an append may be on the server all the same.</param>
    public static StoreUnavailableException ToUnavailable(Exception error, bool isOutcomeUnknown = false) =>
        error as StoreUnavailableException ?? new StoreUnavailableException(Text(error), isFull: false, error) { IsOutcomeUnknown = isOutcomeUnknown };

    private static string Text(Exception error) => error switch
    {
        AccessDeniedException or NotAuthenticatedException => "The server refuses access to the log.",
        RpcException { StatusCode: StatusCode.PermissionDenied or StatusCode.Unauthenticated } => "The server refuses access to the log.",
        MaximumAppendSizeExceededException => "The append is larger than the server accepts (MaxAppendSize).",
        StreamDeletedException => "The stream was deleted on the server.",
        ArchiveMismatchException mismatch => mismatch.Message,
        _ => "The server gave no certain answer.",
    };
}
