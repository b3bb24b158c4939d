using System.Text.Json.Serialization;
using CaseManagement.EventSourcing.Events;
using CaseManagement.EventSourcing.Protection;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Meldingen.Inhoud;
using CaseManagement.Tests.Unit.Testing;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Registratie;
using CaseManagement.Toegang.Sleutels;
using CaseManagement.Woonoverlast.Incidenten;
using static CaseManagement.Tests.Unit.Toegang.Proefdata;

namespace CaseManagement.Tests.Unit.Toegang.Sleutels;

/// <summary>What the log says must be destroyed, is destroyed: once, in order, and again only without effect.</summary>
public sealed class SleutelvernietigerTests
{
    private static readonly BetrokkeneId Oud = new(new Guid("aaaaaaaa-0000-4000-8000-000000000011"));
    private static readonly BetrokkeneId Blijft = new(new Guid("bbbbbbbb-0000-4000-8000-000000000012"));
    private static readonly StreamName Stroom = StreamName.Of("brief", "1");

    private readonly InMemoryEventStore log = new();
    private readonly InMemoryKeyStore keys = new();
    private readonly EventRegistratie[] registraties =
    [
        EventRegistratie.Van(BriefJson.Default.BriefOntvangen),
        EventRegistratie.Van(BriefJson.Default.BriefVervangen),
        EventRegistratie.Van(SleutelsJson.Default.SleutelsVernietigd),
    ];

    [Fact]
    public async Task The_old_text_cannot_be_opened_and_the_rest_can()
    {
        var huis = Huis();
        await VervangAsync(huis);
        await huis.Vernietiger.VolgAsync(TestContext.Current.CancellationToken);

        Assert.Equal(["[vernietigd]", "Nieuwe tekst"], await TekstenAsync(huis));
        Assert.Throws<PersonalKeyDestroyedException>(() => huis.Protector.Seal(Oud, "va-test", "Weer", new SealOrigin(Stroom, Oud.Value, "tekst")));
    }

    [Fact]
    public async Task The_log_tells_what_was_destroyed_and_by_whom()
    {
        var huis = Huis();
        await VervangAsync(huis);
        await huis.Vernietiger.VolgAsync(TestContext.Current.CancellationToken);

        var stand = Assert.Single(await StandAsync(huis));
        var hek = Assert.Single(stand.Hekken);
        Assert.Equal((2, Oud, "va-test", Nu), (stand.TotEnMet, hek.Betrokkene, hek.Doel, hek.VernietigdOp));
        Assert.Equal(keys.Find(Oud, "va-test")!.Id, hek.Sleutel);
        var herkomst = Herkomst.Parse(log.Log[^1].Metadata);
        Assert.Equal((GebruikerId.Systeem, Rol.Systeem, AuditActie.Vernietigen), (herkomst.Gebruiker, herkomst.Rol, herkomst.Actie));
    }

    [Fact]
    public async Task A_restart_goes_on_from_the_checkpoint_and_a_second_run_records_nothing()
    {
        await VervangAsync(Huis());
        await Huis().Vernietiger.VolgAsync(TestContext.Current.CancellationToken);
        var herstart = Huis();
        await herstart.Vernietiger.VolgAsync(TestContext.Current.CancellationToken);
        await herstart.Vernietiger.VolgAsync(TestContext.Current.CancellationToken);

        Assert.Single(await StandAsync(herstart));
        Assert.Equal(["[vernietigd]", "Nieuwe tekst"], await TekstenAsync(herstart));
    }

    [Fact]
    public async Task A_crash_between_destroying_and_recording_is_made_good()
    {
        var huis = Huis();
        await VervangAsync(huis);
        log.AppendFailure = new StoreUnavailableException("weg", isFull: false);
        await Assert.ThrowsAsync<StoreUnavailableException>(() => huis.Vernietiger.VolgAsync(TestContext.Current.CancellationToken));
        log.AppendFailure = null;
        Assert.Equal("[vernietigd]", (await TekstenAsync(huis))[0]);

        await huis.Vernietiger.VolgAsync(TestContext.Current.CancellationToken);
        Assert.Equal(Oud, Assert.Single(Assert.Single(await StandAsync(huis)).Hekken).Betrokkene);
    }

    [Fact]
    public async Task Two_processes_do_no_harm_to_each_other()
    {
        var (een, twee) = (Huis(), Huis());
        await een.Vernietiger.VolgAsync(TestContext.Current.CancellationToken);
        await twee.Vernietiger.VolgAsync(TestContext.Current.CancellationToken);
        await VervangAsync(een);
        await een.Vernietiger.VolgAsync(TestContext.Current.CancellationToken);
        Assert.Equal(log.Log.Count, await twee.Vernietiger.VolgAsync(TestContext.Current.CancellationToken));
        Assert.Single(await StandAsync(een));
    }

