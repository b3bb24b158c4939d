using System.Text.Json;
using System.Text.Json.Nodes;
using CaseManagement.Tests.Shared;

namespace CaseManagement.Tests.Host.Ondermijning;

/// <summary>
/// A false report retracted: the ledger shows two confirmed recipients and one overdue, and that the recipient of another supply exists no
/// longer.
/// </summary>
public sealed class IntrekkingTests(IntrekkingTests.Huis huis) : IClassFixture<IntrekkingTests.Huis>
{
    private readonly Signaalgang gang = huis.Gang;

    [Fact]
    public async Task The_ledger_shows_two_confirmed_recipients_one_overdue_and_one_that_is_gone()
    {
        foreach (var toezicht in (Speler[])[Speler.Pf, Speler.Fg, Speler.Sig])
        {
            var regels = await RegisterAsync(toezicht, $"?signaal={gang.Signaal}");
            Assert.Equal(
                [
                    ("VthHandhaving", "PrivacyCheck2B-1", "Bevestigd", "2026-03-03", null),
                    ("Vergunningen", "PrivacyCheck2B-1", "Bevestigd", "2026-03-04", null),
                    ("RuimtelijkeOrdening", "PrivacyCheck2B-1", "TeLaat", null, "2026-03-17"),
                    ("BibobCoordinator", "PrivacyCheck2B-2", "OntvangerVervallen", null, null),
                ],
                regels.Where(regel => !regel.GetProperty("isVrijgave").GetBoolean()).Select(regel =>
                    (Tekst(regel, "ontvanger"), Tekst(regel, "checkId"), Tekst(regel, "intrekking"), Tekst(regel, "verwijderdOp"), Tekst(regel, "teLaatSinds"))));
            Assert.Equal(
                [("Casusregie", "Gesloten"), ("VthHandhaving", "Gesloten"), ("Vergunningen", "Gesloten")],
                regels.Where(regel => regel.GetProperty("isVrijgave").GetBoolean()).Select(regel => (Tekst(regel, "ontvanger"), Tekst(regel, "intrekking"))));
        }
    }

