using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Beleid;
using static CaseManagement.Tests.Unit.Toegang.Proefdata;

namespace CaseManagement.Tests.Unit.Toegang.Beleid;

public sealed class PolicyEngineTests
{
    private static readonly DossierId Id = new(new Guid("11111111-1111-4111-8111-111111111111"));
    private static readonly Recht[] Enkel = [Recht.Metadata, Recht.Lezen, Recht.Schrijven, Recht.Beslissen, Recht.Adviseren, Recht.Antwoorden];
    private static readonly string[] Relaties = ["vreemd", "eerste", "achtervang", "deelnemer", "organisatie", "verlopen", "andere-organisatie", "uitgesloten"];
    private static readonly PolicyEngine Engine = new(new NeedToKnowMatrix([new Huismatrix()]));

    [Fact]
    public void Every_cell_answers_as_an_independent_reading_of_the_table_in_every_circumstance()
    {
        var gevallen = 0;
        foreach (var (rol, kolom, relatie) in Kruis())
        {
            foreach (var (doelKlopt, opAgenda, geheim, nodig) in Omstandigheden())
            {
                gevallen++;
                var dossier = Dossier(relatie, geheim);
                var aanroep = Aanroep(Regisseur, rol, "politie", doelKlopt ? "va-test" : "va-anders");
                var oordeel = Engine.Beoordeel(aanroep, new Kolomtype(kolom), dossier, nodig, Vandaag, opAgenda);
                var verwacht = Orakel(rol, kolom, relatie, doelKlopt, opAgenda, geheim, nodig);
                Assert.True(
                    verwacht == (oordeel.Uitkomst, oordeel.Recht),
                    $"{rol} × {kolom}, {relatie}, doel {doelKlopt}, agenda {opAgenda}, geheim {geheim}, {nodig}: {oordeel} instead of {verwacht}");
            }
        }

        Assert.Equal(29 * 9 * Relaties.Length * 8 * Enkel.Length, gevallen);
    }

    [Theory]
    [InlineData(Rol.Casusregisseur, "woonoverlast", Recht.Schrijven, ToegangsUitkomst.Verleend)]
    [InlineData(Rol.MedewerkerMeldpunt, "woonoverlast", Recht.Schrijven, ToegangsUitkomst.Verleend)]
    [InlineData(Rol.Interventieteam, "pga", Recht.Schrijven, ToegangsUitkomst.Geweigerd)]
    [InlineData(Rol.Interventieteam, "pga", Recht.Lezen, ToegangsUitkomst.Verleend)]
    [InlineData(Rol.Bronhouder, "ondermijning-signaal", Recht.Antwoorden, ToegangsUitkomst.Verborgen)]
    [InlineData(Rol.AdviseurOov, "woonoverlast", Recht.Lezen, ToegangsUitkomst.Geweigerd)]
    [InlineData(Rol.AdviseurOov, "bibob", Recht.Metadata, ToegangsUitkomst.Verborgen)]
    [InlineData(Rol.BibobScreener, "pga", Recht.Metadata, ToegangsUitkomst.Verborgen)]
    [InlineData(Rol.Hulpverlener, "woonoverlast", Recht.Metadata, ToegangsUitkomst.Verborgen)]
    [InlineData(Rol.Systeem, "woonoverlast", Recht.Metadata, ToegangsUitkomst.Verborgen)]
    public void A_column_as_a_whole_opens_for_who_may_open_or_list_in_it(Rol rol, string gebied, Recht nodig, ToegangsUitkomst verwacht) =>
        Assert.Equal(verwacht, Engine.BeoordeelGebied(Aanroep(Regisseur, rol), gebied, "va-test", nodig).Uitkomst);

    [Fact]
    public void A_column_stays_hidden_for_another_purpose()
    {
        var oordeel = Engine.BeoordeelGebied(Aanroep(Regisseur, doel: "va-anders"), "woonoverlast", "va-test", Recht.Lezen);
        Assert.Equal((ToegangsUitkomst.Verborgen, "AVG-01"), (oordeel.Uitkomst, oordeel.RegelId));
    }

