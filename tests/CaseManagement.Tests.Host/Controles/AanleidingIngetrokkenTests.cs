using CaseManagement.Tests.Host.Ondermijning;
using CaseManagement.Tests.Shared;

namespace CaseManagement.Tests.Host.Controles;

/// <summary>A control that follows from a case, over HTTP: nothing before check 2B, and nothing after the signal proved false.</summary>
public sealed class AanleidingIngetrokkenTests
{
    private static readonly string[] organen = ["ToezichthouderVth", "Politie"];

    [Fact]
    public async Task Nothing_reaches_an_organ_before_the_check_nor_after_the_retraction_until_somebody_decided()
    {
        await using var huis = new Daghuis();
        huis.Op(2026, 2, 2);
        var (signaal, gang) = await TotEnMetDeCheckAsync(huis);
        await gang.DoeAsync(Speler.Cr, "deelnemers", new { organisatie = "politie", gebruiker = Controlegang.Politie.Persona });
        await gang.DoeAsync(Speler.Cr, "voorbereiding", new { });
        Assert.Contains("Proefkade", (await gang.ZieAsync(Controlegang.Politie)).Body.GetRawText(), StringComparison.Ordinal);
        Assert.Contains(await huis.SpoorAsync($"dossier={gang.Id}&actie=PrivacyCheck"), regel => regel is { Gebruiker: "p.privacy", Resultaat: "Toegestaan" });

        await signaal.DoeAsync(Speler.Sig, "onjuist", new { reden = "Verwisseld pand", vastgesteldDoor = "De melder", vastgesteldOp = "2026-02-02" });
        var uitvoering = new { op = "2026-02-02", bezochteLocaties = new[] { 1 }, aanwezig = organen };
        Assert.Equal((409, "OND-1.11"), Kort(await gang.ProbeerAsync(Speler.Cr, "uitvoering", uitvoering)));
        var (_, planregel) = Kort(await gang.Client(Speler.Cr).StuurAsync("integrale-controles", Controlegang.Plan("2026-05-19", signaal.Casus)));
        Assert.Equal("OND-1.11", planregel);

        var politie = await gang.ZieAsync(Controlegang.Politie);
        Assert.DoesNotContain("Proefkade", politie.Body.GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain("ingetrokken", politie.Body.GetRawText(), StringComparison.Ordinal);
        var gezien = await gang.ZieAsync(Speler.Cr);
        Assert.Contains("De onderliggende melding is ingetrokken", gezien.Body.GetProperty("inhoud").GetProperty("werk")[0].GetString(), StringComparison.Ordinal);
        Assert.Contains("De onderliggende melding is ingetrokken", (await gang.JaarplanAsync(Speler.Cr)).Body.GetRawText(), StringComparison.Ordinal);
        var voorzitter = (await gang.JaarplanAsync(Controlegang.Voorzitter)).Body.GetRawText();
        Assert.Contains("Beslissen of de controle doorgaat", voorzitter, StringComparison.Ordinal);
        Assert.DoesNotContain("ingetrokken", voorzitter, StringComparison.Ordinal);

        await gang.DoeAsync(Speler.Cr, "voortzetting", new { motivering = "Eigen toezicht op de vergunning" });
        await gang.DoeAsync(Speler.Cr, "briefing", new { op = "2026-02-02", inhoud = "Opnieuw" });
        Assert.Equal((409, "OND-14"), Kort(await gang.ProbeerAsync(Speler.Cr, "voorbereiding", new { })));
        await gang.DoeAsync(Speler.Pf, "privacycheck-2b", Controlegang.Check2B(organen));
        await gang.DoeAsync(Speler.Cr, "voorbereiding", new { });
        await gang.DoeAsync(Speler.Cr, "uitvoering", uitvoering);
    }

    [Fact]
    public async Task Nobody_of_an_organ_is_invited_once_the_check_ran_out()
    {
        await using var huis = new Daghuis();
        huis.Op(2026, 2, 2);
        var (_, gang) = await TotEnMetDeCheckAsync(huis);
        var uitnodiging = new { organisatie = "politie", gebruiker = Controlegang.Politie.Persona };
        huis.Op(2028, 2, 2);
        Assert.Equal((409, "OND-14"), Kort(await gang.ProbeerAsync(Speler.Cr, "deelnemers", uitnodiging)));
        huis.Op(2026, 2, 3);
        await gang.DoeAsync(Speler.Cr, "deelnemers", uitnodiging);
    }

    private static async Task<(Signaalgang Signaal, Controlegang Gang)> TotEnMetDeCheckAsync(Daghuis huis)
    {
        var signaal = new Signaalgang(huis);
        await signaal.ProtocolAsync("2026-02-01");
        await signaal.NaarOverlegAsync("2026-02-02");
        await signaal.StartCasusAsync();
        var gang = new Controlegang(huis);
        await gang.PlanAsync("2026-03-10", signaal.Casus);
        await TotDeCheckAsync(gang);
        await gang.DoeAsync(Speler.Pf, "privacycheck-2b", Controlegang.Check2B(organen));
        return (signaal, gang);
    }

    private static async Task TotDeCheckAsync(Controlegang gang)
    {
        await gang.DoeAsync(Speler.Cr, "organen", Controlegang.Orgaan("ToezichthouderVth", "gemeente", "AwbToezicht"));
        await gang.DoeAsync(Speler.Cr, "organen", Controlegang.Orgaan("Politie", "politie", "Politiewet3"));
        await gang.DoeAsync(Speler.Cr, "locaties", new { soort = "OpenbaarLokaal", aanduiding = Controlegang.Plek });
        await gang.DoeAsync(Speler.Cr, "briefing", new { op = "2026-02-02", inhoud = "Ieder op eigen bevoegdheid" });
        await gang.DoeAsync(Speler.Cr, "deelnemers", new { organisatie = "gemeente", gebruiker = Speler.Pf.Persona });
        await gang.DoeAsync(Speler.Cr, "deelnemers", new { organisatie = "gemeente", gebruiker = Controlegang.Vth.Persona });
        Assert.Equal((409, "OND-14"), Kort(await gang.ProbeerAsync(Speler.Cr, "deelnemers", new { organisatie = "politie", gebruiker = Controlegang.Politie.Persona })));
        Assert.Equal((409, "OND-14"), Kort(await gang.ProbeerAsync(Speler.Cr, "voorbereiding", new { })));
        Assert.Equal((403, "OND-16"), Kort(await gang.ProbeerAsync(Speler.Cr, "privacycheck-2b", Controlegang.Check2B(organen))));
        Assert.DoesNotContain("Proefkade", (await gang.ZieAsync(Controlegang.Vth)).Body.GetRawText(), StringComparison.Ordinal);
    }

    private static (int, string?) Kort(Antwoord antwoord) => (antwoord.Status, antwoord.Regel);
}
