using System.Text;
using CaseManagement.EventSourcing.Events;
using CaseManagement.EventSourcing.Projections;
using CaseManagement.EventSourcing.Projections.Running;
using CaseManagement.EventSourcing.Protection;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Koppelen;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Tests.Contract;
using CaseManagement.Tests.Shared;
using CaseManagement.Tests.Stores.PostgreSql;
using CaseManagement.Tests.Stores.Sqlite;
using CaseManagement.Toegang.Koppelen;
using NodaTime;

namespace CaseManagement.Tests.Stores.Koppelen;

/// <summary>The index of the link finder on a real store: sealed text in, hashes out, and the same rows from a rebuild.</summary>
public abstract class KoppelindexContract : StoreContract
{
    private const string Naam = "K. Kunstmatig-Proef";
    private const string Elders = "Testlaan 9, 0000 AA";
    private static readonly MasterKey Master = MasterKey.FromBase64("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=");
    private static readonly DossierId Een = new(new Guid("11111111-1111-4111-8111-000000000001"));
    private static readonly DossierId Twee = new(new Guid("11111111-1111-4111-8111-000000000002"));
    private static readonly BetrokkeneId Persoon = new(new Guid("33333333-1111-4111-8111-000000000001"));

    [Fact]
    public async Task A_rebuild_gives_the_same_rows_as_following_the_log()
    {
        var huis = Huis(1);
        await OpenAsync(huis, Een);
        await OpenAsync(huis, Twee);
        await SchrijfAsync(huis, Twee, new KoppelproefGesloten());
        await huis.Runner.CatchUpAsync(TestContext.Current.CancellationToken);
        var gevolgd = await RijenAsync(huis);
        Assert.Equal(2, gevolgd.Count(rij => rij.Contains("Kenmerk = ", StringComparison.Ordinal) && !rij.Contains("Kenmerk = ,", StringComparison.Ordinal)));

        await huis.Runner.RebuildAsync([huis.Projectie.Name], cancellation: TestContext.Current.CancellationToken);

        Assert.Equal(gevolgd, await RijenAsync(huis));
    }

    [Fact]
    public async Task A_destroyed_key_is_in_no_row_after_a_rebuild_and_nothing_is_at_rest_in_clear()
    {
        var huis = Huis(1);
        await OpenAsync(huis, Een);
        await huis.Runner.CatchUpAsync(TestContext.Current.CancellationToken);
        Assert.Single(await VindAsync(huis, Kenmerksoort.Persoon));
        huis.Protector.Destroy(Persoon, Instant.FromUtc(2026, 3, 2, 9, 0));
        await huis.Runner.RebuildAsync([huis.Projectie.Name], cancellation: TestContext.Current.CancellationToken);
        Assert.Empty(await VindAsync(huis, Kenmerksoort.Persoon));
        Assert.Single(await VindAsync(huis, Kenmerksoort.Adres));

        await Stores.DisposeAsync();
        foreach (var bestand in await Fixture.RawBytesAsync())
        {
            foreach (var klaar in new[] { Naam, "kunstmatig", "0000AA 7", "Testlaan" })
            {
                Assert.Equal(-1, bestand.AsSpan().IndexOf(Encoding.UTF8.GetBytes(klaar)));
            }
        }
    }

    [Fact]
    public async Task A_new_version_of_the_key_gives_other_hashes_of_the_same_dossiers_and_the_former_key_can_go()
    {
        var oud = Huis(1);
        await OpenAsync(oud, Een);
        await oud.Runner.CatchUpAsync(TestContext.Current.CancellationToken);
        var eerst = await VindAsync(oud, Kenmerksoort.Adres);
        var nieuw = Huis(2);
        await nieuw.Runner.CatchUpAsync(TestContext.Current.CancellationToken);
        var daarna = await VindAsync(nieuw, Kenmerksoort.Adres);
        Assert.Equal(eerst.Select(rij => rij.Dossier), daarna.Select(rij => rij.Dossier));
        Assert.Empty(eerst.Select(rij => rij.Kenmerk).Intersect(daarna.Select(rij => rij.Kenmerk)));
        nieuw.Protector.Destroy(Koppelhash.Eigenaar(1), Instant.FromUtc(2026, 3, 2, 9, 0));
        Assert.NotNull(Stores.Keys.Find(Koppelhash.Eigenaar(1), Koppelhash.Doel)!.DestroyedAt);
        Assert.Null(Stores.Keys.Find(Koppelhash.Eigenaar(2), Koppelhash.Doel)!.DestroyedAt);
    }

