using CaseManagement.EventSourcing.Protection;
using CaseManagement.EventSourcing.Sqlite;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Tests.Host.Demo;
using CaseManagement.Tests.Shared;
using CaseManagement.Web.Demo;
using CaseManagement.Web.Samenstelling;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace CaseManagement.Tests.Host.Opslag;

/// <summary>The whole house with its log on EventStoreDB is the same house; skipped without a server, and in a build without this store.</summary>
public sealed class EventStoreDbHuisTests(PostgresServer server) : IDisposable
{
    private static readonly LocalDate Dag = new(2026, 11, 20);

    private readonly string elders = Directory.CreateTempSubdirectory("casus-esdb-").FullName;
    private readonly string naam = $"huis_{Random.Shared.NextInt64():x}";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(elders, recursive: true);

    [Fact]
    public async Task The_demo_municipality_is_the_same_on_EventStoreDB_as_on_SQLite_to_the_last_agenda_line()
    {
        var connection = Connection();
        await using var bestanden = await Demostad.SpeelAsync(Dag);
        await using var cluster = await Demostad.SpeelAsync(
            Dag, opties => opties with { Store = "eventstoredb", ConnectionString = connection, Schema = naam });
        Assert.Equal(bestanden.Verslag, cluster.Verslag);
        Assert.Equal(Demostad.ZonderCodes(await bestanden.DossiersAsync()), Demostad.ZonderCodes(await cluster.DossiersAsync()));
        Assert.Equal(Demostad.ZonderCodes(Demostad.Regels(await bestanden.AgendasAsync())), Demostad.ZonderCodes(Demostad.Regels(await cluster.AgendasAsync())));
        Assert.Equal(
            Demostad.ZonderCodes(Demostad.Regels(await bestanden.AgendaAsync("woonoverlast", "w.wijkagent", Rol.Politie))),
            Demostad.ZonderCodes(Demostad.Regels(await cluster.AgendaAsync("woonoverlast", "w.wijkagent", Rol.Politie))));
    }

    [Fact]
    public async Task The_demo_store_copied_to_EventStoreDB_and_back_has_the_same_head_agenda_and_trail()
    {
        var connection = Connection();
        await server.StartAsync();
        await using var stad = await Demostad.SpeelAsync(Dag);
        var (heen, terug) = (Path.Combine(elders, "heen"), Path.Combine(elders, "terug"));
        CasusProces.Slaagt(await CasusAsync(connection, "copy", "--from", $"sqlite:{stad.Opties.Directory}", "--to", $"eventstoredb:{heen}"), "Gelijk tot en met positie");
        CasusProces.Slaagt(await CasusAsync(connection, "copy", "--from", $"sqlite:{stad.Opties.Directory}", "--to", $"eventstoredb:{heen}"), "Verdergegaan na positie");
        CasusProces.Slaagt(await CasusAsync(connection, "copy", "--from", $"eventstoredb:{heen}", "--to", $"sqlite:{terug}"), "Gelijk tot en met positie");
        CasusProces.Slaagt(await CasusAsync(connection, "copy", "--from", $"eventstoredb:{heen}", "--to", $"postgresql:{naam}"), "Gelijk tot en met positie");
        var verwacht = await Beeld.VanAsync(stad.Huis, Dag);
        Assert.True(verwacht.Count > 1000);
        foreach (var opties in new[]
        {
            Map("heen", stad.Opties) with { Store = "eventstoredb", ConnectionString = connection, Schema = naam },
            Map("terug", stad.Opties),
            Map("database", stad.Opties) with { Store = "postgresql", ConnectionString = server.ConnectionString, Schema = naam },
        })
        {
            await using var huis = Demohuis.Open(opties, Dag);
            Assert.Equal(verwacht, await Beeld.VanAsync(huis, Dag));
        }
    }

