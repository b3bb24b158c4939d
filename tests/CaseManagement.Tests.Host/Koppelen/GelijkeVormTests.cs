using System.Net.Http.Json;
using System.Text;
using CaseManagement.EventSourcing.Projections;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Tests.Shared;
using CaseManagement.Toegang.Koppelen;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace CaseManagement.Tests.Host.Koppelen;

/// <summary>
/// A question of the link finder about what is hidden from the asker and one about nothing, over HTTP: the same bytes and headers but for what differs in every
/// request, as many events and bytes in the log, and as many reads of the store.
/// </summary>
public sealed class GelijkeVormTests(GelijkeVormTests.Telhuis huis) : IClassFixture<GelijkeVormTests.Telhuis>
{
    /// <summary>The house of the link finder, in which the reads of the index are counted.</summary>
    public sealed class Telhuis : Koppelhuis
    {
        public Teller Teller { get; } = new();

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureTestServices(services => services.AddSingleton<IReadModel<KoppelRij>>(provider => new Geteld(
                provider.GetRequiredService<IProjectionStore>().Read(provider.GetRequiredService<Koppelprojectie>()), Teller)));
        }
    }

    /// <summary>How often the index was read.</summary>
    public sealed class Teller
    {
        private int aantal;

        public int Aantal => aantal;

        public void Tel() => Interlocked.Increment(ref aantal);
    }

    [Fact]
    public async Task A_hidden_hit_and_no_hit_have_the_same_shape_when_asked_and_when_read()
    {
        // Both were asked once before, so that both have as many questions; then in turn, so that neither is always the first.
        var verborgen = await VraagAsync(huis.Zelfde);
        var niets = await VraagAsync(huis.Los);
        var nogmaals = await VraagAsync(huis.Zelfde);
        Assert.Equal(niets, verborgen);
        Assert.Equal(niets, nogmaals);
        Assert.True(niets.Opzoekingen > 40, "The index was not asked.");
        Assert.Equal(1, niets.Events);

        var (leesVerborgen, koppenVerborgen) = await huis.RuwAsync(huis.Zelfde, 2);
        var (leesNiets, koppenNiets) = await huis.RuwAsync(huis.Los, 2);
        Assert.Equal(Encoding.UTF8.GetString(leesNiets), Encoding.UTF8.GetString(leesVerborgen));
        Assert.Equal(Zonder(koppenNiets), Zonder(koppenVerborgen));
    }

    private async Task<Vorm> VraagAsync(string signaal)
    {
        var (log, stroom) = (huis.Services.GetRequiredService<IEventStore>(), StreamName.Of("signaal", signaal));
        var voor = (await log.ReadStreamAsync(stroom, cancellation: TestContext.Current.CancellationToken)).Count;
        var positie = (await log.ReadHeadAsync(TestContext.Current.CancellationToken)).Position;
        var opgezocht = huis.Teller.Aantal;
        var etag = (await huis.Coordinator.VraagAsync($"signalen/{signaal}")).Koppen["ETag"];
        var gelezen = (await log.ReadHeadAsync(TestContext.Current.CancellationToken)).Position - positie;
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/v1/signalen/{signaal}/koppelvragen") { Content = JsonContent.Create(new { reden = Koppelhuis.Reden }) };
        request.Headers.TryAddWithoutValidation("If-Match", etag);
        using var response = await huis.Coordinator.SendAsync(request, TestContext.Current.CancellationToken);
        var inhoud = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        var events = (await log.ReadStreamAsync(stroom, cancellation: TestContext.Current.CancellationToken)).Skip(voor).ToList();
        return new Vorm(
            (int)response.StatusCode,
            inhoud.Length,
            Zonder(string.Join('\n', response.Headers.Concat(response.Content.Headers).Select(kop => $"{kop.Key}: {string.Join(',', kop.Value)}").Order(StringComparer.Ordinal))),
            events.Count,
            events.Sum(@event => @event.Data.Length),
            (await log.ReadHeadAsync(TestContext.Current.CancellationToken)).Position - positie - gelezen,
            huis.Teller.Aantal - opgezocht);
    }

    // What counts requests and versions, or names this one, differs for every two questions about anything.
    private static string Zonder(string koppen) => string.Join('\n', koppen.Split('\n')
        .Where(kop => !kop.StartsWith("ETag", StringComparison.OrdinalIgnoreCase) && !kop.StartsWith("X-Position", StringComparison.OrdinalIgnoreCase)
            && !kop.StartsWith("Date", StringComparison.OrdinalIgnoreCase) && !kop.StartsWith("traceparent", StringComparison.OrdinalIgnoreCase))
        .Select(kop => kop.StartsWith("Location", StringComparison.OrdinalIgnoreCase) ? "Location" : kop));

    private sealed record Vorm(int Status, int Bytes, string Koppen, int Events, int Eventbytes, long Logregels, int Opzoekingen);

    private sealed class Geteld(IReadModel<KoppelRij> rijen, Teller teller) : IReadModel<KoppelRij>
    {
        public Task<KoppelRij?> FindAsync(string key, CancellationToken cancellation = default)
        {
            teller.Tel();
            return rijen.FindAsync(key, cancellation);
        }

        public Task<RowPage<KoppelRij>> QueryAsync(RowQuery query, CancellationToken cancellation = default)
        {
            // Waiting until the index has read the log is not looking up.
            if (query.Where.Count > 0)
            {
                teller.Tel();
            }

            return rijen.QueryAsync(query, cancellation);
        }
    }
}
