using System.Text.Json;
using CaseManagement.Tests.Shared;

namespace CaseManagement.Tests.Host.Ondermijning;

/// <summary>A row of the trail, as the tests compare it.</summary>
internal sealed record Spoorregel(string Gebruiker, string Actie, string Onderdeel, string Resultaat, string Regel, string Tijdstip, string Doel)
{
    public string? Ontvanger { get; init; }

    public string? CheckId { get; init; }

    public IReadOnlyList<string> Toegestaan { get; init; } = [];

    public IReadOnlyList<string> Geweigerd { get; init; } = [];
}

/// <summary>Reads the trail as the privacy officer does.</summary>
internal static class Spoor
{
    /// <summary>All rows that fit, oldest first.</summary>
    public static async Task<List<Spoorregel>> SpoorAsync(this TestHuis huis, string vraag)
    {
        var privacy = huis.Als("p.privacy", "Privacyfunctionaris", "va-audit");
        var einde = (await privacy.VraagAsync("auditregels/integriteit")).Positie;
        var regels = new List<Spoorregel>();
        for (var pagina = 1; ; pagina++)
        {
            var blad = await privacy.VraagAsync($"auditregels?{vraag}&aantal=100&pagina={pagina}", einde);
            Assert.True(blad.Status == 200, blad.Body.GetRawText());
            regels.AddRange(blad.Body.GetProperty("regels").EnumerateArray().Select(Regel));
            if (!blad.Body.GetProperty("heeftMeer").GetBoolean())
            {
                regels.Reverse();
                return regels;
            }
        }
    }

    private static Spoorregel Regel(JsonElement regel)
    {
        var heeft = regel.TryGetProperty("duiding", out var duiding);
        return new Spoorregel(
            Tekst(regel, "gebruiker")!, Tekst(regel, "actie")!, Tekst(regel, "onderdeel")!, Tekst(regel, "resultaat")!, Tekst(regel, "regelId") ?? "",
            Tekst(regel, "tijdstip")!, Tekst(regel, "doel")!)
        {
            Ontvanger = heeft ? Tekst(duiding, "ontvanger") : null,
            CheckId = heeft ? Tekst(duiding, "checkId") : null,
            Toegestaan = heeft ? Lijst(duiding, "toegestaan") : [],
            Geweigerd = heeft ? Lijst(duiding, "geweigerd") : [],
        };
    }

    private static string? Tekst(JsonElement element, string naam) => element.TryGetProperty(naam, out var waarde) ? waarde.GetString() : null;

    private static List<string> Lijst(JsonElement element, string naam) => [.. element.GetProperty(naam).EnumerateArray().Select(waarde => waarde.GetString()!)];
}
