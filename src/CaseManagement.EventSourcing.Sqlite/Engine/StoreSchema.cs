using CaseManagement.EventSourcing.Streams;

namespace CaseManagement.EventSourcing.Sqlite.Engine;

/// <summary>
/// The tables of a file: made at first use, changed when an older program made them, and refused when a newer program or another
/// municipality did.
/// </summary>
/// <param name="Part">Name of the part of the file.</param>
/// <param name="Tables">What makes the tables, as they are now, in an empty file.</param>
/// <param name="Changes">What makes each version of those before it; the first change makes version 2.</param>
internal sealed record StoreSchema(string Part, string Tables, params string[] Changes)
{
    private const string Registry = """
        CREATE TABLE IF NOT EXISTS store_schema(part TEXT PRIMARY KEY, version INTEGER NOT NULL) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS store_tenant(only INTEGER PRIMARY KEY CHECK (only = 1), tenant TEXT NOT NULL);
        """;

    private int Version => Changes.Length + 1;

    /// <summary>Makes, changes or checks the tables, in one transaction.</summary>
    /// <exception cref="StoreMismatchException">The file is not ours to use.</exception>
    public void Apply(SqliteDb db, string tenant)
    {
        db.BeginImmediate();
        try
        {
            db.Execute(Registry);
            CheckTenant(db, tenant);
            CheckVersion(db);
            db.Commit();
        }
        finally
        {
            db.Rollback();
        }
    }

    private static void CheckTenant(SqliteDb db, string tenant)
    {
        db.Prepare("INSERT INTO store_tenant(only, tenant) VALUES (1, ?1) ON CONFLICT DO NOTHING").Bind(1, tenant).Run();
        var statement = db.Prepare("SELECT tenant FROM store_tenant");
        statement.Step();
        var found = statement.Text(0);
        statement.Reset();
        if (!string.Equals(found, tenant, StringComparison.Ordinal))
        {
            throw new StoreMismatchException($"The store belongs to {found}, not to {tenant}.");
        }
    }

    private void CheckVersion(SqliteDb db)
    {
        var statement = db.Prepare("SELECT version FROM store_schema WHERE part = ?1").Bind(1, Part);
        var found = statement.Step() ? statement.Int(0) : 0;
        statement.Reset();
        if (found > Version)
        {
            throw new StoreMismatchException($"The {Part} tables have version {found}; this program knows {Version}.");
        }

        foreach (var change in found == 0 ? [Tables] : Changes[(found - 1)..])
        {
            db.Execute(change);
        }

        if (found < Version)
        {
            db.Prepare("INSERT INTO store_schema(part, version) VALUES (?1, ?2) ON CONFLICT (part) DO UPDATE SET version = excluded.version")
                .Bind(1, Part).Bind(2, Version).Run();
        }
    }
}
