using CaseManagement.EventSourcing.Sqlite;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Tests.Host.Import;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace CaseManagement.Tests.Host.Beheer;

/// <summary>A data directory with two dossiers, room for copies, and a hand that reaches into the files.</summary>
internal sealed class Beheerproef : IDisposable
{
    public const string Development = "Development";
    public const string Regel =
        "2026-001;Woonoverlast;06-02-2026;Alliantie;professional;Stank in portiek;Proefstraat 1;0000 AD;M. el Voorbeeld;23-01-1988;;c.casusregisseur;a.adviseur;monitoring;terugbellen;m.meldpunt;16-02-2026;";

    private readonly Importproef proef = new();
    private readonly DirectoryInfo elders = Directory.CreateTempSubdirectory("casus-beheer-");

    public DirectoryInfo Data => proef.Data;

    public static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public string Pad(string naam) => Path.Combine(elders.FullName, naam);

    public async Task<Beheerproef> VulAsync(string nummer = "2026-001")
    {
        Assert.Equal(0, (await ImportAsync(nummer)).Code);
        return this;
    }

    public Task<Run> ImportAsync(string nummer) => proef.LoopAsync(proef.Bestand(Regel.Replace("2026-001", nummer, StringComparison.Ordinal)));

    /// <summary>Brings the read models to the end of the log.</summary>
    public Task BijAsync() => proef.KlaarzettenAsync();

    public Task<T> MetHuisAsync<T>(Func<IServiceProvider, Task<T>> vraag) => proef.MetHuisAsync(vraag);

    /// <summary>Adds an event that fits the chain and that no read model can take in.</summary>
    public Task<AppendResult> OnverwerkbaarAsync() => MetHuisAsync(huis => huis.GetRequiredService<IEventStore>().AppendAsync(
        new AppendRequest(
            StreamName.Of("woonoverlast", "99999999999949998999999999999999"),
            ExpectedVersion.Exactly(0),
            [new NewEvent(new Guid("99999999-9999-4999-8999-999999999999"), "woonoverlast.gemeld", 1, "kapot"u8.ToArray(), default, NodaTime.Instant.FromUtc(2026, 3, 2, 9, 0))]),
        Cancellation));

    /// <summary>Runs a command; answers its exit code and what it printed.</summary>
    public static async Task<(int Code, string Tekst)> LoopAsync(Func<TextWriter, Task<int>> opdracht)
    {
        await using var uit = new StringWriter();
        return (await opdracht(uit), uit.ToString());
    }

    /// <summary>Changes a file behind the back of the program; answers the first value of the last statement.</summary>
    public static object? Sql(string map, string sql, string bestand = SqliteEventStore.FileName)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(map, bestand)};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }

    public void Dispose()
    {
        proef.Dispose();
        elders.Delete(recursive: true);
    }
}
