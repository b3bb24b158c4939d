using System.Text;
using System.Text.Json;

namespace CaseManagement.Tests.Host.Import;

/// <summary>The sample spreadsheet, from file to dossiers.</summary>
public sealed class VoorbeeldbestandTests : IDisposable
{
    private readonly Importproef proef = new();

    public void Dispose() => proef.Dispose();

    [Fact]
    public async Task Every_accepted_line_becomes_a_dossier_in_the_last_state_that_the_law_allows()
    {
        var run = await proef.LoopAsync(proef.Voorbeeld());

        var dossiers = await proef.DossiersAsync();
        string[] verwacht =
        [
            "bibob Loopt: 3", "melding Ontvangen: 1", "pga Geaccepteerd: 5", "pga InTriage: 1", "signaal Ontvangen: 13",
            "woonoverlast InBehandeling: 18", "woonoverlast InIntake: 5", "woonoverlast Monitoring: 8",
        ];
        Assert.Equal(1, run.Code);
        Assert.Equal(verwacht, dossiers.GroupBy(d => $"{d.Zaaktype} {d.Status}").Select(g => $"{g.Key}: {g.Count()}").Order(StringComparer.Ordinal));
        Assert.Contains("totaal: 64 regels, niets is verloren", run.Uitvoer, StringComparison.Ordinal);
        Assert.All(dossiers, dossier => Assert.NotNull(dossier.Duo));
    }

    [Fact]
    public async Task A_running_nuisance_case_may_be_on_the_next_agenda_and_a_new_one_may_not()
    {
        var run = await proef.LoopAsync(proef.Voorbeeld());
        var dossiers = (await proef.DossiersAsync()).ToDictionary(d => d.Code);

        Assert.Null(dossiers[run.DossierVan("2026-010")!].Agendering!.Uitsluiting);
        Assert.NotNull(dossiers[run.DossierVan("2026-010")!].Agendering!.NieuwSinds);
        Assert.NotNull(dossiers[run.DossierVan("2026-002")!].Agendering!.Uitsluiting);
    }

    [Theory]
    [InlineData("2026-001", "gemeente", "m.meldpunt", "2026-02-16")]
    [InlineData("2026-016", "buurtbemiddeling", null, "2026-07-26")]
    [InlineData("2026-022", "politie", null, "2026-10-10")]
    [InlineData("2026-011", "gemeente", "o.oovmedewerker", "2026-10-11")]
    [InlineData("2026-024", "gemeente", "c.casusregisseur", "2026-09-16")]
    public async Task The_next_action_is_agreed_with_its_actor_and_its_historic_deadline(string nummer, string organisatie, string? persoon, string deadline)
    {
        var run = await proef.LoopAsync(proef.Voorbeeld());

        var actie = Assert.Single((await proef.DossiersAsync()).Single(d => d.Code == run.DossierVan(nummer)).Acties);

        Assert.Equal((organisatie, persoon, deadline), (actie.Actor.Organisatie, actie.Actor.Gebruiker?.Value, actie.Deadline.ToString("uuuu-MM-dd", null)));
    }

