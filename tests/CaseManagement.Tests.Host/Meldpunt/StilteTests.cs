using System.Text;
using CaseManagement.Tests.Shared;
using CaseManagement.Web.OpenbaarMeldpunt;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace CaseManagement.Tests.Host.Meldpunt;

/// <summary>Whatever the keeper turns on to find a fault, the program tells nothing about a reporter (<c>MEL-01</c>).</summary>
public sealed class StilteTests
{
    /// <summary>Headers that an answer of the report point may have; another one is a question why.</summary>
    private static readonly string[] Koppen =
    [
        "API-Version", "Cache-Control", "Content-Length", "Content-Security-Policy", "Content-Type", "Cross-Origin-Opener-Policy", "Date", "Referrer-Policy",
        "Strict-Transport-Security", "Transfer-Encoding", "X-Content-Type-Options", "X-Frame-Options",
    ];

    [Fact]
    public async Task At_the_level_that_tells_everything_the_log_knows_no_report_no_broken_request_and_no_question()
    {
        var huis = new Spoorhuis();
        huis.StartServer();
        using var beller = Beller(huis);
        beller.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", "Kanarie-Agent");
        Assert.Equal(200, (int)(await beller.GetAsync(new Uri("/meldpunt?Kanarie-Vraag=1", UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode);
        var ontvangen = await beller.StuurFormulierAsync("meldingen", Anoniem.Melding(), "Kanarie-Sleutel-1", Proefbeelden.Jpeg);
        Assert.Equal(201, ontvangen.Status);
        var code = ontvangen.Body.GetProperty("ontvangstcode").GetString()!;
        Assert.Equal(200, (await beller.StuurFormulierAsync("meldingen/bericht", Anoniem.MetCode(code))).Status);
        Assert.Equal(422, (await beller.StuurFormulierAsync("meldingen", Anoniem.Melding(), null, "%PDF Kanarie-Camera"u8.ToArray())).Status);
        foreach (var kapot in Kapot())
        {
            await huis.BreekAfAsync(kapot);
        }

        var elders = await beller.GetAsync(new Uri("/health/live", UriKind.Relative), TestContext.Current.CancellationToken);
        await huis.DisposeAsync();

        Assert.Equal(200, (int)elders.StatusCode);
        Assert.Contains(huis.Log.Teksten, tekst => tekst.Contains("/health/live", StringComparison.Ordinal));
        foreach (var kanarie in new[] { "Kanarie", "/meldpunt", code, "127.0.0.1", "kanarie-grens", "multipart" })
        {
            var gezegd = huis.Log.Teksten.Where(tekst => tekst.Contains(kanarie, StringComparison.OrdinalIgnoreCase) && !IsVanDeStart(tekst)).ToList();
            Assert.True(gezegd.Count == 0, $"{kanarie}: {string.Join(" | ", gezegd)}");
        }
    }

    [Fact]
    public async Task An_answer_has_no_header_that_could_follow_anybody_and_no_trace_id()
    {
        await using var huis = new TestHuis();
        var beller = huis.CreateClient();
        var goed = await beller.StuurFormulierAsync("meldingen", Anoniem.Melding(), null, Proefbeelden.Jpeg);
        var code = goed.Body.GetProperty("ontvangstcode").GetString()!;
        var antwoorden = new[]
        {
            goed,
            await beller.StuurFormulierAsync("meldingen/bericht", Anoniem.MetCode(code)),
            await beller.StuurFormulierAsync("meldingen/aanvulling", Anoniem.MetCode(code, "Meer")),
            await beller.StuurFormulierAsync("meldingen", Anoniem.Melding(), null, "%PDF"u8.ToArray()),
            await beller.StuurFormulierAsync("meldingen/bericht", Anoniem.MetCode("00000-00000-00000-00000")),
        };
        Assert.Equal([201, 200, 204, 422, 404], antwoorden.Select(antwoord => antwoord.Status));
        Assert.All(antwoorden, antwoord =>
        {
            Assert.Empty(antwoord.Koppen.Keys.Except(Koppen, StringComparer.OrdinalIgnoreCase));
            Assert.False(antwoord.Status >= 400 && antwoord.Body.TryGetProperty("traceId", out _));
        });
    }

    [Fact]
    public async Task What_can_be_no_code_and_what_is_no_code_are_answered_to_the_byte_the_same()
    {
        await using var huis = new TestHuis();
        var beller = huis.CreateClient();
        var antwoorden = new List<string>();
        foreach (var code in new[] { "", "x", "00000-00000-00000-00000", "ZZZZZ-ZZZZZ-ZZZZZ-ZZZZZ", Ontvangstcode.Van(new byte[20]) })
        {
            antwoorden.Add((await beller.StuurFormulierAsync("meldingen/bericht", Anoniem.MetCode(code))).Body.GetRawText());
            antwoorden.Add((await beller.StuurFormulierAsync("meldingen/aanvulling", Anoniem.MetCode(code, "Iets"))).Body.GetRawText());
        }

        Assert.Single(antwoorden.Distinct(StringComparer.Ordinal));
    }

    // The pages that there are, and where the house listens.
    private static bool IsVanDeStart(string tekst) => tekst.Contains(".cshtml", StringComparison.Ordinal)
        || tekst.Contains("listening on", StringComparison.Ordinal) || tekst.StartsWith("http://127.0.0.1", StringComparison.Ordinal);

    private static HttpClient Beller(Spoorhuis huis) => new(new SocketsHttpHandler { UseCookies = false, ActivityHeadersPropagator = null })
    {
        BaseAddress = new Uri(huis.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()),
    };

    private static IEnumerable<byte[][]> Kapot() =>
    [
        ["POST /v1/meldpunt/meldingen HTTP/1.1\r\nHost: localhost\r\nKanarie kop zonder dubbele punt\r\n\r\n"u8.ToArray()],
        ["POST /v1/meldpunt/Kanarie pad HTTP/1.1\r\nHost: localhost\r\n\r\n"u8.ToArray()],
        [Ruwverzoek.Kop("Content-Length: Kanarie"), "x"u8.ToArray()],
        [Ruwverzoek.Kop("Content-Length: 900"), "--kanarie-grens\r\nContent-Disposition: form-data; name=\"Kanarie\"\r\n\r\nKanarie"u8.ToArray()],
        [Ruwverzoek.Kop("Transfer-Encoding: chunked"), "Kanarie-brok\r\n"u8.ToArray()],
        [Ruwverzoek.Kop("Content-Length: 40"), Encoding.ASCII.GetBytes(new string('K', 40))],
        [Ruwverzoek.Kop("Content-Length: 62"), "--kanarie-grens\r\nKanarie-kop\r\n\r\nKanarie\r\n--kanarie-grens--\r\n"u8.ToArray()],
    ];
}
