using System.Runtime.CompilerServices;
using CaseManagement.EventSourcing.Projections;
using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Privacy.Trail;
using CaseManagement.Toegang.Registratie;
using NodaTime;
using static CaseManagement.Tests.Unit.Toegang.Proefdata;

namespace CaseManagement.Tests.Unit.Privacy;

/// <summary>Every condition of a question to the trail leaves out rows, also where an index has looked before.</summary>
public sealed class AuditfilterTests
{
    private static readonly DossierId een = new(new Guid("11111111-1111-4111-8111-000000000001"));
    private static readonly DossierId ander = new(new Guid("11111111-1111-4111-8111-000000000002"));
    private static readonly BetrokkeneId persoon = new(new Guid("44444444-4444-4444-8444-444444444444"));

    private static readonly BetrokkeneId vreemde = new(new Guid("55555555-5555-4555-8555-555555555555"));

    // What else a row holds does not matter here.
    private static readonly Auditregel regel = (Auditregel)RuntimeHelpers.GetUninitializedObject(typeof(Auditregel)) with
    {
        Gebruiker = Regisseur,
        Dossiers = [ander, een],
        Zaaktype = "pga",
        Resultaat = ToegangsResultaat.Geweigerd,
        RegelId = "ROL-02",
        Actie = AuditActie.Zoeken,
        Tijdstip = Instant.FromUtc(2026, 3, 1, 23, 0), // midnight of 2 March in Amsterdam
        Betrokkenen = [persoon],
        Organisatie = "gemeente",
    };

    private static readonly Auditregel toegestaan = regel with { Resultaat = ToegangsResultaat.Toegestaan };

    public static TheoryData<string> Voorwaarden => [.. passend.Keys];

    private static readonly Dictionary<string, (Auditfilter Past, Auditfilter PastNiet)> passend = new(StringComparer.Ordinal)
    {
        ["gebruiker"] = (new() { Gebruiker = Regisseur }, new() { Gebruiker = Vervanger }),
        ["dossier"] = (new() { Dossier = een }, new() { Dossier = new DossierId(Guid.Empty) }),
        ["zaaktype"] = (new() { Zaaktype = "pga" }, new() { Zaaktype = "bibob" }),
        ["resultaat"] = (new() { Resultaat = ToegangsResultaat.Geweigerd }, new() { Resultaat = ToegangsResultaat.Toegestaan }),
        ["regel"] = (new() { Regel = "ROL-02" }, new() { Regel = "ROL-03" }),
        ["actie"] = (new() { Actie = AuditActie.Zoeken }, new() { Actie = AuditActie.Inzien }),
        ["van"] = (new() { Van = new LocalDate(2026, 3, 2) }, new() { Van = new LocalDate(2026, 3, 3) }),
        ["tot"] = (new() { Tot = new LocalDate(2026, 3, 2) }, new() { Tot = new LocalDate(2026, 3, 1) }),
    };

    [Theory]
    [MemberData(nameof(Voorwaarden))]
    public void A_row_fits_each_condition_or_is_left_out(string voorwaarde)
    {
        Assert.True(passend[voorwaarde].Past.Past(regel));
        Assert.False(passend[voorwaarde].PastNiet.Past(regel));
    }

    [Fact]
    public void Security_gets_what_matters_for_security()
    {
        Assert.True(new Auditfilter { Zicht = Trailzicht.Veiligheid }.Past(regel));
        Assert.False(new Auditfilter { Zicht = Trailzicht.Veiligheid }.Past(toegestaan));
        Assert.True(new Auditfilter().Past(toegestaan));
    }

    [Fact]
    public void An_own_refusal_is_found_by_what_was_addressed_and_not_by_what_the_program_found_behind_it()
    {
        var eigen = new Auditfilter { Zicht = Trailzicht.EigenRegels };
        Assert.True((eigen with { Dossier = ander }).Past(regel));
        Assert.False((eigen with { Dossier = een }).Past(regel));
        Assert.True((eigen with { Dossier = een }).Past(toegestaan));
    }

    [Theory]
    [InlineData(null, false, false)]
    [InlineData(null, true, true)]
    [InlineData(ToegangsResultaat.Toegestaan, false, false)]
    [InlineData(ToegangsResultaat.Toegestaan, true, true)]
    [InlineData(ToegangsResultaat.Geweigerd, false, true)]
    [InlineData(ToegangsResultaat.BreakGlass, false, true)]
    public void The_small_index_of_security_is_asked_when_nothing_else_can_fit(ToegangsResultaat? resultaat, bool veiligheid, bool klein)
    {
        var filter = new Auditfilter { Resultaat = resultaat, Zicht = veiligheid ? Trailzicht.Veiligheid : Trailzicht.Alles };
        Assert.Equal(klein, filter.Voorwaarden().Contains(new RowCondition("veiligheid", RowOperator.Equal, 1L)));
    }

