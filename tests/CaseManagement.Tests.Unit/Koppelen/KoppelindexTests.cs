using CaseManagement.EventSourcing.Projections;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Koppelen;
using CaseManagement.Tests.Unit.Testing;
using CaseManagement.Toegang.Koppelen;
using static CaseManagement.Tests.Unit.Koppelen.Koppelhuis;

namespace CaseManagement.Tests.Unit.Koppelen;

/// <summary>How much is looked up, and how long that takes, tells nothing about what is there.</summary>
public sealed class KoppelindexTests
{
    private static readonly BetrokkeneId Zelf = new(new Guid("99999999-1111-4111-8111-000000000001"));
    private readonly Koppelhuis huis = new();

    private static IEnumerable<Koppelkenmerk> Persoon(string naam) => Koppelkenmerk.VanPersoon(Tekst(Zelf, naam), Tekst(Zelf, "1980-05-01"));

    private static IEnumerable<Koppelkenmerk> Adres(string adres) => Koppelkenmerk.VanAdres(Tekst(Zelf, adres));

    [Fact]
    public async Task A_shared_person_and_a_shared_address_are_each_found_as_what_they_are()
    {
        huis.Gebeurt(1, Geopend(1, "P. Proefpersoon", "Testlaan 7, 0000 AA")).Gebeurt(2, Geopend(2, "A. Ander", "Testlaan 1, 0000 AA"));
        var vondst = (await huis.ZoekAsync([.. Persoon("proefpersoon p"), .. Adres("0000AA 1")]))!;
        Assert.Equal(
            [(Kenmerksoort.Persoon, Dossier(1)), (Kenmerksoort.Adres, Dossier(2))],
            vondst.Treffers.Select(rij => (rij.Soort!.Value, rij.Dossier!.Value)).Order());
        Assert.Equal([new GevraagdKenmerk(Zelf, Kenmerksoort.Persoon, 1), new GevraagdKenmerk(Zelf, Kenmerksoort.Adres, 1)], vondst.Gevraagd.OrderBy(g => g.Soort));
    }

    [Fact]
    public async Task Two_that_share_an_address_and_not_a_person_share_an_address_only()
    {
        huis.Gebeurt(1, Geopend(1, "A. Ander"));
        var vondst = (await huis.ZoekAsync([.. Persoon("P. Proefpersoon"), .. Adres("Testlaan 1, 0000 AA")]))!;
        Assert.Equal(Kenmerksoort.Adres, Assert.Single(vondst.Treffers).Soort);
    }

    [Fact]
    public async Task The_own_dossier_is_not_found()
    {
        huis.Gebeurt(1, Geopend(1)).Gebeurt(2, Geopend(2));
        await huis.VolgAsync();
        var vondst = await huis.Index.ZoekAsync([.. Persoon("P. Proefpersoon")], new HashSet<DossierId> { Dossier(1) }, TestContext.Current.CancellationToken);
        Assert.Equal(Dossier(2), Assert.Single(vondst!.Treffers).Dossier);
    }

    [Fact]
    public async Task As_many_lookups_are_done_for_nothing_one_or_eight_marks_found_or_not()
    {
        async Task<int> AantalAsync(params IReadOnlyList<Koppelkenmerk> kenmerken)
        {
            var begin = huis.Opzoekingen.Count;
            await huis.ZoekAsync(kenmerken);
            return huis.Opzoekingen.Count - begin;
        }

        Assert.Equal(48, await AantalAsync());
        Assert.Equal(48, await AantalAsync([.. Persoon("P. Proefpersoon"), .. Adres("Testlaan 1, 0000 AA")]));
        huis.Gebeurt(1, Geopend(1)).Gebeurt(2, Geopend(2)).Gebeurt(3, Geopend(3, geheim: true));
        Assert.Equal(48, await AantalAsync([.. Persoon("P. Proefpersoon"), .. Adres("Testlaan 1, 0000 AA")]));
        Assert.Equal(48, await AantalAsync([.. Enumerable.Range(1, 8).SelectMany(nummer => Adres($"Testlaan {nummer}, 0000 AA"))]));
        Assert.Equal(64, await AantalAsync([.. Enumerable.Range(1, 9).SelectMany(nummer => Adres($"Testlaan {nummer}, 0000 AA"))]));
        Assert.All(huis.Opzoekingen, gezocht => Assert.Matches("^[0-9a-f]{64}$", gezocht));
    }

    [Fact]
    public async Task A_text_of_a_destroyed_key_is_not_looked_up()
    {
        huis.Gebeurt(1, Geopend(1));
        huis.Lezer.Vernietigd.Add(Zelf);
        var vondst = (await huis.ZoekAsync([.. Persoon("P. Proefpersoon")]))!;
        Assert.Empty(vondst.Treffers);
        Assert.Empty(vondst.Gevraagd);
    }

