using CaseManagement.EventSourcing.Projections;
using CaseManagement.EventSourcing.Sqlite.Engine;

namespace CaseManagement.EventSourcing.Sqlite.Projections;

/// <summary>A changed row, made into bytes before the write lock is taken.</summary>
/// <param name="Key">The key.</param>
/// <param name="Document">The document; <see langword="null"/> removes the row.</param>
/// <param name="Values">The index columns.</param>
internal readonly record struct RowChange(string Key, byte[]? Document, object?[] Values)
{
    public static RowChange Of(IRowSchema schema, string key, object? row)
    {
        if (row is null)
        {
            return new RowChange(key, null, []);
        }

        var values = new object?[schema.Columns.Count];
        for (var index = 0; index < values.Length; index++)
        {
            values[index] = schema.ValueOf(row, index);
        }

        return new RowChange(key, schema.ToDocument(row), values);
    }

    /// <summary>Writes the change.</summary>
    public void Write(SqliteDb db, RowTable table)
    {
        if (Document is null)
        {
            db.Prepare(table.Remove).Bind(1, Key).Run();
            return;
        }

        // Most changed rows keep their place in every index; an upsert would take them out and put them back.
        Bind(db.Prepare(table.Touch), Document).Run();
        if (db.Changes == 0)
        {
            Bind(db.Prepare(table.Put), Document).Run();
        }
    }

    private Statement Bind(Statement statement, byte[] document)
    {
        statement.Bind(1, Key).Bind(2, document);
        for (var index = 0; index < Values.Length; index++)
        {
            statement.BindValue(index + 3, Values[index]);
        }

        return statement;
    }
}
