namespace CaseManagement.Tests.Faults.Running;

/// <summary>A data directory of its own for a test; gone afterwards.</summary>
internal sealed class Place : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("casus-faults-").FullName;

    public string Data => Path.Combine(root, "data");

    public string File(string name) => Path.Combine(root, name);

    public void Dispose() => Directory.Delete(root, recursive: true);
}