    [Fact]
    public async Task While_the_index_is_built_under_a_new_key_rows_of_the_former_are_found_and_no_longer_once_that_is_destroyed()
    {
        await huis.Gebeurt(1, Geopend(1)).VolgAsync();
        var nieuw = new Koppelhuis(huis.Instellingen with { Sleutelversie = 2 }, huis.Keys);
        foreach (var (sleutel, rij) in huis.Rijen)
        {
            nieuw.Zet(sleutel, rij);
        }

        Assert.Single((await nieuw.ZoekAsync([.. Persoon("P. Proefpersoon")]))!.Treffers);
        huis.Keys.Destroy(Koppelhash.Eigenaar(1), NodaTime.Instant.MinValue);
        var later = new Koppelhuis(huis.Instellingen with { Sleutelversie = 2 }, huis.Keys);
        foreach (var (sleutel, rij) in huis.Rijen)
        {
            later.Zet(sleutel, rij);
        }

        Assert.Empty((await later.ZoekAsync([.. Persoon("P. Proefpersoon")]))!.Treffers);
    }

    [Fact]
    public async Task An_index_that_lags_behind_gives_no_answer_instead_of_a_wrong_no()
    {
        huis.Gebeurt(1, Geopend(1));
        huis.Hoofd = 5;
        Assert.Null(await huis.ZoekAsync([.. Persoon("P. Proefpersoon")]));
    }

    [Theory]
    [InlineData("P. Proefpersoon", 3, 0, 1)]
    [InlineData("A. Ander", 1, 0, 1)]
    [InlineData("P. Proefpersoon", 7, 1, 2)]
    public async Task However_long_looking_up_takes_the_answer_comes_after_a_whole_number_of_blocks(string naam, int perOpzoeking, int perTreffer, int blokken)
    {
        var blok = TimeSpan.FromMilliseconds(250);
        await huis.Gebeurt(1, Geopend(1)).VolgAsync();
        var klok = new Wachtklok();
        var store = NSubstitute.Substitute.For<CaseManagement.EventSourcing.Streams.IEventStore>();
        NSubstitute.SubstituteExtensions.Returns(
            store.ReadHeadAsync(NSubstitute.Arg.Any<CancellationToken>()), new CaseManagement.EventSourcing.Streams.LogHead(1, default));
        var index = new Koppelindex(
            new TrageRijen(huis, klok, perOpzoeking, perTreffer), huis.Hash, store, new KoppelInstellingen { Antwoordtijd = blok, Wachttijd = TimeSpan.Zero }, klok);
        await index.ZoekAsync([.. Persoon(naam)], new HashSet<DossierId>(), TestContext.Current.CancellationToken);

        // Asked was the rest of the block that ran, and not a delay of its own: what comes before it may differ.
        var gevraagd = Assert.Single(klok.Gevraagd);
        Assert.True(klok.Bezig > TimeSpan.Zero);
        Assert.Equal(blokken * blok, klok.Bezig + gevraagd);
    }

    [Fact]
    public async Task A_question_takes_a_fixed_time_whether_anything_is_found_or_not()
    {
        var time = new FakeTime();
        var trage = new Koppelhuis(new KoppelInstellingen { Antwoordtijd = TimeSpan.FromMilliseconds(250) }, time: time);
        trage.Gebeurt(1, Geopend(1));
        await trage.VolgAsync();
        foreach (var naam in new[] { "P. Proefpersoon", "A. Ander" })
        {
            var vraag = trage.ZoekAsync([.. Persoon(naam)]);
            time.Advance(TimeSpan.FromMilliseconds(249));
            Assert.False(vraag.IsCompleted);
            time.Advance(TimeSpan.FromMilliseconds(1));
            await vraag;
        }
    }

    /// <summary>Rows that take their time, and more when something is found.</summary>
    private sealed class TrageRijen(Koppelhuis huis, Wachtklok klok, int perOpzoeking, int perTreffer) : IReadModel<KoppelRij>
    {
        public Task<KoppelRij?> FindAsync(string key, CancellationToken cancellation = default) => ((IReadModel<KoppelRij>)huis).FindAsync(key, cancellation);

        public async Task<RowPage<KoppelRij>> QueryAsync(RowQuery query, CancellationToken cancellation = default)
        {
            var blad = await ((IReadModel<KoppelRij>)huis).QueryAsync(query, cancellation);
            if (query.Where.Count > 0)
            {
                klok.Verstrijk(TimeSpan.FromMilliseconds(perOpzoeking + (perTreffer * blad.Rows.Count)));
            }

            return blad;
        }
    }

    /// <summary>Time that passes while something is done; waiting is over at once, and what was asked is remembered.</summary>
    private sealed class Wachtklok : TimeProvider
    {
        public List<TimeSpan> Gevraagd { get; } = [];

        public TimeSpan Bezig { get; private set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Bezig.Ticks;

        public void Verstrijk(TimeSpan tijd) => Bezig += tijd;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            Gevraagd.Add(dueTime);
            return System.CreateTimer(callback, state, TimeSpan.Zero, Timeout.InfiniteTimeSpan);
        }
    }
}
