namespace CaseManagement.Histories.Stores;

/// <summary>The stores that are enrolled.</summary>
public static class StoreKinds
{
    private static readonly IStoreUnderTest[] All =
    [
        new SqliteUnderTest(),
        new PostgreSqlUnderTest(),
#if EVENTSTOREDB
        new EventStoreDb.EventStoreDbUnderTest(),
#endif
    ];

    /// <summary>The store with this name.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static IStoreUnderTest Find(string name) =>
        Array.Find(All, store => string.Equals(store.Name, name, StringComparison.Ordinal))
        ?? throw new ArgumentException($"No store is called {name}; there are: {string.Join(", ", All.Select(store => store.Name))}.", nameof(name));
}