    [Fact]
    public async Task A_key_that_a_backup_brings_back_is_destroyed_again_at_the_start()
    {
        var huis = Huis();
        await VervangAsync(huis);
        var backup = keys.Keys;
        await huis.Vernietiger.VolgAsync(TestContext.Current.CancellationToken);

        keys.Restore(backup);
        var hersteld = Huis();
        Assert.Equal("Oude tekst", (await TekstenAsync(hersteld))[0]);
        await hersteld.Vernietiger.VolgAsync(TestContext.Current.CancellationToken);
        Assert.Equal("[vernietigd]", (await TekstenAsync(Huis()))[0]);
    }

    [Fact]
    public async Task A_quiet_log_gets_a_checkpoint_now_and_then_that_the_trail_does_not_show()
    {
        var huis = Huis();
        for (var i = 0; i < 10_001; i++)
        {
            await huis.SchrijfAsync(log, new BriefVervangen([], Tekst("Niets te vernietigen")));
        }

        await huis.Vernietiger.VolgAsync(TestContext.Current.CancellationToken);
        Assert.Equal(10_000, Assert.Single(await StandAsync(huis)).TotEnMet);
        Assert.True(log.Log[^1].Metadata.IsEmpty);
    }

    [Fact]
    public void The_events_that_take_text_out_are_orders()
    {
        IVernietigtSleutels[] orders =
        [
            new GegevensVerwijderdBijIntake(VerwijderdeCategorie.Medisch, null!, [Oud], Regisseur),
            new TekstGecontroleerd(null, [Oud], Regisseur),
            new MeldingGesplitst(default, default, null!, null!, [Oud]),
            new PolitiegegevenVerwijderd(1, Oud, Tekst("Verzoek")),
            new PolitiebewijsVerwijderd(1, Oud, Tekst("Verzoek")),
        ];
        Assert.All(orders, order => Assert.Equal([Oud], order.TeVernietigenSleutels));
    }

    private static async Task VervangAsync(Proefhuis huis)
    {
        await huis.SchrijfAsync(huis.Log, new BriefOntvangen(PersonalText.Of(Oud, "va-test", "Oude tekst")));
        await huis.SchrijfAsync(huis.Log, new BriefVervangen([Oud], PersonalText.Of(Blijft, "va-test", "Nieuwe tekst")));
    }

    private async Task<List<string>> TekstenAsync(Proefhuis huis)
    {
        var events = (await log.ReadStreamAsync(Stroom)).Select(stored => huis.Serializer.Deserialize(stored).Body).ToList();
        return [huis.Protector.Reveal(((BriefOntvangen)events[0]).Tekst)!, huis.Protector.Reveal(((BriefVervangen)events[1]).Tekst)!];
    }

    private async Task<List<SleutelsVernietigd>> StandAsync(Proefhuis huis) =>
        [.. (await log.ReadStreamAsync(Sleutelvernietiger.Stroom)).Select(stored => (SleutelsVernietigd)huis.Serializer.Deserialize(stored).Body)];

    private Proefhuis Huis()
    {
        var builder = new EventRegistryBuilder();
        foreach (var registratie in registraties)
        {
            registratie.Toevoegen(builder);
        }

        var identifiers = new RandomIdentifiers();
        var protector = new PersonalDataProtector(
            "voorbeeldgooi", keys, MasterKey.FromBase64("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="), identifiers, TimeProvider.System);
        var serializer = new EventSerializer(builder.Build(), protector, identifiers);
        return new Proefhuis(
            log, protector, serializer, new Sleutelvernietiger(log, serializer, protector, keys, registraties, identifiers, new VasteKlok(Nu)));
    }

    private sealed record Proefhuis(InMemoryEventStore Log, PersonalDataProtector Protector, EventSerializer Serializer, Sleutelvernietiger Vernietiger)
    {
        public Task SchrijfAsync(InMemoryEventStore store, IEvent @event) => store.AppendAsync(
            new AppendRequest(Stroom, ExpectedVersion.Any, [Serializer.Serialize(Stroom, @event, "{}"u8.ToArray(), Nu)]),
            TestContext.Current.CancellationToken);
    }
}

[EventType("brief.ontvangen")]
public sealed record BriefOntvangen(PersonalText Tekst) : IEvent;

[EventType("brief.vervangen")]
public sealed record BriefVervangen(IReadOnlyList<BetrokkeneId> TeVernietigenSleutels, PersonalText Tekst) : IVernietigtSleutels;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(BriefOntvangen))]
[JsonSerializable(typeof(BriefVervangen))]
internal sealed partial class BriefJson : JsonSerializerContext;
