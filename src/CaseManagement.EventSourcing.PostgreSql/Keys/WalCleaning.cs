using Npgsql;

namespace CaseManagement.EventSourcing.PostgreSql.Keys;

/// <summary>
/// Ends the write-ahead log segment that saw destroyed keys and makes the server let go of it, as far as the account may. An archive of
/// that log is the operator's to expire (docs/operations.md).
/// </summary>
internal static class WalCleaning
{
    /// <summary>Tries; answers whether the account had the rights.</summary>
    public static bool Try(NpgsqlConnection connection)
    {
        try
        {
            Run(connection, "SELECT pg_switch_wal()");
            Run(connection, "CHECKPOINT");
            return true;
        }
        catch (PostgresException error) when (error.SqlState == PostgresErrorCodes.InsufficientPrivilege)
        {
            return false;
        }
    }

    private static void Run(NpgsqlConnection connection, string sql)
    {
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }
}
