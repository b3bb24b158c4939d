using CaseManagement.Tests.Host.Demo;
using CaseManagement.Tests.Shared;
using CaseManagement.Web.Demo;
using CaseManagement.Web.Samenstelling;
using NodaTime;
using Npgsql;

namespace CaseManagement.Tests.Host.Opslag;

/// <summary>The demo municipality copied to PostgreSQL and back, and the commands of its keeper there; <c>casus</c> as a process, as he runs it.</summary>
public sealed class KopieNaarDatabaseTests(PostgresServer server) : IDisposable
{
    private static readonly LocalDate Dag = new(2026, 11, 20);

    private readonly string elders = Directory.CreateTempSubdirectory("casus-kopie-").FullName;
    private readonly string schema = $"kopie_{Random.Shared.Next():x}";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(elders, recursive: true);

    [Fact]
    public async Task The_demo_store_copied_to_PostgreSQL_and_back_has_the_same_head_agenda_and_trail()
    {
        await server.StartAsync();
        await using var stad = await Demostad.SpeelAsync(Dag);
        CasusProces.Slaagt(await CasusAsync("copy", "--from", $"sqlite:{stad.Opties.Directory}", "--to", $"postgresql:{schema}"), "Gelijk tot en met positie");
        CasusProces.Slaagt(await CasusAsync("copy", "--from", $"postgresql:{schema}", "--to", $"sqlite:{Path.Combine(elders, "terug")}"), "Gelijk tot en met positie");
        var verwacht = await Beeld.VanAsync(stad.Huis, Dag);
        Assert.True(verwacht.Count > 1000);

        var database = Map("database", stad.Opties) with { Store = "postgresql", ConnectionString = server.ConnectionString, Schema = schema };
        foreach (var opties in new[] { database, Map("terug", stad.Opties) })
        {
            await using var huis = Demohuis.Open(opties, Dag);
            Assert.Equal(verwacht, await Beeld.VanAsync(huis, Dag));
        }
    }

    [Fact]
    public async Task Verify_rebuild_and_status_work_on_the_database_and_what_was_changed_behind_its_back_is_found()
    {
        await server.StartAsync();
        await using var stad = await Demostad.SpeelAsync(Dag);
        Assert.Equal(2, (await CasusAsync("verify")).Code);
        CasusProces.Slaagt(await CasusAsync("copy", "--page", "700", "--from", $"sqlite:{stad.Opties.Directory}", "--to", $"postgresql:{schema}"), "Gelijk");
        CasusProces.Slaagt(await CasusAsync("rebuild", "--all"), "Opgebouwd en in gebruik");
        Assert.Equal(1, (await CasusAsync("verify")).Code);
        NeemHoofdenMee(stad.Opties.Directory);
        CasusProces.Slaagt(await CasusAsync("verify"), "gelijk aan het logboek");
        Assert.False(File.Exists(Path.Combine(elders, "data", "log.db")));

        await SqlAsync($"UPDATE {schema}.rm_dossiers__g2 SET doc = doc || '\\x20'::bytea WHERE key = (SELECT min(key) FROM {schema}.rm_dossiers__g2)");
        var (code, tekst) = await CasusAsync("verify");
        Assert.Equal(4, code);
        Assert.Contains("Het leesmodel dossiers wijkt af van het logboek", tekst, StringComparison.Ordinal);
        CasusProces.Slaagt(await CasusAsync("rebuild", "dossiers"), "Opgebouwd en in gebruik: dossiers.");
        CasusProces.Slaagt(await CasusAsync("verify"), "gelijk aan het logboek");
        CasusProces.Slaagt(await CasusAsync("status", "--json"), "\"3 actueel\"");

        await SqlAsync($"UPDATE {schema}.events SET metadata = '{{}}' WHERE position = 3");
        Assert.Equal(1, (await CasusAsync("verify")).Code);
    }

    [Theory]
    [InlineData("postgresql:Host=db;Password=geheim", "nooit van de opdrachtregel")]
    [InlineData("postgresql:leeg", "staat geen logboek")]
    public async Task A_connection_string_on_the_command_line_and_a_schema_without_a_log_are_wrong_use(string bron, string melding)
    {
        await server.StartAsync();
        var (code, tekst) = await CasusAsync("copy", "--from", bron, "--to", $"sqlite:{Path.Combine(elders, "doel")}");
        Assert.Equal(2, code);
        Assert.Contains(melding, tekst, StringComparison.Ordinal);
    }

    private void NeemHoofdenMee(string vanaf)
    {
        var hoofden = Directory.CreateDirectory(Path.Combine(elders, "data", "hoofden")).FullName;
        foreach (var pad in Directory.EnumerateFiles(Path.Combine(vanaf, "hoofden")))
        {
            File.Copy(pad, Path.Combine(hoofden, Path.GetFileName(pad)), overwrite: true);
        }
    }

    private CasusOpties Map(string naam, CasusOpties bron)
    {
        var map = Directory.CreateDirectory(Path.Combine(elders, naam)).FullName;
        File.Copy(Path.Combine(bron.Directory, "master.key"), Path.Combine(map, "master.key"));
        return bron with { Directory = map };
    }

    private Task<(int Code, string Tekst)> CasusAsync(params string[] arguments) => CasusProces.VoerUitAsync(
        new Dictionary<string, string>
        {
            ["Casus__Directory"] = Path.Combine(elders, "data"),
            ["Casus__Store"] = "postgresql",
            ["Casus__ConnectionString"] = server.ConnectionString,
            ["Casus__Schema"] = schema,
        },
        arguments);

    private async Task SqlAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(server.ConnectionString + ";Pooling=false");
        await connection.OpenAsync(Cancellation);
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(Cancellation);
    }
}
