namespace CaseManagement.EventSourcing.Sqlite.Engine;

/// <summary>
/// Files that only the account of the program can read: directory 700, files 600 (SQLite gives its WAL the mode of the database).
/// </summary>
internal static class StoreFiles
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Makes the directory if it is not there; one that was made by others keeps its mode.</summary>
    public static string EnsureDirectory(string directory)
    {
        var full = Path.GetFullPath(directory);
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(full);
        }
        else
        {
            Directory.CreateDirectory(full, OwnerOnly | UnixFileMode.UserExecute);
        }

        return full;
    }

    /// <summary>Makes the file, empty, if it is not there, and takes access from everyone but the owner.</summary>
    public static void EnsureFile(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        // An existing file is never opened here: closing any descriptor of it would drop the locks that SQLite holds in this process.
        if (!File.Exists(path))
        {
            Create(path);
        }
        else if (File.GetUnixFileMode(path) != OwnerOnly)
        {
            File.SetUnixFileMode(path, OwnerOnly);
        }
    }

    [System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
    private static void Create(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, UnixCreateMode = OwnerOnly };
        try
        {
            using var created = new FileStream(path, options);
        }
        catch (IOException) when (File.Exists(path))
        {
            // Another process was first, with the same mode.
        }
    }
}
