using CaseManagement.EventSourcing.Streams;
using Npgsql;

namespace CaseManagement.EventSourcing.PostgreSql.Engine;

/// <summary>Judges what went wrong in the database: whether it passes, whether it surely changed nothing, and what callers are told.</summary>
internal static class Failure
{
    private const string SilentTooLong = "25P03";
    private const string TransactionTooLong = "25P04";

    /// <summary>Whether another attempt, perhaps on a new connection, may succeed.</summary>
    public static bool IsTransient(Exception error) => error switch
    {
        PostgresException { SqlState: PostgresErrorCodes.DiskFull or PostgresErrorCodes.LockNotAvailable } => false,
        PostgresException
        {
            SqlState: PostgresErrorCodes.QueryCanceled or PostgresErrorCodes.ReadOnlySqlTransaction
            or SilentTooLong or TransactionTooLong
        } => true,
        NpgsqlException failure => failure.IsTransient || failure.InnerException is IOException or TimeoutException or ObjectDisposedException,
        IOException or TimeoutException => true,
        _ => false,
    };

    /// <summary>
    /// Whether the statement, and with it its transaction, was certainly undone. Anything but an ordinary error of the server (a lost
    /// connection, a shutdown) says nothing about a commit that was under way.
    /// </summary>
    public static bool CertainlyUndone(Exception error) => error is PostgresException { InvariantSeverity: "ERROR" };

    /// <summary>Whether the error comes from the database or the way to it.</summary>
    public static bool IsOfDatabase(Exception error) => error is NpgsqlException or IOException or TimeoutException;

    /// <summary>What the callers of a store are told. Never the detail of the server: it can hold values.</summary>
    public static StoreUnavailableException ToUnavailable(Exception error) => error as StoreUnavailableException
        ?? new StoreUnavailableException(Explain(error), error is PostgresException { SqlState: PostgresErrorCodes.DiskFull }, Sanitised(error));

    private static string Explain(Exception error) => error switch
    {
        PostgresException { SqlState: PostgresErrorCodes.DiskFull } => "The disk of the database server is full.",
        PostgresException { SqlState: PostgresErrorCodes.LockNotAvailable } => "The store is held by another host.",
        PostgresException { SqlState: PostgresErrorCodes.QueryCanceled } => "The database took too long.",
        PostgresException { SqlState: PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification } =>
            "The database refuses the account of the connection string.",
        PostgresException { SqlState: PostgresErrorCodes.InvalidCatalogName } => "The database of the connection string does not exist.",
        PostgresException { SqlState: PostgresErrorCodes.InsufficientPrivilege } =>
            "The account of the connection string lacks a right in the database; see docs/operations.md.",
        PostgresException refused => $"The database refused (SQLSTATE {refused.SqlState}).",
        _ => "The database cannot be reached.",
    };

    // DETAIL and WHERE of the server can quote a row, and the exception prints them; the code and the first line cannot be missed.
    private static Exception Sanitised(Exception error) => error is PostgresException refused
        ? new InvalidOperationException($"PostgreSQL {refused.SqlState} ({refused.Severity}) in {refused.Routine}")
        : error;
}
