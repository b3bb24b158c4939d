using CaseManagement.EventSourcing.Events;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Meldingen;
using CaseManagement.Meldingen.Kluis;
using CaseManagement.Tests.Host.Meldpunt;
using CaseManagement.Tests.Host.Ondermijning;
using CaseManagement.Tests.Shared;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Vernietiging;
using CaseManagement.Web.OpenbaarMeldpunt;
using Microsoft.Extensions.DependencyInjection;

namespace CaseManagement.Tests.Host.Vernietigen;

/// <summary>A melding from its end to the proof that it was destroyed (<c>MEL-15</c>, <c>AVG-40</c> to <c>AVG-44</c>).</summary>
public sealed class MeldingVernietigenTests : IAsyncLifetime
{
    private readonly Daghuis huis = new();
    private Vernietigproef proef = null!;
    private HttpClient meldpunt = null!;

    public ValueTask InitializeAsync()
    {
        proef = new Vernietigproef(huis);
        meldpunt = huis.Als("m.meldpunt", "MedewerkerMeldpunt", "va-melding");
        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync() => huis.DisposeAsync();

    [Fact]
    public async Task An_anonymous_report_that_was_no_signal_goes_after_a_year_with_its_attachment_and_leaves_a_proof()
    {
        var ontvangen = await huis.CreateClient().StuurFormulierAsync("meldingen", Anoniem.Melding(), bijlagen: [Proefbeelden.Jpeg]);
        var code = ontvangen.Body.GetProperty("ontvangstcode").GetString()!;
        var id = huis.Services.GetRequiredService<Meldpuntsleutel>().Melding(code).ToString();
        var gezien = await meldpunt.VraagAsync($"meldingen/{id}");
        var meldingscode = gezien.Body.GetProperty("inhoud").GetProperty("code").GetString()!;
        Assert.Equal(200, (await meldpunt.StuurAsync($"meldingen/{id}/geen-signaal", new { reden = "Onzin" }, ApiClient.Nu)).Status);

        huis.Op(2027, 2, 1);
        Assert.Equal(0, await proef.StelVoorAsync());
        huis.Op(2027, 2, 2);
        Assert.Equal(1, await proef.StelVoorAsync());
        Assert.Equal(0, await proef.StelVoorAsync());
        var (vernietiging, _, stand) = Assert.Single(await Vernietigproef.LijstAsync(proef.Archivaris));
        Assert.Equal("Voorgesteld", stand);
        Assert.Single(await Vernietigproef.LijstAsync(proef.Meldpunt));
        Assert.Empty(await Vernietigproef.LijstAsync(proef.Coordinator));

        // Four eyes, each in its own role, and nothing while it is held up.
        Assert.Equal((409, "AVG-42"), Kort(await proef.Archivaris.StuurAsync($"vernietigingen/{vernietiging}/uitvoering", new { }, ApiClient.Nu)));
        Assert.Equal((404, "onbekend"), Kort(await proef.Coordinator.StuurAsync($"vernietigingen/{vernietiging}/goedkeuring", new { }, ApiClient.Nu)));
        Assert.Equal((403, "AVG-42"), Kort(await proef.Archivaris.StuurAsync($"vernietigingen/{vernietiging}/goedkeuring", new { }, ApiClient.Nu)));
        Assert.Equal((403, "AVG-42"), Kort(await proef.Meldpunt.StuurAsync($"vernietigingen/{vernietiging}/uitvoering", new { }, ApiClient.Nu)));
        var hold = await proef.Privacy.StuurAsync("vernietigingen/opschortingen", new { zaaktype = "melding", dossier = id, grond = "Klacht", reden = "Kanarie-Klacht van de melder" });
        Assert.True(hold.Status == 201, hold.Body.GetRawText());
        Assert.Equal((409, "AVG-43"), Kort(await proef.Meldpunt.StuurAsync($"vernietigingen/{vernietiging}/goedkeuring", new { }, ApiClient.Nu)));
        Assert.Equal("Opgeschort", Assert.Single(await Vernietigproef.LijstAsync(proef.Archivaris)).Stand);
        var vrij = await proef.Privacy.StuurAsync($"vernietigingen/{vernietiging}/opheffing", new { nummer = 1 }, ApiClient.Nu);
        Assert.True(vrij.Status == 200, vrij.Body.GetRawText());

        var dossier = new DossierId(Guid.Parse(id));
        var melding = (await huis.Services.GetRequiredService<Lader<Melding>>().LaadAsync(dossier, Vernietigproef.Cancellation)).State!;
        var sleutels = proef.Sleutels([BetrokkeneId.Of(dossier), .. melding.Sleutels, BetrokkeneId.Of(DossierId.Parse(vernietiging, null))], "va-melding", Vernietigproef.Doel);
        Assert.True(sleutels.Count >= 3, "The words, the attachment and the reason of the hold have a key.");
        Assert.NotEmpty(proef.Vind(sleutels));
        var bijlage = Assert.Single(Bijlagen());
        await proef.VernietigAsync(proef.Meldpunt, id);

        // Nothing of it is left to open, on disk or through the program.
        Assert.Empty(Bijlagen());
        Assert.False(File.Exists(bijlage));
        Assert.Empty(proef.Vind(sleutels));
        Assert.Empty(proef.Vind(new[] { "Kanarie-Verhaal", "Kanarie-Plek", "Kanarie-Verdachte", "Kanarie-Klacht" }.Select(Vernietigproef.Bytes)));
        Assert.All(await TekstenAsync(StreamName.Of("melding", id)), tekst => Assert.Equal("[vernietigd]", tekst));
        Assert.Equal(404, (await meldpunt.VraagAsync($"meldingen/{id}")).Status);
        Assert.Equal(404, (await meldpunt.VraagAsync($"meldingen/{id}/bijlagen/1")).Status);
        Assert.DoesNotContain(id, (await meldpunt.VraagAsync("meldingen")).Body.GetRawText(), StringComparison.Ordinal);
        Assert.Equal(404, (await huis.CreateClient().StuurFormulierAsync("meldingen/bericht", Anoniem.MetCode(code))).Status);

        // The proof stays: what kind, when, by whom, on which rule.
        Assert.Empty(await Vernietigproef.LijstAsync(proef.Archivaris));
        var verklaring = Assert.Single((await proef.Archivaris.VraagAsync("vernietigingen?uitgevoerd=true")).Body.GetProperty("vernietigingen").EnumerateArray());
        Assert.Equal(
            ("melding", meldingscode, "MEL-15", "6.2", "Vernietigd", "m.meldpunt", "d.archivaris", "2027-02-02"),
            (Tekst(verklaring, "zaaktype"), Tekst(verklaring, "code"), Tekst(verklaring, "regel"), Tekst(verklaring, "selectielijst"), Tekst(verklaring, "stand"), Tekst(verklaring, "goedgekeurdDoor"), Tekst(verklaring, "uitgevoerdDoor"), Tekst(verklaring, "uitgevoerdOp")));
        Assert.Equal((409, "AVG-44"), Kort(await proef.Archivaris.StuurAsync($"vernietigingen/{vernietiging}/uitvoering", new { }, ApiClient.Nu)));
        Assert.Equal(0, await proef.StelVoorAsync());

        // The trail and the chain are whole.
        Assert.Contains(await huis.SpoorAsync($"dossier={id}"), regel => regel.Onderdeel == "DossierVernietigen");
        var (afloop, verslag) = await proef.VerifieerAsync();
        Assert.True(afloop == 0, verslag);
        Assert.Contains("De bijlagen kloppen: 0 bestanden.", verslag, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_reported_goes_out_of_the_vault_with_the_melding()
    {
        var gemeld = await MeldAsync("Vertrouwelijk", new { naam = "Kanarie Melder", telefoon = "0600000000" });
        Assert.Equal(201, gemeld.Status);
        Assert.Equal(200, (await meldpunt.StuurAsync($"meldingen/{gemeld.Id}/geen-signaal", new { reden = "NietVoorOns" }, gemeld.Versie)).Status);
        var kluis = Melderkluis.IdVan(DossierId.Parse(gemeld.Id, null));
        var sleutel = proef.Sleutels([Melderkluis.SleutelVan(kluis)], Melderkluis.Doelcode);
        Assert.Single(sleutel);

        huis.Op(2027, 2, 2);
        Assert.Equal(1, await proef.StelVoorAsync());
        await proef.VernietigAsync(proef.Meldpunt, gemeld.Id);
        Assert.Empty(proef.Vind(sleutel));
        Assert.Equal(["[vernietigd]", "[vernietigd]"], await TekstenAsync(StreamName.Of("melderkluis", kluis.ToString())));
        var desk = huis.Als("m.meldpunt", "MedewerkerMeldpunt", Melderkluis.Doelcode);
        Assert.Equal((409, "MEL-02"), Kort(await desk.StuurAsync("melderkluizen", new { melding = gemeld.Id, reden = "Terugbellen" })));
        var (afloop, verslag) = await proef.VerifieerAsync();
        Assert.True(afloop == 0, verslag);
    }

    [Fact]
    public async Task A_hold_can_be_placed_before_the_term_and_not_by_who_may_not_know_the_melding()
    {
        var gemeld = await MeldAsync("Anoniem");
        object Hold(string? tot = null) => new { zaaktype = "melding", dossier = gemeld.Id, grond = "BezwaarOfBeroep", reden = "Er loopt een beroep", tot };
        Assert.Equal((409, "AVG-43"), Kort(await proef.Archivaris.StuurAsync("vernietigingen/opschortingen", Hold())));
        Assert.Equal((409, "AVG-43"), Kort(await proef.Coordinator.StuurAsync("vernietigingen/opschortingen", Hold())));
        Assert.Equal((409, "AVG-43"), Kort(await proef.Meldpunt.StuurAsync("vernietigingen/opschortingen", Hold("2026-02-01"))));
        Assert.Equal(201, (await proef.Meldpunt.StuurAsync("vernietigingen/opschortingen", Hold("2027-02-02"))).Status);
        Assert.Equal(200, (await meldpunt.StuurAsync($"meldingen/{gemeld.Id}/geen-signaal", new { reden = "NietVoorOns" }, gemeld.Versie)).Status);

        huis.Op(2027, 2, 2);
        Assert.Equal(1, await proef.StelVoorAsync());
        var id = Vernietigingsdossier.IdVan(DossierId.Parse(gemeld.Id, null));
        Assert.Equal((409, "AVG-43"), Kort(await proef.Meldpunt.StuurAsync($"vernietigingen/{id}/goedkeuring", new { }, ApiClient.Nu)));
        Assert.Equal((409, "AVG-43"), Kort(await proef.Archivaris.StuurAsync($"vernietigingen/{id}/opheffing", new { nummer = 1 }, ApiClient.Nu)));
        huis.Op(2027, 2, 3);
        await proef.VernietigAsync(proef.Meldpunt, gemeld.Id);
    }

    [Fact]
    public async Task A_hold_for_Bibob_has_no_ground_for_whom_Bibob_does_not_exist_and_a_lifted_one_is_no_work()
    {
        var gemeld = await MeldAsync("Anoniem");
        object Hold(string grond) => new { zaaktype = "melding", dossier = gemeld.Id, grond, reden = "Kanarie" };
        Assert.Equal(201, (await proef.Meldpunt.StuurAsync("vernietigingen/opschortingen", Hold("Klacht"))).Status);
        await proef.BijAsync();
        var (id, _, stand) = Assert.Single(await Vernietigproef.LijstAsync(proef.Meldpunt));
        Assert.Equal("Opgeschort", stand);
        Assert.Equal(200, (await proef.Meldpunt.StuurAsync($"vernietigingen/{id}/opheffing", new { nummer = 1 }, ApiClient.Nu)).Status);
        await proef.BijAsync();
        Assert.Empty(await Vernietigproef.LijstAsync(proef.Meldpunt));

        Assert.Equal(200, (await meldpunt.StuurAsync($"meldingen/{gemeld.Id}/geen-signaal", new { reden = "NietVoorOns" }, gemeld.Versie)).Status);
        huis.Op(2027, 2, 2);
        Assert.Equal(1, await proef.StelVoorAsync());
        var hold = await proef.Privacy.StuurAsync("vernietigingen/opschortingen", Hold("Bibob"));
        Assert.True(hold.Status is 200 or 201, hold.Body.GetRawText());
        await proef.BijAsync();
        Assert.False((await OpschortingAsync(proef.Meldpunt)).TryGetProperty("grond", out _));
        Assert.Equal("Bibob", Tekst(await OpschortingAsync(proef.Privacy), "grond"));

        static async Task<System.Text.Json.JsonElement> OpschortingAsync(HttpClient wie) =>
            Assert.Single(Assert.Single((await wie.VraagAsync("vernietigingen")).Body.GetProperty("vernietigingen").EnumerateArray()).GetProperty("opschortingen").EnumerateArray());
    }

    private Task<Antwoord> MeldAsync(string melderSoort, object? melder = null) => meldpunt.StuurAsync("meldingen", new
    {
        kanaal = "Telefoon",
        ontvangenOp = "2026-02-01",
        soort = "Woonoverlast",
        melderSoort,
        tekst = new { omschrijving = "Lawaai in de nacht." },
        melder,
    });

    private string[] Bijlagen() => Directory.GetFiles(Path.Combine(huis.Map, Bijlagekluis.Map), "*", SearchOption.AllDirectories);

    private async Task<List<string>> TekstenAsync(StreamName stroom)
    {
        var (log, serializer, lezer) = (
            huis.Services.GetRequiredService<IEventStore>(), huis.Services.GetRequiredService<IEventSerializer>(), huis.Services.GetRequiredService<IPersonalTextReader>());
        var stored = await log.ReadStreamAsync(stroom, cancellation: Vernietigproef.Cancellation);
        return [.. stored.SelectMany(@event => Teksten(serializer.Deserialize(@event).Body)).Select(tekst => lezer.Reveal(tekst)!)];
    }

    private static IEnumerable<PersonalText> Teksten(object? waarde) => waarde switch
    {
        null or string => [],
        PersonalText tekst => [tekst],
        System.Collections.IEnumerable delen => delen.Cast<object?>().SelectMany(Teksten),
        _ when waarde.GetType() is { IsEnum: false, IsPrimitive: false } type && type.Namespace!.StartsWith("CaseManagement", StringComparison.Ordinal) =>
            type.GetProperties().Where(eigenschap => eigenschap.GetIndexParameters().Length == 0).SelectMany(eigenschap => Teksten(eigenschap.GetValue(waarde))),
        _ => [],
    };

    private static (int, string?) Kort(Antwoord antwoord) => (antwoord.Status, antwoord.Regel);

    private static string? Tekst(System.Text.Json.JsonElement element, string naam) => element.GetProperty(naam).GetString();
}
