using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Tests.Browser;
using CaseManagement.Web.Aanmelden;
using NodaTime;

[assembly: AssemblyFixture(typeof(Huis))]
// One house and one browser for all; one of the tests takes the store away for a moment.
[assembly: CollectionBehavior(DisableTestParallelization = true)]

namespace CaseManagement.Tests.Browser;

/// <summary>
/// The real web host as a process of its own, on a free loopback port and a data directory of its own, with one case on an agenda, one
/// Bibob screening, and a trail that holds looks and refusals.
/// </summary>
public partial class Huis : IAsyncLifetime
{
    private const string Luistert = "Now listening on: ";
    private readonly TaskCompletionSource<Uri> adres = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Process? host;
    private DemoSleutel? sleutel;

    public string Map { get; } = Directory.CreateTempSubdirectory("casus-browser-").FullName;

    public Uri Adres { get; private set; } = null!;

    public string Woonoverlastcode { get; private set; } = "";

    public string Bibobcode { get; private set; } = "";

    public string Signaalcode { get; private set; } = "";

    public string Signaal { get; private set; } = "";

    /// <summary>Whether the stories of the demo are played before it listens.</summary>
    protected virtual bool MetDemodata => false;

    public async ValueTask InitializeAsync()
    {
        Start();
        Adres = await adres.Task.WaitAsync(TimeSpan.FromMinutes(3), TestContext.Current.CancellationToken);
        sleutel = DemoSleutel.Van(Map);
        await VulAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (host is { HasExited: false } process)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }

        host?.Dispose();
        sleutel?.Dispose();
        Directory.Delete(Map, recursive: true);
        GC.SuppressFinalize(this);
    }

    private void Start()
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "CaseManagement.Web.dll")])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = AppContext.BaseDirectory,
            Environment =
            {
                ["ASPNETCORE_ENVIRONMENT"] = "Development",
                ["ASPNETCORE_URLS"] = "http://127.0.0.1:0",
                ["Casus__Directory"] = Map,
                ["Casus__DemoData"] = MetDemodata ? "true" : "false",
                ["Logging__LogLevel__Microsoft.Hosting.Lifetime"] = "Information",
            },
        };
        host = Process.Start(start)!;
        host.OutputDataReceived += (_, regel) => Lees(regel.Data);
        host.ErrorDataReceived += (_, _) => { };
        host.BeginOutputReadLine();
        host.BeginErrorReadLine();
    }

    private void Lees(string? regel)
    {
        if (regel is null)
        {
            adres.TrySetException(new InvalidOperationException("The host stopped before it listened."));
        }
        else if (regel.IndexOf(Luistert, StringComparison.Ordinal) is >= 0 and var plaats)
        {
            adres.TrySetResult(new Uri(regel[(plaats + Luistert.Length)..].Trim()));
        }
    }

    /// <summary>Fills the house before the first test.</summary>
    protected virtual async Task VulAsync()
    {
        await VervalEersteOverlegAsync();
        using var regisseur = Api("c.casusregisseur", "Casusregisseur", "va-woonoverlast");
        var dossier = await StuurAsync(regisseur, "woonoverlastdossiers", new
        {
            gemeldOp = "2026-01-12",
            kanaal = "Meldformulier",
            overlastSoorten = new[] { "Geluid" },
            omschrijving = "Harde muziek in de nacht",
            adres = new { straat = "Voorbeeldstraat", huisnummer = "12", postcode = "0000 AA" },
            woningSoort = "Huur",
            melderAard = "Bekend",
            duo = new { eersteVerantwoordelijke = "c.casusregisseur", achtervang = "a.adviseur" },
        });
        Woonoverlastcode = dossier.GetProperty("code").GetString()!;
        var pad = $"woonoverlastdossiers/{dossier.GetProperty("id").GetString()}";
        dossier = await StuurAsync(regisseur, $"{pad}/intake", new { }, dossier.GetProperty("versie").GetString());
        await StuurAsync(regisseur, $"{pad}/acceptatie", new { complexiteit = "Complex" }, dossier.GetProperty("versie").GetString());

        using var screener = Api("s.screener", "BibobScreener", "va-bibob");
        var screening = await StuurAsync(screener, "bibob-screenings", new
        {
            @object = "Vergunning",
            subsoort = "Horeca",
            aanvraagRef = "HOR-2026-001",
            bestuursorgaan = "Burgemeester",
            aanleiding = "Steekproef",
            aanvraagOntvangenOp = "2026-01-05",
            screener = "s.screener",
            achtervang = "t.screener",
            vergunningbehandelaars = new[] { "h.vergunningen" },
            betrokkeneSoort = "Rechtspersoon",
            betrokkeneNaam = "Voorbeeldcafé De Proef",
        });
        Bibobcode = screening.GetProperty("code").GetString()!;

        using var coordinator = Api("k.coordinator", "Signaalcoordinator", "va-ondermijning-signaal");
        var signaal = await StuurAsync(coordinator, "signalen", new
        {
            kanaal = "Gesprek",
            melderSoort = "Intern",
            ontvangenOp = "2026-01-12",
            omschrijving = "Loods met veel verkeer in de nacht",
            locatie = "Loods Proefhaven",
            duo = new { eersteVerantwoordelijke = "k.coordinator", achtervang = "l.coordinator" },
        });
        (Signaal, Signaalcode) = (signaal.GetProperty("id").GetString()!, signaal.GetProperty("code").GetString()!);
        await StuurAsync(
            coordinator,
            $"signalen/{Signaal}/intake",
            new
            {
                objectOfSubject = "Object",
                fenomeen = "Bedrijventerreinen",
                objecten = new[] { new { soort = "Pand", aanduiding = "Loods Proefhaven" } },
                betrokkenen = Array.Empty<object>(),
            },
            signaal.GetProperty("versie").GetString());

        await VulControleAsync();

        // A refusal for the register, and a look that waits until every read model knows all of the above.
        using var verboden = await regisseur.GetAsync(new Uri("v1/bibob-werkvoorraad", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.False(verboden.IsSuccessStatusCode);
        screener.DefaultRequestHeaders.Add("X-Min-Position", screening.GetProperty("positie").GetString());
        using var gezien = await screener.GetAsync(new Uri("v1/bibob-werkvoorraad", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(System.Net.HttpStatusCode.OK, gezien.StatusCode);
    }

    private HttpClient Api(string persona, string rol, string doel)
    {
        var client = new HttpClient { BaseAddress = Adres };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
            "Bearer", sleutel!.Token(new GebruikerId(persona), Instant.FromDateTimeOffset(TimeProvider.System.GetUtcNow())));
        client.DefaultRequestHeaders.Add("X-Rol", rol);
        client.DefaultRequestHeaders.Add("X-Doel", doel);
        return client;
    }

    private static async Task<JsonElement> StuurAsync(HttpClient client, string pad, object body, string? versie = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/v1/{pad}") { Content = JsonContent.Create(body) };
        if (versie is { } gezien)
        {
            request.Headers.TryAddWithoutValidation("If-Match", $"\"{gezien}\"");
        }

        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(response.IsSuccessStatusCode, $"{pad}: {text}");
        return JsonSerializer.Deserialize<JsonElement>(text);
    }
}