    [Fact]
    public void A_refusal_names_its_rule()
    {
        Assert.Equal("AVG-01", Beoordeel(Aanroep(Regisseur, doel: "va-anders"), Dossier("eerste", false)).RegelId);
        Assert.Equal("ROL-05", Beoordeel(Aanroep(Regisseur), Dossier("uitgesloten", false)).RegelId);
        Assert.Equal("ROL-02", Beoordeel(Aanroep(Regisseur), Dossier("vreemd", false)).RegelId);
    }

    [Theory]
    [InlineData(Rol.Privacyfunctionaris)]
    [InlineData(Rol.Fg)]
    public void A_conflict_of_interest_takes_the_content_from_a_supervisor_and_never_the_supervision(Rol rol)
    {
        var dossier = Dossier("uitgesloten", true);
        Assert.Equal(Recht.Metadata, Beoordeel(Aanroep(Regisseur, rol), dossier, Recht.Metadata).Recht);
        foreach (var recht in new[] { Recht.Lezen, Recht.Adviseren, Recht.Schrijven })
        {
            var oordeel = Beoordeel(Aanroep(Regisseur, rol), dossier, recht);
            Assert.Equal((ToegangsUitkomst.Geweigerd, "ROL-07"), (oordeel.Uitkomst, oordeel.RegelId));
        }
    }

    [Fact]
    public void Blocked_wins_from_whatever_a_module_adds_to_the_matrix()
    {
        var engine = new PolicyEngine(new NeedToKnowMatrix([new Huismatrix(), new Extra()]));
        var aanroep = Aanroep(Regisseur);
        Assert.Equal(
            ToegangsUitkomst.Verborgen,
            engine.Beoordeel(aanroep, new Kolomtype("bibob"), Dossier("eerste", true), Recht.Lezen, Vandaag, true).Uitkomst);
        Assert.Equal(ToegangsUitkomst.Verborgen, engine.BeoordeelGebied(aanroep, "bibob", "va-test", Recht.Metadata).Uitkomst);
        Assert.False(new NeedToKnowMatrix([new Huismatrix(), new Extra()]).MagSchrijven(Rol.Casusregisseur, "bibob"));
    }

    [Fact]
    public void The_achtervang_acts_for_the_first_responsible()
    {
        Assert.Equal(Vervanger, Beoordeel(Aanroep(Regisseur), Dossier("achtervang", false)).AchtervangVoor);
        Assert.Null(Beoordeel(Aanroep(Regisseur), Dossier("eerste", false)).AchtervangVoor);
    }

    [Fact]
    public async Task The_agenda_is_asked_only_for_roles_that_it_helps()
    {
        var agenda = new VasteAgenda(true);
        var controle = Controle(agenda);
        var dossier = Dossier("vreemd", false);
        var cancellation = TestContext.Current.CancellationToken;
        Assert.False((await controle.BeoordeelAsync(Aanroep(Regisseur), dossier, Recht.Lezen, cancellation)).IsVerleend);
        Assert.Equal(0, agenda.Gevraagd);
        var voorzitter = await controle.BeoordeelAsync(Aanroep(Regisseur, Rol.VoorzitterOverleg), dossier, Recht.Metadata, cancellation);
        Assert.Equal(Recht.Lezen | Recht.Beslissen, voorzitter.Recht);
        Assert.Equal(1, agenda.Gevraagd);
    }

    private static Toegangsoordeel Beoordeel(Aanroep aanroep, DossierOverzicht dossier, Recht nodig = Recht.Lezen) =>
        Engine.Beoordeel(aanroep, new Kolomtype("woonoverlast"), dossier, nodig, Vandaag, false);

