using System.Text.Json.Nodes;
using CaseManagement.Overleggen.Taken;
using CaseManagement.Tests.Shared;
using CaseManagement.Toegang.Deur;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CaseManagement.Tests.Host.Ondermijning;

/// <summary>The forbidden actions of §1.12: each is refused by its rule, and that somebody tried is in the trail.</summary>
public sealed class VerbodenTests(VerbodenTests.Huis huis) : IClassFixture<VerbodenTests.Huis>
{
    [Fact]
    public async Task A_source_that_was_not_approved_is_not_asked_and_no_more_than_the_approved_question_is()
    {
        await VerbodenAsync("OND-11", 409, huis.Gang, Speler.Sig, "bronvragen", Stukken.Bevraag("Participatiewet", Speler.Vth.Persona));
        await VerbodenAsync("OND-11", 409, huis.Gang, Speler.Sig, "bronvragen", Stukken.Bevraag("Vergunningen", Speler.Vth.Persona));
        await VerbodenAsync("OND-1.11", 409, huis.Gang, Speler.Vth, "bronvragen/antwoord", new { vraag = 1, hit = true, datumGegeven = "2025-11-18", toelichting = "De eigenaar is bekend" });
    }

    [Fact]
    public async Task Details_are_not_asked_without_a_relevant_hit() =>
        await VerbodenAsync("OND-12", 409, huis.Beoordeeld, Speler.Sig, "detailgegevens", Stukken.Details(2));

    [Fact]
    public async Task Nobody_is_put_on_the_agenda_of_the_signaaloverleg_before_check_2A()
    {
        var overleg = await huis.Gang.OverlegAsync("2026-02-16");
        huis.Op(2026, 2, 16);
        var coordinator = huis.Gang.Client(Speler.Sig, "va-overleg");
        await coordinator.VraagAsync("overleggen", huis.Gang.Positie);
        await using (var scope = huis.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<OverlegTaken>().VoerUitAsync(TestContext.Current.CancellationToken);
        }

        var agenda = await coordinator.VraagAsync($"overleggen/{overleg}/agenda");
        Assert.True(agenda.Body.GetProperty("isGesloten").GetBoolean());
        Assert.DoesNotContain(huis.Gang.SignaalCode, agenda.Body.GetRawText(), StringComparison.Ordinal);

        var versie = agenda.Merk;
        var spoed = await coordinator.StuurAsync($"overleggen/{overleg}/spoedpunten", new { dossier = huis.Gang.Signaal, reden = "Het kan niet wachten" }, versie);
        Assert.Equal((409, "OND-13"), (spoed.Status, spoed.Regel));
        Assert.Contains(await huis.SpoorAsync($"dossier={overleg}&regel=OND-13"), regel => regel.Onderdeel == "SpoedToevoegen");
    }

    [Fact]
    public async Task No_external_partner_takes_part() =>
        await VerbodenAsync("OND-1.12.5", 409, huis.Gang, Speler.Sig, "deelnemers", new { organisatie = "politie", gebruiker = "w.wijkagent" });

    [Fact]
    public async Task Bibob_is_neither_in_a_signal_nor_a_source_nor_a_detail()
    {
        var bibob = JsonNode.Parse(System.Text.Json.JsonSerializer.Serialize(Stukken.Ontvangst("2026-02-02")))!.AsObject();
        bibob["categorieen"] = new JsonArray("Bibob");
        var ontvangst = await huis.Gang.Client(Speler.Sig).StuurAsync("signalen", bibob);
        Assert.Equal((409, "OND-1.12.6"), (ontvangst.Status, ontvangst.Regel));

        var details = JsonNode.Parse(System.Text.Json.JsonSerializer.Serialize(Stukken.Details(1)))!.AsObject();
        details["gegevens"]![0]!["categorie"] = "Bibob";
        await VerbodenAsync("OND-1.12.6", 409, huis.Beoordeeld, Speler.Sig, "detailgegevens", details);

        var check = JsonNode.Parse(System.Text.Json.JsonSerializer.Serialize(Stukken.Check1))!.AsObject();
        var bron = check["bronnen"]![0]!.DeepClone();
        bron["bron"] = "Bibob";
        check["bronnen"] = new JsonArray(bron);
        var wachtend = new Signaalgang(huis);
        await wachtend.OntvangAsync("2026-02-02");
        await wachtend.WeegAsync();
        await wachtend.DoeAsync(Speler.Team, "wegingen/3-zwaarte", Stukken.Weging3);
        var geweigerd = await wachtend.ProbeerAsync(Speler.Pf, "privacychecks/1", check);
        Assert.Equal((409, "OND-1.12.6"), (geweigerd.Status, geweigerd.Regel));
        Assert.Equal(3, (await huis.SpoorAsync("regel=OND-1.12.6&resultaat=Geweigerd")).Count);
    }

