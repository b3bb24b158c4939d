using System.Text.Json;
using CaseManagement.Tests.Host.Vraagparameters;
using CaseManagement.Tests.Shared;

namespace CaseManagement.Tests.Host.Ondermijning;

/// <summary>The recipient of a retracted supply confirms the deletion after the term: that stays in the ledger.</summary>
public sealed class TeLaatBevestigdTests(TeLaatBevestigdTests.Huis huis) : IClassFixture<TeLaatBevestigdTests.Huis>
{
    private readonly Signaalgang gang = huis.Gang;

    [Fact]
    public async Task A_late_confirmation_stays_late_in_the_ledger_and_on_the_page()
    {
        foreach (var onmogelijk in (string[])["2026-03-01", "2026-03-18"])
        {
            var geweigerd = await gang.ProbeerCasusAsync(Speler.Handhaver, "verstrekkingen/verwijdering", new { verstrekking = 1, verwijderdOp = onmogelijk });
            Assert.Equal((409, "OND-1.11"), (geweigerd.Status, geweigerd.Regel));
        }

        Assert.Equal(("TeLaat", null, null, "2026-03-17"), await RegelAsync());
        await gang.DoeCasusAsync(Speler.Handhaver, "verstrekkingen/verwijdering", new { verstrekking = 1, verwijderdOp = "2026-03-05" });
        Assert.Equal(("Bevestigd", "2026-03-05", "2026-03-17", "2026-03-17"), await RegelAsync());

        using var bezoek = await Paginabezoek.AlsAsync(huis, Speler.Sig.Persona, Speler.Sig.Rol);
        var (_, pagina) = await bezoek.OpenAsync($"/ondermijningscasussen/{gang.Casus}?deel=verstrekkingen");
        Assert.Contains("Bevestigd op 17 maart 2026, te laat: uiterlijk 16 maart 2026", pagina, StringComparison.Ordinal);
        Assert.Contains("Verwijderd op 5 maart 2026", pagina, StringComparison.Ordinal);
    }

    private async Task<(string? Stand, string? VerwijderdOp, string? BevestigdOp, string? TeLaatSinds)> RegelAsync()
    {
        var antwoord = await gang.Client(Speler.Pf).VraagAsync($"verstrekkingen?signaal={gang.Signaal}&ontvanger=VthHandhaving", gang.Positie);
        var regel = antwoord.Body.GetProperty("verstrekkingen").EnumerateArray().Single(rij => !rij.GetProperty("isVrijgave").GetBoolean());
        return (Tekst(regel, "intrekking"), Tekst(regel, "verwijderdOp"), Tekst(regel, "verwijderingBevestigdOp"), Tekst(regel, "teLaatSinds"));
    }

    private static string? Tekst(JsonElement element, string naam) => element.TryGetProperty(naam, out var waarde) ? waarde.GetString() : null;

    /// <summary>A house in which a case supplied to one recipient, its signal proved false, and the term to delete has passed.</summary>
    public sealed class Huis : Daghuis, IAsyncLifetime
    {
        internal Signaalgang Gang { get; private set; } = null!;

        public async ValueTask InitializeAsync()
        {
            Op(2026, 2, 17);
            Gang = new Signaalgang(this);
            await Gang.ProtocolAsync("2026-01-05");
            await Gang.NaarOverlegAsync("2026-02-17");
            await Gang.StartCasusAsync();
            await Gang.DoeAsync(Speler.Sig, "casus", new { casus = Gang.Casus });
            await Gang.DoeCasusAsync(Speler.Sig, "deelnemers", new { organisatie = "gemeente", gebruiker = Speler.Pf.Persona });
            await Gang.DoeCasusAsync(Speler.Cr, "plan", Stukken.Plan);
            await Gang.DoeCasusAsync(Speler.Pf, "privacychecks/2b", Stukken.Check2B(1));
            await Gang.DoeCasusAsync(Speler.Pf, "privacychecks/2b", Stukken.Check2B(2));
            Op(2026, 2, 20);
            await Gang.DoeCasusAsync(Speler.Sig, "verstrekkingen", Stukken.Verstrek(1, "Detailgegevens", "VthHandhaving"));
            Op(2026, 3, 2);
            await Gang.DoeAsync(Speler.Sig, "onjuist", new { reden = "Verwisseld pand", vastgesteldDoor = "De handhaver ter plaatse", vastgesteldOp = "2026-03-02" });
            await Gang.DoeAsync(Speler.Team, "onjuist/bevestiging", new { });
            await Gang.DoeCasusAsync(Speler.Sig, "intrekking", new { signaal = Gang.Signaal });
            Op(2026, 3, 17);
        }
    }
}
