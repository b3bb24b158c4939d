using System.CommandLine;

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

    /// <summary>0 when the address answers with success in four seconds, otherwise 1.</summary>
    public static async Task<int> StelAsync(Uri adres, CancellationToken cancellation)
    {
        using var client = new HttpClient { Timeout = Uiterlijk };
        try
        {
            using var antwoord = await client.GetAsync(adres, cancellation);
            return antwoord.IsSuccessStatusCode ? 0 : 1;
        }
        catch (Exception fout) when (fout is HttpRequestException or OperationCanceledException or InvalidOperationException or NotSupportedException)
        {
            return 1;
        }
    }
}
