using CaseManagement.EventSourcing.Streams;
using EventStore.Client;
using Grpc.Core;

namespace CaseManagement.EventSourcing.EventStoreDb.Server;

/// <summary>What a failure of the server means. Texts of the client are not passed on: they hold stream names and addresses.</summary>
internal static class Faults
{
    /// <summary>Whether the append was certainly not written, so that it may simply be sent again.</summary>
    public static bool IsCertainlyNotWritten(Exception error) => error is NotLeaderException or DiscoveryException;

    /// <summary>Whether another attempt may succeed.</summary>
    public static bool IsPassing(Exception error) => IsCertainlyNotWritten(error) || error switch
    {
        RpcException rpc => rpc.StatusCode is not (StatusCode.PermissionDenied or StatusCode.Unauthenticated or StatusCode.InvalidArgument),
        TimeoutException or IOException or HttpRequestException or ObjectDisposedException => true,

        // The client throws its own pending calls away with the connection they were on; a server that was too busy says "unknown".
        OperationCanceledException or InvalidOperationException => true,
        _ => false,
    };

    /// <summary>The same answer that the other stores give.</summary>
    public static StoreUnavailableException ToUnavailable(Exception error) => error as StoreUnavailableException ?? new StoreUnavailableException(
        error switch
        {
            AccessDeniedException or NotAuthenticatedException => "The server refuses access to the log.",
            RpcException { StatusCode: StatusCode.PermissionDenied or StatusCode.Unauthenticated } => "The server refuses access to the log.",
            MaximumAppendSizeExceededException => "The append is larger than the server accepts (MaxAppendSize).",
            StreamDeletedException => "The stream was deleted on the server.",
            ForeignEventException foreign => foreign.Message,
            _ => "The server gave no certain answer.",
        },
        isFull: false,
        error);

    /// <summary>Runs a read; whatever fails is a store that is not available.</summary>
    public static async Task<T> AnswerAsync<T>(Func<Task<T>> read)
    {
        try
        {
            return await read();
        }
        catch (Exception error) when (error is not (OperationCanceledException or ArgumentException))
        {
            throw ToUnavailable(error);
        }
    }
}
