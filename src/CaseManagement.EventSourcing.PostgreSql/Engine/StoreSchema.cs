using CaseManagement.EventSourcing.Streams;
using Npgsql;

namespace CaseManagement.EventSourcing.PostgreSql.Engine;

/// <summary>
/// The tables of one part of a schema, as a list of migrations: migration 1 makes the tables, each later one changes them. Applied under
/// an advisory lock, so that hosts can start together; refused when a newer program or another municipality made them.
/// </summary>
/// <param name="Part">Name of the part.</param>
/// <param name="Migrations">The SQL of each version; <c>{schema}</c> stands for the schema.</param>
internal sealed record StoreSchema(string Part, params string[] Migrations)
{
    private const string Registry = """
        CREATE TABLE IF NOT EXISTS {schema}.store_schema(part text PRIMARY KEY, version integer NOT NULL);
        CREATE TABLE IF NOT EXISTS {schema}.store_tenant(one integer PRIMARY KEY CHECK (one = 1), tenant text NOT NULL);
        """;

    /// <summary>Makes, changes or checks the tables of all parts in one transaction.</summary>
    /// <exception cref="StoreMismatchException">The schema is not ours to use.</exception>
    public static void Apply(NpgsqlConnection connection, string schema, string tenant, params StoreSchema[] parts)
    {
        using var transaction = connection.BeginTransaction();
        Run(connection, "SELECT pg_advisory_xact_lock(hashtextextended('casus:' || $1, 0))", schema);
        // An account without the right to make schemas can still use one that was made for it.
        if (Scalar(connection, "SELECT true FROM pg_catalog.pg_namespace WHERE nspname = $1", schema) is null)
        {
            Run(connection, $"CREATE SCHEMA {schema}");
        }

        if (Scalar(connection, "SELECT to_regclass($1 || '.store_tenant')::text", schema) is null or DBNull)
        {
            Run(connection, Registry.Replace("{schema}", schema, StringComparison.Ordinal));
        }

        CheckTenant(connection, schema, tenant);
        CheckParts(connection, schema, [.. parts.Select(part => part.Part)]);
        foreach (var part in parts)
        {
            part.Migrate(connection, schema);
        }

        transaction.Commit();
    }

    private static void CheckTenant(NpgsqlConnection connection, string schema, string tenant)
    {
        Run(connection, $"INSERT INTO {schema}.store_tenant(one, tenant) VALUES (1, $1) ON CONFLICT DO NOTHING", tenant);
        var found = (string)Scalar(connection, $"SELECT tenant FROM {schema}.store_tenant")!;
        if (!string.Equals(found, tenant, StringComparison.Ordinal))
        {
            throw new StoreMismatchException($"The schema {schema} belongs to {found}, not to {tenant}.");
        }
    }

    // Keys in the schema of a log would be in every dump of that log, and outlive their destruction there.
    private static void CheckParts(NpgsqlConnection connection, string schema, string[] parts)
    {
        using var command = new NpgsqlCommand($"SELECT part FROM {schema}.store_schema WHERE part <> ALL ($1) LIMIT 1", connection);
        command.Parameters.AddWithValue(parts);
        if (command.ExecuteScalar() is string other)
        {
            throw new StoreMismatchException(
                $"The schema {schema} holds the {other} tables of an installation: log and keys are in schemas of their own, each with nothing else in it.");
        }
    }

    private void Migrate(NpgsqlConnection connection, string schema)
    {
        var found = (int?)Scalar(connection, $"SELECT version FROM {schema}.store_schema WHERE part = $1", Part) ?? 0;
        if (found > Migrations.Length)
        {
            throw new StoreMismatchException($"The {Part} tables have version {found}; this program knows {Migrations.Length}.");
        }

        for (var version = found; version < Migrations.Length; version++)
        {
            Run(connection, Migrations[version].Replace("{schema}", schema, StringComparison.Ordinal));
        }

        if (found < Migrations.Length)
        {
            using var command = new NpgsqlCommand(
                $"INSERT INTO {schema}.store_schema(part, version) VALUES ($1, $2) ON CONFLICT (part) DO UPDATE SET version = excluded.version",
                connection);
            command.Parameters.AddWithValue(Part);
            command.Parameters.AddWithValue(Migrations.Length);
            command.ExecuteNonQuery();
        }
    }

    private static void Run(NpgsqlConnection connection, string sql, params string[] parameters)
    {
        using var command = Command(connection, sql, parameters);
        command.ExecuteNonQuery();
    }

    private static object? Scalar(NpgsqlConnection connection, string sql, params string[] parameters)
    {
        using var command = Command(connection, sql, parameters);
        return command.ExecuteScalar();
    }

    private static NpgsqlCommand Command(NpgsqlConnection connection, string sql, string[] parameters)
    {
        var command = new NpgsqlCommand(sql, connection);
        foreach (var parameter in parameters)
        {
            command.Parameters.AddWithValue(parameter);
        }

        return command;
    }
}