    [Fact]
    public async Task Work_on_a_signal_is_not_agreed_without_a_protocol_and_the_report_says_which_line_lost_it()
    {
        var run = await proef.LoopAsync(proef.Voorbeeld());

        Assert.Empty((await proef.DossiersAsync()).Single(d => d.Code == run.DossierVan("2026-007")).Acties);
        var regel = run.Uitvoer[run.Uitvoer.IndexOf("2026-007", StringComparison.Ordinal)..run.Uitvoer.IndexOf("2026-008", StringComparison.Ordinal)];
        Assert.Contains("OND-01  De stap 'actie' is niet gezet. Er is geen protocol", regel, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_run_adds_nothing_at_all()
    {
        var eerste = await proef.LoopAsync(proef.Voorbeeld());
        var hoofd = await proef.HoofdAsync();

        var tweede = await proef.LoopAsync(proef.Voorbeeld());

        Assert.Equal(1, tweede.Code);
        Assert.Equal(hoofd.Position, (await proef.HoofdAsync()).Position);
        Assert.Equal(54, tweede.Uitvoer.Split("stond er al, er verandert niets").Length - 1);
        Assert.Equal(eerste.DossierVan("2026-024"), tweede.DossierVan("2026-024"));
        Assert.False(File.Exists(Path.Combine(proef.Bronmap, "lopend.geweigerd-2.csv")));
    }

    [Fact]
    public async Task Every_event_names_the_operator_and_the_program()
    {
        await proef.LoopAsync(proef.Voorbeeld(), door: "a.adviseur");

        var logboek = await proef.LogboekAsync();
        var vanImport = logboek.Where(e => e.Stream.Category is not ("medewerker" or "overleg" or "overlegreeks")).Where(e => e.Type != "nummering.uitgegeven").ToList();

        Assert.True(vanImport.Count > 300, $"{vanImport.Count} events");
        Assert.All(vanImport, e =>
        {
            var herkomst = JsonSerializer.Deserialize<JsonElement>(e.Metadata.Span).GetRawText();
            Assert.Contains("a.adviseur", herkomst, StringComparison.Ordinal);
            Assert.Contains("Systeem", herkomst, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task Nothing_personal_stands_in_any_file_of_the_data_directory()
    {
        await proef.LoopAsync(proef.Voorbeeld());
        await proef.DossiersAsync();

        string[] geheimen =
        [
            "Verzonnen", "Proefpersoon", "Nepnaam", "Voorbeeld,", "el Voorbeeld", "Test\u00f6glu", "Schijnplein", "Fictiekade", "0000 AC", "999990172", "1987-01-16",
            "16-01-1987", "kapperszaak", "Kapperszaak", "speelautomatenhal", "gesprek plannen", "bijna elk weekend",
        ];
        foreach (var (bestand, inhoud) in proef.Inhoud())
        {
            foreach (var geheim in geheimen)
            {
                Assert.False(inhoud.Contains(geheim, StringComparison.Ordinal), $"{Path.GetFileName(bestand)} holds {geheim}");
                Assert.False(inhoud.Contains(Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(geheim)), StringComparison.Ordinal), $"{Path.GetFileName(bestand)} holds {geheim} in UTF-8");
            }
        }
    }

    [Fact]
    public async Task The_corrected_reject_file_goes_in_and_then_nothing_is_left()
    {
        await proef.LoopAsync(proef.Voorbeeld());
        Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(proef.Weigerbestand) == (UnixFileMode.UserRead | UnixFileMode.UserWrite));
        var tekst = await File.ReadAllTextAsync(proef.Weigerbestand, TestContext.Current.CancellationToken);
        foreach (var (fout, goed) in Verbeteringen)
        {
            Assert.Contains(fout, tekst, StringComparison.Ordinal);
            tekst = tekst.Replace(fout, goed, StringComparison.Ordinal);
        }

        await File.WriteAllTextAsync(proef.Weigerbestand, tekst, Encoding.UTF8, TestContext.Current.CancellationToken);
        var run = await proef.LoopAsync(proef.Weigerbestand);

        Assert.Contains("totaal: 10 regels, niets is verloren", run.Uitvoer, StringComparison.Ordinal);
        Assert.Equal(0, run.Code);
        Assert.Equal(64, (await proef.DossiersAsync()).Count);
    }

    internal static (string Fout, string Goed)[] Verbeteringen =>
    [
        ("31-02-2026", "28-02-2026"),
        ("c.casusregisseur;c.casusregisseur;aangemeld", "c.casusregisseur;a.adviseur;aangemeld"),
        (";123456789;", ";;"),
        ("2026-015;woon overlast", "2026-015;Woonoverlast"),
        ("2026-022;Ondermijning", "2026-023;Ondermijning"),
        ("17-12-1981;;;a.adviseur", "17-12-1981;;o.oovmedewerker;a.adviseur"),
        ("\"'=HYPERLINK(\"\"http://voorbeeld.invalid\"\";\"\"klik\"\")\"", "Geluidsoverlast"),
        ("S. Schijnnaam;(ontbreekt);(ontbreekt);(ontbreekt);(ontbreekt);(ontbreekt);(ontbreekt);(ontbreekt);(ontbreekt);(ontbreekt)", "S. Schijnnaam;;;c.casusregisseur;a.adviseur;nieuw;;;;"),
        ("Buurvrouw mw. Melder (06-00000000) heeft gebeld, wil anoniem blijven", "Er is gebeld"),
        ("wijkagent;11-03-2026;;;", "wijkagent;11-03-2026;;20;"),
    ];
}
