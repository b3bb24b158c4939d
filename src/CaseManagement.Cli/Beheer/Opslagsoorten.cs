using CaseManagement.Cli.Opdrachten;
using CaseManagement.EventSourcing.Archive;
using CaseManagement.EventSourcing.Sqlite;

namespace CaseManagement.Cli.Beheer;

/// <summary>A store that was opened by its kind and place.</summary>
/// <param name="Kant">What a copy needs of it.</param>
/// <param name="Sluit">Closes it.</param>
internal sealed record Opslag(CopySide Kant, Func<ValueTask> Sluit) : IAsyncDisposable
{
    public ValueTask DisposeAsync() => Sluit();
}

/// <summary>The kinds of store that <c>casus copy</c> knows; another kind is one line here.</summary>
internal static class Opslagsoorten
{
    private static readonly Dictionary<string, Func<string, string, bool, Opslag>> Soorten = new(StringComparer.Ordinal)
    {
        ["sqlite"] = Sqlite,
    };

    public static IEnumerable<string> Namen => Soorten.Keys.Order(StringComparer.Ordinal);

    /// <summary>Opens a store.</summary>
    /// <param name="aanduiding">Kind and place, such as <c>sqlite:/pad</c>.</param>
    /// <param name="tenant">The municipality.</param>
    /// <param name="moetBestaan">Whether it must hold a log already.</param>
    /// <exception cref="Weigering">The kind is not known, or there is nothing.</exception>
    public static Opslag Open(string aanduiding, string tenant, bool moetBestaan)
    {
        var delen = aanduiding.Split(':', 2);
        return delen.Length == 2 && delen[1].Length > 0 && Soorten.TryGetValue(delen[0], out var open)
            ? open(delen[1], tenant, moetBestaan)
            : throw new Weigering($"Onbekende opslag: {delen[0]}. Gebruik SOORT:PLAATS, met als soort: {string.Join(", ", Namen)}.", Afloop.VerkeerdGebruik);
    }

    private static Opslag Sqlite(string map, string tenant, bool moetBestaan)
    {
        if (moetBestaan && !File.Exists(Path.Combine(map, SqliteEventStore.FileName)))
        {
            throw new Weigering($"In de map {map} staat geen logboek.", Afloop.VerkeerdGebruik);
        }

        var stores = new SqliteStores(new SqliteOptions { Directory = map, Tenant = tenant }, TimeProvider.System);
        return new Opslag(new CopySide(stores.Events, stores.LogArchive, stores.KeyArchive), stores.DisposeAsync);
    }
}
