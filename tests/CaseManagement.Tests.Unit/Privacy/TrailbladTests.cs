using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Privacy.Trail;
using CaseManagement.Tests.Unit.Toegang;
using CaseManagement.Toegang.Registratie;

namespace CaseManagement.Tests.Unit.Privacy;

/// <summary>The index of the trail is read page by page, to its end.</summary>
public sealed class TrailbladTests : Trailproef
{
    [Theory]
    [InlineData(999, 1)]
    [InlineData(1000, 2)]
    [InlineData(1001, 2)]
    public async Task The_rows_of_a_dossier_are_read_to_the_last_page_also_when_one_is_just_full(int rijen, int bladen)
    {
        for (var n = 1; n <= rijen; n++)
        {
            verwijzingen.Put($"{Een}/{n:D10}", new Auditdossier(Een, Plaatsen.Van(n)));
        }

        var geteld = new Bladteller<Auditdossier>(verwijzingen);
        var plek = Assert.Single(await ZoekAsync(new Auditzoeker(groepen, geteld, betrokkenen), new Auditfilter { Dossier = Een }));

        Assert.Equal(Enumerable.Range(1, rijen).Reverse().Select(n => (long)n), plek.Plaatsen);
        Assert.Equal(Enumerable.Range(0, bladen).Select(blad => blad * 1000), geteld.Vragen.Select(vraag => vraag.Offset));
    }

    [Fact]
    public async Task A_first_look_is_small_and_who_reads_on_gets_ever_larger_pages_up_to_a_limit()
    {
        const int Groepen = 20_000;
        for (var n = 1; n <= Groepen; n++)
        {
            groepen.Put($"{n:D10}", Groep(n));
        }

        var geteld = new Bladteller<Auditgroep>(groepen);
        var plekken = await ZoekAsync(new Auditzoeker(geteld, verwijzingen, betrokkenen), new Auditfilter());

        Assert.Equal([64, 256, 1024, 4096, 8192, 8192], geteld.Vragen.Select(vraag => vraag.Limit));
        Assert.Equal(Enumerable.Range(1, Groepen).Reverse().Select(n => (long)n), plekken.SelectMany(plek => plek.Plaatsen));
    }

    private static Auditgroep Groep(int blok) => new()
    {
        Blok = blok,
        Gebruiker = "c.casusregisseur",
        Zaaktype = "proef",
        Actie = AuditActie.Inzien,
        Resultaat = ToegangsResultaat.Toegestaan,
        Regel = "",
        Vanaf = 0,
        Tot = 0,
        Plaatsen = Plaatsen.Van(blok),
    };

    private static async Task<List<Auditplek>> ZoekAsync(Auditzoeker zoeker, Auditfilter filter) =>
        await zoeker.Zoek(filter, null, TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);
}