    [Fact]
    public async Task Police_data_are_not_received_without_a_basis_and_not_used_again_as_a_detail()
    {
        var politie = JsonNode.Parse(System.Text.Json.JsonSerializer.Serialize(Stukken.Ontvangst("2026-02-02")))!.AsObject();
        politie["kanaal"] = "Politie";
        var ontvangst = await huis.Gang.Client(Speler.Sig).StuurAsync("signalen", politie);
        Assert.Equal((409, "OND-1.12.7"), (ontvangst.Status, ontvangst.Regel));
        var details = JsonNode.Parse(System.Text.Json.JsonSerializer.Serialize(Stukken.Details(1)))!.AsObject();
        details["gegevens"]![0]!["categorie"] = "Wpg";
        await VerbodenAsync("OND-1.12.7", 409, huis.Beoordeeld, Speler.Sig, "detailgegevens", details);
    }

    [Fact]
    public async Task A_title_is_a_generated_code_wherever_a_signal_stands_in_a_list()
    {
        var lijst = await huis.Gang.Client(Speler.Sig).VraagAsync("signalen", huis.Gang.Positie);
        Assert.All(
            lijst.Body.GetProperty("dossiers").EnumerateArray(),
            dossier => Assert.Matches("^OND-2026-[0-9]{5}$", dossier.GetProperty("code").GetString()!));
        Assert.DoesNotContain(Stukken.Naam, lijst.Body.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task There_is_no_bulk_export_and_no_search_by_BSN()
    {
        var paden = huis.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<EndpointContract>() is not null).Select(endpoint => endpoint.RoutePattern.RawText!).ToList();
        Assert.DoesNotContain(paden, pad => pad.Contains("export", StringComparison.OrdinalIgnoreCase));
        Assert.Equal(400, (await huis.Gang.Client(Speler.Sig).StuurAsync("signalen/_zoek", new { bsn = "999990020" })).Status);
    }

    [Fact]
    public async Task No_request_carries_the_role_of_the_program()
    {
        var antwoord = await huis.Als("t.team1", "Systeem", Signaalgang.SignaalDoel)
            .StuurAsync($"signalen/{huis.Gang.Signaal}/wegingen/3-zwaarte", Stukken.Weging3, ApiClient.Nu);
        Assert.NotEqual(200, antwoord.Status);
    }

    private async Task VerbodenAsync(string regel, int status, Signaalgang gang, Speler wie, string pad, object body)
    {
        var antwoord = await gang.ProbeerAsync(wie, pad, body);
        Assert.Equal((status, regel), (antwoord.Status, antwoord.Regel));
        Assert.Contains(
            await huis.SpoorAsync($"dossier={gang.Signaal}&regel={regel}&resultaat=Geweigerd"),
            rij => rij.Gebruiker == wie.Persona && rij.Resultaat == "Geweigerd");
    }

    /// <summary>A house with a signal whose questions wait, and one with a relevant hit and one that is too old.</summary>
    public sealed class Huis : Daghuis, IAsyncLifetime
    {
        internal Signaalgang Gang { get; private set; } = null!;

        internal Signaalgang Beoordeeld { get; private set; } = null!;

        public async ValueTask InitializeAsync()
        {
            Op(2026, 2, 2);
            (Gang, Beoordeeld) = (new Signaalgang(this), new Signaalgang(this));
            await Gang.ProtocolAsync("2026-01-05");
            foreach (var gang in (Signaalgang[])[Gang, Beoordeeld])
            {
                await gang.OntvangAsync("2026-02-02");
                await gang.WeegAsync();
                await gang.DoeAsync(Speler.Team, "wegingen/3-zwaarte", Stukken.Weging3);
            }

            Op(2026, 2, 9);
            await Beoordeeld.BevraagAsync();
            await Beoordeeld.BeoordeelAsync();
            await Gang.DoeAsync(Speler.Pf, "privacychecks/1", Stukken.Check1);
            await Gang.DoeAsync(Speler.Sig, "bronvragen", Stukken.Bevraag("Vergunningen", Speler.Vth.Persona));
            await Gang.DoeAsync(Speler.Sig, "bronvragen", Stukken.Bevraag("Brp", Speler.Brp.Persona));
        }
    }
}
