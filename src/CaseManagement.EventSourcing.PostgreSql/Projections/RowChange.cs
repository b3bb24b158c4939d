using CaseManagement.EventSourcing.Projections;

namespace CaseManagement.EventSourcing.PostgreSql.Projections;

/// <summary>A changed row, made into bytes before the transaction begins.</summary>
/// <param name="Key">The key.</param>
/// <param name="Document">The document; <see langword="null"/> removes the row.</param>
/// <param name="Values">The index columns.</param>
internal readonly record struct RowChange(string Key, byte[]? Document, object?[] Values)
{
    public static RowChange Of(IRowSchema schema, string key, object? row)
    {
        if (row is null)
        {
            return new RowChange(ProperText.Of(key), null, []);
        }

        var values = new object?[schema.Columns.Count];
        for (var index = 0; index < values.Length; index++)
        {
            var value = schema.ValueOf(row, index);
            values[index] = value is string text ? ProperText.Of(text) : value;
        }

        return new RowChange(ProperText.Of(key), schema.ToDocument(row), values);
    }
}
