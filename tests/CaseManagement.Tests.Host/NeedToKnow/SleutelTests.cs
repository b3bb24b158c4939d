using CaseManagement.EventSourcing.Projections;
using CaseManagement.EventSourcing.Projections.Running;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Meldingen.Ontvangst;
using CaseManagement.Tests.Shared;
using CaseManagement.Toegang.Sleutels;
using Microsoft.Extensions.DependencyInjection;

namespace CaseManagement.Tests.Host.NeedToKnow;

/// <summary>Text that was taken out at intake is gone from the log too, and nothing that shows or rebuilds the melding minds.</summary>
public sealed class SleutelTests
{
    [Fact]
    public async Task Text_that_was_taken_out_at_intake_is_gone_from_the_log_and_everything_still_works()
    {
        await using var huis = new TestHuis();
        var cancellation = TestContext.Current.CancellationToken;
        var meldpunt = huis.Als("m.meldpunt", "MedewerkerMeldpunt", "va-melding");
        var gemeld = await meldpunt.StuurAsync("meldingen", new
        {
            kanaal = "Telefoon",
            ontvangenOp = "2026-02-20",
            soort = "Woonoverlast",
            melderSoort = "Anoniem",
            tekst = new { omschrijving = "Lawaai, en hij slikt pillen.", betrokkenen = "De buurman met pillen", locatie = "Pillenstraat 1" },
        });
        Assert.True(gemeld.Status == 201, gemeld.Body.GetRawText());
        var opgeschoond = await meldpunt.StuurAsync(
            $"meldingen/{gemeld.Id}/verwijderde-gegevens",
            new { categorie = "Medisch", tekst = new { omschrijving = "Lawaai in de nacht.", locatie = "Proefstraat 1" } },
            gemeld.Versie);
        Assert.True(opgeschoond.Status == 200, opgeschoond.Body.GetRawText());
        var vernietiger = huis.Services.GetRequiredService<Sleutelvernietiger>();
        await vernietiger.VolgAsync(cancellation);

        var teksten = await OudeTekstenAsync(huis, gemeld.Id, cancellation);
        Assert.Equal(3, teksten.Count);
        Assert.All(teksten, tekst => Assert.Equal("[vernietigd]", tekst));

        // The views show what stayed, the read models rebuild, and another run changes nothing.
        await huis.Services.GetRequiredService<ProjectionRunner>().RebuildAsync(["dossiers", "auditregels", "auditbetrokkenen"], null, cancellation);
        var inzage = (await meldpunt.VraagAsync($"meldingen/{gemeld.Id}", opgeschoond.Positie)).Body.GetRawText();
        Assert.Contains("Lawaai in de nacht.", inzage, StringComparison.Ordinal);
        Assert.DoesNotContain("pillen", inzage, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(gemeld.Body.GetProperty("code").GetString()!, (await meldpunt.VraagAsync("meldingen", opgeschoond.Positie)).Body.GetRawText(), StringComparison.Ordinal);
        var stand = await vernietiger.VolgAsync(cancellation);
        using var herstart = ActivatorUtilities.CreateInstance<Sleutelvernietiger>(huis.Services);
        Assert.True(await herstart.VolgAsync(cancellation) >= stand);
        Assert.Single(await huis.Services.GetRequiredService<IEventStore>().ReadStreamAsync(Sleutelvernietiger.Stroom, cancellation: cancellation));
    }

    private static async Task<List<string?>> OudeTekstenAsync(TestHuis huis, string melding, CancellationToken cancellation)
    {
        var streams = huis.Services.GetRequiredService<IStreamReader>();
        var reader = huis.Services.GetRequiredService<IPersonalTextReader>();
        var ontvangen = (MeldingOntvangen)(await streams.ReadAsync(StreamName.Of("melding", melding), upToVersion: 1, cancellation: cancellation))[0].Body;
        return [.. new[] { ontvangen.Tekst.Omschrijving, ontvangen.Tekst.Betrokkenen, ontvangen.Tekst.Locatie }.Select(reader.Reveal)];
    }
}
