using Npgsql;

namespace CaseManagement.EventSourcing.PostgreSql.Engine;

/// <summary>Looks at a schema without opening a store in it, which would make what is missing.</summary>
internal static class SchemaLook
{
    /// <summary>A table that every log has.</summary>
    public const string OfLog = "head";

    /// <summary>A table that every key store has.</summary>
    public const string OfKeys = "keys";

    public static bool Holds(string connectionString, string schema, string table, PostgreSqlOptions options, TimeProvider time) =>
        Ask(connectionString, options, time, "SELECT to_regclass($1) IS NOT NULL", $"{SchemaName.Checked(schema)}.{table}") is true;

    public static string Identity(PostgreSqlOptions options, TimeProvider time) => (string)Ask(
        options.ConnectionString, options, time,
        "SELECT system_identifier || '/' || current_database() || '/' || $1 FROM pg_control_system()", SchemaName.Checked(options.Schema))!;

    private static object? Ask(string connectionString, PostgreSqlOptions options, TimeProvider time, string sql, string parameter)
    {
        var database = new Database(connectionString, options, time);
        try
        {
            return database.Run(connection =>
            {
                using var command = new NpgsqlCommand(sql, connection);
                command.Parameters.AddWithValue(parameter);
                return command.ExecuteScalar();
            });
        }
        finally
        {
            database.Dispose();
        }
    }
}
