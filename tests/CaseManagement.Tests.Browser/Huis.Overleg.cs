using System.Net.Http.Json;
using System.Text.Json;

namespace CaseManagement.Tests.Browser;

/// <summary>The first meeting of woonoverlast lapses: held today, its agenda would be closed, and what the tests see would depend on the day on which they run.</summary>
public partial class Huis
{
    private async Task VervalEersteOverlegAsync()
    {
        using var voorzitter = Api("v.voorzitter", "VoorzitterOverleg", "va-overleg");
        using var response = await voorzitter.GetAsync(new Uri("v1/overleggen/volgende-agenda?type=woonoverlast", UriKind.Relative), TestContext.Current.CancellationToken);
        response.EnsureSuccessStatusCode();
        var agenda = await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        await StuurAsync(
            voorzitter,
            $"overleggen/{agenda.GetProperty("id").GetString()}/vervallen",
            new { reden = "De zaal is bezet." },
            response.Headers.ETag!.Tag.Trim('"'));
    }
}
