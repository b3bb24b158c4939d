using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Dossiers.Vragen;
using static CaseManagement.Tests.Unit.Toegang.Proefdata;

namespace CaseManagement.Tests.Unit.Toegang.Vragen;

/// <summary>What a search finds in one dossier (<c>AVG-01</c>).</summary>
public sealed class ZoekvraagTests
{
    private static readonly BetrokkeneId jansen = new(new Guid("33333333-3333-4333-8333-000000000001"));
    private static readonly BetrokkeneId pietersen = new(new Guid("33333333-3333-4333-8333-000000000002"));
    private static readonly DossierOverzicht dossier = Zaaktype.Overzicht(default, new ProefDossier(Geopend with { Aanduiding = Tekst("Fictiestraat") })) with
    {
        Betrokkenen = [new BetrokkeneOverzicht(jansen, "Overlastgever", Tekst("Jansen")), new BetrokkeneOverzicht(pietersen, "Melder", Tekst("Pietersen"))],
    };

    [Fact]
    public void A_pseudonym_and_a_name_are_of_one_and_the_same_person()
    {
        Assert.Equal([jansen], Treffer(jansen, "jans")!.Betrokkenen);
        Assert.Null(Treffer(jansen, "pieters"));
    }

    [Fact]
    public void Only_the_persons_on_whom_it_was_found_are_recorded_as_shown()
    {
        Assert.Equal([pietersen], Treffer(pietersen, null)!.Betrokkenen);
        Assert.Equal([jansen], Treffer(null, "JANSEN")!.Betrokkenen);
        Assert.Empty(Treffer(null, "fictie")!.Betrokkenen);
        Assert.Null(Treffer(null, "niemand"));
        Assert.Null(Zoekvraag.Van(null, null, "niemand").Beoordeel(new Zichtbaar(dossier with { Aanduiding = null }, Recht.Lezen), new OpenLezer()));
    }

    [Fact]
    public void A_place_is_not_found_on_a_pseudonym() => Assert.Null(Treffer(new BetrokkeneId(Guid.Empty), "fictie"));

    [Fact]
    public void Who_may_not_read_finds_by_code_alone()
    {
        var metadata = new Zichtbaar(dossier, Recht.Metadata);
        Assert.Empty(Zoekvraag.Van("PRF", null, null).Beoordeel(metadata, new OpenLezer())!.Betrokkenen);
        Assert.Null(Zoekvraag.Van(null, null, "jansen").Beoordeel(metadata, new OpenLezer()));
        Assert.Null(Zoekvraag.Van("PRF", jansen.ToString(), null).Beoordeel(metadata, new OpenLezer()));
    }

    [Fact]
    public void A_text_has_three_letters_or_digits_and_a_condition_at_most_two_hundred_characters()
    {
        Assert.NotNull(Zoekvraag.Van(null, null, "1-a b"));
        Assert.Throws<VraagOngeldigException>(() => Zoekvraag.Van(null, null, "1-a ,"));
        Assert.NotNull(Zoekvraag.Van(new string('x', 200), null, null));
        Assert.Throws<VraagOngeldigException>(() => Zoekvraag.Van(new string('x', 201), null, null));
    }

    [Fact]
    public void A_condition_of_spaces_is_none() => Assert.Equal(Zoekvraag.Van("PRF", null, null), Zoekvraag.Van(" PRF ", "  ", ""));

    private static Treffer? Treffer(BetrokkeneId? kenmerk, string? tekst) =>
        Zoekvraag.Van(null, kenmerk?.ToString(), tekst).Beoordeel(new Zichtbaar(dossier, Recht.Lezen), new OpenLezer());
}
