using System.Globalization;
using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Privacy.Trail;
using CaseManagement.Tests.Unit.Toegang;
using static CaseManagement.Tests.Unit.Toegang.Proefdata;

namespace CaseManagement.Tests.Unit.Privacy;

/// <summary>The pages in which the index of the trail is read: nothing is left out between two of them.</summary>
public sealed class TrailbladenTests : Trailproef
{
    [Theory]
    [InlineData(999, 1)]
    [InlineData(1000, 2)]
    [InlineData(1001, 2)]
    public async Task A_dossier_with_more_rows_than_a_page_is_read_to_the_end(int rijen, int bladen)
    {
        for (var rij = 1; rij <= rijen; rij++)
        {
            verwijzingen.Put(rij.ToString("d6", CultureInfo.InvariantCulture), new Auditdossier(Een, Plaatsen.Van(rij)));
        }

        var gevraagd = new Gevraagd<Auditdossier>(verwijzingen);
        var plek = Assert.Single(await ZoekAsync(new Auditzoeker(groepen, gevraagd, betrokkenen), new Auditfilter { Dossier = Een }));

        Assert.Equal(Enumerable.Range(1, rijen).Reverse().Select(rij => (long)rij), plek.Plaatsen);
        Assert.Equal(bladen, gevraagd.Bladen.Count);
    }

    [Fact]
    public async Task The_groups_are_read_in_pages_that_grow_up_to_a_bound()
    {
        for (var blok = 0; blok < 14_000; blok++)
        {
            groepen.Put(blok.ToString("d6", CultureInfo.InvariantCulture), Groep(blok));
        }

        var gevraagd = new Gevraagd<Auditgroep>(groepen);
        var plekken = await ZoekAsync(new Auditzoeker(gevraagd, verwijzingen, betrokkenen), new Auditfilter());

        Assert.Equal([64, 256, 1024, 4096, 8192, 8192], gevraagd.Bladen.Select(blad => blad.Limit));
        Assert.Equal(Enumerable.Range(0, 14_000).Reverse().Select(blok => (long)blok), plekken.SelectMany(plek => plek.Plaatsen));
    }

    private static Auditgroep Groep(long blok) => new()
    {
        Blok = blok,
        Gebruiker = Regisseur.Value,
        Zaaktype = "proef",
        Actie = AuditActie.Inzien,
        Resultaat = default,
        Regel = "",
        Vanaf = 0,
        Tot = 0,
        Plaatsen = Plaatsen.Van(blok),
    };

    private static async Task<List<Auditplek>> ZoekAsync(Auditzoeker zoeker, Auditfilter filter)
    {
        var plekken = new List<Auditplek>();
        await foreach (var plek in zoeker.Zoek(filter, null, TestContext.Current.CancellationToken))
        {
            plekken.Add(plek);
        }

        return plekken;
    }
}