    [Theory]
    [InlineData(false, Naam)]
    [InlineData(false, Elders)]
    [InlineData(true, Naam)]
    [InlineData(true, Elders)]
    public async Task What_another_process_could_not_take_in_is_written_whole_at_the_next_event_also_when_that_changes_no_mark(bool herbouw, string hapert)
    {
        var (huis, ander) = (Huis(1), Huis(1, tekst => tekst == hapert));
        await OpenAsync(huis, Een);
        if (hapert is Elders)
        {
            // Then rows of before stay behind; else there are none.
            await huis.Runner.CatchUpAsync(TestContext.Current.CancellationToken);
        }

        await SchrijfAsync(huis, Een, new KoppelproefVerhuisd(Tekst(BetrokkeneId.Of(Een), Elders)));
        await SchrijfAsync(huis, Een, new KoppelproefIetsAnders());
        if (herbouw)
        {
            await huis.Runner.CatchUpAsync(TestContext.Current.CancellationToken);
            await ander.Runner.RebuildAsync([huis.Projectie.Name], cancellation: TestContext.Current.CancellationToken);
        }
        else
        {
            // In the middle of the same page the other process is first.
            huis.Lezer.Eerst = () => ander.Runner.CatchUpAsync(TestContext.Current.CancellationToken);
            await huis.Runner.CatchUpAsync(TestContext.Current.CancellationToken);
        }

        Assert.Single(await Stores.Projections.ParkedAsync(huis.Projectie.Name, TestContext.Current.CancellationToken));

        await SchrijfAsync(huis, Een, new KoppelproefIetsAnders());
        await huis.Runner.CatchUpAsync(TestContext.Current.CancellationToken);

        Assert.Empty(await Stores.Projections.ParkedAsync(huis.Projectie.Name, TestContext.Current.CancellationToken));
        var gevolgd = await RijenAsync(huis);
        Assert.Single(await VindAsync(huis, Kenmerksoort.Adres));
        await huis.Runner.RebuildAsync([huis.Projectie.Name], cancellation: TestContext.Current.CancellationToken);
        Assert.Equal(gevolgd, await RijenAsync(huis));
    }

    private static PersonalText Tekst(BetrokkeneId van, string tekst) => PersonalText.Of(van, "va-test", tekst);

    private static Task OpenAsync(Proefhuis huis, DossierId id) => SchrijfAsync(
        huis, id, new KoppelproefGeopend(Tekst(Persoon, Naam), Tekst(Persoon, "1980-05-01"), Tekst(BetrokkeneId.Of(id), "Testlaan 7, 0000 AA")));

    private static Task SchrijfAsync(Proefhuis huis, DossierId id, IEvent @event)
    {
        var stroom = StreamName.Of("koppelproef", id.ToString());
        return huis.Events.AppendAsync(
            new AppendRequest(stroom, ExpectedVersion.Any, [huis.Serializer.Serialize(stroom, @event, "{}"u8.ToArray(), Instant.FromUtc(2026, 3, 2, 9, 0))]),
            TestContext.Current.CancellationToken);
    }

    private async Task<List<string>> RijenAsync(Proefhuis huis) =>
        [.. (await Stores.Projections.Read(huis.Projectie).QueryAsync(new RowQuery(), TestContext.Current.CancellationToken)).Rows
            .Select(rij => $"{rij with { Waar = [], Uitgesloten = [] }} {string.Join(',', rij.Waar)} {string.Join(',', rij.Uitgesloten)}")];

    private async Task<IReadOnlyList<KoppelRij>> VindAsync(Proefhuis huis, Kenmerksoort soort) =>
        [.. (await Stores.Projections.Read(huis.Projectie).QueryAsync(new RowQuery(), TestContext.Current.CancellationToken)).Rows.Where(rij => rij.Soort == soort)];

    private Proefhuis Huis(int sleutelversie, Func<string?, bool>? hapert = null)
    {
        var builder = new EventRegistryBuilder();
        builder.Add(KoppelproefJson.Default.KoppelproefGeopend);
        builder.Add(KoppelproefJson.Default.KoppelproefVerhuisd);
        builder.Add(KoppelproefJson.Default.KoppelproefIetsAnders);
        builder.Add(KoppelproefJson.Default.KoppelproefGesloten);
        var identifiers = new RandomIdentifiers();
        var protector = new PersonalDataProtector("voorbeeldgooi", Stores.Keys, Master, identifiers, TimeProvider.System);
        var serializer = new EventSerializer(builder.Build(), protector, identifiers);
        var instellingen = new KoppelInstellingen { Sleutelversie = sleutelversie };
        var lezer = new HaperendeLezer(protector, hapert ?? (_ => false));
        var hash = new Koppelhash(lezer, new KeyedFingerprint(Stores.Keys, Master, identifiers, TimeProvider.System), instellingen);
        var projectie = new Koppelprojectie([new Koppelproefzaak()], hash, instellingen);
        var runner = new ProjectionRunner(Stores.Events, serializer, Stores.Projections, [projectie], new StoppedClock(Instant.FromUtc(2026, 3, 2, 9, 0)), TimeProvider.System);
        return new Proefhuis(Stores.Events, serializer, protector, lezer, projectie, runner);
    }

    private sealed record Proefhuis(
        IEventStore Events, EventSerializer Serializer, PersonalDataProtector Protector, HaperendeLezer Lezer, Koppelprojectie Projectie, ProjectionRunner Runner);
}

/// <summary>On SQLite.</summary>
public sealed class SqliteKoppelindexTests : KoppelindexContract
{
    protected override IStoreFixture CreateFixture() => new SqliteFixture();
}

/// <summary>On PostgreSQL.</summary>
public sealed class PostgreSqlKoppelindexTests(PostgresServer server) : KoppelindexContract
{
    protected override IStoreFixture CreateFixture() => new PostgreSqlFixture(server);
}
