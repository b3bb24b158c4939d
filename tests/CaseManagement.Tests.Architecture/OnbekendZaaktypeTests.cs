using System.Text.Json;
using CaseManagement.Tests.Shared;
using CaseManagement.Tests.ToyCase;
using CaseManagement.Toegang.Deur;
using NodaTime;

namespace CaseManagement.Tests.Architecture;

/// <summary>A case type the house has never heard of: one project, one line of registration, no change to anything under src.</summary>
public sealed class OnbekendZaaktypeTests
{
    [Fact]
    public async Task A_toy_case_type_can_be_opened_viewed_and_listed()
    {
        await using var huis = new JeugdHuis();
        var regisseur = Regisseur(huis);

        var geopend = await regisseur.StuurAsync("jeugdcasussen", Openen);
        Assert.Equal(201, geopend.Status);
        var code = geopend.Body.GetProperty("code").GetString()!;
        Assert.Matches("^JGD-2026-[1-9][0-9]{4}$", code);

        var gezien = await regisseur.VraagAsync($"jeugdcasussen/{geopend.Id}");
        Assert.Equal(200, gezien.Status);
        Assert.Contains("J. van der Proef", gezien.Body.GetRawText(), StringComparison.Ordinal);

        var lijst = await regisseur.VraagAsync("jeugdcasussen", geopend.Positie);
        Assert.Contains(code, lijst.Body.GetRawText(), StringComparison.Ordinal);

        var gevonden = await regisseur.StuurAsync("jeugdcasussen/_zoek", new { tekst = "van der proef" });
        Assert.Equal(code, Assert.Single(gevonden.Body.GetProperty("dossiers").EnumerateArray()).GetProperty("code").GetString());

        var buiten = await huis.Als("o.oovmedewerker", "Casusregisseur", "va-jeugd").VraagAsync($"jeugdcasussen/{geopend.Id}");
        Assert.Equal(404, buiten.Status);
    }

    [Fact]
    public async Task A_toy_case_type_is_on_the_agenda_of_its_own_meeting_with_every_reason_that_holds()
    {
        await using var huis = new JeugdHuis();
        var (id, positie) = await GeaccepteerdAsync(huis);

        var agenda = await Voorzitter(huis, "va-overleg").VraagAsync("overleggen/volgende-agenda?type=jeugd", positie);

        Assert.Equal(200, agenda.Status);
        var regel = Assert.Single(Regels(agenda), r => r.TryGetProperty("dossier", out var dossier) && dossier.GetString() == id);
        Assert.Equal(("JGD-2026-", "jeugd", "Nieuw"), (Tekst(regel, "titel")[..^5], Tekst(regel, "zaaktype"), Tekst(regel, "rubriek")));
        Assert.Equal(
            [("Nieuw", "02-03-2026"), ("ActieVerlopen", "05-03-2026"), ("Termijn", "20-03-2026")],
            regel.GetProperty("redenen").EnumerateArray().Select(reden => (Tekst(reden, "soort"), Datum(Tekst(reden, "toelichting")))));
    }

    [Fact]
    public async Task A_toy_case_type_opens_for_the_chair_only_once_it_is_on_the_agenda()
    {
        await using var huis = new JeugdHuis();
        var geopend = await Regisseur(huis).StuurAsync("jeugdcasussen", Openen);
        var voorzitter = Voorzitter(huis, "va-jeugd");
        Assert.Equal(404, (await voorzitter.VraagAsync($"jeugdcasussen/{geopend.Id}", geopend.Positie)).Status);

        await AccepterenAsync(huis, geopend);

        Assert.Equal(200, (await voorzitter.VraagAsync($"jeugdcasussen/{geopend.Id}")).Status);
    }

