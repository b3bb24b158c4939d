using System.Globalization;
using CaseManagement.EventSourcing.Streams;
using Npgsql;

namespace CaseManagement.EventSourcing.PostgreSql.Engine;

/// <summary>Refuses a server that cannot keep what the store promises.</summary>
internal static class ServerCheck
{
    private const int Oldest = 15_00_00;

    /// <exception cref="StoreUnavailableException">The server is too old, not durable, read-only or does not speak UTF-8.</exception>
    public static void Check(NpgsqlConnection connection)
    {
        var server = connection.PostgresParameters;
        var version = int.Parse(Show(connection, "server_version_num"), CultureInfo.InvariantCulture);
        Require(version >= Oldest, $"PostgreSQL {server["server_version"]} is too old; version 15 or newer is needed.");
        Require(server["server_encoding"] == "UTF8", "The database must have encoding UTF8.");
        Require(Show(connection, "fsync") == "on", "The server runs with fsync off: what it acknowledges can be lost (I2).");
        Require(Show(connection, "full_page_writes") == "on", "The server runs with full_page_writes off: a power cut can damage the log (I2).");
        Require(Show(connection, "transaction_read_only") == "off", "The server is read-only (a standby); name the primary.");
    }

    private static void Require(bool holds, string message)
    {
        if (!holds)
        {
            throw new StoreUnavailableException(message, isFull: false);
        }
    }

    private static string Show(NpgsqlConnection connection, string setting)
    {
        using var command = new NpgsqlCommand($"SHOW {setting}", connection);
        return (string)command.ExecuteScalar()!;
    }
}
