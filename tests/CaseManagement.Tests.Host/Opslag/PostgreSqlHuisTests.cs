using CaseManagement.EventSourcing.Streams;
using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Tests.Host.Demo;
using CaseManagement.Tests.Shared;
using CaseManagement.Web.Samenstelling;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

[assembly: AssemblyFixture(typeof(PostgresServer))]

namespace CaseManagement.Tests.Host.Opslag;

/// <summary>The whole house on PostgreSQL is the same house.</summary>
public sealed class PostgreSqlHuisTests(PostgresServer server)
{
    private static readonly LocalDate Dag = new(2026, 11, 20);

    [Fact]
    public async Task The_demo_municipality_is_the_same_on_PostgreSQL_as_on_SQLite_to_the_last_agenda_line()
    {
        await server.StartAsync();
        await using var bestanden = await Demostad.SpeelAsync(Dag);
        await using var database = await Demostad.SpeelAsync(Dag, opties => OpDatabase(opties, "demo"));

        Assert.Equal(bestanden.Verslag, database.Verslag);
        Assert.Equal(Demostad.ZonderCodes(await bestanden.DossiersAsync()), Demostad.ZonderCodes(await database.DossiersAsync()));
        Assert.Equal(Demostad.ZonderCodes(Demostad.Regels(await bestanden.AgendasAsync())), Demostad.ZonderCodes(Demostad.Regels(await database.AgendasAsync())));
        Assert.Equal(
            Demostad.ZonderCodes(Demostad.Regels(await bestanden.AgendaAsync("woonoverlast", "w.wijkagent", Rol.Politie))),
            Demostad.ZonderCodes(Demostad.Regels(await database.AgendaAsync("woonoverlast", "w.wijkagent", Rol.Politie))));
        Assert.Equal(await PositieAsync(bestanden), await PositieAsync(database));
        Assert.False(File.Exists(Path.Combine(database.Opties.Directory, "log.db")));
        var report = await Bewijs.Controleur(
            database.Huis.Diensten.GetRequiredService<IEventStore>(), database.Opties, Bewijs.Sleutel(database.Opties))
            .VerifyAsync(null, TestContext.Current.CancellationToken);
        Assert.Null(report.FirstBad);
    }

    [Fact]
    public async Task The_web_host_serves_from_PostgreSQL_and_again_after_a_restart()
    {
        await server.StartAsync();
        var schema = $"huis_{Random.Shared.Next():x}";
        for (var start = 1; start <= 2; start++)
        {
            await using var huis = new HuisOpDatabase(server.ConnectionString, schema);
            using var client = huis.Als("v.voorzitter", "VoorzitterOverleg", "Overleg");
            var antwoord = await client.GetAsync(new Uri("/v1/openapi.json", UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.True(antwoord.IsSuccessStatusCode);
            Assert.True((await huis.Services.GetRequiredService<IEventStore>().ReadHeadAsync(TestContext.Current.CancellationToken)).Position > 0);
        }
    }

    [Fact]
    public void An_unreachable_or_missing_database_is_told_in_words()
    {
        foreach (var (tekst, verwacht) in new[] { ("Host=127.0.0.1;Port=1;Username=casus;Timeout=2", "cannot be reached"), ("", "Casus:ConnectionString") })
        {
            var opties = new CasusOpties { Store = "postgresql", ConnectionString = tekst, Demo = true, Directory = "bestaat-niet" };
            using var diensten = new ServiceCollection().AddSingleton(TimeProvider.System).AddOpslag(opties).BuildServiceProvider();
            var fout = Assert.Throws<StoreUnavailableException>(diensten.GetRequiredService<IEventStore>);
            var melding = Startmelding.Van(fout);
            Assert.StartsWith("De opslag is niet bereikbaar.", melding, StringComparison.Ordinal);
            Assert.Contains(verwacht, melding, StringComparison.Ordinal);
        }
    }

    private static async Task<long> PositieAsync(Demostad stad) =>
        (await stad.Huis.Diensten.GetRequiredService<IEventStore>().ReadHeadAsync(TestContext.Current.CancellationToken)).Position;

    private CasusOpties OpDatabase(CasusOpties opties, string schema) => opties with
    {
        Store = "postgresql",
        ConnectionString = server.ConnectionString,
        Schema = $"{schema}_{Random.Shared.Next():x}",
    };

    private sealed class HuisOpDatabase(string connectionString, string schema) : TestHuis
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Casus:Store", "postgresql");
            builder.UseSetting("Casus:ConnectionString", connectionString);
            builder.UseSetting("Casus:Schema", schema);
            builder.UseSetting("Casus:MasterKey", Convert.ToBase64String(new byte[32]));
        }
    }
}
