using System.Net;
using CaseManagement.Tests.Host.Ondermijning;
using CaseManagement.Tests.Host.Vraagparameters;
using CaseManagement.Tests.Shared;

namespace CaseManagement.Tests.Host.Formulieren;

/// <summary>A step that stands open on the page of a signal is taken there, through the same door as the API.</summary>
public sealed class SignaalstapTests
{
    private const string Stap = "signaal-Weging2BGrondgebiedVastleggen";

    [Fact]
    public async Task An_open_step_is_taken_from_the_page_once_with_the_version_that_was_seen()
    {
        await using var huis = new Daghuis();
        var (gang, pad) = await GangAsync(huis);
        using var coordinator = await Paginabezoek.AlsAsync(huis, Speler.Sig.Persona, Speler.Sig.Rol);
        var (actie, velden) = await coordinator.FormulierAsync(pad, Stap);
        (velden["uitkomst"], velden["motivering"]) = ("Ja", "In Voorbeeldgooi");

        Assert.Equal(HttpStatusCode.Redirect, (await coordinator.VerstuurAsync(pad, actie, new(velden))).Status);
        var (_, daarna) = await coordinator.OpenAsync(coordinator.Heen);
        Assert.Contains("Vastgelegd: weging 2b (grondgebied) vastleggen.", daarna, StringComparison.Ordinal);
        Assert.DoesNotContain($"value=\"{Stap}\"", daarna, StringComparison.Ordinal);
        var versie = await VersieAsync(gang);

        // Pressing twice is once; the same page with a new press is told that somebody, himself, was first.
        Assert.Equal(HttpStatusCode.Redirect, (await coordinator.VerstuurAsync(pad, actie, new(velden))).Status);
        velden["sleutel"] = "nog-een-keer";
        var (status, tekst) = await coordinator.VerstuurAsync(pad, actie, new(velden));
        Assert.Equal(HttpStatusCode.PreconditionFailed, status);
        Assert.Contains("gewijzigd sinds u het opende", tekst, StringComparison.Ordinal);
        Assert.Equal(versie, await VersieAsync(gang));
    }

    [Fact]
    public async Task What_is_missing_or_refused_stands_beside_the_form_with_what_was_filled_in()
    {
        await using var huis = new Daghuis();
        var (gang, pad) = await GangAsync(huis);
        using var coordinator = await Paginabezoek.AlsAsync(huis, Speler.Sig.Persona, Speler.Sig.Rol);
        var voor = await VersieAsync(gang);

        var (status, tekst) = await coordinator.ZetAsync(pad, Stap, ("uitkomst", "Ja"));
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains("Niet vastgelegd.", tekst, StringComparison.Ordinal);
        Assert.Contains("<option value=\"Ja\" selected=\"selected\">Ja</option>", tekst, StringComparison.Ordinal);

        (status, tekst) = await coordinator.ZetAsync(pad, Stap, ("uitkomst", "Nee"), ("motivering", "Het pand staat <b>elders"), ("andereGemeente", ""));
        Assert.Equal(HttpStatusCode.Conflict, status);
        Assert.Contains("Het pand staat <b>elders</textarea>", tekst, StringComparison.Ordinal);
        Assert.Matches(@"Niet vastgelegd\. .* \(OND-", tekst);
        Assert.Equal(voor, await VersieAsync(gang));
    }

    [Fact]
    public async Task A_form_without_its_proof_or_its_version_changes_nothing()
    {
        await using var huis = new Daghuis();
        var (gang, pad) = await GangAsync(huis);
        using var coordinator = await Paginabezoek.AlsAsync(huis, Speler.Sig.Persona, Speler.Sig.Rol);
        var voor = await VersieAsync(gang);
        Assert.Equal((HttpStatusCode)428, (await coordinator.ZetAsync(pad, Stap, ("uitkomst", "Ja"), ("motivering", "Hier"), ("etag", ""))).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await coordinator.ZetAsync(pad, Stap, ("stap", "signaal-DuoToewijzen"))).Status);
        var (actie, velden) = await coordinator.FormulierAsync(pad, Stap);
        Assert.Equal(HttpStatusCode.BadRequest, (await coordinator.VerstuurZonderBewijsAsync(actie, velden)).Status);
        Assert.Equal(voor, await VersieAsync(gang));
    }

    [Fact]
    public async Task Whoever_has_another_role_is_offered_nothing_and_gets_nothing_done()
    {
        await using var huis = new Daghuis();
        var (gang, pad) = await GangAsync(huis);
        var voor = await VersieAsync(gang);
        using var coordinator = await Paginabezoek.AlsAsync(huis, Speler.Sig.Persona, Speler.Sig.Rol);
        var (actie, velden) = await coordinator.FormulierAsync(pad, Stap);
        (velden["uitkomst"], velden["motivering"]) = ("Ja", "Hier");

        using var privacy = await Paginabezoek.AlsAsync(huis, Speler.Pf.Persona, Speler.Pf.Rol);
        Assert.DoesNotContain(Stap, (await privacy.OpenAsync(pad)).Tekst, StringComparison.Ordinal);
        Assert.NotEqual(HttpStatusCode.Redirect, (await privacy.VerstuurAsync(pad, actie, new(velden))).Status);
        using var bronhouder = await Paginabezoek.AlsAsync(huis, Speler.Vth.Persona, Speler.Vth.Rol);
        Assert.Equal(HttpStatusCode.NotFound, (await bronhouder.VerstuurAsync("/", actie, new(velden))).Status);
        Assert.Equal(voor, await VersieAsync(gang));
    }

    private static async Task<(Signaalgang Gang, string Pad)> GangAsync(Daghuis huis)
    {
        huis.Op(2026, 1, 5);
        var gang = new Signaalgang(huis);
        await gang.ProtocolAsync("2026-01-05");
        huis.Op(2026, 2, 2);
        await gang.OntvangAsync("2026-02-02");
        await gang.DoeAsync(Speler.Sig, "intake", Stukken.Intake);
        await gang.DoeAsync(Speler.Sig, "wegingen/1", Stukken.Weging1);
        await gang.DoeAsync(Speler.Sig, "wegingen/2a-taak", Stukken.Weging2A);
        return (gang, $"/signalen/{gang.Signaal}?deel=stappen");
    }

    private static async Task<string> VersieAsync(Signaalgang gang) =>
        (await gang.Client(Speler.Sig).VraagAsync($"signalen/{gang.Signaal}")).Koppen["ETag"];
}
