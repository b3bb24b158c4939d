using CaseManagement.Cli.Opdrachten;
using CaseManagement.EventSourcing.Archive;
using CaseManagement.EventSourcing.PostgreSql;
using CaseManagement.EventSourcing.Sqlite;
using CaseManagement.Web.OpenbaarMeldpunt;
using CaseManagement.Web.Samenstelling;

namespace CaseManagement.Cli.Beheer;

/// <summary>A store that was opened by its kind and place.</summary>
/// <param name="Kant">What a copy needs of it.</param>
/// <param name="Sluit">Closes it.</param>
/// <param name="Bijlagen">Where its attachments are; <see langword="null"/> for a server when the settings do not say.</param>
/// <param name="Plaats">What tells its log from every other; it may hold a password, so it is never shown.</param>
internal sealed record Opslag(CopySide Kant, Func<ValueTask> Sluit, string? Bijlagen, string Plaats) : IAsyncDisposable
{
    /// <inheritdoc/>
    public override string ToString() => nameof(Opslag);

    public ValueTask DisposeAsync() => Sluit();
}

/// <summary>The kinds of store that <c>casus copy</c> knows; another kind is one line here.</summary>
internal static class Opslagsoorten
{
    private static readonly Dictionary<string, Func<string, CasusOpties, bool, Opslag>> Soorten = new(StringComparer.Ordinal)
    {
        ["eventstoredb"] = EventStoreDb,
        ["postgresql"] = PostgreSql,
        ["sqlite"] = Sqlite,
    };

    public static IEnumerable<string> Namen => Soorten.Keys.Order(StringComparer.Ordinal);

    /// <summary>Opens a store.</summary>
    /// <param name="aanduiding">Kind and place, such as <c>sqlite:/pad</c>, <c>postgresql:schema</c> or <c>eventstoredb:/pad</c>.</param>
    /// <param name="opties">The municipality, and how to reach a database.</param>
    /// <param name="moetBestaan">Whether it must hold a log already.</param>
    /// <exception cref="Weigering">The kind is not known, or there is nothing.</exception>
    public static Opslag Open(string aanduiding, CasusOpties opties, bool moetBestaan)
    {
        var delen = aanduiding.Split(':', 2);
        return delen.Length == 2 && delen[1].Length > 0 && Soorten.TryGetValue(delen[0], out var open)
            ? open(delen[1], opties, moetBestaan)
            : throw new Weigering($"Onbekende opslag: {delen[0]}. Gebruik SOORT:PLAATS, met als soort: {string.Join(", ", Namen)}.", Afloop.VerkeerdGebruik);
    }

    private static Opslag Sqlite(string map, CasusOpties opties, bool moetBestaan)
    {
        if (moetBestaan)
        {
            CheckBron(map, "staat geen logboek.", metSleutels: true);
        }

        Reservekopiemap.Weiger(map);
        var stores = new SqliteStores(new SqliteOptions { Directory = map, Tenant = opties.Tenant }, TimeProvider.System);
        var hier = Path.GetFullPath(map);
        var bijlagen = hier == opties.Directory ? Bijlagekluis.MapVan(opties) : Path.Combine(hier, Bijlagekluis.Map);
        return new Opslag(new CopySide(stores.Events, stores.LogArchive, stores.KeyArchive), stores.DisposeAsync, bijlagen, Mapnaam.Echt(hier));
    }

    // The place is the directory of the sealed log and the keys; the address of the server comes from the settings.
    private static Opslag EventStoreDb(string map, CasusOpties opties, bool moetBestaan)
    {
        if (moetBestaan)
        {
            CheckBron(map, "is nog niets van de server verzegeld.", metSleutels: opties.KeyConnectionString is not { Length: > 0 });
        }

        Reservekopiemap.Weiger(map);
        var (kant, sluit) = OpslagOpEventStoreDb.OpenKopie(opties with { Directory = Path.GetFullPath(map) });
        return new Opslag(kant, sluit, opties.AttachmentDirectory, $"eventstoredb {opties.ConnectionString}");
    }

    // Opening a store makes what is missing: without this, an empty source would be made and its emptiness copied.
    private static void CheckBron(string map, string zonderLogboek, bool metSleutels)
    {
        if (!File.Exists(Path.Combine(map, SqliteEventStore.FileName)))
        {
            throw new Weigering($"In de map {map} {zonderLogboek}", Afloop.VerkeerdGebruik);
        }

        if (metSleutels && !File.Exists(Path.Combine(map, SqliteKeyStore.FileName)))
        {
            throw new Weigering(
                $"In de map {map} staan geen sleutels ({SqliteKeyStore.FileName}): in de kopie zouden alle persoonsgegevens onleesbaar zijn.", Afloop.VerkeerdGebruik);
        }
    }

    // Only the schema stands on the command line, where every account of the machine can read it; the rest comes from the settings.
    private static Opslag PostgreSql(string schema, CasusOpties opties, bool moetBestaan)
    {
        if (!PostgreSqlSettings.IsSchema(schema))
        {
            throw new Weigering(
                "Geef na postgresql: alleen het schema, met kleine letters, cijfers en lage strepen; het adres van de database komt uit "
                + "Casus__ConnectionString of een geheimbestand, nooit van de opdrachtregel.",
                Afloop.VerkeerdGebruik);
        }

        Instellingen.ControleerDatabase(
            opties with { Schema = schema },
            moetBestaan || opties.CopyConnectionString is null ? nameof(opties.ConnectionString) : nameof(opties.CopyConnectionString));
        var plaats = Web.Samenstelling.Opslag.VanDatabase(opties with { Schema = schema });
        if (moetBestaan && !PostgreSqlStores.HasLog(plaats, TimeProvider.System))
        {
            throw new Weigering($"In het schema {schema} staat geen logboek.", Afloop.VerkeerdGebruik);
        }

        if (PostgreSqlStores.SchemaOfAnother(plaats, TimeProvider.System) is { } ander)
        {
            throw new Weigering(
                $"Het schema {ander} is al in gebruik voor {(ander == schema ? "sleutels" : "een logboek")}: logboek en sleutels horen elk in een eigen schema. Geef een ander schema, of zet Casus__KeySchema. Er is niets gekopieerd.",
                Afloop.VerkeerdGebruik);
        }

        var stores = new PostgreSqlStores(plaats, TimeProvider.System);
        return new Opslag(new CopySide(stores.Events, stores.LogArchive, stores.KeyArchive), stores.DisposeAsync, opties.AttachmentDirectory, PostgreSqlStores.Identity(plaats, TimeProvider.System));
    }
}
