using System.Text;
using CaseManagement.EventSourcing.Events;
using CaseManagement.EventSourcing.Projections.Running;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Meldingen;
using CaseManagement.Meldingen.Inhoud;
using CaseManagement.Meldingen.Kluis;
using CaseManagement.Meldingen.Ontvangst;
using CaseManagement.Tests.Shared;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Registratie;
using CaseManagement.Toegang.Sleutels;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace CaseManagement.Tests.Host.Meldpunt;

/// <summary>From a reporter with a name to a vault, and what a crash, a repeat and an old log do with it (<c>MEL-02</c>).</summary>
public sealed class MelderkluisTests : IAsyncLifetime
{
    private readonly TestHuis huis = new();
    private HttpClient meldpunt = null!;
    private HttpClient kluis = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync()
    {
        meldpunt = huis.Als("m.meldpunt", "MedewerkerMeldpunt", "va-melding");
        kluis = huis.Als("m.meldpunt", "MedewerkerMeldpunt", "va-melderkluis");
        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync() => huis.DisposeAsync();

    [Fact]
    public async Task One_request_puts_the_reporter_in_the_vault_and_a_reason_opens_it_until_it_is_forgotten()
    {
        var gemeld = await MeldAsync("Kanarie Melder");
        Assert.True(gemeld.Status == 201, gemeld.Body.GetRawText());
        var ontvangen = (MeldingOntvangen)(await StroomAsync("melding", gemeld.Id))[0].Body;
        Assert.Null(ontvangen.Melder);
        var nummer = ontvangen.MelderVaultRef!.Value.ToString();
        Assert.Equal((403, "MEL-02"), Weigering(await kluis.VraagAsync($"melderkluizen/{nummer}")));

        var geopend = await kluis.StuurAsync("melderkluizen", new { melding = gemeld.Id, reden = "Terugbellen" });
        Assert.Equal((201, nummer), (geopend.Status, geopend.Id));
        Assert.Equal($"/v1/melderkluizen/{nummer}", geopend.Koppen["Location"]);
        Assert.Equal("Kanarie Melder", (await kluis.VraagAsync($"melderkluizen/{nummer}")).Body.GetProperty("naam").GetString());
        Assert.Equal(404, (await meldpunt.VraagAsync($"melderkluizen/{nummer}")).Status);
        Assert.DoesNotContain("Kanarie Melder", (await meldpunt.VraagAsync($"meldingen/{gemeld.Id}")).Body.GetRawText(), StringComparison.Ordinal);
        var inzagen = (await AlleAsync()).Select(e => e.Body).OfType<ToegangVastgelegd>().Where(e => e.Dossiers.Contains(ontvangen.MelderVaultRef.Value));
        Assert.Contains(inzagen, inzage => inzage.Dossiers[0].ToString() == gemeld.Id && inzage.AantalRecords == 1);

        Assert.Equal(201, (await kluis.StuurAsync("melderkluizen/vergetelheid", new { melding = gemeld.Id, reden = "OpVerzoek" })).Status);
        await huis.Services.GetRequiredService<Sleutelvernietiger>().VolgAsync(Cancellation);
        Assert.Equal(403, (await kluis.VraagAsync($"melderkluizen/{nummer}")).Status);
        Assert.Equal((409, "MEL-02"), Weigering(await kluis.StuurAsync("melderkluizen", new { melding = gemeld.Id, reden = "Terugbellen" })));
        var gelegd = (MelderInKluisGelegd)(await StroomAsync("melderkluis", nummer))[0].Body;
        Assert.Equal("[vernietigd]", huis.Services.GetRequiredService<IPersonalTextReader>().Reveal(gelegd.Naam));
        Assert.Equal(200, (await meldpunt.VraagAsync($"meldingen/{gemeld.Id}")).Status);
    }

    [Fact]
    public async Task Another_role_and_another_melding_open_nothing()
    {
        var gemeld = await MeldAsync("Kanarie Melder");
        var ander = huis.Als("s.signaalcoordinator", "Signaalcoordinator", "va-melderkluis");
        Assert.Contains((await ander.StuurAsync("melderkluizen", new { melding = gemeld.Id, reden = "Nieuwsgierig" })).Status, new[] { 403, 404 });
        Assert.Equal((409, "MEL-02"), Weigering(await kluis.StuurAsync("melderkluizen", new { melding = huis.Services.GetRequiredService<IIdentifiers>().Next(), reden = "Zomaar" })));
    }

    [Fact]
    public async Task The_same_request_twice_is_one_vault_and_another_reporter_under_the_same_key_is_refused()
    {
        var eerste = await MeldAsync("Kanarie Melder", "sleutel-1");
        var tweede = await MeldAsync("Kanarie Melder", "sleutel-1");
        Assert.Equal((201, 201), (eerste.Status, tweede.Status));
        Assert.Equal(eerste.Id, tweede.Id);
        Assert.Equal(422, (await MeldAsync("Iemand Anders", "sleutel-1")).Status);
        Assert.Single(await AlleAsync(), e => e.Body is MelderInKluisGelegd);
    }

    [Fact]
    public async Task What_is_refused_leaves_no_vault()
    {
        var geweigerd = await meldpunt.StuurAsync("meldingen", Melding("Kanarie Melder", "2199-01-01"));
        Assert.Equal((409, "MEL-13"), Weigering(geweigerd));
        Assert.DoesNotContain(await AlleAsync(), e => e.Body is MelderInKluisGelegd);
    }

    [Fact]
    public async Task After_a_crash_between_the_two_a_repeat_goes_on_and_without_one_the_vault_is_destroyed()
    {
        var (hervat, verlaten) = (huis.Services.GetRequiredService<IIdentifiers>().Next(), huis.Services.GetRequiredService<IIdentifiers>().Next());
        await LegAlleenInKluisAsync(hervat);
        await LegAlleenInKluisAsync(verlaten);
        Assert.True((await StuurAsync(new Opdracht<Melding, MeldingOntvangst, Kluisbewijs>(new DossierId(hervat), Ontvangst(), Meldpunt("va-melding"), hervat))).IsGelukt);
        await huis.Services.GetRequiredService<ProjectionRunner>().CatchUpAsync(Cancellation);

        Assert.Equal(0, await RuimOpAsync(Duration.FromMinutes(59)));
        Assert.Equal(1, await RuimOpAsync(Duration.FromMinutes(61)));
        var vergeten = Assert.Single((await AlleAsync()).Select(e => e.Body).OfType<MelderVergeten>());
        Assert.Equal((new DossierId(verlaten), Vergeetreden.MeldingNooitOntvangen), (vergeten.Melding, vergeten.Reden));
        await huis.Services.GetRequiredService<ProjectionRunner>().CatchUpAsync(Cancellation);
        Assert.Equal(0, await RuimOpAsync(Duration.FromDays(1)));

        // A repeat of the request, however late, is received: the reporter is put in again, under another key.
        var teLaat = await StuurAsync(new Opdracht<Melding, MeldingOntvangst, Kluisbewijs>(new DossierId(verlaten), Ontvangst(), Meldpunt("va-melding"), verlaten));
        Assert.Equal((UitkomstSoort.Geopend, ""), (teLaat.Soort, teLaat.RegelId));
        var gelegd = (await AlleAsync()).Select(e => e.Body).OfType<MelderInKluisGelegd>().Where(e => e.Melding == new DossierId(verlaten)).ToList();
        Assert.Equal(2, gelegd.Select(e => e.Ref).Distinct().Count());
        await huis.Services.GetRequiredService<Sleutelvernietiger>().VolgAsync(Cancellation);
        var lezer = huis.Services.GetRequiredService<IPersonalTextReader>();
        Assert.Equal(["[vernietigd]", "Kanarie Melder"], gelegd.Select(e => lezer.Reveal(e.Naam)));
        Assert.Equal(201, (await kluis.StuurAsync("melderkluizen", new { melding = verlaten, reden = "Terugbellen" })).Status);
        Assert.Equal("Kanarie Melder", (await kluis.VraagAsync($"melderkluizen/{Melderkluis.IdVan(new DossierId(verlaten))}")).Body.GetProperty("naam").GetString());
    }

    [Fact]
    public async Task The_same_idempotency_key_after_the_cleanup_receives_the_melding_with_its_reporter()
    {
        // What a crash right after the vault was filled leaves: the vault remembers the request, the melding does not.
        var melding = new DossierId(huis.Services.GetRequiredService<IIdentifiers>().Next());
        var opdracht = DerivedIdentifier.From(melding.Value, "melderkluis");
        var sleutel = new Herhaalsleutel($"#melderkluis/{opdracht:N}", new byte[] { 1 });
        Assert.True((await StuurAsync(new Opdracht<Melderkluis, MelderInKluisLeggen, NoFacts>(
            Melderkluis.IdVan(melding), new MelderInKluisLeggen(melding, "Kanarie Melder", null), Meldpunt(Melderkluis.Doelcode), opdracht)
        {
            Herhaalsleutel = sleutel,
        })).IsGelukt);
        await huis.Services.GetRequiredService<ProjectionRunner>().CatchUpAsync(Cancellation);
        Assert.Equal(1, await RuimOpAsync(Duration.FromMinutes(61)));

        var herhaald = await StuurAsync(new Opdracht<Melding, MeldingOntvangst, Kluisbewijs>(melding, Ontvangst(), Meldpunt("va-melding"), melding.Value)
        {
            Herhaalsleutel = new Herhaalsleutel("sleutel-1", new byte[] { 1 }),
        });
        Assert.True(herhaald.IsGelukt, herhaald.Melding);
        Assert.Equal(201, (await kluis.StuurAsync("melderkluizen", new { melding = melding.ToString(), reden = "Terugbellen" })).Status);
    }

    [Fact]
    public async Task The_reporter_of_a_melding_from_an_old_log_opens_and_is_forgotten_through_the_vault()
    {
        var melding = new DossierId(huis.Services.GetRequiredService<IIdentifiers>().Next());
        var oud = new BetrokkeneId(huis.Services.GetRequiredService<IIdentifiers>().Next());
        await SchrijfOudAsync(melding, oud);
        var nummer = Melderkluis.IdVan(melding).ToString();
        Assert.Equal(404, (await kluis.VraagAsync($"melderkluizen/{nummer}")).Status);
        var inzage = (await meldpunt.VraagAsync($"meldingen/{melding}")).Body;
        Assert.True(inzage.GetProperty("inhoud").GetProperty("heeftMelder").GetBoolean());
        Assert.DoesNotContain("Kanarie", inzage.GetRawText(), StringComparison.Ordinal);

        Assert.Equal(201, (await kluis.StuurAsync("melderkluizen", new { melding = melding.ToString(), reden = "Terugbellen" })).Status);
        Assert.Equal("Kanarie Oud", (await kluis.VraagAsync($"melderkluizen/{nummer}")).Body.GetProperty("naam").GetString());
        Assert.Equal(201, (await kluis.StuurAsync("melderkluizen/vergetelheid", new { melding = melding.ToString(), reden = "NietMeerNodig" })).Status);
        Assert.Equal([oud], (await AlleAsync()).Select(e => e.Body).OfType<MelderVergeten>().Single().TeVernietigenSleutels);
        Assert.Equal(403, (await kluis.VraagAsync($"melderkluizen/{nummer}")).Status);
    }

    private static (int, string?) Weigering(Antwoord antwoord) => (antwoord.Status, antwoord.Regel);

    private static object Melding(string naam, string ontvangenOp) => new
    {
        kanaal = "Telefoon",
        ontvangenOp,
        soort = "Woonoverlast",
        melderSoort = "Vertrouwelijk",
        tekst = new { omschrijving = "Lawaai in de nacht." },
        melder = new { naam, telefoon = "0600000000" },
    };

    private static MeldingOntvangst Ontvangst() => new(
        Kanaal.Telefoon, MeldingSoort.Woonoverlast, new LocalDate(2026, 2, 20), MelderSoort.Bekend, new TekstOpgave("Lawaai"))
    {
        Melder = new MelderOpgave("Kanarie Melder"),
    };

    private static Aanroep Meldpunt(string doel) => new()
    {
        Gebruiker = new GebruikerId("m.meldpunt"),
        Organisatie = "gemeente",
        Rol = Rol.MedewerkerMeldpunt,
        Doel = doel,
        Grondslag = "proef",
    };

    private Task<Antwoord> MeldAsync(string naam, string? sleutel = null) => meldpunt.StuurAsync("meldingen", Melding(naam, "2026-02-20"), sleutel: sleutel);

    private async Task LegAlleenInKluisAsync(Guid melding)
    {
        var uitkomst = await StuurAsync(new Opdracht<Melderkluis, MelderInKluisLeggen, NoFacts>(
            Melderkluis.IdVan(new DossierId(melding)), new MelderInKluisLeggen(new DossierId(melding), "Kanarie Melder", null),
            Meldpunt(Melderkluis.Doelcode), DerivedIdentifier.From(melding, "melderkluis")));
        Assert.True(uitkomst.IsGelukt, uitkomst.Melding);
    }

    private async Task<Uitkomst> StuurAsync(IRequest<Uitkomst> opdracht)
    {
        using var scope = huis.Services.CreateScope();
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(opdracht, Cancellation);
    }

    private async Task<int> RuimOpAsync(Duration later)
    {
        using var scope = huis.Services.CreateScope();
        var klok = new Later(scope.ServiceProvider.GetRequiredService<IClock>().GetCurrentInstant() + later);
        return await ActivatorUtilities.CreateInstance<Weeskluizen>(scope.ServiceProvider, klok).RuimOpAsync(Cancellation);
    }

    private async Task SchrijfOudAsync(DossierId melding, BetrokkeneId oud)
    {
        var (log, serializer) = (huis.Services.GetRequiredService<IEventStore>(), huis.Services.GetRequiredService<IEventSerializer>());
        var sleutel = new BetrokkeneId(huis.Services.GetRequiredService<IIdentifiers>().Next());
        var ontvangen = new MeldingOntvangen(
            "MEL-2026-9999", Kanaal.Telefoon, MeldingSoort.Woonoverlast, new LocalDate(2026, 2, 20), new GebruikerId("m.meldpunt"), null, MelderSoort.Bekend,
            new MelderGegevens(oud, PersonalText.Of(oud, "va-melding", "Kanarie Oud"), null), null,
            MeldingTekst.Van(sleutel, new TekstOpgave("Lawaai")), false, false, false, null, null, null, null);
        var stroom = StreamName.Of("melding", melding.ToString());
        var herkomst = Herkomst.Van(Meldpunt("va-melding"), AuditActie.Aanmaken, "MeldingOntvangen", melding.Value).ToBytes();
        var @event = serializer.Serialize(stroom, ontvangen, herkomst, huis.Services.GetRequiredService<IClock>().GetCurrentInstant());
        Assert.IsType<AppendResult.Appended>(await log.AppendAsync(new AppendRequest(stroom, ExpectedVersion.Exactly(0), [@event]), Cancellation));
    }

    private async Task<IReadOnlyList<RecordedEvent>> StroomAsync(string categorie, string id) => [.. (await AlleAsync())
        .Where(e => e.Stored.Stream == StreamName.Of(categorie, id))];

    private async Task<List<RecordedEvent>> AlleAsync()
    {
        var (log, serializer) = (huis.Services.GetRequiredService<IEventStore>(), huis.Services.GetRequiredService<IEventSerializer>());
        var alle = await log.ReadAllAsync(0, 10_000, Cancellation);
        Assert.DoesNotContain(alle, stored => Encoding.UTF8.GetString(stored.Data.Span).Contains("Kanarie", StringComparison.Ordinal));
        return [.. alle.Select(serializer.Deserialize)];
    }

    private sealed class Later(Instant nu) : IClock
    {
        public Instant GetCurrentInstant() => nu;
    }
}
