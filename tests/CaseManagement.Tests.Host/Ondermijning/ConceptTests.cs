using CaseManagement.Tests.Shared;

namespace CaseManagement.Tests.Host.Ondermijning;

/// <summary>Two people edit one draft: the second changes what he saw, never what he did not see.</summary>
public sealed class ConceptTests
{
    private const string Pad = "protocolsets/indicatorenlijst";

    [Fact]
    public async Task The_second_editor_of_a_draft_does_not_overwrite_the_first()
    {
        await using var huis = new Daghuis();
        huis.Op(2026, 2, 2);
        var sets = new Setgang(huis);
        using var coordinator = sets.Client(Speler.Sig);
        using var privacy = sets.Client(Speler.Pf);

        // Who opens a draft has seen nothing yet; who changes it must say what.
        var concept = await Setgang.LuktAsync(201, coordinator.StuurAsync(Pad, Lijst("1.0", "GEEN_KLANDIZIE")));
        var zonder = await privacy.StuurAsync(Pad, Lijst("1.0", "LEEGSTAND"));
        Assert.Equal((428, "if-match"), (zonder.Status, zonder.Regel));
        Assert.False(zonder.Koppen.ContainsKey("ETag"));

        // Both read the same version, each with a mark of his own; the one who sends last is told.
        var gezien = await privacy.VraagAsync($"protocolsets/{concept.Id}/versie?versie=1.0");
        Assert.NotEqual(concept.Koppen["ETag"], gezien.Koppen["ETag"]);
        var eerste = await Setgang.LuktAsync(200, coordinator.StuurAsync(Pad, Lijst("1.0", "ZAKEN_IN_DE_NACHT"), concept.Versie));
        Assert.Equal(412, (await privacy.StuurAsync(Pad, Lijst("1.0", "LEEGSTAND"), eerste.Versie)).Status);
        var tweede = await privacy.StuurAsync(Pad, Lijst("1.0", "LEEGSTAND"), Merk(gezien));
        Assert.Equal((412, "versie-verouderd"), (tweede.Status, tweede.Regel));
        Assert.Equal("ZAKEN_IN_DE_NACHT", await CodeAsync(privacy, concept.Id));

        var opnieuw = await privacy.VraagAsync($"protocolsets/{concept.Id}/verschil?naar=1.0");
        Assert.NotEqual(Merk(gezien), Merk(opnieuw));
        await Setgang.LuktAsync(200, privacy.StuurAsync(Pad, Lijst("1.0", "LEEGSTAND"), Merk(opnieuw)));
        Assert.Equal("LEEGSTAND", await CodeAsync(coordinator, concept.Id));
    }

    [Fact]
    public async Task What_is_shipped_does_not_come_over_a_draft_and_a_new_version_needs_no_precondition()
    {
        await using var huis = new Daghuis();
        huis.Op(2026, 2, 2);
        var sets = new Setgang(huis);
        using var coordinator = sets.Client(Speler.Sig);
        var standaard = new { soort = "Indicatorenlijst", versie = "1.0" };
        var concept = await Setgang.LuktAsync(201, coordinator.StuurAsync("protocolsets/standaard", standaard));
        Assert.Equal(428, (await coordinator.StuurAsync("protocolsets/standaard", standaard)).Status);
        Assert.Equal(412, (await coordinator.StuurAsync("protocolsets/standaard", standaard, "geen")).Status);
        await Setgang.LuktAsync(201, coordinator.StuurAsync(Pad, Lijst("1.1", "LEEGSTAND")));

        // Whoever names the book that he saw is held to it, also for a new version.
        Assert.Equal(412, (await coordinator.StuurAsync(Pad, Lijst("1.2", "LEEGSTAND"), concept.Versie)).Status);
    }

    private static string Merk(Antwoord antwoord) => antwoord.Koppen["ETag"].Trim('"');

    private static async Task<string?> CodeAsync(HttpClient client, string boek) =>
        (await client.VraagAsync($"protocolsets/{boek}/versie?versie=1.0")).Body.GetProperty("regels")[0].GetProperty("code").GetString();

    private static object Lijst(string versie, string code) =>
        new { versie, inhoud = new { redFlags = new[] { new { code, tekst = "Een teken." } }, minVerankering = 1 } };
}
