using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CaseManagement.EventSourcing.Projections;

/// <summary>The shape of a read model: how a row becomes a document and which columns can be searched.</summary>
public interface IRowSchema
{
    /// <summary>The index columns, in a fixed order; lower-case letters and underscores.</summary>
    IReadOnlyList<RowColumn> Columns { get; }

    /// <summary>
    /// Whether a row can hold personal text, and so can be refused because of it (I4). Then each state of a row is tried, not only the last of a
    /// transaction: which stream is parked must not depend on how many events share one.
    /// </summary>
    bool HasPersonalText { get; }

    /// <summary>The document of a row: UTF-8 JSON, personal fields sealed.</summary>
    byte[] ToDocument(object row);

    /// <summary>The row of a document.</summary>
    object FromDocument(ReadOnlySpan<byte> document);

    /// <summary>The value of an index column: <see cref="string"/>, <see cref="long"/> or <see langword="null"/>.</summary>
    object? ValueOf(object row, int column);
}

/// <summary>A column that queries may filter and order on.</summary>
/// <param name="Name">Lower-case letters and underscores.</param>
/// <param name="Kind">Text or whole number.</param>
/// <param name="HasIndex">
/// Whether a store keeps an index on it. Without one, queries give the same rows; it suits a column that only narrows what another column
/// or the order of the keys already found, and spares every write.
/// </param>
public sealed record RowColumn(string Name, RowColumnKind Kind, bool HasIndex = true);

/// <summary>Kinds of index column.</summary>
public enum RowColumnKind
{
    /// <summary>Text, compared ordinally.</summary>
    Text,

    /// <summary>64-bit whole number; dates and instants are stored as sortable numbers.</summary>
    Number,
}

/// <summary>Schema of rows of type <typeparamref name="TRow"/>.</summary>
/// <typeparam name="TRow">The row.</typeparam>
/// <param name="typeInfo">Source-generated contract of the row; use <c>PersonalTextJson</c> options so that sealed text round-trips.</param>
public sealed class RowSchema<TRow>(JsonTypeInfo<TRow> typeInfo) : IRowSchema
    where TRow : class
{
    private readonly List<RowColumn> columns = [];
    private readonly List<Func<TRow, object?>> values = [];
    private readonly Lazy<bool> hasPersonalText = new(() => PersonalTextSearch.In(typeInfo));

    /// <inheritdoc/>
    public bool HasPersonalText => hasPersonalText.Value;

    /// <inheritdoc/>
    public IReadOnlyList<RowColumn> Columns => columns;

    /// <summary>Adds a text column.</summary>
    /// <param name="name">Lower-case letters and underscores.</param>
    /// <param name="value">Its value in a row.</param>
    /// <param name="index">See <see cref="RowColumn.HasIndex"/>.</param>
    public RowSchema<TRow> Text(string name, Func<TRow, string?> value, bool index = true)
    {
        columns.Add(new RowColumn(name, RowColumnKind.Text, index));
        values.Add(value);
        return this;
    }

    /// <summary>Adds a number column.</summary>
    /// <param name="name">Lower-case letters and underscores.</param>
    /// <param name="value">Its value in a row.</param>
    /// <param name="index">See <see cref="RowColumn.HasIndex"/>.</param>
    public RowSchema<TRow> Number(string name, Func<TRow, long?> value, bool index = true)
    {
        columns.Add(new RowColumn(name, RowColumnKind.Number, index));
        values.Add(row => value(row));
        return this;
    }

    /// <inheritdoc/>
    public byte[] ToDocument(object row) => JsonSerializer.SerializeToUtf8Bytes((TRow)row, typeInfo);

    /// <inheritdoc/>
    public object FromDocument(ReadOnlySpan<byte> document) =>
        JsonSerializer.Deserialize(document, typeInfo) ?? throw new JsonException("A row document is empty.");

    /// <inheritdoc/>
    public object? ValueOf(object row, int column) => values[column]((TRow)row);
}