    [Fact]
    public async Task Verify_rebuild_and_status_work_beside_the_server_and_backup_says_where_to_go()
    {
        var connection = Connection();
        await using var stad = await Demostad.SpeelAsync(
            Dag, opties => opties with { Store = "eventstoredb", ConnectionString = connection, Schema = naam });
        CasusProces.Slaagt(await CasusAsync(connection, "verify", "--data", stad.Opties.Directory), "gelijk aan het logboek");
        CasusProces.Slaagt(await CasusAsync(connection, "rebuild", "--all", "--data", stad.Opties.Directory), "Opgebouwd en in gebruik");
        CasusProces.Slaagt(await CasusAsync(connection, "verify", "--data", stad.Opties.Directory), "verzegeld");
        CasusProces.Slaagt(await CasusAsync(connection, "status", "--json", "--data", stad.Opties.Directory), "\"2 actueel\"");
        var (code, tekst) = await CasusAsync(connection, "backup", Path.Combine(elders, "kopie"), "--data", stad.Opties.Directory);
        Assert.Equal(1, code);
        Assert.Contains("EventStoreDB", tekst, StringComparison.Ordinal);
        Assert.Equal(2, (await CasusAsync(connection, "verify", "--data", elders)).Code);
    }

    [Fact]
    public async Task Hosts_with_their_keys_in_PostgreSQL_read_what_the_other_one_sealed()
    {
        var connection = Connection();
        await server.StartAsync();
        await using var een = await Demostad.SpeelAsync(Dag, opties => Gedeeld(opties, connection));
        await using var ander = Demohuis.Open(Gedeeld(Map("ander", een.Opties), connection), Dag);

        // To look is to append to the trail of today, so the heads differ.
        Assert.Equal((await Beeld.VanAsync(een.Huis, Dag))[1..], (await Beeld.VanAsync(ander, Dag))[1..]);
        var sleutel = new StoredKey(Guid.CreateVersion7(), BetrokkeneId.From(Guid.CreateVersion7()), "proef", new byte[40], new byte[32], null);
        ander.Diensten.GetRequiredService<IKeyStore>().AddOrGet(sleutel);
        Assert.NotNull(een.Huis.Diensten.GetRequiredService<IKeyStore>().Find(sleutel.Id));
        Assert.False(File.Exists(Path.Combine(een.Opties.Directory, SqliteKeyStore.FileName)));
        Assert.False(File.Exists(Path.Combine(elders, "ander", SqliteKeyStore.FileName)));
    }

    [Fact]
    public void A_connection_string_that_is_none_of_this_server_is_told_in_words_and_not_repeated()
    {
        Connection();
        var opties = new CasusOpties { Store = "eventstoredb", ConnectionString = "Host=db;Password=geheim", Demo = true, Directory = Path.Combine(elders, "geen") };
        using var diensten = new ServiceCollection().AddSingleton(TimeProvider.System).AddOpslag(opties).BuildServiceProvider();
        var fout = Assert.Throws<StoreUnavailableException>(diensten.GetRequiredService<IEventStore>);
        var melding = Startmelding.Van(fout);
        Assert.Contains("esdb://", melding, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", fout.ToString(), StringComparison.Ordinal);
    }

    private static string Connection()
    {
#if EVENTSTOREDB
        var connection = Environment.GetEnvironmentVariable("EVENTSTOREDB_CONNECTION");
        Assert.SkipWhen(string.IsNullOrEmpty(connection), "EVENTSTOREDB_CONNECTION names no server.");
        return connection!;
#else
        Assert.Skip("Built without -p:EventStoreDb=true.");
        return "";
#endif
    }

    private CasusOpties Gedeeld(CasusOpties opties, string connection) => opties with
    {
        Store = "eventstoredb",
        ConnectionString = connection,
        Schema = naam,
        KeyConnectionString = server.ConnectionString,
        KeySchema = $"{naam}_sleutels",
    };

    private CasusOpties Map(string map, CasusOpties bron)
    {
        var plaats = Directory.CreateDirectory(Path.Combine(elders, map)).FullName;
        File.Copy(Path.Combine(bron.Directory, "master.key"), Path.Combine(plaats, "master.key"));
        return bron with { Directory = plaats };
    }

    private Task<(int Code, string Tekst)> CasusAsync(string connection, params string[] arguments) => CasusProces.VoerUitAsync(
        new Dictionary<string, string>
        {
            ["Casus__Directory"] = Path.Combine(elders, "data"),
            ["Casus__Store"] = "eventstoredb",
            ["Casus__ConnectionString"] = connection,
            ["Casus__CopyConnectionString"] = arguments.Any(argument => argument.StartsWith("postgresql:", StringComparison.Ordinal)) ? server.ConnectionString : connection,
            ["Casus__Schema"] = naam,
        },
        arguments);
}
