using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Privacy.Trail;
using CaseManagement.Tests.Unit.Toegang;
using NodaTime;
using static CaseManagement.Tests.Unit.Toegang.Proefdata;

namespace CaseManagement.Tests.Unit.Privacy;

/// <summary>The index of the trail where it is more than one row long.</summary>
public sealed class TrailindexTests : Trailproef
{
    [Fact]
    public async Task Pages_go_on_over_the_stretches_of_the_index_and_count_a_look_at_several_dossiers_once()
    {
        for (var n = 1; n <= 4200; n++)
        {
            Toegang(Aanroep(n % 2 == 0 ? Regisseur : Vervanger), AuditActie.Inzien, n % 3 == 0 ? [Een, Twee] : [Een], []);
        }

        var alle = (await SpoorAsync()).AsEnumerable().Reverse().Select(regel => (regel.Positie, Twee: regel.Dossiers.Contains(Twee))).ToList();
        Assert.Equal(4200, alle.Count);
        await ZijnAsync(alle, filter: new(), 1, 21, 22, 42, 43);
        await ZijnAsync([.. alle.Where(regel => regel.Positie % 2 == 0)], new() { Gebruiker = Regisseur }, 1, 14, 20, 21, 22);
        await ZijnAsync([.. alle.Where(regel => regel.Twee)], new() { Dossier = Twee.ToString() }, 1, 7, 14, 15);
    }

    [Fact]
    public async Task Many_groups_in_one_stretch_are_all_looked_at()
    {
        for (var n = 1; n <= 2500; n++)
        {
            Toegang(Aanroep(new GebruikerId($"g.collega{n}")), AuditActie.Inzien, [Een], []);
        }

        var spoor = await SpoorAsync();
        Assert.Equal(Enumerable.Range(1, 2500).Select(n => (long)n), spoor.Select(regel => regel.Positie));
    }

    [Fact]
    public async Task A_period_that_cuts_through_a_group_leaves_out_what_lies_outside()
    {
        for (var n = 0; n < 100; n++)
        {
            Toegang(Aanroep(Regisseur), AuditActie.Inzien, [Een], [], op: Instant.FromUtc(2026, 3, 1, 12, 0) + Duration.FromHours(n % 2 == 0 ? n : 99 - n));
        }

        var dag = new LocalDate(2026, 3, 3);
        var blad = (await ZoekAsync(Rol.Fg, new() { Van = dag, Tot = dag, Aantal = 100 })).Waarde!.Regels;
        Assert.Equal(24, blad.Count);
        Assert.All(blad, regel => Assert.Equal(dag, regel.Tijdstip.InZone(Moment.Zone).Date));
    }

    [Fact]
    public async Task A_group_spans_the_earliest_and_the_latest_moment_also_when_a_clock_went_back()
    {
        foreach (var uur in new[] { 12, 10, 14, 11 })
        {
            Toegang(Aanroep(Regisseur), AuditActie.Inzien, [Een], [], op: Instant.FromUtc(2026, 3, 2, uur, 0));
        }

        await VolgAsync();
        var groep = Assert.Single(groepen.Rijen.Values);
        Assert.Equal(Instant.FromUtc(2026, 3, 2, 10, 0), Instant.FromUnixTimeMilliseconds(groep.Vanaf));
        Assert.Equal(Instant.FromUtc(2026, 3, 2, 14, 0), Instant.FromUnixTimeMilliseconds(groep.Tot));
    }

    [Fact]
    public async Task A_stretch_that_fits_and_is_passed_over_is_counted_and_not_read()
    {
        VulTweeStukken(nieuwste: 10);
        var blad = (await ZoekAsync(Rol.Fg, new() { Pagina = 3, Aantal = 5 })).Waarde!;
        Assert.Equal([2047L, 2046L, 2045L, 2044L, 2043L], blad.Regels.Select(regel => regel.Positie));
        Assert.Equal([2047L, 2046L, 2045L, 2044L, 2043L, 2042L], opgehaald);
        Assert.True(blad.HeeftMeer);
    }

    [Fact]
    public async Task A_stretch_that_is_passed_over_for_a_part_is_read()
    {
        VulTweeStukken(nieuwste: 10);
        var blad = (await ZoekAsync(Rol.Fg, new() { Pagina = 2, Aantal = 9 })).Waarde!;
        Assert.Equal([2048L, 2047L, 2046L, 2045L, 2044L, 2043L, 2042L, 2041L, 2040L], blad.Regels.Select(regel => regel.Positie));
    }

