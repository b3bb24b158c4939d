using System.Net;
using System.Text.RegularExpressions;

namespace CaseManagement.Tests.Browser;

/// <summary>Somebody with cookies and without a browser: what the server sends, no more.</summary>
internal sealed partial class Bezoeker : IDisposable
{
    private readonly HttpClient client;

    public Bezoeker(Huis huis) =>
        client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = huis.Adres };

    public static async Task<Bezoeker> AlsAsync(Huis huis, string persona, string rol)
    {
        var bezoeker = new Bezoeker(huis);
        var (status, _) = await bezoeker.VerstuurMetBewijsAsync("/aanmelden", "/aanmelden", new() { ["persona"] = persona, ["rol"] = rol });
        Assert.Equal(HttpStatusCode.Redirect, status);
        return bezoeker;
    }

    public async Task<(HttpStatusCode Status, string Tekst)> OpenAsync(string pad)
    {
        using var response = await client.GetAsync(new Uri(pad, UriKind.Relative), TestContext.Current.CancellationToken);
        return await LeesAsync(response);
    }

    /// <summary>A page exactly as it was sent, encoded and all.</summary>
    public Task<string> RauwAsync(string pad) => client.GetStringAsync(new Uri(pad, UriKind.Relative), TestContext.Current.CancellationToken);

    public async Task<(HttpStatusCode Status, string Tekst)> VerstuurAsync(string pad, Dictionary<string, string> velden)
    {
        using var inhoud = new FormUrlEncodedContent(velden);
        using var response = await client.PostAsync(new Uri(pad, UriKind.Relative), inhoud, TestContext.Current.CancellationToken);
        return await LeesAsync(response);
    }

    /// <summary>Sends a form as a browser would, with the proof that stands on the page it came from.</summary>
    public async Task<(HttpStatusCode Status, string Tekst)> VerstuurMetBewijsAsync(string vanaf, string pad, Dictionary<string, string> velden)
    {
        var (_, formulier) = await OpenAsync(vanaf);
        velden["__RequestVerificationToken"] = Antiforgery().Match(formulier).Groups["token"].Value;
        return await VerstuurAsync(pad, velden);
    }

    public void Dispose() => client.Dispose();

    private static async Task<(HttpStatusCode Status, string Tekst)> LeesAsync(HttpResponseMessage response) =>
        (response.StatusCode, WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"(?<token>[^\"]+)\"", RegexOptions.None, 1000)]
    private static partial Regex Antiforgery();
}