    /// <summary>The rules in words: purpose, block, exclusion from all but supervision, then the cells that hold here; nothing known is nothing shown.</summary>
    private static (ToegangsUitkomst Uitkomst, Recht Recht) Orakel(
        Rol rol, string kolom, string relatie, bool doelKlopt, bool opAgenda, bool geheim, Recht nodig)
    {
        var cellen = MatrixTests.Verwacht(rol, kolom);
        if (!doelKlopt || cellen.Any(cel => cel.Recht == Recht.Geblokkeerd))
        {
            return (ToegangsUitkomst.Verborgen, Recht.Geen);
        }

        if (relatie == "uitgesloten")
        {
            return !cellen.Any(cel => cel.Reikwijdte is Reikwijdte.Toezicht) ? (ToegangsUitkomst.Verborgen, Recht.Geen)
                : (nodig == Recht.Metadata ? ToegangsUitkomst.Verleend : ToegangsUitkomst.Geweigerd, Recht.Metadata);
        }

        var toegewezen = relatie is "eerste" or "achtervang" or "deelnemer" or "organisatie";
        var rechten = new HashSet<Recht>();
        foreach (var (recht, reikwijdte) in cellen)
        {
            if (reikwijdte is Reikwijdte.Toezicht
                || (reikwijdte is Reikwijdte.Alle && (!geheim || toegewezen))
                || (reikwijdte is Reikwijdte.Agenda && opAgenda && (!geheim || toegewezen))
                || (reikwijdte is Reikwijdte.Toegewezen or Reikwijdte.Deelnemend or Reikwijdte.Eigen && toegewezen))
            {
                rechten.UnionWith(Enkel.Where(enkel => (recht & enkel) == enkel));
            }
        }

        var som = rechten.Aggregate(Recht.Geen, (a, b) => a | b);
        return rechten.Count == 0 ? (ToegangsUitkomst.Verborgen, Recht.Geen)
            : nodig == Recht.Metadata || rechten.Contains(nodig) ? (ToegangsUitkomst.Verleend, som)
            : (ToegangsUitkomst.Geweigerd, som);
    }

    private static IEnumerable<(Rol Rol, string Kolom, string Relatie)> Kruis() =>
        from rol in Enum.GetValues<Rol>() from kolom in MatrixTests.Kolommen from relatie in Relaties select (rol, kolom, relatie);

    private static IEnumerable<(bool Doel, bool Agenda, bool Geheim, Recht Nodig)> Omstandigheden() =>
        from doel in new[] { true, false }
        from agenda in new[] { true, false }
        from geheim in new[] { true, false }
        from nodig in Enkel
        select (doel, agenda, geheim, nodig);

    private static DossierOverzicht Dossier(string relatie, bool geheim) => new()
    {
        Id = Id,
        Zaaktype = "proef",
        Code = "PRF-2026-0001",
        Status = "Lopend",
        IsActief = true,
        GeopendOp = Vandaag,
        Vertrouwelijkheid = geheim ? Vertrouwelijkheid.Geheim : Vertrouwelijkheid.Vertrouwelijk,
        Duo = relatie switch
        {
            "eerste" or "uitgesloten" => new Duo(Regisseur, Vervanger),
            "achtervang" => new Duo(Vervanger, Regisseur),
            _ => null,
        },
        Uitgesloten = relatie == "uitgesloten" ? [Regisseur] : [Agent],
        Deelnemers = relatie switch
        {
            "deelnemer" => [new Deelnemer("politie", Regisseur, Vandaag)],
            "organisatie" => [new Deelnemer("Politie")],
            "verlopen" => [new Deelnemer("politie", Regisseur, Vandaag.PlusDays(-1))],
            "andere-organisatie" => [new Deelnemer("zorg", Regisseur), new Deelnemer("zorg")],
            _ => [new Deelnemer("politie", Agent)],
        },
    };

    private sealed class Kolomtype(string gebied) : IZaaktype
    {
        public string Naam => "proef";

        public string CodePrefix => "PRF";

        public string Pad => "proefzaken";

        public string Gebied => gebied;

        public Doel Doel => Zaaktype.Doel;

        public object? Evolve(object? state, Kernel.Beslissen.IEvent @event) => throw new NotSupportedException();

        public DossierOverzicht Overzicht(DossierId id, object state) => throw new NotSupportedException();
    }

    private sealed class Extra : IMatrixBron
    {
        public IReadOnlyList<MatrixCel> Cellen { get; } =
            [new MatrixCel(Rol.Casusregisseur, "bibob", Recht.Lezen | Recht.Schrijven, Reikwijdte.Toezicht)];
    }
}
