namespace CaseManagement.Benchmarks.Measuring;

/// <summary>A data directory: a temporary one, or one that is kept for the next run.</summary>
/// <param name="kept">The directory to keep, or <see langword="null"/>.</param>
internal sealed class Place(string? kept = null) : IDisposable
{
    public string Directory { get; } = kept ?? System.IO.Directory.CreateTempSubdirectory("casus-bench-").FullName;

    public void Dispose()
    {
        if (kept is null)
        {
            System.IO.Directory.Delete(Directory, recursive: true);
        }
    }
}
