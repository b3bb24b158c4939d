using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using SQLitePCL;

namespace CaseManagement.EventSourcing.Sqlite.Engine;

/// <summary>A prepared statement that is used again and again. Parameters count from 1, columns from 0.</summary>
internal sealed class Statement(sqlite3 handle, sqlite3_stmt statement) : IDisposable
{
    // Valid until it is disposed, and one thread at a time has the connection.
    private readonly nint address = statement.DangerousGetHandle();

    public Statement Bind(int index, long value) => Check(Native.BindLong(address, index, value));

    public Statement Bind(int index, long? value) =>
        value is { } number ? Bind(index, number) : Check(Native.BindNull(address, index));

    public Statement Bind(int index, ReadOnlySpan<byte> value) => Check(
        // An empty span has no address, which SQLite would take for NULL.
        value.IsEmpty ? raw.sqlite3_bind_zeroblob(statement, index, 0)
            : Native.BindBlob(address, index, in MemoryMarshal.GetReference(value), value.Length, Native.Transient));

    public Statement Bind(int index, Guid value)
    {
        Span<byte> bytes = stackalloc byte[16];
        value.TryWriteBytes(bytes, bigEndian: true, out _);
        return Bind(index, bytes);
    }

    public Statement Bind(int index, string? value)
    {
        if (value is null)
        {
            return Check(Native.BindNull(address, index));
        }

        if (value.Length is 0 or > 160)
        {
            return Check(raw.sqlite3_bind_text(statement, index, value));
        }

        Span<byte> utf8 = stackalloc byte[value.Length * 3];
        return Check(Native.BindText(
            address, index, in MemoryMarshal.GetReference(utf8), Encoding.UTF8.GetBytes(value, utf8), Native.Transient));
    }

    /// <summary>Binds a value of an index column.</summary>
    public Statement BindValue(int index, object? value) => value switch
    {
        null => Bind(index, (string?)null),
        string text => Bind(index, text),
        long number => Bind(index, number),
        _ => throw new ArgumentException("A value of an index column is a text or a 64-bit whole number.", nameof(value)),
    };

    /// <summary>Moves to the next row; answers whether there is one.</summary>
    public bool Step() => Native.Step(address) switch
    {
        raw.SQLITE_ROW => true,
        raw.SQLITE_DONE => false,
        _ => throw SqliteDb.Failure(handle),
    };

    /// <summary>Runs a statement without rows and makes it ready for the next use.</summary>
    public void Run()
    {
        try
        {
            Step();
        }
        finally
        {
            Reset();
        }
    }

    /// <summary>Ends the read and makes the statement ready for the next use. Its code repeats that of the last step.</summary>
    public void Reset() => _ = Native.Reset(address);

    public bool IsNull(int column) => Native.ColumnType(address, column) == raw.SQLITE_NULL;

    public long Long(int column) => Native.ColumnLong(address, column);

    public int Int(int column) => unchecked((int)Long(column));

    public long? LongOrNull(int column) => IsNull(column) ? null : Long(column);

    /// <summary>The value as SQLite holds it: text, whole number, fraction, bytes or nothing.</summary>
    public object? Value(int column) => Native.ColumnType(address, column) switch
    {
        raw.SQLITE_NULL => null,
        raw.SQLITE_INTEGER => Long(column),
        raw.SQLITE_TEXT => Text(column),
        raw.SQLITE_FLOAT => raw.sqlite3_column_double(statement, column),
        _ => Convert.ToHexString(Blob(column)),
    };

    public string Text(int column) => Encoding.UTF8.GetString(Utf8(column));

    /// <summary>The bytes of a text, valid until the next step.</summary>
    public ReadOnlySpan<byte> Utf8(int column) => Blob(column);

    /// <summary>The bytes of a blob, valid until the next step.</summary>
    public ReadOnlySpan<byte> Blob(int column)
    {
        // In this order: the first may convert the value, the second then knows its length.
        var bytes = Native.ColumnBlob(address, column);
        return bytes == 0 ? [] : MemoryMarshal.CreateReadOnlySpan(
            in Unsafe.AddByteOffset(ref Unsafe.NullRef<byte>(), bytes), Length(column));
    }

    /// <summary>Length of a blob in bytes.</summary>
    public int Length(int column) => Native.ColumnBytes(address, column);

    public Guid Guid(int column) => new(Blob(column), bigEndian: true);

    public void Dispose() => raw.sqlite3_finalize(statement);

    private Statement Check(int code) => code == raw.SQLITE_OK ? this : throw SqliteDb.Failure(handle);
}
