using System.Runtime.InteropServices;

namespace CaseManagement.EventSourcing.Sqlite.Engine;

/// <summary>
/// The functions of SQLite that are called for every value of every row, in the library that SQLitePCLRaw loads. Its own way to them counts
/// references of the statement at each call, which took longer than the calls. None of these waits or calls back, so the thread
/// stays as it is meanwhile.
/// </summary>
internal static class Native
{
    /// <summary>The value is copied before the call returns.</summary>
    public const nint Transient = -1;

    private const string Library = "e_sqlite3";

    [DllImport(Library, EntryPoint = "sqlite3_bind_int64"), SuppressGCTransition, DefaultDllImportSearchPaths(DllImportSearchPath.AssemblyDirectory)]
    public static extern int BindLong(nint statement, int index, long value);

    [DllImport(Library, EntryPoint = "sqlite3_bind_null"), SuppressGCTransition, DefaultDllImportSearchPaths(DllImportSearchPath.AssemblyDirectory)]
    public static extern int BindNull(nint statement, int index);

    [DllImport(Library, EntryPoint = "sqlite3_bind_blob"), DefaultDllImportSearchPaths(DllImportSearchPath.AssemblyDirectory)]
    public static extern int BindBlob(nint statement, int index, in byte value, int length, nint release);

    [DllImport(Library, EntryPoint = "sqlite3_bind_text"), DefaultDllImportSearchPaths(DllImportSearchPath.AssemblyDirectory)]
    public static extern int BindText(nint statement, int index, in byte value, int length, nint release);

    [DllImport(Library, EntryPoint = "sqlite3_column_int64"), SuppressGCTransition, DefaultDllImportSearchPaths(DllImportSearchPath.AssemblyDirectory)]
    public static extern long ColumnLong(nint statement, int column);

    [DllImport(Library, EntryPoint = "sqlite3_column_type"), SuppressGCTransition, DefaultDllImportSearchPaths(DllImportSearchPath.AssemblyDirectory)]
    public static extern int ColumnType(nint statement, int column);

    [DllImport(Library, EntryPoint = "sqlite3_column_bytes"), DefaultDllImportSearchPaths(DllImportSearchPath.AssemblyDirectory)]
    public static extern int ColumnBytes(nint statement, int column);

    [DllImport(Library, EntryPoint = "sqlite3_column_blob"), DefaultDllImportSearchPaths(DllImportSearchPath.AssemblyDirectory)]
    public static extern nint ColumnBlob(nint statement, int column);

    [DllImport(Library, EntryPoint = "sqlite3_step"), DefaultDllImportSearchPaths(DllImportSearchPath.AssemblyDirectory)]
    public static extern int Step(nint statement);

    [DllImport(Library, EntryPoint = "sqlite3_reset"), DefaultDllImportSearchPaths(DllImportSearchPath.AssemblyDirectory)]
    public static extern int Reset(nint statement);
}
