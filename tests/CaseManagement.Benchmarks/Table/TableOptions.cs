namespace CaseManagement.Benchmarks.Table;

/// <summary>What of the table is made, and how long that may take.</summary>
/// <param name="Events">Events of the great log.</param>
/// <param name="Running">Running dossiers in it.</param>
/// <param name="Quick">Short rounds, to see that everything works.</param>
/// <param name="Only">Only these parts (append, slow, load, rebuild); empty for all.</param>
/// <param name="Stores">Only these stores; empty for both.</param>
internal sealed record TableOptions(long Events, int Running, bool Quick, IReadOnlyList<string> Only, IReadOnlyList<string> Stores)
{
    public int Rounds => Quick ? 3 : 7;

    public TimeSpan Round => TimeSpan.FromSeconds(Quick ? 1 : 3);

    /// <summary>Events of the small log.</summary>
    public long Small => Math.Min(100_000, Events / 10);

    public bool Has(string part) => Only.Count == 0 || Only.Contains(part);

    public bool HasStore(string store) => Stores.Count == 0 || Stores.Contains(store);
}