    [Fact]
    public async Task The_action_of_a_toy_case_type_is_on_the_list_of_its_holder_until_it_is_done()
    {
        await using var huis = new JeugdHuis();
        var (id, positie) = await GeaccepteerdAsync(huis);
        var acties = huis.Als("c.casusregisseur", "Casusregisseur", "va-overleg");
        Assert.Contains("JGD-2026-", (await acties.VraagAsync("acties", positie)).Body.GetRawText(), StringComparison.Ordinal);

        var gereed = await Regisseur(huis).StuurAsync($"jeugdcasussen/{id}/acties/gereedmelding", new { nummer = 1 }, ApiClient.Nu);
        Assert.Equal(200, gereed.Status);

        Assert.DoesNotContain("JGD-2026-", (await acties.VraagAsync("acties", gereed.Positie)).Body.GetRawText(), StringComparison.Ordinal);
        var agenda = await Voorzitter(huis, "va-overleg").VraagAsync("overleggen/volgende-agenda?type=jeugd", gereed.Positie);
        Assert.DoesNotContain("ActieVerlopen", agenda.Body.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_look_at_a_toy_case_type_is_in_the_trail_the_refused_one_too()
    {
        await using var huis = new JeugdHuis();
        var (id, positie) = await GeaccepteerdAsync(huis);
        await Regisseur(huis).VraagAsync($"jeugdcasussen/{id}");
        await Voorzitter(huis, "va-overleg").VraagAsync("overleggen/volgende-agenda?type=jeugd", positie);
        await huis.Als("o.oovmedewerker", "Casusregisseur", "va-jeugd").VraagAsync($"jeugdcasussen/{id}");
        var laatste = await Regisseur(huis).VraagAsync($"jeugdcasussen/{id}");
        Assert.Equal(200, laatste.Status);

        var privacy = huis.Als("p.privacy", "Privacyfunctionaris", "va-audit");
        var spoor = await privacy.VraagAsync($"auditregels?dossier={id}&aantal=100", await EindeAsync(privacy));

        Assert.True(spoor.Status == 200, spoor.Body.GetRawText());
        Assert.True(spoor.Body.TryGetProperty("regels", out _), spoor.Body.GetRawText());
        var regels = Regels(spoor).Select(r => (Tekst(r, "gebruiker"), Tekst(r, "actie"), Tekst(r, "resultaat"))).ToList();
        Assert.Contains(("c.casusregisseur", "Aanmaken", "Toegestaan"), regels);
        Assert.Contains(("c.casusregisseur", "Wijzigen", "Toegestaan"), regels);
        Assert.Equal(2, regels.Count(regel => regel == ("c.casusregisseur", "Inzien", "Toegestaan")));
        Assert.Contains(("v.voorzitter", "AgendaInzien", "Toegestaan"), regels);
        Assert.Contains(("o.oovmedewerker", "Inzien", "Geweigerd"), regels);
        Assert.All(Regels(spoor), r => Assert.Equal(("jeugd", "JGD-2026-"), (Tekst(r, "zaaktype"), Tekst(Assert.Single(r.GetProperty("dossiers").EnumerateArray()), "code")[..^5])));
    }

    private static object Openen => new
    {
        naam = "J. van der Proef-Modèl",
        duo = new { eersteVerantwoordelijke = "c.casusregisseur", achtervang = "a.adviseur" },
    };

    private static HttpClient Regisseur(TestHuis huis) => huis.Als("c.casusregisseur", "Casusregisseur", "va-jeugd");

    private static HttpClient Voorzitter(TestHuis huis, string doel) => huis.Als("v.voorzitter", "VoorzitterOverleg", doel);

    private static async Task<(string Id, string Positie)> GeaccepteerdAsync(TestHuis huis) =>
        await AccepterenAsync(huis, await Regisseur(huis).StuurAsync("jeugdcasussen", Openen));

    /// <summary>Accepts the case, with a term of 20 March and an action of 5 March: the meeting is on 11 March.</summary>
    private static async Task<(string Id, string Positie)> AccepterenAsync(TestHuis huis, Antwoord geopend)
    {
        var regisseur = Regisseur(huis);
        var geaccepteerd = await regisseur.StuurAsync($"jeugdcasussen/{geopend.Id}/acceptatie", new { evaluatieUiterlijkOp = "2026-03-20" }, geopend.Versie);
        Assert.True(geaccepteerd.Status == 200, geaccepteerd.Body.GetRawText());
        var actie = await regisseur.StuurAsync(
            $"jeugdcasussen/{geopend.Id}/acties",
            new { wat = "Ouders uitnodigen", organisatie = "gemeente", persoon = "c.casusregisseur", deadline = "2026-03-05" },
            geaccepteerd.Versie);
        Assert.Equal(200, actie.Status);
        return (geopend.Id, actie.Positie);
    }

    /// <summary>The position that the log has now: that of a question about the whole trail, which is recorded itself.</summary>
    private static async Task<string> EindeAsync(HttpClient privacy)
    {
        var rapport = await privacy.VraagAsync("auditregels/integriteit");
        Assert.True(rapport.Status == 200, rapport.Body.GetRawText());
        return rapport.Positie;
    }

    private static IEnumerable<JsonElement> Regels(Antwoord antwoord) => antwoord.Body.GetProperty("regels").EnumerateArray();

    private static string Tekst(JsonElement element, string naam) => element.GetProperty(naam).GetString()!;

    private static string Datum(string toelichting) => toelichting.Split(' ').Select(woord => woord.TrimEnd('.')).Last(woord => woord.Length == 10 && char.IsDigit(woord[0]));

    private sealed class JeugdHuis : TestHuis
    {
        protected override Instant? StaatOp => Instant.FromUtc(2026, 3, 2, 9, 0);

        protected override void VoegModulesToe(ModuleBuilder module) => module.AddJeugd();
    }
}
