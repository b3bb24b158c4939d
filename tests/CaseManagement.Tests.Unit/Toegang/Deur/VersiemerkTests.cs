using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Tests.Unit.Testing;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Deur.Merken;
using static CaseManagement.Tests.Unit.Toegang.Proefdata;

namespace CaseManagement.Tests.Unit.Toegang.Deur;

/// <summary>A mark tells whether what its owner sees is still what he saw, and nothing else.</summary>
public sealed class VersiemerkTests
{
    private static readonly DossierId Een = new(new Guid("11111111-1111-4111-8111-111111111111"));
    private static readonly DossierId Ander = new(new Guid("22222222-2222-4222-8222-222222222222"));

    [Fact]
    public async Task For_who_sees_the_whole_every_version_has_a_mark_of_its_own_that_tells_neither_number_nor_order()
    {
        var merken = new List<string?>();
        for (var versie = 1; versie <= 200; versie++)
        {
            merken.Add(await MerkAsync(versie, Gezicht.Geheel));
        }

        Assert.Equal(200, merken.Distinct().Count());
        Assert.All(merken, merk => Assert.Matches("^[A-Za-z0-9_-]{22}$", merk));
        Assert.NotEqual(merken.Order(StringComparer.Ordinal), merken);
        Assert.Equal(merken[6], await MerkAsync(7, Gezicht.Geheel));
        Assert.Equal(merken[6], await MerkAsync(7));
    }

    [Fact]
    public async Task A_mark_is_of_one_person_and_one_thing()
    {
        Assert.NotEqual(await MerkAsync(3, Gezicht.Geheel), await MerkAsync(3, Gezicht.Geheel, Regisseur, Ander));
        Assert.NotEqual(await MerkAsync(3, Gezicht.Geheel), await MerkAsync(3, Gezicht.Geheel, Achtervang));
        Assert.NotEqual(await MerkAsync(3, Gezicht.Van("a")), await MerkAsync(3, Gezicht.Van("a"), Achtervang));
        Assert.NotEqual(await MerkAsync(3, Gezicht.Van("a")), await MerkAsync(3, Gezicht.Van("a"), Regisseur, Ander));
    }

    [Fact]
    public async Task For_who_sees_a_part_the_mark_is_that_of_the_part_whatever_the_version()
    {
        Assert.Equal(await MerkAsync(3, Gezicht.Van("a")), await MerkAsync(9, Gezicht.Van("a")));
        Assert.NotEqual(await MerkAsync(3, Gezicht.Van("a")), await MerkAsync(3, Gezicht.Van("b")));
        Assert.NotEqual(await MerkAsync(3, Gezicht.Van("3")), await MerkAsync(3, Gezicht.Geheel));
    }

    [Fact]
    public async Task Who_sees_nothing_has_no_mark_and_no_precondition_fits_him()
    {
        Assert.Null(await MerkAsync(3, Gezicht.Niets));
        Assert.Null(await MerkAsync(0, Gezicht.Geheel));
        Assert.False(await KloptAsync("", 3, Gezicht.Niets));
    }

    [Fact]
    public async Task Only_the_mark_of_what_is_seen_now_fits()
    {
        var merk = (await MerkAsync(3, Gezicht.Geheel))!;
        Assert.True(await KloptAsync(merk, 3, Gezicht.Geheel));
        foreach (var vals in new[] { "", "v3", "3", merk[..^1], merk + "A", (await MerkAsync(4, Gezicht.Geheel))!, merk.ToUpperInvariant() })
        {
            Assert.False(await KloptAsync(vals, 3, Gezicht.Geheel));
        }
    }

    private static Versiemerk<ProefDossier> Merk(params Gezicht[] gezichten) =>
        new(Onderwerp<ProefDossier>.Van(Zaaktype), gezichten.Select(gezicht => new Vast(gezicht)), Merkproef.Sleutel);

    private static Task<string?> MerkAsync(long versie, Gezicht gezicht, GebruikerId? wie = null, DossierId? id = null) =>
        Merk(gezicht).VanAsync(id ?? Een, Stand(versie), Aanroep(wie ?? Regisseur), new Moment(Nu), TestContext.Current.CancellationToken);

    private static Task<string?> MerkAsync(long versie) =>
        Merk().VanAsync(Een, Stand(versie), Aanroep(Regisseur), new Moment(Nu), TestContext.Current.CancellationToken);

    private static Task<bool> KloptAsync(string voorwaarde, long versie, Gezicht gezicht) =>
        Merk(gezicht).KloptAsync(voorwaarde, Een, Stand(versie), Aanroep(Regisseur), new Moment(Nu), TestContext.Current.CancellationToken);

    private static Geladen<ProefDossier> Stand(long versie) => new(null, versie, null);

    private sealed class Vast(Gezicht gezicht) : IGezicht<ProefDossier>
    {
        public Task<Gezicht> VanAsync(
            DossierId id, Geladen<ProefDossier> geladen, Aanroep kijker, Moment moment, CancellationToken cancellation) => Task.FromResult(gezicht);
    }
}