    [Fact]
    public async Task A_stretch_that_fits_for_a_part_only_is_read_before_it_is_passed_over()
    {
        VulTweeStukken(nieuwste: 0);

        // Ten acts in the newest stretch: three of one user in the period, and of another one act in it and six after it.
        foreach (var wie in new[] { Regisseur, Regisseur, Regisseur, Vervanger })
        {
            Toegang(Aanroep(wie), AuditActie.Inzien, [Een], []);
        }

        for (var n = 0; n < 6; n++)
        {
            Toegang(Aanroep(Vervanger), AuditActie.Inzien, [Een], [], op: Nu + Duration.FromDays(2));
        }

        var blad = (await ZoekAsync(Rol.Fg, new() { Tot = Vandaag, Pagina = 3, Aantal = 5 })).Waarde!;
        Assert.Equal([2041L, 2040L, 2039L, 2038L, 2037L], blad.Regels.Select(regel => regel.Positie));
    }

    [Fact]
    public async Task A_page_that_is_just_full_is_the_last()
    {
        Toegang(Aanroep(Regisseur), AuditActie.Inzien, [Een], []);
        Toegang(Aanroep(Regisseur), AuditActie.Inzien, [Een], []);
        Assert.False((await ZoekAsync(Rol.Fg, new() { Aantal = 2 })).Waarde!.HeeftMeer);
        Assert.True((await ZoekAsync(Rol.Fg, new() { Aantal = 1 })).Waarde!.HeeftMeer);
        Assert.Empty((await ZoekAsync(Rol.Fg, new() { Aantal = 2, Pagina = 2 })).Waarde!.Regels);
    }

    // The first stretch is full with the positions 1 up to and including 2047; the next begins at 2048.
    private void VulTweeStukken(int nieuwste)
    {
        for (var n = 1; n < Auditgroep.Omvang + nieuwste; n++)
        {
            Toegang(Aanroep(Regisseur), AuditActie.Inzien, [Een], []);
        }
    }

    [Fact]
    public async Task A_stream_that_waited_in_the_park_gives_the_same_index()
    {
        Toegang(Aanroep(Regisseur), AuditActie.Inzien, [Een], [Persoon]);
        var later = Gebeurtenis(Een, Geopend, Aanroep(Regisseur), AuditActie.Inzien);
        Toegang(Aanroep(Regisseur), AuditActie.Inzien, [Een], [Persoon]);
        await VolgAsync();

        var uitgesteld = new Geheugenrijen<Auditgroep>(new AuditProjection(new KaleRijJson()));
        var opDossier = new Geheugenrijen<Auditdossier>(new AuditverwijzingProjection<Auditdossier>(new KaleRijJson()));
        foreach (var @event in log.Alle.Where(e => e != later).Append(later))
        {
            await uitgesteld.VolgAsync(@event, log);
            await opDossier.VolgAsync(@event, log);
        }

        Assert.Equal(groepen.Rijen, uitgesteld.Rijen);
        Assert.Equal(verwijzingen.Rijen, opDossier.Rijen);
    }

    [Fact]
    public async Task Until_an_index_of_an_earlier_version_is_built_again_an_act_that_stands_there_twice_is_shown_once()
    {
        Toegang(Aanroep(Regisseur), AuditActie.Inzien, [Een, Twee], []);
        await VolgAsync();
        var (sleutel, groep) = Assert.Single(groepen.Rijen);
        groepen.Put(sleutel, groep with { Plaatsen = Plaatsen.Van(1, 1) });
        await GeeftAsync(new(), 1);
    }

    private async Task ZijnAsync(List<(long Positie, bool Twee)> verwacht, AuditregelsZoeken filter, params int[] paginas)
    {
        foreach (var pagina in paginas)
        {
            var blad = (await ZoekAsync(Rol.Fg, filter with { Pagina = pagina, Aantal = 100 })).Waarde!;
            Assert.Equal(verwacht.Skip((pagina - 1) * 100).Take(100), blad.Regels.Select(regel => (regel.Positie!.Value, regel.Dossiers.Any(dossier => dossier.Id == Twee))));
            Assert.Equal(verwacht.Count > pagina * 100, blad.HeeftMeer);
        }
    }
}
