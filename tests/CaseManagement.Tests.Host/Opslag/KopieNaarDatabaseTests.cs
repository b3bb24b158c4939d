using System.Diagnostics;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Overleggen.Inzien;
using CaseManagement.Privacy.Trail;
using CaseManagement.Tests.Host.Demo;
using CaseManagement.Tests.Shared;
using CaseManagement.Web.Demo;
using CaseManagement.Web.Samenstelling;
using Microsoft.Extensions.DependencyInjection;
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
        Slaagt(await CasusAsync("copy", "--from", $"sqlite:{stad.Opties.Directory}", "--to", $"postgresql:{schema}"), "Gelijk tot en met positie");
        Slaagt(await CasusAsync("copy", "--from", $"postgresql:{schema}", "--to", $"sqlite:{Path.Combine(elders, "terug")}"), "Gelijk tot en met positie");
        var verwacht = await BeeldAsync(stad.Huis);
        Assert.True(verwacht.Count > 1000);

        var database = Map("database", stad.Opties) with { Store = "postgresql", ConnectionString = server.ConnectionString, Schema = schema };
        foreach (var opties in new[] { database, Map("terug", stad.Opties) })
        {
            await using var huis = Demohuis.Open(opties, Dag);
            Assert.Equal(verwacht, await BeeldAsync(huis));
        }
    }

    [Fact]
    public async Task Verify_rebuild_and_status_work_on_the_database_and_what_was_changed_behind_its_back_is_found()
    {
        await server.StartAsync();
        await using var stad = await Demostad.SpeelAsync(Dag);
        Assert.Equal(2, (await CasusAsync("verify")).Code);
        Slaagt(await CasusAsync("copy", "--page", "700", "--from", $"sqlite:{stad.Opties.Directory}", "--to", $"postgresql:{schema}"), "Gelijk");
        Slaagt(await CasusAsync("rebuild", "--all"), "Opgebouwd en in gebruik");
        Slaagt(await CasusAsync("verify"), "gelijk aan het logboek");
        Assert.False(File.Exists(Path.Combine(elders, "data", "log.db")));

        await SqlAsync($"UPDATE {schema}.rm_dossiers__g2 SET doc = doc || '\\x20'::bytea WHERE key = (SELECT min(key) FROM {schema}.rm_dossiers__g2)");
        var (code, tekst) = await CasusAsync("verify");
        Assert.Equal(4, code);
        Assert.Contains("Het leesmodel dossiers wijkt af van het logboek", tekst, StringComparison.Ordinal);
        Slaagt(await CasusAsync("rebuild", "dossiers"), "Opgebouwd en in gebruik: dossiers.");
        Slaagt(await CasusAsync("verify"), "gelijk aan het logboek");
        Slaagt(await CasusAsync("status", "--json"), "\"3 actueel\"");

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

    private static void Slaagt((int Code, string Tekst) run, string melding)
    {
        Assert.True(run.Code == 0, run.Tekst);
        Assert.Contains(melding, run.Tekst, StringComparison.Ordinal);
    }

    /// <summary>The end of the log before anybody looked, then the agendas and the whole trail until today.</summary>
    private static async Task<List<string>> BeeldAsync(Demohuis huis)
    {
        var head = await huis.Diensten.GetRequiredService<IEventStore>().ReadHeadAsync(Cancellation);
        var beeld = new List<string> { $"{head.Position} {Convert.ToHexStringLower(head.Hash.Span)}" };
        foreach (var type in new[] { "woonoverlast", "pga" })
        {
            var agenda = (AgendaBeeld)(await huis.VraagAsync("v.voorzitter", Rol.VoorzitterOverleg, new VolgendeAgendaInzien(type), Cancellation))!;
            beeld.AddRange(Demostad.Regels(agenda.Regels));
        }

        for (var pagina = 1; ; pagina++)
        {
            var vraag = new AuditregelsZoeken { Pagina = pagina, Aantal = 100, Tot = Dag.PlusDays(-1) };
            var blad = (AuditPagina)(await huis.VraagAsync("p.privacy", Rol.Privacyfunctionaris, vraag, Cancellation))!;
            beeld.AddRange(blad.Regels.Select(regel => $"{regel with { Betrokkenen = [] }} {string.Join(',', regel.Betrokkenen)}"));
            if (!blad.HeeftMeer)
            {
                return beeld;
            }
        }
    }

    private CasusOpties Map(string naam, CasusOpties bron)
    {
        var map = Directory.CreateDirectory(Path.Combine(elders, naam)).FullName;
        File.Copy(Path.Combine(bron.Directory, "master.key"), Path.Combine(map, "master.key"));
        return bron with { Directory = map };
    }

    private async Task<(int Code, string Tekst)> CasusAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "casus.dll"), .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_ENVIRONMENT"] = "Development";
        start.Environment["Casus__Directory"] = Path.Combine(elders, "data");
        start.Environment["Casus__Store"] = "postgresql";
        start.Environment["Casus__ConnectionString"] = server.ConnectionString;
        start.Environment["Casus__Schema"] = schema;
        using var process = Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(Cancellation), process.StandardError.ReadToEndAsync(Cancellation));
        await process.WaitForExitAsync(Cancellation);
        return (process.ExitCode, await output + await errors);
    }

    private async Task SqlAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(server.ConnectionString + ";Pooling=false");
        await connection.OpenAsync(Cancellation);
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(Cancellation);
    }
}
