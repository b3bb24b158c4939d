using System.Net;
using System.Net.Sockets;
using System.Text;
using CaseManagement.Tests.Host.Telemetrie;
using CaseManagement.Tests.Shared;
using CaseManagement.Web.OpenbaarMeldpunt;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace CaseManagement.Tests.Host.Meldpunt;

/// <summary>
/// After an anonymous report with an attachment there is nothing of the caller anywhere: not on disk, not in the log of the program, not in a trace, not at the
/// collector (<c>MEL-01</c>). The caller is a browser that tells all it knows, over TCP, from an address of its own.
/// </summary>
public sealed class NergensTests
{
    private const string Adres = "127.8.9.10";
    private const string TraceId = "5cf92f3577b34da6a3ce929d0e0e4737";

    private static readonly string[] VanDeBeller =
    [
        Adres, TraceId, "Kanarie-Agent", "Kanarie-Verwijzer", "Kanarie-Koek", "Kanarie-Taal", "Kanarie-Adres", "Kanarie-Sleutel", "Kanarie-Token",
        "Kanarie-Bestandsnaam", "Kanarie-Camera", "52.2889N", "kanarie-tracestate", "Kanarie-Bagage",
    ];

    [Fact]
    public async Task After_an_anonymous_report_with_an_attachment_address_agent_and_file_metadata_are_nowhere()
    {
        var cancellation = TestContext.Current.CancellationToken;
        using var oor = new Oor();
        using var tijdelijk = new Tijdelijk();
        await using var ontvanger = await Ontvanger.StartAsync();
        var huis = new Afluisterhuis(ontvanger.Adres);
        huis.StartServer();
        using var beller = Beller(huis);
        var regels = huis.Log.Aantal;

        using var pagina = await beller.GetAsync(new Uri("/meldpunt?Kanarie-Adres=1", UriKind.Relative), cancellation);
        Assert.Equal(HttpStatusCode.OK, pagina.StatusCode);
        Assert.False(pagina.Headers.Contains("Set-Cookie"));
        var formulier = Anoniem.Melding();
        formulier[Formulier.Merk] = Merk(await pagina.Content.ReadAsStringAsync(cancellation));
        using var ontvangen = await beller.VerstuurFormulierAsync("/meldpunt", formulier, null, Proefbeelden.Jpeg, Proefbeelden.Png);
        var tekst = await ontvangen.Content.ReadAsStringAsync(cancellation);
        Assert.True(ontvangen.StatusCode == HttpStatusCode.OK, tekst);
        Assert.False(ontvangen.Headers.Contains("Set-Cookie"));
        var code = System.Text.RegularExpressions.Regex.Match(tekst, "<strong>([0-9A-Z-]{23})</strong>").Groups[1].Value;
        Assert.Equal(201, (await beller.StuurFormulierAsync("meldingen", Anoniem.Melding("Kanarie-Verhaal twee"), "Kanarie-Sleutel-van-de-beller", Proefbeelden.Jpeg)).Status);
        Assert.Equal(204, (await beller.StuurFormulierAsync("meldingen/aanvulling", Anoniem.MetCode(code, "Kanarie-Verhaal drie"), null, Proefbeelden.Png)).Status);
        Assert.Equal(200, (await beller.StuurFormulierAsync("meldingen/bericht", Anoniem.MetCode(code))).Status);
        Assert.Equal(422, (await beller.StuurFormulierAsync("meldingen", Anoniem.Melding(), null, "%PDF Kanarie-Camera"u8.ToArray())).Status);

        Assert.Equal(regels, huis.Log.Aantal);
        Assert.Equal([], tijdelijk.Gemaakt);
        var schijf = await LeesAllesAsync(huis.Map);
        Assert.Contains(schijf, bestand => bestand.Inhoud.Contains("melding.bijlage-toegevoegd", StringComparison.Ordinal));
        Assert.Equal(4, schijf.Count(bestand => bestand.Pad.Contains(Bijlagekluis.Map, StringComparison.Ordinal)));
        foreach (var kanarie in VanDeBeller.Append(code).Append(code.Replace("-", "", StringComparison.Ordinal)).Append("Kanarie-Verhaal").Append("Kanarie-Verdachte"))
        {
            Assert.DoesNotContain(schijf, bestand => bestand.Pad.Contains(kanarie, StringComparison.OrdinalIgnoreCase));
            Assert.All(schijf, bestand => Assert.False(bestand.Inhoud.Contains(kanarie, StringComparison.OrdinalIgnoreCase), $"{kanarie} is in {bestand.Pad}"));
        }

        await huis.DisposeAsync();
        var sporen = ontvanger.Bytes("traces") + ontvanger.Bytes("metrics");
        Assert.Contains("AnoniemMelden", sporen, StringComparison.Ordinal);
        Assert.DoesNotContain(Encoding.Latin1.GetString(Convert.FromHexString(TraceId)), sporen, StringComparison.Ordinal);
        Assert.DoesNotContain("/meldpunt", sporen, StringComparison.Ordinal);
        Assert.All(VanDeBeller.Append(code), kanarie =>
        {
            Assert.DoesNotContain(kanarie, sporen, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(oor.Teksten, gehoord => gehoord.Contains(kanarie, StringComparison.OrdinalIgnoreCase));
            Assert.DoesNotContain(huis.Log.Teksten, regel => regel.Contains(kanarie, StringComparison.OrdinalIgnoreCase));
        });
    }

    [Fact]
    public async Task Nothing_of_the_caller_reaches_the_house_whatever_the_way_the_path_is_written()
    {
        await using var huis = new TestHuis();
        using var client = huis.CreateClient();
        client.DefaultRequestHeaders.Authorization = new("Bearer", "Kanarie-Token");
        foreach (var pad in new[] { "/meldpunt", "/MELDPUNT", "/meldpunt/", "/%6Deldpunt", "/v1/Meldpunt/meldingen" })
        {
            using var response = await client.GetAsync(new Uri(pad, UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.Contains((int)response.StatusCode, new[] { 200, 301, 302, 308, 404, 405 });
        }

        // A presented token that does not hold would have been recorded as a failed sign-in: it was gone before anybody looked.
        var schijf = await LeesAllesAsync(huis.Map);
        Assert.DoesNotContain(schijf, bestand => bestand.Inhoud.Contains("InloggenMislukt", StringComparison.Ordinal));
    }

    private static HttpClient Beller(Afluisterhuis huis)
    {
        var adres = new Uri(huis.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        var client = new HttpClient(new SocketsHttpHandler
        {
            UseCookies = false,
            ActivityHeadersPropagator = null,
            ConnectCallback = async (context, cancellation) =>
            {
                var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
                socket.Bind(new IPEndPoint(IPAddress.Parse(Adres), 0));
                await socket.ConnectAsync(new IPEndPoint(IPAddress.Loopback, context.DnsEndPoint.Port), cancellation);
                return new NetworkStream(socket, ownsSocket: true);
            },
        })
        { BaseAddress = adres };
        foreach (var (naam, waarde) in new[]
        {
            ("User-Agent", "Kanarie-Agent/1.0"), ("Referer", "https://voorbeeld.example/Kanarie-Verwijzer"), ("Cookie", "casus-demo=Kanarie-Koek"),
            ("Accept-Language", "Kanarie-Taal"), ("X-Forwarded-For", Adres), ("Forwarded", "for=Kanarie-Adres"), ("Authorization", "Bearer Kanarie-Token"),
            ("traceparent", $"00-{TraceId}-00f067aa0ba902b7-01"), ("tracestate", "kanarie-tracestate=1"), ("baggage", "naam=Kanarie-Bagage"),
        })
        {
            client.DefaultRequestHeaders.TryAddWithoutValidation(naam, waarde);
        }

        return client;
    }

    private static string Merk(string html) =>
        System.Text.RegularExpressions.Regex.Match(html, "name=\"formulier\" value=\"([^\"]+)\"").Groups[1].Value;

    private static async Task<List<(string Pad, string Inhoud)>> LeesAllesAsync(string map)
    {
        var bestanden = new List<(string, string)>();
        foreach (var pad in Directory.EnumerateFiles(map, "*", SearchOption.AllDirectories))
        {
            await using var stroom = new FileStream(pad, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var buffer = new MemoryStream();
            await stroom.CopyToAsync(buffer, TestContext.Current.CancellationToken);
            bestanden.Add((pad, Encoding.Latin1.GetString(buffer.ToArray())));
        }

        return bestanden;
    }

    /// <summary>Sees whether the framework put a form in a file.</summary>
    private sealed class Tijdelijk : IDisposable
    {
        private readonly FileSystemWatcher wachter = new(Path.GetTempPath(), "ASPNETCORE_*");
        private readonly System.Collections.Concurrent.ConcurrentQueue<string> gemaakt = new();

        public Tijdelijk()
        {
            wachter.Created += (_, e) => gemaakt.Enqueue(e.Name ?? "");
            wachter.EnableRaisingEvents = true;
        }

        public IEnumerable<string> Gemaakt => gemaakt;

        public void Dispose() => wachter.Dispose();
    }
}
