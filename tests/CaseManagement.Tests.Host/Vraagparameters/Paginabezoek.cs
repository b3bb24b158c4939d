using System.Net;
using System.Text.RegularExpressions;
using CaseManagement.Tests.Shared;

namespace CaseManagement.Tests.Host.Vraagparameters;

/// <summary>Somebody who signed in on the pages, without a browser.</summary>
internal sealed partial class Paginabezoek : IDisposable
{
    private readonly HttpClient client;

    /// <summary>Where the last form that was carried out sent the browser.</summary>
    public string Heen { get; private set; } = "";

    private Paginabezoek(HttpClient client) => this.client = client;

    public static async Task<Paginabezoek> AlsAsync(TestHuis huis, string persona, string rol)
    {
        var bezoek = new Paginabezoek(huis.CreateClient(new() { AllowAutoRedirect = false, HandleCookies = true }));
        var (status, _) = await bezoek.VerstuurAsync("/aanmelden", "/aanmelden", new() { ["persona"] = persona, ["rol"] = rol });
        Assert.Equal(HttpStatusCode.Redirect, status);
        return bezoek;
    }

    public async Task<(HttpStatusCode Status, string Tekst)> OpenAsync(string pad)
    {
        using var response = await client.GetAsync(new Uri(pad, UriKind.Relative), TestContext.Current.CancellationToken);
        return (response.StatusCode, WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
    }

    /// <summary>Sends a form with the proof that stands on the page it came from.</summary>
    public async Task<(HttpStatusCode Status, string Tekst)> VerstuurAsync(string vanaf, string pad, Dictionary<string, string> velden)
    {
        velden["__RequestVerificationToken"] = Bewijs().Match((await OpenAsync(vanaf)).Tekst).Groups["token"].Value;
        return await VerstuurZonderBewijsAsync(pad, velden);
    }

    /// <summary>Sends a form as another site would.</summary>
    public async Task<(HttpStatusCode Status, string Tekst)> VerstuurZonderBewijsAsync(string pad, Dictionary<string, string> velden)
    {
        using var inhoud = new FormUrlEncodedContent(velden);
        using var response = await client.PostAsync(new Uri(pad, UriKind.Relative), inhoud, TestContext.Current.CancellationToken);
        Heen = response.Headers.Location?.OriginalString ?? Heen;
        return (response.StatusCode, WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
    }

    public void Dispose() => client.Dispose();

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"(?<token>[^\"]+)\"", RegexOptions.None, 1000)]
    private static partial Regex Bewijs();
}
