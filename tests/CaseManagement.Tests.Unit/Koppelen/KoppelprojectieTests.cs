using CaseManagement.EventSourcing.Streams;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Koppelen;
using CaseManagement.Tests.Unit.Testing;
using CaseManagement.Toegang.Koppelen;
using CaseManagement.Toegang.Sleutels;
using NodaTime;
using static CaseManagement.Tests.Unit.Koppelen.Koppelhuis;

namespace CaseManagement.Tests.Unit.Koppelen;

/// <summary>The index holds hashes of open dossiers only, and comes out the same however it is built.</summary>
public sealed class KoppelprojectieTests
{
    private readonly Koppelhuis huis = new();

    [Fact]
    public async Task A_dossier_has_a_hash_per_mark_and_no_text()
    {
        await huis.Gebeurt(1, Geopend(1)).VolgAsync();
        Assert.Equal([Kenmerksoort.Persoon, Kenmerksoort.Adres], huis.Kenmerken.Select(rij => rij.Soort!.Value).Order());
        Assert.All(huis.Kenmerken, rij => Assert.Matches("^[0-9a-f]{64}$", rij.Kenmerk));
        Assert.All(huis.Kenmerken, rij => Assert.Equal((Dossier(1), "koppelproef", "Casusregisseur"), (rij.Dossier!.Value, rij.Zaaktype, rij.Vraagbaak.ToString())));
        var bytes = string.Concat(huis.Rijen.Select(rij => rij.Key + System.Text.Encoding.UTF8.GetString(huis.Projectie.Schema.ToDocument(rij.Value))));
        Assert.DoesNotContain("proefpersoon", bytes, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Testlaan", bytes, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_same_mark_of_two_dossiers_is_the_same_hash_and_under_another_key_another()
    {
        await huis.Gebeurt(1, Geopend(1)).Gebeurt(2, Geopend(2, "PROEFPERSOON, p", "0000aa 1")).VolgAsync();
        Assert.Equal(2, huis.Kenmerken.Select(rij => rij.Kenmerk).Distinct().Count());
        var ander = new Koppelhuis();
        await ander.Gebeurt(1, Geopend(1)).VolgAsync();
        Assert.Empty(ander.Kenmerken.Select(rij => rij.Kenmerk).Intersect(huis.Kenmerken.Select(rij => rij.Kenmerk)));
    }

    [Fact]
    public async Task A_changed_address_takes_the_place_of_the_former()
    {
        await huis.Gebeurt(1, Geopend(1)).VolgAsync();
        var eerst = huis.Kenmerken.Select(rij => rij.Kenmerk).ToList();
        await huis.Gebeurt(1, new KoppelproefAdresGewijzigd(Tekst(BetrokkeneId.Of(Dossier(1)), "Testlaan 2, 0000 AA"))).VolgAsync();
        Assert.Equal(2, huis.Kenmerken.Count());
        Assert.Single(huis.Kenmerken.Select(rij => rij.Kenmerk).Intersect(eerst));
        await huis.Gebeurt(1, new KoppelproefAdresGewijzigd(null)).VolgAsync();
        Assert.Single(huis.Kenmerken);
        await OokNaHerbouwAsync();
    }

    [Fact]
    public async Task Closing_takes_every_row_out()
    {
        await huis.Gebeurt(1, Geopend(1)).VolgAsync();
        Assert.NotEmpty(huis.Rijen);
        await huis.Gebeurt(1, new KoppelproefGesloten()).VolgAsync();
        Assert.Empty(huis.Rijen);
        await OokNaHerbouwAsync();
    }

    [Fact]
    public async Task An_order_to_destroy_a_key_takes_its_marks_out_before_it_was_carried_out_and_for_good()
    {
        await huis.Gebeurt(1, Geopend(1), new KoppelproefGegevensVerwijderd([Persoon(1)]), new BelangenconflictGemeld(Vrager)).VolgAsync();
        Assert.Equal(Kenmerksoort.Adres, Assert.Single(huis.Kenmerken).Soort);
        await OokNaHerbouwAsync();
    }

    [Fact]
    public async Task A_key_that_was_destroyed_by_whatever_order_takes_its_marks_along()
    {
        await huis.Gebeurt(1, Geopend(1)).Gebeurt(2, Geopend(2)).VolgAsync();
        huis.Lezer.Vernietigd.Add(Persoon(1));
        huis.Log.Voeg(Sleutelvernietiger.Stroom, new SleutelsVernietigd(2, [new Sleutelhek(Guid.Empty, Persoon(1), "va-test", "00", Instant.MinValue)]));
        await huis.VolgAsync();
        Assert.Equal([Kenmerksoort.Adres], huis.Kenmerken.Where(rij => rij.Dossier == Dossier(1)).Select(rij => rij.Soort!.Value));
        Assert.Equal(2, huis.Kenmerken.Count(rij => rij.Dossier == Dossier(2)));
        await OokNaHerbouwAsync();
    }

    [Fact]
    public async Task A_conflict_of_interest_stands_in_every_row_of_the_dossier()
    {
        await huis.Gebeurt(1, Geopend(1), new BelangenconflictGemeld(Vrager)).VolgAsync();
        Assert.Equal(2, huis.Kenmerken.Count());
        Assert.All(huis.Kenmerken, rij => Assert.True(rij.IsVerborgenVoor(Vrager)));
        Assert.All(huis.Kenmerken, rij => Assert.False(rij.IsVerborgenVoor(new GebruikerId("u-sig2"))));
        await OokNaHerbouwAsync();
    }

    [Fact]
    public async Task What_is_secret_is_hidden_from_everybody()
    {
        await huis.Gebeurt(1, Geopend(1, geheim: true)).VolgAsync();
        Assert.All(huis.Kenmerken, rij => Assert.True(rij.IsVerborgenVoor(Vrager)));
    }

    [Fact]
    public async Task An_event_that_changes_no_mark_writes_no_row()
    {
        await huis.Gebeurt(1, Geopend(1)).VolgAsync();
        var rij = huis.Kenmerken.First();
        await huis.Gebeurt(1, new KoppelproefIetsAnders()).VolgAsync();
        Assert.Same(rij, huis.Kenmerken.First());
    }

    [Fact]
    public void Raising_the_version_of_the_key_builds_the_index_anew()
    {
        var volgende = new Koppelhuis(huis.Instellingen with { Sleutelversie = 2 });
        Assert.True(volgende.Projectie.Version > huis.Projectie.Version);
        Assert.Contains(Sleutelvernietiger.Stroom.Category, huis.Projectie.Categories);
        Assert.DoesNotContain("bibob", huis.Projectie.Categories);
    }

    [Fact]
    public void A_case_type_that_may_never_be_compared_stops_the_house_when_it_has_marks() =>
        Assert.Throws<InvalidOperationException>(() => new Koppelprojectie([new Verboden()], huis.Hash, huis.Instellingen));

    [Fact]
    public async Task Random_lives_of_dossiers_give_the_same_rows_live_by_position_and_by_stream()
    {
        var random = new Random(25);
        for (var ronde = 0; ronde < 200; ronde++)
        {
            var wereld = new Koppelhuis(keys: huis.Keys);
            for (var stap = 0; stap < 20; stap++)
            {
                var nummer = random.Next(4);
                var bestaat = wereld.Log.Alle.Any(e => e.Stored.Stream == StreamName.Of("koppelproef", Dossier(nummer).ToString()));
                wereld.Gebeurt(nummer, !bestaat ? Geopend(nummer, random.Next(3) == 0 ? null : "P. Proefpersoon", $"Testlaan {random.Next(3)}, 0000 AA") : random.Next(5) switch
                {
                    0 => new KoppelproefGesloten(),
                    1 => new KoppelproefGegevensVerwijderd([Persoon(nummer)]),
                    2 => new BelangenconflictGemeld(Vrager),
                    3 => new KoppelproefAdresGewijzigd(random.Next(2) == 0 ? null : Tekst(Persoon(nummer), "Testlaan 9, 0000 AA")),
                    _ => new KoppelproefIetsAnders(),
                });
                await wereld.VolgAsync();
            }

            await OokNaHerbouwAsync(wereld);
        }
    }

    private Task OokNaHerbouwAsync() => OokNaHerbouwAsync(huis);

    private static async Task OokNaHerbouwAsync(Koppelhuis wereld)
    {
        foreach (var perStroom in new[] { false, true })
        {
            var herbouwd = await wereld.HerbouwdAsync(perStroom);
            Assert.Equal(wereld.Rijen.Select(Weergave), herbouwd.Select(Weergave));
        }
    }

    private static string Weergave(KeyValuePair<string, KoppelRij> rij) => $"{rij.Key}: {Rendering.Of(rij.Value)}";

    [NooitKoppelen("BIB-52")]
    private sealed class Verboden : Koppelproefzaak;
}
