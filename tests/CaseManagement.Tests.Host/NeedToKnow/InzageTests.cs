using System.Text.Json;
using CaseManagement.EventSourcing.Events;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Tests.Shared;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Registratie;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CaseManagement.Tests.Host.NeedToKnow;

/// <summary>
/// Whatever an answer shows of a dossier or of a person, the record of that look names (ADR 0008). Asked of every question of the house
/// in every role; it sees what passes: identifiers and codes of dossiers, pseudonyms, and every text that was unsealed. That a code alone
/// says something about somebody, as on the work list of Bibob, no machine can tell; the tests of that list do.
/// </summary>
public sealed class InzageTests(Leeshuis huis) : IClassFixture<Leeshuis>
{
    private const int KortsteTekst = 5;

    [Fact]
    public async Task The_record_of_a_look_names_every_dossier_and_person_that_the_answer_shows()
    {
        var (getoond, teksten, overleg) = (0, 0, await OverlegAsync());
        var dossiers = await DossiersAsync();
        foreach (var (persoon, rol) in Zichthuis.Rollen)
        {
            // A row of the trail shows what others saw; who reads the trail is recorded with what he asked for.
            foreach (var endpoint in Vragen().Where(e => !Pad(e).StartsWith("auditregels", StringComparison.Ordinal)))
            {
                var client = huis.Als(persoon, rol, endpoint.Metadata.GetRequiredMetadata<QueryPolicy>().Doel);
                foreach (var adres in Adressen(Pad(endpoint), overleg))
                {
                    var voor = await EindeAsync();
                    var antwoord = adres.EndsWith("_zoek", StringComparison.Ordinal)
                        ? await client.StuurAsync(adres, new { tekst = "roef" })
                        : await client.VraagAsync(adres, huis.Positie);
                    if (antwoord.Status == 200)
                    {
                        getoond++;
                        teksten += Klopt($"{persoon} as {rol} at {adres}", [.. Woorden(antwoord.Body)], await InzageAsync(voor), dossiers);
                    }
                }
            }
        }

        Assert.True(getoond > 100 && teksten > 30, $"{getoond} answers with {teksten} texts: the walk is broken.");
    }

    /// <summary>How many texts of people the answer shows.</summary>
    private int Klopt(string waar, List<string> woorden, ToegangVastgelegd inzage, IReadOnlyList<DossierOverzicht> dossiers)
    {
        foreach (var dossier in dossiers.Where(d => woorden.Contains(d.Id.ToString()) || woorden.Contains(d.Code)))
        {
            Assert.True(inzage.Dossiers.Contains(dossier.Id), $"{waar} shows {dossier.Code} and does not record it.");
        }

        foreach (var wie in dossiers.SelectMany(d => d.Betrokkenen).Select(b => b.Id).Where(wie => woorden.Contains(wie.ToString())))
        {
            Assert.True(inzage.Betrokkenen.Contains(wie), $"{waar} shows {wie} and does not record it.");
        }

        var teksten = huis.Geopend.Where(t => t.Key.Length >= KortsteTekst && woorden.Exists(w => ToontZelf(w, t.Key))).ToList();
        foreach (var (tekst, van) in teksten)
        {
            Assert.True(van.Keys.Any(wie => IsGenoemd(wie, inzage, dossiers)), $"{waar} shows \"{tekst}\" and records nobody for it.");
        }

        return teksten.Count;
    }

    // A postcode that another dossier has too, inside the address of this one, is the address of this one.
    private bool ToontZelf(string woord, string tekst) =>
        woord.Contains(tekst, StringComparison.Ordinal)
        && !huis.Geopend.Keys.Any(langer =>
            langer.Length > tekst.Length && langer.Contains(tekst, StringComparison.Ordinal) && woord.Contains(langer, StringComparison.Ordinal));

    // Text about a dossier is sealed under the dossier: it tells of the people in it.
    private static bool IsGenoemd(BetrokkeneId wie, ToegangVastgelegd inzage, IReadOnlyList<DossierOverzicht> dossiers) =>
        dossiers.FirstOrDefault(d => d.Id.Value == wie.Value) is { } dossier
            ? inzage.Dossiers.Contains(dossier.Id) && (dossier.Betrokkenen.Count == 0 || dossier.Betrokkenen.Any(b => inzage.Betrokkenen.Contains(b.Id)))
            : inzage.Betrokkenen.Contains(wie);

    private static IEnumerable<string> Woorden(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(deel => Woorden(deel.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Woorden),
        JsonValueKind.String => [element.GetString()!],
        _ => [],
    };

    private IEnumerable<string> Adressen(string pad, string overleg) =>
        pad == "overleggen/volgende-agenda" ? [$"{pad}?type=woonoverlast", $"{pad}?type=pga", $"{pad}?type=signaaloverleg"]
        : !pad.Contains("{id}", StringComparison.Ordinal) ? [pad]
        : pad.StartsWith("overleg", StringComparison.Ordinal)
            ? [.. overleg.Split(' ').Select(id => pad.Replace("{id}", id, StringComparison.Ordinal))]
        : [.. Zaken(pad).Select(zaak => pad.Replace("{id}", zaak.Id, StringComparison.Ordinal))];

    private IReadOnlyList<Zaak> Zaken(string pad) =>
        huis.Zaken.Where(zaak => pad.StartsWith(zaak.Pad, StringComparison.Ordinal)).ToList() is { Count: > 0 } zaken ? zaken : [huis.Bibob];

    private static string Pad(RouteEndpoint endpoint) => endpoint.RoutePattern.RawText!["/v1/".Length..];

    private IEnumerable<RouteEndpoint> Vragen() => huis.Endpoints.Where(e => e.Metadata.GetMetadata<QueryPolicy>() is not null);

    private async Task<string> OverlegAsync() => string.Join(' ', await OverlegAsync("v.voorzitter", "VoorzitterOverleg", "woonoverlast"), await OverlegAsync("k.coordinator", "Signaalcoordinator", "signaaloverleg"));

    private async Task<string> OverlegAsync(string persoon, string rol, string type) =>
        (await huis.Als(persoon, rol, "va-overleg").VraagAsync($"overleggen/volgende-agenda?type={type}", huis.Positie)).Id;

    private async Task<List<DossierOverzicht>> DossiersAsync()
    {
        var register = huis.Services.GetRequiredService<IDossierregister>();
        var alle = new List<DossierOverzicht>();
        foreach (var zaaktype in huis.Services.GetServices<IZaaktype>())
        {
            alle.AddRange(await register.VanZaaktypeAsync(zaaktype.Naam, alleenActief: false, TestContext.Current.CancellationToken));
        }

        Assert.Equal(huis.Zaken.Count, alle.Count);
        return alle;
    }

    private async Task<long> EindeAsync() =>
        (await huis.Services.GetRequiredService<IEventStore>().ReadHeadAsync(TestContext.Current.CancellationToken)).Position;

    private async Task<ToegangVastgelegd> InzageAsync(long na) => Assert.Single(
        (await huis.Services.GetRequiredService<IEventStore>().ReadAllAsync(na, 100, TestContext.Current.CancellationToken))
        .Select(stored => huis.Services.GetRequiredService<IEventSerializer>().Deserialize(stored).Body).OfType<ToegangVastgelegd>());
}
