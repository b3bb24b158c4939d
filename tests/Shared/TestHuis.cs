using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Deur;
using CaseManagement.Web.Aanmelden;
using CaseManagement.Web.Deur;
using CaseManagement.Web.Samenstelling;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace CaseManagement.Tests.Shared;

/// <summary>The whole house on a data directory of its own, without a network port. Disposing it removes the directory.</summary>
public class TestHuis : WebApplicationFactory<CasusOpties>
{
    /// <summary>The data directory.</summary>
    public string Map { get; } = Directory.CreateTempSubdirectory("casus-").FullName;

    /// <summary>Knows what anybody would send as <c>If-Match</c>.</summary>
    internal Merkenlezer Merken { get; private set; } = null!;

    /// <summary>Modules beside those of the house.</summary>
    protected virtual void VoegModulesToe(ModuleBuilder module)
    {
    }

    /// <summary>The moment at which the clock of the domain stands still, or <see langword="null"/> when it runs.</summary>
    protected virtual Instant? StaatOp => null;

    // A working day on which the agendas of the next meetings of woonoverlast and PGA are open, so that no test depends on the day on which it runs.
    private static Instant Begin { get; } = Instant.FromUtc(2026, 11, 10, 9, 0);

    /// <inheritdoc/>
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.UseSetting("Casus:Directory", Map);
        builder.UseSetting("Casus:DemoData", "false");
        builder.ConfigureServices(services => VoegModulesToe(new ModuleBuilder(services)));
        builder.ConfigureServices(services => Merken = new Merkenlezer(services));
        builder.ConfigureTestServices(services => services.AddSingleton<IClock>(new Huisklok(() => StaatOp)));
    }

    /// <summary>A client of a persona, in a role, for a purpose.</summary>
    public HttpClient Als(string persona, string rol, string doel)
    {
        var client = CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Token(persona));
        client.DefaultRequestHeaders.Add("X-Rol", rol);
        client.DefaultRequestHeaders.Add("X-Doel", doel);
        Merkenlezer.Onthoud(client, this, persona);
        return client;
    }

    /// <summary>The seal of a position, as <c>X-Position</c> gives it.</summary>
    public string Zegel(long positie) => Services.GetRequiredService<Positiezegel>().Sluit(positie);

    /// <summary>A token of a persona, valid by the real clock whatever time it is in the house.</summary>
    public string Token(string persona) => Services.GetRequiredService<DemoSleutel>()
        .Token(new GebruikerId(persona), Instant.FromDateTimeOffset(Services.GetRequiredService<TimeProvider>().GetUtcNow()));

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Directory.Delete(Map, recursive: true);
        GC.SuppressFinalize(this);
    }

    private sealed class Huisklok(Func<Instant?> staatOp) : IClock
    {
        private readonly long begonnen = TimeProvider.System.GetTimestamp();

        public Instant GetCurrentInstant() => staatOp() ?? Begin + Duration.FromTimeSpan(TimeProvider.System.GetElapsedTime(begonnen));
    }
}

/// <summary>Short ways to speak to the API.</summary>
public static class ApiClient
{
    /// <summary>Instead of a mark: whatever the caller would see now, as somebody who opened the dossier just before.</summary>
    public const string Nu = "nu";

    /// <summary>Sends a command; <paramref name="versie"/> is the mark seen, or <see langword="null"/> for a command that opens.</summary>
    public static Task<Antwoord> StuurAsync(this HttpClient client, string pad, object body, string? versie = null, string? sleutel = null) =>
        client.StuurAsync(HttpMethod.Post, pad, body, versie, sleutel);

    /// <summary>Sends a command that replaces a value.</summary>
    public static Task<Antwoord> StuurMetPutAsync(this HttpClient client, string pad, object body, string versie) =>
        client.StuurAsync(HttpMethod.Put, pad, body, versie, null);

    private static async Task<Antwoord> StuurAsync(this HttpClient client, HttpMethod methode, string pad, object body, string? versie, string? sleutel)
    {
        using var request = new HttpRequestMessage(methode, $"/v1/{pad}") { Content = JsonContent.Create(body) };
        if (versie is { } gezien)
        {
            var merk = gezien == Nu ? await Merkenlezer.NuAsync(client, pad) : gezien;
            request.Headers.TryAddWithoutValidation("If-Match", $"\"{merk}\"");
        }

        if (sleutel is not null)
        {
            request.Headers.Add("Idempotency-Key", sleutel);
        }

        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        return await Antwoord.VanAsync(response);
    }

    /// <summary>Reads; waits until the read models know <paramref name="positie"/>.</summary>
    public static async Task<Antwoord> VraagAsync(this HttpClient client, string pad, string? positie = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/v1/{pad}");
        if (!string.IsNullOrEmpty(positie))
        {
            request.Headers.Add("X-Min-Position", positie);
        }

        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        return await Antwoord.VanAsync(response);
    }
}

/// <summary>An answer of the API.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Body">JSON body; undefined when there is none.</param>
/// <param name="Koppen">Headers, with the content headers.</param>
public sealed record Antwoord(int Status, JsonElement Body, IReadOnlyDictionary<string, string> Koppen)
{
    /// <summary>Identifier of the thing that was opened or changed.</summary>
    public string Id => Body.GetProperty("id").GetString()!;

    /// <summary>Mark after a command; empty when the caller sees nothing of the thing any more.</summary>
    public string Versie => Tekst("versie");

    /// <summary>Sealed position in the log of what was done or read; empty when there is none.</summary>
    public string Positie => Koppen.GetValueOrDefault("X-Position", "");

    /// <summary>Mark of what was read.</summary>
    public string Merk => Koppen["ETag"].Trim('"');

    /// <summary>The rule of a problem document.</summary>
    public string? Regel => Body.TryGetProperty("regel", out var regel) ? regel.GetString() : null;

    private string Tekst(string veld) => Body.TryGetProperty(veld, out var waarde) ? waarde.GetString()! : "";

    /// <summary>Reads a response.</summary>
    public static async Task<Antwoord> VanAsync(HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var koppen = response.Headers.Concat(response.Content.Headers)
            .ToDictionary(pair => pair.Key, pair => string.Join(", ", pair.Value), StringComparer.OrdinalIgnoreCase);
        return new Antwoord((int)response.StatusCode, text.Length == 0 ? default : JsonSerializer.Deserialize<JsonElement>(text), koppen);
    }
}
