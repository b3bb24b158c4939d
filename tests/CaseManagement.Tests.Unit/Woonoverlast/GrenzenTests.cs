using CaseManagement.Kernel.Beslissen;
using CaseManagement.Tests.Unit.Testing;
using CaseManagement.Woonoverlast;
using CaseManagement.Woonoverlast.Dossieropbouw;
using CaseManagement.Woonoverlast.Gegevens;
using CaseManagement.Woonoverlast.Incidenten;
using CaseManagement.Woonoverlast.Opening;
using CaseManagement.Woonoverlast.Toestand;
using CaseManagement.Woonoverlast.Treden;
using static CaseManagement.Tests.Unit.Woonoverlast.Gegeven;

namespace CaseManagement.Tests.Unit.Woonoverlast;

/// <summary>The last value that is still allowed, and what is there already.</summary>
public class GrenzenTests
{
    private static readonly AdresInvoer adres = new("Dorpsstraat", "1", "0000 AA");

    private static readonly WoonoverlastDossierOpenen openen = new(
        Vandaag, Aanmeldkanaal.Telefoon, [OverlastSoort.Geluid], "harde muziek", adres, WoningSoort.Huur, MelderAard.Vertrouwelijk, HetDuo);

    [Fact]
    public void What_happened_today_is_recorded_today()
    {
        Given(InBehandeling).When(new EerdereInterventieVastleggenUseCase(), new(default, Vandaag, true, "brief")).Then<EerdereInterventieVastgelegd>();
        Given([.. InBehandeling, Politieconvenant])
            .When(new PolitiegegevenMeldenUseCase(), new(OverlastSoort.Geluid, Vandaag, "mutatie", Wpg with { VerstrektOp = Vandaag })).Then<IncidentGemeld>();
    }

    [Fact]
    public void An_agreement_holds_from_its_first_day_to_its_last()
    {
        var convenant = HetConvenant with { GeldigVan = Vandaag, GeldigTot = Vandaag };
        Assert.True(convenant.GeldtOp(Vandaag));
        Assert.False(convenant.GeldtOp(Vandaag.PlusDays(-1)));
        Assert.False(convenant.GeldtOp(Vandaag.PlusDays(1)));
    }

    [Fact]
    public void An_agreement_that_names_nobody_holds_for_all()
    {
        Assert.True(HetConvenant.Omvat("politie"));
        Assert.False((HetConvenant with { Organisaties = ["alliantie"] }).Omvat("politie"));
    }

    [Fact]
    public void An_address_fits_its_fields() => Vormproef<WoonoverlastDossierOpenen>.Van(new WoonoverlastDossierOpenenVorm(), openen)
        .Accepts(c => c with { Adres = adres with { Straat = new string('s', 80), Huisnummer = new string('1', 12) } })
        .Accepts(c => c with { Overlastgever = new OverlastgeverInvoer(new string('k', 200)) })
        .Refuses("Vul de naam van de overlastgever in, ten hoogste 200 tekens.", c => c with { Overlastgever = new OverlastgeverInvoer(new string('k', 201)) })
        .Refuses("Vul de straat in, ten hoogste 80 tekens.", c => c with { Adres = adres with { Straat = new string('s', 81) } })
        .Refuses("Vul het huisnummer in, ten hoogste 12 tekens.", c => c with { Adres = adres with { Huisnummer = new string('1', 13) } });

    [Fact]
    public void The_thresholds_of_the_ladder_are_those_of_the_protocol()
    {
        var standaard = WoonoverlastParameters.Standaard;
        Assert.Equal((2, 3, 2), (standaard.MinIncidentenTrede2, standaard.MinIncidentenTrede3, standaard.MinBronnenTrede3));
    }

    [Fact]
    public void A_new_value_is_recorded_and_the_same_value_again_is_not()
    {
        Given(InBehandeling).When(new AcuutGevaarMarkerenUseCase(), new(true, "brand")).Then(new AcuutGevaarGemarkeerd(true, Tekst("brand")));
        Given(InBehandeling).When(new AcuutGevaarMarkerenUseCase(), new(false, "rust")).ThenNothing();
        Given(InBehandeling).When(new ComplexiteitWijzigenUseCase(), new(Complexiteit.Enkelvoudig, "een partner"))
            .Then(new ComplexiteitGewijzigd(Complexiteit.Enkelvoudig, Tekst("een partner"), Nu));
        Given(InBehandeling).When(new ComplexiteitWijzigenUseCase(), new(Complexiteit.Complex, "al complex")).ThenNothing();
        Given(InBehandeling).When(new VertrouwelijkheidWijzigenUseCase(), new(Kernel.Dossier.Vertrouwelijkheid.Geheim, "dreiging"))
            .Then(new VertrouwelijkheidGewijzigd(Kernel.Dossier.Vertrouwelijkheid.Geheim, Tekst("dreiging")));
    }

    [Fact]
    public void Complexity_follows_the_last_change() => Assert.Equal(
        Complexiteit.Enkelvoudig, Stand([.. InBehandeling, new ComplexiteitGewijzigd(Complexiteit.Enkelvoudig, Tekst("x"), Nu)]).Complexiteit);

    [Fact]
    public void What_is_missing_is_counted_when_it_is_more_than_one()
    {
        Assert.Equal("Vul dit aan.", new DossierIsOnvolledig(new OntbrekendItem("WOV-20", "verslag"), 1).Advies);
        Assert.Contains("3 onderdelen", new DossierIsOnvolledig(new OntbrekendItem("WOV-20", "verslag"), 3).Advies, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_an_overlastgever_is_heard()
    {
        IEvent[] zonder =
            [.. Gemeld[..2], new BetrokkeneToegevoegd(Sleutel, BetrokkeneRol.Omwonende, Tekst(Sleutel, "O. Omwonende"), null, null)];
        Given(zonder).When(new HoorWederhoorVastleggenUseCase(), new(HoorWijze.Gehoord, Vandaag, "verslag")).Refuses("WOV-3.2");
    }

    [Fact]
    public void Informing_one_person_leaves_the_duty_to_the_others()
    {
        var ander = new BetrokkeneToegevoegd(Sleutel, BetrokkeneRol.Overlastgever, Tekst(Sleutel, "T. Tweede"), null, Vandaag);
        Assert.Equal([null, Vandaag], Stand([.. Gemeld, ander, new BetrokkeneGeinformeerd(Overlastgever, Vandaag)]).Betrokkenen.Select(b => b.InformerenUiterlijkOp));
    }

    [Fact]
    public void Of_removed_police_data_nothing_readable_is_left()
    {
        var gemeld = Politiegegeven with { Plaats = Tekst(Sleutel, "straat"), Effect = Tekst(Sleutel, "onrust") };
        var incident = Stand([.. InBehandeling, Politieconvenant, gemeld, new PolitiegegevenVerwijderd(1, Sleutel, Tekst("doel bereikt"))]).Incidenten[0];
        Assert.Equal((null, null, null, null), (incident.Plaats, incident.Effect, incident.Omschrijving, incident.Wpg));
    }
}