    [Fact]
    public async Task A_line_tells_basis_article_receipt_and_kinds_of_data_and_no_content()
    {
        var regels = await RegisterAsync(Speler.Pf, $"?signaal={gang.Signaal}&ontvanger=VthHandhaving");
        Assert.Equal(2, regels.Count);
        var regel = regels.Single(regel => !regel.GetProperty("isVrijgave").GetBoolean());
        Assert.Equal(
            (gang.CasusCode, "Awb 5.2", "Awb titel 5.2", "De contactpersoon", "2026-02-23", "2026-03-02", "2026-03-16"),
            (Tekst(regel, "code"), Tekst(regel, "grondslag"), Tekst(regel, "artikel"), Tekst(regel, "ontvangendePersoon"), Tekst(regel, "ontvangenOp"), Tekst(regel, "ingetrokkenOp"), Tekst(regel, "verwijderenUiterlijkOp")));
        Assert.Equal(["Detailgegevens 1"], regel.GetProperty("gegevens").EnumerateArray().Select(gegeven => gegeven.GetString()));
        var alles = string.Concat((await RegisterAsync(Speler.Pf, "")).Select(rij => rij.GetRawText()));
        foreach (var inhoud in (string[])[Stukken.Naam, Stukken.Plek, Stukken.Detail, "Testlaan"])
        {
            Assert.DoesNotContain(inhoud, alles, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Who_has_not_confirmed_is_found_by_asking_for_it()
    {
        Assert.Equal(["RuimtelijkeOrdening"], (await RegisterAsync(Speler.Pf, "?intrekking=TeLaat")).Select(regel => Tekst(regel, "ontvanger")));
        Assert.Equal(["RuimtelijkeOrdening"], (await RegisterAsync(Speler.Pf, "?intrekking=Open")).Select(regel => Tekst(regel, "ontvanger")));
        Assert.Equal("De rechtsopvolger is aangeschreven", Tekst(Assert.Single(await RegisterAsync(Speler.Pf, "?intrekking=OntvangerVervallen")), "inPlaatsDaarvan"));
        Assert.Empty(await RegisterAsync(Speler.Pf, $"?signaal={gang.Signaal}&ontvanger=RIEC"));
        Assert.Empty(await RegisterAsync(Speler.Pf, $"?signaal={Guid.Empty:N}"));
        Assert.Equal(3, (await RegisterAsync(Speler.Pf, $"?signaal={gang.Signaal}&intrekking=Gesloten&aantal=3&pagina=1")).Count);
        Assert.Single(await RegisterAsync(Speler.Pf, $"?signaal={gang.Signaal}&intrekking=Gesloten&aantal=2&pagina=2"));
    }

    [Fact]
    public async Task A_coordinator_sees_the_ledger_of_his_own_dossiers_and_nobody_else_finds_one()
    {
        Assert.All(await RegisterAsync(Speler.Sig2, ""), regel => Assert.Equal(gang.SignaalCode, Tekst(regel, "code")));
        Assert.Empty(await RegisterAsync(Speler.Sig2, $"?signaal={Guid.Empty:N}"));
        foreach (var wie in (Speler[])[Speler.Team, Speler.Cr, Speler.Handhaver, Speler.Vth])
        {
            var bestaand = await gang.Client(wie).VraagAsync($"verstrekkingen?signaal={gang.Signaal}", gang.Positie);
            var onbekend = await gang.Client(wie).VraagAsync($"verstrekkingen?signaal={Guid.Empty:N}", gang.Positie);
            Assert.Equal((404, 404, onbekend.Regel), (bestaand.Status, onbekend.Status, bestaand.Regel));
        }
    }

    [Fact]
    public async Task Every_step_is_in_the_trail_with_recipient_and_check()
    {
        var spoor = await huis.SpoorAsync($"dossier={gang.Casus}");
        Assert.Equal(
            ["VthHandhaving", "Vergunningen", "RuimtelijkeOrdening", "BibobCoordinator"],
            spoor.Where(regel => regel is { Onderdeel: "VerstrekkingenIntrekken", Ontvanger: not null }).Select(regel => regel.Ontvanger));
        Assert.Single(spoor, regel => regel is { Onderdeel: "CasusontvangstBevestigen", Gebruiker: "j.handhaver", Ontvanger: "VthHandhaving", CheckId: "PrivacyCheck2B-1" });
        Assert.Single(spoor, regel => regel is { Onderdeel: "CasusverwijderingBevestigen", Gebruiker: "b.vergunningen", Ontvanger: "Vergunningen", CheckId: "PrivacyCheck2B-1", Actie: "Verwijderen" });
        Assert.Single(spoor, regel => regel is { Onderdeel: "CasusontvangerVervallenVerklaren", Ontvanger: "BibobCoordinator", CheckId: "PrivacyCheck2B-2" });
    }

    private async Task<List<JsonElement>> RegisterAsync(Speler wie, string vraag)
    {
        var antwoord = await gang.Client(wie).VraagAsync($"verstrekkingen{vraag}", gang.Positie);
        Assert.True(antwoord.Status == 200, antwoord.Body.GetRawText());
        return [.. antwoord.Body.GetProperty("verstrekkingen").EnumerateArray().Reverse().OrderBy(regel => Tekst(regel, "op")).ThenBy(regel => regel.GetProperty("nummer").GetInt32())];
    }

    private static string? Tekst(JsonElement element, string naam) => element.TryGetProperty(naam, out var waarde) ? waarde.GetString() : null;

    /// <summary>A house in which a case supplied to four recipients, and its signal proved false.</summary>
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
            await Gang.DoeCasusAsync(Speler.Pf, "privacychecks/2b", VoorDrie());
            await Gang.DoeCasusAsync(Speler.Pf, "privacychecks/2b", Stukken.Check2B(2));
            await VerstrekAsync();
            await TrekInAsync();
            Op(2026, 3, 17);
        }

        private async Task VerstrekAsync()
        {
            Op(2026, 2, 20);
            foreach (var ontvanger in (string[])["VthHandhaving", "Vergunningen", "RuimtelijkeOrdening"])
            {
                await Gang.DoeCasusAsync(Speler.Sig, "verstrekkingen", Stukken.Verstrek(1, "Detailgegevens", ontvanger));
            }

            await Gang.DoeCasusAsync(Speler.Sig, "verstrekkingen", Stukken.Verstrek(2, "Objecten", "BibobCoordinator"));
            Op(2026, 2, 23);
            var wacht = Assert.Single(await OntvangenAsync(Speler.Handhaver));
            Assert.Equal((Gang.Casus, 1, 22), (wacht.GetProperty("casus").GetString(), wacht.GetProperty("nummer").GetInt32(), wacht.GetProperty("versie").GetString()!.Length));
            var vanAnder = await Gang.ProbeerCasusAsync(Speler.Handhaver, "verstrekkingen/ontvangst", new { verstrekking = 2, ontvangenOp = "2026-02-23" });
            Assert.Equal((409, "OND-1.11"), (vanAnder.Status, vanAnder.Regel));
            await Gang.DoeCasusAsync(Speler.Handhaver, "verstrekkingen/ontvangst", new { verstrekking = 1, ontvangenOp = "2026-02-23" });
            Assert.Empty(await OntvangenAsync(Speler.Handhaver));
            Assert.Single(await OntvangenAsync(Speler.Vth));
        }

        private async Task TrekInAsync()
        {
            Op(2026, 3, 2);
            Assert.Equal(200, (await Gang.Client(Speler.Cr).VraagAsync($"signalen/{Gang.Signaal}/vrijgave")).Status);
            await Gang.DoeAsync(Speler.Sig, "onjuist", new { reden = "Verwisseld pand", vastgesteldDoor = "De handhaver ter plaatse", vastgesteldOp = "2026-03-02" });
            Assert.Equal(404, (await Gang.Client(Speler.Cr).VraagAsync($"signalen/{Gang.Signaal}/vrijgave")).Status);
            var alleen = await Gang.ProbeerCasusAsync(Speler.Sig, "intrekking", new { signaal = Gang.Signaal });
            Assert.Equal((409, "OND-1.11"), (alleen.Status, alleen.Regel));
            await Gang.DoeAsync(Speler.Team, "onjuist/bevestiging", new { });
            var nieuw = await Gang.ProbeerCasusAsync(Speler.Sig, "verstrekkingen", Stukken.Verstrek(2, "Objecten", "BibobCoordinator"));
            Assert.Equal((409, "OND-1.11"), (nieuw.Status, nieuw.Regel));
            await Gang.DoeCasusAsync(Speler.Sig, "intrekking", new { signaal = Gang.Signaal });
            var acties = await Gang.Client(Speler.Handhaver, "va-overleg").VraagAsync("acties", Gang.Positie);
            Assert.Equal(Gang.CasusCode, Assert.Single(acties.Body.GetProperty("acties").EnumerateArray()).GetProperty("code").GetString());
            var zonder = await Gang.ProbeerCasusAsync(Speler.Handhaver, "acties/gereedmelding", new { nummer = 1 });
            Assert.Equal((409, "OND-1.11"), (zonder.Status, zonder.Regel));
            Op(2026, 3, 3);
            await Gang.DoeCasusAsync(Speler.Handhaver, "verstrekkingen/verwijdering", new { verstrekking = 1, verwijderdOp = "2026-03-03" });
            Op(2026, 3, 4);
            await Gang.DoeCasusAsync(Speler.Vth, "verstrekkingen/verwijdering", new { verstrekking = 2, verwijderdOp = "2026-03-04" });
            await Gang.DoeCasusAsync(Speler.Sig, "verstrekkingen/ontvanger-vervallen", new { verstrekking = 4, inPlaatsDaarvan = "De rechtsopvolger is aangeschreven" });
            Assert.Equal(404, (await Gang.Client(Speler.Handhaver, Signaalgang.CasusDoel).VraagAsync($"ondermijningscasussen/{Gang.Casus}")).Status);
        }

        private async Task<List<JsonElement>> OntvangenAsync(Speler wie) =>
            [.. (await Gang.Client(wie, Signaalgang.CasusDoel).VraagAsync("ontvangen-verstrekkingen", Gang.Positie)).Body.GetProperty("verstrekkingen").EnumerateArray()];

        private static JsonObject VoorDrie()
        {
            var check = JsonNode.Parse(JsonSerializer.Serialize(Stukken.Check2B(1)))!.AsObject();
            check["regels"] = new JsonArray([.. ((string[])["VthHandhaving", "Vergunningen", "RuimtelijkeOrdening"]).Select(ontvanger => new JsonObject
            {
                ["gegeven"] = new JsonObject { ["soort"] = "Detailgegevens", ["detail"] = 1 },
                ["ontvanger"] = ontvanger,
                ["besluit"] = "Toegestaan",
                ["motivering"] = "Nodig",
            })]);
            return check;
        }
    }
}
