using System.Net.Http.Headers;
using CaseManagement.Tests.Shared;

namespace CaseManagement.Tests.Host.Meldpunt;

/// <summary>Somebody who reports without a name.</summary>
internal static class Anoniem
{
    /// <summary>Sends a form to the API of the report point.</summary>
    public static async Task<Antwoord> StuurFormulierAsync(
        this HttpClient client, string pad, IReadOnlyDictionary<string, string> velden, string? sleutel = null, params IReadOnlyList<byte[]> bijlagen)
    {
        using var response = await client.VerstuurFormulierAsync($"/v1/meldpunt/{pad}", velden, sleutel, bijlagen);
        return await Antwoord.VanAsync(response);
    }

    /// <summary>Sends a form and gives the answer as it came.</summary>
    public static async Task<HttpResponseMessage> VerstuurFormulierAsync(
        this HttpClient client, string pad, IReadOnlyDictionary<string, string> velden, string? sleutel = null, params IReadOnlyList<byte[]> bijlagen)
    {
        using var formulier = new MultipartFormDataContent();
        foreach (var (naam, waarde) in velden)
        {
            formulier.Add(new StringContent(waarde), naam);
        }

        foreach (var bijlage in bijlagen)
        {
            var inhoud = new ByteArrayContent(bijlage);
            inhoud.Headers.ContentType = new MediaTypeHeaderValue("application/pdf");
            formulier.Add(inhoud, "bijlagen", "Kanarie-Bestandsnaam van Jan.pdf");
        }

        using var request = new HttpRequestMessage(HttpMethod.Post, pad) { Content = formulier };
        if (sleutel is not null)
        {
            request.Headers.Add("Idempotency-Key", sleutel);
        }

        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>The fields of a report.</summary>
    public static Dictionary<string, string> Melding(string wat = "Kanarie-Verhaal over busjes") => new(StringComparer.Ordinal)
    {
        ["soort"] = "Ondermijning",
        ["wat"] = wat,
        ["waar"] = "Kanarie-Plek",
        ["wanneer"] = "Elke nacht",
        ["wie"] = "Kanarie-Verdachte",
    };

    /// <summary>The fields with a code.</summary>
    public static Dictionary<string, string> MetCode(string code, string? aanvulling = null) => aanvulling is null
        ? new(StringComparer.Ordinal) { ["code"] = code }
        : new(StringComparer.Ordinal) { ["code"] = code, ["aanvulling"] = aanvulling };
}
