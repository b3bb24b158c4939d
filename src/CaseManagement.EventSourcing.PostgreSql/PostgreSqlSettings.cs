using CaseManagement.EventSourcing.PostgreSql.Engine;
using Npgsql;

namespace CaseManagement.EventSourcing.PostgreSql;

/// <summary>Judges settings before anything is opened, without repeating what stands in them: a connection string may hold a password.</summary>
public static class PostgreSqlSettings
{
    /// <summary>Whether Npgsql can read it and it names a server. Says nothing about whether that server can be reached.</summary>
    /// <param name="text">The connection string.</param>
    public static bool IsConnectionString(string text)
    {
        try
        {
            var read = new NpgsqlConnectionStringBuilder(text);
            return !string.IsNullOrWhiteSpace(read.Host) && read.Port is > 0 and <= 65535;
        }
        catch (Exception error) when (error is ArgumentException or FormatException or OverflowException or InvalidCastException or KeyNotFoundException)
        {
            return false;
        }
    }

    /// <summary>Whether it is the name of a schema that the stores take.</summary>
    /// <param name="name">The name.</param>
    public static bool IsSchema(string name)
    {
        try
        {
            return SchemaName.Checked(name).Length > 0;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
