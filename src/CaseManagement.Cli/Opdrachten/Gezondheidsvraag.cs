using System.CommandLine;
using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using CaseManagement.Web.Gezondheid;

namespace CaseManagement.Cli.Opdrachten;

/// <summary>
/// <c>casus status --health URL</c>: asks a running host how it is, once, for a container without <c>curl</c>. Opens no data.
/// </summary>
internal static class Gezondheidsvraag
{
    private static readonly TimeSpan Uiterlijk = TimeSpan.FromSeconds(4);

    public static Option<Uri?> Optie() => new("--health")
    {
        Description = "Vraagt een draaiende host op dit adres of hij gereed is; exitcode 0 is gereed, 1 is niet gereed.",
        CustomParser = result =>
        {
            if (Uri.TryCreate(result.Tokens.Single().Value, UriKind.Absolute, out var adres) && adres.Scheme is "http" or "https")
            {
                return adres;
            }

            result.AddError("--health needs an address that begins with http:// or https://.");
            return null;
        },
    };

    /// <summary>0 when the address answers with success in four seconds, otherwise 1 with the reason.</summary>
    public static async Task<int> StelAsync(Uri adres, TextWriter uit, CancellationToken cancellation)
    {
        using var client = new HttpClient { Timeout = Uiterlijk };
        try
        {
            using var antwoord = await client.GetAsync(adres, cancellation);
            if (antwoord.IsSuccessStatusCode)
            {
                return 0;
            }

            await uit.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"Niet gereed: het antwoord is {(int)antwoord.StatusCode}."));
            foreach (var controle in await ControlesAsync(antwoord, cancellation))
            {
                await uit.WriteLineAsync($"{controle.Naam}: {controle.Status}. {controle.Melding}");
            }

            return 1;
        }
        catch (Exception fout) when (fout is HttpRequestException or OperationCanceledException or InvalidOperationException or NotSupportedException)
        {
            await uit.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture,
                $"Niet gereed: {adres.GetLeftPart(UriPartial.Authority)} geeft binnen {Uiterlijk.TotalSeconds} seconden geen antwoord ({fout.GetType().Name}). Draait het programma, en klopt het adres?"));
            return 1;
        }
    }

    // What answers need not be a host of ours.
    private static async Task<IReadOnlyList<GezondheidControle>> ControlesAsync(HttpResponseMessage antwoord, CancellationToken cancellation)
    {
        try
        {
            return (await antwoord.Content.ReadFromJsonAsync(GezondheidJson.Default.GezondheidAntwoord, cancellation))?.Controles ?? [];
        }
        catch (JsonException)
        {
            return [];
        }
    }
}