    [Fact]
    public void The_index_is_asked_for_each_condition_and_for_nothing_that_was_not_asked()
    {
        Assert.Empty(new Auditfilter().Voorwaarden());
        var filter = new Auditfilter
        {
            Gebruiker = Regisseur,
            Zaaktype = "pga",
            Resultaat = ToegangsResultaat.Toegestaan,
            Regel = "ROL-02",
            Actie = AuditActie.Zoeken,
            Van = new LocalDate(2026, 3, 2),
            Tot = new LocalDate(2026, 3, 2),
        };
        var begin = Instant.FromUtc(2026, 3, 1, 23, 0).ToUnixTimeMilliseconds();
        Assert.Equal(
            [
                new RowCondition("gebruiker", RowOperator.Equal, Regisseur.Value),
                new RowCondition("zaaktype", RowOperator.Equal, "pga"),
                new RowCondition("resultaat", RowOperator.Equal, "Toegestaan"),
                new RowCondition("regel", RowOperator.Equal, "ROL-02"),
                new RowCondition("actie", RowOperator.Equal, "Zoeken"),
                new RowCondition("tot", RowOperator.AtLeast, begin),
                new RowCondition("vanaf", RowOperator.LessThan, begin + (24 * 60 * 60 * 1000)),
            ],
            filter.Voorwaarden());
    }

    [Fact]
    public void The_code_of_a_dossier_is_for_who_sees_the_dossier()
    {
        Assert.Equal([(ander, null), (een, "PGA-1")], Codes(Toon(regel, Trailzicht.Alles)));
        Assert.Empty(Toon(regel, Trailzicht.Veiligheid).Dossiers);
        Assert.Equal([(ander, null), (een, "PGA-1")], Codes(Toon(toegestaan, Trailzicht.EigenRegels)));
    }

    [Fact]
    public void What_has_no_code_is_named_and_not_counted_as_a_dossier() =>
        Assert.Equal((2, 1), (Toon(regel, Trailzicht.Alles).Dossiers.Count, Toon(regel, Trailzicht.Alles).AantalDossiers));

    [Fact]
    public void A_refusal_among_the_own_rows_tells_no_rule_and_no_person_and_no_dossier_but_the_one_addressed()
    {
        var eigen = Toon(regel with { Dossiers = [een, ander] }, Trailzicht.EigenRegels);
        Assert.Equal(("", 0, 0), (eigen.RegelId, eigen.Betrokkenen.Count, eigen.AantalDossiers));
        Assert.Equal([(een, null)], Codes(eigen));
    }

    [Fact]
    public void An_order_shows_of_a_look_at_several_dossiers_only_its_own_and_its_people()
    {
        var opdracht = Dossier(een, persoon);
        var gezien = regel with { Betrokkenen = [persoon, vreemde] };
        var getoond = Toon(gezien, Trailzicht.OpOpdracht, opdracht);
        Assert.Equal("ROL-02", getoond.RegelId);
        Assert.Equal([(een, "PGA-1")], Codes(getoond));
        Assert.Equal([persoon], getoond.Betrokkenen);

        // Of a look at this dossier alone everybody was in it then, also who left it since.
        Assert.Equal([persoon, vreemde], Toon(gezien with { Dossiers = [een] }, Trailzicht.OpOpdracht, opdracht).Betrokkenen);
    }

    private static AuditregelWeergave Toon(Auditregel rij, Trailzicht zicht, DossierOverzicht? opdracht = null) =>
        AuditregelWeergave.Van(rij, zicht, opdracht, new Dictionary<DossierId, string> { [een] = "PGA-1" });

    private static IEnumerable<(DossierId, string?)> Codes(AuditregelWeergave rij) => rij.Dossiers.Select(dossier => (dossier.Id, dossier.Code));

    private static DossierOverzicht Dossier(DossierId id, params BetrokkeneId[] personen) =>
        ((DossierOverzicht)RuntimeHelpers.GetUninitializedObject(typeof(DossierOverzicht))) with
        {
            Id = id,
            Betrokkenen = [.. personen.Select(wie => (BetrokkeneOverzicht)RuntimeHelpers.GetUninitializedObject(typeof(BetrokkeneOverzicht)) with { Id = wie })],
        };
}
