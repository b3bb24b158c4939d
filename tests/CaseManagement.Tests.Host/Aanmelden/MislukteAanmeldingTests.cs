using System.Net.Http.Headers;
using System.Text.Json;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Tests.Shared;
using CaseManagement.Toegang.Registratie;
using CaseManagement.Web.Aanmelden;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace CaseManagement.Tests.Host.Aanmelden;

/// <summary>Whoever tries tokens is seen in the trail and cannot fill it, and keeps nobody else out.</summary>
public sealed class MislukteAanmeldingTests
{
    private const int Veel = 10_000;

    [Fact]
    public async Task Ten_thousand_bad_tokens_are_two_records_that_count_them_all()
    {
        await using var huis = new Huis();
        var begin = await PositieAsync(huis);
        await ProbeerAsync(huis, Veel);

        // The first is there at once: a crash loses the number of the open hour, and nothing else.
        Assert.Equal([1], await AantallenAsync(huis, begin));
        await Mislukt(huis).SluitAsync(alle: false, TestContext.Current.CancellationToken);
        Assert.Equal([1], await AantallenAsync(huis, begin));

        huis.Nu += Duration.FromMinutes(61);
        await Mislukt(huis).SluitAsync(alle: false, TestContext.Current.CancellationToken);
        Assert.Equal([1, Veel - 1], await AantallenAsync(huis, begin));
        await Mislukt(huis).SluitAsync(alle: true, TestContext.Current.CancellationToken);
        Assert.Equal([1, Veel - 1], await AantallenAsync(huis, begin));
    }

    [Fact]
    public async Task The_next_hour_begins_with_a_record_of_its_own()
    {
        await using var huis = new Huis();
        var begin = await PositieAsync(huis);
        await ProbeerAsync(huis, 3);
        huis.Nu += Duration.FromMinutes(61);
        await ProbeerAsync(huis, 2);
        Assert.Equal([1, 2, 1], await AantallenAsync(huis, begin));
    }

    [Fact]
    public async Task A_house_that_stops_in_order_forgets_no_attempt()
    {
        await using var huis = new Huis();
        var begin = await PositieAsync(huis);
        await ProbeerAsync(huis, 5);
        await Mislukt(huis).SluitAsync(alle: true, TestContext.Current.CancellationToken);
        Assert.Equal([1, 4], await AantallenAsync(huis, begin));
    }

    [Fact]
    public async Task Too_many_failures_are_429_with_Retry_After_and_a_valid_caller_from_the_same_address_comes_in()
    {
        await using var huis = new Huis();
        await ProbeerAsync(huis, Aanmeldgrens.PerVenster);
        var geweigerd = await huis.Slecht().VraagAsync("acties");

        Assert.Equal(429, geweigerd.Status);
        Assert.InRange(int.Parse(geweigerd.Koppen["Retry-After"], System.Globalization.CultureInfo.InvariantCulture), 1, 60);
        Assert.Equal("application/problem+json", geweigerd.Koppen["Content-Type"]);
        Assert.Contains("mislukte aanmeldingen", geweigerd.Body.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Equal(200, (await huis.Als("c.casusregisseur", "Casusregisseur", "va-woonoverlast").VraagAsync("woonoverlastdossiers")).Status);
    }

    [Fact]
    public async Task Without_a_token_nothing_failed_and_nothing_is_counted()
    {
        await using var huis = new Huis();
        var begin = await PositieAsync(huis);
        using var client = huis.CreateClient();
        for (var keer = 0; keer < 2 * Aanmeldgrens.PerVenster; keer++)
        {
            Assert.Equal(401, (await client.VraagAsync("acties")).Status);
        }

        Assert.Equal(begin, await PositieAsync(huis));
    }

    [Fact]
    public async Task The_demo_sign_in_is_limited_in_the_same_way()
    {
        await using var huis = new Huis();
        using var client = huis.CreateClient();
        var pagina = await client.GetStringAsync(new Uri("/aanmelden", UriKind.Relative), TestContext.Current.CancellationToken);
        var kenmerk = pagina.Split("__RequestVerificationToken\" type=\"hidden\" value=\"")[1].Split('"')[0];
        var begin = await PositieAsync(huis);
        for (var keer = 0; keer <= Aanmeldgrens.PerVenster; keer++)
        {
            using var formulier = new FormUrlEncodedContent([new("persona", "niemand"), new("rol", "Ciso"), new("__RequestVerificationToken", kenmerk)]);
            using var antwoord = await client.PostAsync(new Uri("/aanmelden", UriKind.Relative), formulier, TestContext.Current.CancellationToken);
            Assert.Equal(keer < Aanmeldgrens.PerVenster ? 200 : 429, (int)antwoord.StatusCode);
            Assert.Equal(keer == Aanmeldgrens.PerVenster, antwoord.Headers.Contains("Retry-After"));
        }

        Assert.Equal([1], await AantallenAsync(huis, begin));
    }

    [Fact]
    public async Task Nothing_of_the_token_or_the_address_of_the_caller_is_recorded()
    {
        await using var huis = new Huis();
        var begin = await PositieAsync(huis);
        await ProbeerAsync(huis, 1);
        var gebeurtenis = Assert.Single(await Log(huis).ReadAllAsync(begin, 10, TestContext.Current.CancellationToken));
        var herkomst = Herkomst.Parse(gebeurtenis.Metadata);
        Assert.Equal(("onbekend", "", ""), (herkomst.Gebruiker.Value, herkomst.SessieId, herkomst.TraceId));
        var tekst = System.Text.Encoding.UTF8.GetString([.. gebeurtenis.Data.Span, .. gebeurtenis.Metadata.Span]);
        Assert.DoesNotContain("geen.geldig.token", tekst, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\d+\.\d+\.\d+\.\d+|::1", tekst);
    }

    private static MislukteAanmeldingen Mislukt(Huis huis) => huis.Services.GetRequiredService<MislukteAanmeldingen>();

    private static IEventStore Log(Huis huis) => huis.Services.GetRequiredService<IEventStore>();

    private static async Task<long> PositieAsync(Huis huis) => (await Log(huis).ReadHeadAsync(TestContext.Current.CancellationToken)).Position;

    private static async Task ProbeerAsync(Huis huis, int keer)
    {
        using var client = huis.Slecht();
        await Parallel.ForAsync(0, keer, TestContext.Current.CancellationToken, async (_, _) => Assert.Contains((await client.VraagAsync("acties")).Status, new[] { 401, 429 }));
    }

    private static async Task<IReadOnlyList<int>> AantallenAsync(Huis huis, long vanaf) =>
        [.. (await Log(huis).ReadAllAsync(vanaf, 100, TestContext.Current.CancellationToken))
            .Select(gebeurtenis => JsonSerializer.Deserialize<JsonElement>(gebeurtenis.Data.Span))
            .Select(gebeurtenis => gebeurtenis.GetProperty("actie").GetString() == "InloggenMislukt" ? gebeurtenis.GetProperty("aantalRecords").GetInt32() : -1)];

    private sealed class Huis : TestHuis
    {
        public Instant Nu { get; set; } = Instant.FromUtc(2026, 1, 5, 9, 30);

        protected override Instant? StaatOp => Nu;

        public HttpClient Slecht()
        {
            var client = CreateClient();
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "geen.geldig.token");
            return client;
        }
    }
}
