using System.Runtime.CompilerServices;
using CaseManagement.Kernel.Aanroepen;
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
    private static readonly BetrokkeneId persoon = new(new Guid("44444444-4444-4444-8444-444444444444"));

    // What else a row holds does not matter here.
    private static readonly Auditregel regel = (Auditregel)RuntimeHelpers.GetUninitializedObject(typeof(Auditregel)) with
    {
        Gebruiker = Regisseur,
        Dossier = een,
        Zaaktype = "pga",
        Resultaat = ToegangsResultaat.Geweigerd,
        RegelId = "ROL-02",
        Actie = AuditActie.Zoeken,
        Tijdstip = Instant.FromUtc(2026, 3, 1, 23, 0), // midnight of 2 March in Amsterdam
        Betrokkenen = [persoon],
        Organisatie = "gemeente",
    };

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
        Assert.True(new Auditfilter { AlleenVeiligheid = true }.Past(regel));
        Assert.False(new Auditfilter { AlleenVeiligheid = true }.Past(regel with { Resultaat = ToegangsResultaat.Toegestaan }));
        Assert.True(new Auditfilter().Past(regel with { Resultaat = ToegangsResultaat.Toegestaan }));
    }

    [Fact]
    public void The_code_of_a_dossier_is_for_who_sees_the_dossier()
    {
        Assert.Equal("PGA-1", AuditregelWeergave.Van(regel, "PGA-1", Trailzicht.Alles).Code);
        Assert.Null(AuditregelWeergave.Van(regel, "PGA-1", Trailzicht.Veiligheid).Code);
        Assert.Null(AuditregelWeergave.Van(regel, "PGA-1", Trailzicht.EigenRegels).Code);
        Assert.Equal("PGA-1", AuditregelWeergave.Van(regel with { Resultaat = ToegangsResultaat.Toegestaan }, "PGA-1", Trailzicht.EigenRegels).Code);
    }

    [Fact]
    public void A_refusal_among_the_own_rows_tells_no_rule_and_no_person()
    {
        var eigen = AuditregelWeergave.Van(regel, null, Trailzicht.EigenRegels);
        Assert.Equal(("", 0), (eigen.RegelId, eigen.Betrokkenen.Count));
        var opdracht = AuditregelWeergave.Van(regel, null, Trailzicht.OpOpdracht);
        Assert.Equal(("ROL-02", 1), (opdracht.RegelId, opdracht.Betrokkenen.Count));
    }
}
