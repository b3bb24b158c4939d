using CaseManagement.EventSourcing.PostgreSql;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Tests.Host.Beheer;
using CaseManagement.Tests.Shared;
using Npgsql;

namespace CaseManagement.Tests.Host.Opslag;

/// <summary>Log and keys never share a schema, and a log is not copied onto itself.</summary>
public sealed class SchemaVanEenAnderTests(PostgresServer server) : IDisposable
{
    private readonly Beheerproef proef = new();
    private readonly string schema = $"een_{Random.Shared.Next():x}";

    public void Dispose() => proef.Dispose();

    [Fact]
    public async Task The_schema_of_keys_takes_no_log_and_that_of_a_log_no_keys()
    {
        await server.StartAsync();
        await proef.VulAsync();
        CasusProces.Slaagt(await KopieerAsync($"sqlite:{proef.Data.FullName}", schema), "Gelijk tot en met positie");
        var voor = await SchemasAsync();

        Geweigerd(await KopieerAsync($"sqlite:{proef.Data.FullName}", $"{schema}_sleutels"), $"Het schema {schema}_sleutels is al in gebruik voor sleutels");
        Geweigerd(await KopieerAsync($"sqlite:{proef.Data.FullName}", "ander", keySchema: schema), $"Het schema {schema} is al in gebruik voor een logboek");

        Assert.Equal(voor, await SchemasAsync());
    }

    [Fact]
    public async Task The_stores_refuse_it_too_whoever_opens_them()
    {
        await server.StartAsync();
        await using (new PostgreSqlStores(Opties(schema), TimeProvider.System))
        {
        }

        Assert.Contains("sleutels", Assert.Throws<StoreMismatchException>(() => new PostgreSqlEventStore(Opties($"{schema}_sleutels"), TimeProvider.System)).Message, StringComparison.Ordinal);
        Assert.Throws<StoreMismatchException>(() => new PostgreSqlKeyStore(Opties("elders") with { KeySchema = schema }, TimeProvider.System));
        await using var nogmaals = new PostgreSqlStores(Opties(schema), TimeProvider.System);
    }

    [Fact]
    public async Task A_schema_is_not_copied_onto_itself_by_another_name_of_the_server()
    {
        await server.StartAsync();
        await proef.VulAsync();
        CasusProces.Slaagt(await KopieerAsync($"sqlite:{proef.Data.FullName}", schema), "Gelijk tot en met positie");

        Geweigerd(await KopieerAsync($"postgresql:{schema}", schema), "dezelfde opslag");
        Geweigerd(await KopieerAsync($"postgresql:{schema}", schema, naar: $"{server.ConnectionString};Application Name=elders"), "dezelfde opslag");
    }

    private static void Geweigerd((int Code, string Tekst) run, string melding)
    {
        Assert.True(run.Code == 2, run.Tekst);
        Assert.Contains(melding, run.Tekst, StringComparison.Ordinal);
    }

    private PostgreSqlOptions Opties(string naam) => new() { ConnectionString = server.ConnectionString, Tenant = "voorbeeldgooi", Schema = naam };

    private Task<(int Code, string Tekst)> KopieerAsync(string van, string doel, string? keySchema = null, string? naar = null)
    {
        var instellingen = new Dictionary<string, string> { ["Casus__Directory"] = proef.Data.FullName, ["Casus__ConnectionString"] = server.ConnectionString };
        if (keySchema is not null)
        {
            instellingen["Casus__KeySchema"] = keySchema;
        }

        if (naar is not null)
        {
            instellingen["Casus__CopyConnectionString"] = naar;
        }

        return CasusProces.VoerUitAsync(instellingen, "copy", "--from", van, "--to", $"postgresql:{doel}");
    }

    private async Task<List<string>> SchemasAsync()
    {
        await using var connection = new NpgsqlConnection(server.ConnectionString + ";Pooling=false");
        await connection.OpenAsync(Beheerproef.Cancellation);
        await using var command = new NpgsqlCommand($"SELECT nspname FROM pg_namespace WHERE nspname LIKE '{schema}%' OR nspname LIKE 'ander%' ORDER BY 1", connection);
        await using var rijen = await command.ExecuteReaderAsync(Beheerproef.Cancellation);
        var namen = new List<string>();
        while (await rijen.ReadAsync(Beheerproef.Cancellation))
        {
            namen.Add(rijen.GetString(0));
        }

        return namen;
    }
}
