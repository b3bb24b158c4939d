using CaseManagement.Signalen.Bronnenonderzoek;
using CaseManagement.Signalen.Casus;
using CaseManagement.Signalen.Ontvangst;
using CaseManagement.Signalen.Privacychecks;
using CaseManagement.Signalen.Signaaloverleg;
using CaseManagement.Signalen.Wegingen;
using CaseManagement.Tests.Unit.Testing;
using NodaTime;
using static CaseManagement.Tests.Unit.Signalen.Onderzoekstappen;

namespace CaseManagement.Tests.Unit.Signalen;

public sealed class OnderzoekVormTests
{
    [Fact]
    public void Check_1_has_lines_with_a_question_and_answers()
    {
        var bron = Toegestaan(GemeentelijkeBron.Brp);
        Vormproef<PrivacyCheck1Uitvoeren>.Van(new PrivacyCheck1Vorm(), Check1())
            .Refuses("Vul de motivering in.", c => c with { Motivering = "" })
            .Refuses("Beoordeel ten minste één bron.", c => c with { Bronnen = [] })
            .Refuses("Vul de precieze vraag aan de bron in.", c => c with { Bronnen = [bron with { Vraag = "" }] })
            .Refuses("Beantwoord de vragen van de privacycheck.", c => c with { Bronnen = [bron with { Antwoorden = null! }] })
            .Refuses("De terugkijkperiode is ten minste één jaar.", c => c with { Bronnen = [bron with { MaxTerugkijkJaren = 0 }] })
            .Refuses("Vul in op welke wet en voor welk doel de gegevens zijn verzameld.", c => c with { Bronnen = [bron with { Antwoorden = Antwoorden with { GrondslagEnDoel = "" } }] })
            .Refuses("Licht toe of die wet het gebruik voor een ander doel verbiedt.", c => c with { Bronnen = [bron with { Antwoorden = Antwoorden with { Wettoets = "" } }] });
    }

    [Fact]
    public void A_question_an_answer_a_judgement_and_a_detail_name_what_they_are_about()
    {
        Vormproef<BronBevragen>.Van(new BronBevragenVorm(), new(GemeentelijkeBron.Brp, Brp)).Refuses("Kies de bronhouder.", c => c with { Bronhouder = default });
        Vormproef<BronBeantwoorden>.Van(new BronBeantwoordenVorm(), new(1, false)).Refuses("Noem het nummer van de vraag.", c => c with { Vraag = 0 });
        Vormproef<HitRelevantieBeoordelen>.Van(new HitRelevantieBeoordelenVorm(), new(1, true, "r"))
            .Refuses("Noem het nummer van de vraag.", c => c with { Vraag = 0 }).Refuses("Vul de reden in.", c => c with { Reden = "" });
        Vormproef<DetailgegevensVastleggen>.Van(new DetailgegevensVastleggenVorm(), new(1, [new(GegevensCategorie.Gewoon, "x")]))
            .Refuses("Leg ten minste één gegeven vast.", c => c with { Gegevens = [] })
            .Refuses("Vul het gegeven in.", c => c with { Gegevens = [new(GegevensCategorie.Gewoon, " ")] })
            .Refuses("Vul de naam van de betrokkene in.", c => c with { Betrokkenen = [Stappen.Exploitant with { Naam = "" }] });
        Vormproef<BronnenonderzoekAfronden>.Van(new BronnenonderzoekAfrondenVorm(), new("m")).Refuses("Vul de motivering in.", c => c with { Motivering = "" });
    }

    [Fact]
    public void Weging_4_names_who_decided_and_a_transfer_is_complete()
    {
        VerstrekkingOpgave[] fout =
        [
            Stappen.Verstrekking() with { OntvangendePersoon = "" }, Stappen.Verstrekking() with { Elementen = [] },
            Stappen.Verstrekking() with { Grondslag = "" }, Stappen.Verstrekking() with { Doel = "" },
        ];
        var vorm = new Weging4Vorm();
        Assert.True(vorm.Validate(Weging4(Weging4Uitkomst.MonoOfMultidisciplinair)).IsValid);
        Assert.True(vorm.Validate(Weging4(Weging4Uitkomst.OverdrachtRiec)).IsValid);
        Assert.True(vorm.Validate(Weging4(Weging4Uitkomst.Casusoverleg)).IsValid);
        Assert.False(vorm.Validate(Weging4(Weging4Uitkomst.Casusoverleg) with { BesluitDoor = null! }).IsValid);
        Assert.False(vorm.Validate(Weging4(Weging4Uitkomst.MonoOfMultidisciplinair) with { Afdelingen = [new(OntvangendeAfdeling.Vth, null!)] }).IsValid);
        Assert.All(fout, v => Assert.False(vorm.Validate(Weging4(Weging4Uitkomst.OverdrachtRiec) with { Verstrekking = v }).IsValid));
        Assert.All(fout, v => Assert.False(vorm.Validate(Weging4(Weging4Uitkomst.MonoOfMultidisciplinair) with { Afdelingen = [new(OntvangendeAfdeling.Vth, v)] }).IsValid));
        Assert.All(fout, v => Assert.False(new CasusAanRiecOverdragenVorm().Validate(new CasusAanRiecOverdragen(v)).IsValid));
        Assert.False(new CasusAanRiecOverdragenVorm().Validate(new CasusAanRiecOverdragen(null!)).IsValid);
    }

    [Fact]
    public void Check_2A_reasons_each_cell()
    {
        var goed = Check2A(WachtOpCheck2A());
        Vormproef<PrivacyCheck2AUitvoeren>.Van(new PrivacyCheck2AVorm(), goed)
            .RefusesField("Matrix", c => c with { Matrix = [] })
            .RefusesField("Matrix[0].Gegeven", c => c with { Matrix = [goed.Matrix[0] with { Gegeven = null! }] })
            .RefusesField("Matrix[0].Motivering", c => c with { Matrix = [goed.Matrix[0] with { Motivering = "" }] })
            .RefusesField("Toegelaten", c => c with { Toegelaten = null! })
            .RefusesField("Toegelaten[0]", c => c with { Toegelaten = [new(default, Ontvanger.Casusregie)] })
            .RefusesField("Antwoorden", c => c with { Antwoorden = null! })
            .RefusesField("Antwoorden.Wettoets", c => c with { Antwoorden = Antwoorden with { Wettoets = "" } })
            .RefusesField("Motivering", c => c with { Motivering = "" });
    }

    [Fact]
    public void The_steps_of_a_case_say_what_and_why()
    {
        var plan = Casusloop.Plan(new LocalDate(2026, 5, 1));
        Vormproef<CasusStarten>.Van(new CasusStartenVorm(), new(default, Casusloop.Regie)).RefusesField("Duo", c => c with { Duo = null! });
        Vormproef<PlanVanAanpakVaststellen>.Van(new PlanVanAanpakVaststellenVorm(), plan)
            .RefusesField("Doel", c => c with { Doel = "" })
            .RefusesField("Interventies", c => c with { Interventies = [] })
            .RefusesField("Interventies[0].Artikel", c => c with { Interventies = [plan.Interventies[0] with { Artikel = "" }] })
            .RefusesField("Interventies[0].Omschrijving", c => c with { Interventies = [plan.Interventies[0] with { Omschrijving = "" }] });
        var check = Casusloop.Check(1);
        Vormproef<PrivacyCheck2BUitvoeren>.Van(new PrivacyCheck2BVorm(), check)
            .RefusesField("Regels", c => c with { Regels = [] })
            .RefusesField("Regels[0].Gegeven", c => c with { Regels = [check.Regels[0] with { Gegeven = null! }] })
            .RefusesField("Regels[0].Motivering", c => c with { Regels = [check.Regels[0] with { Motivering = "" }] })
            .RefusesField("Sectorwet", c => c with { Sectorwet = "" })
            .RefusesField("Antwoorden", c => c with { Antwoorden = null! })
            .RefusesField("Antwoorden.Wettoets", c => c with { Antwoorden = Antwoorden with { Wettoets = "" } })
            .RefusesField("Motivering", c => c with { Motivering = "" });
        Vormproef<CasusgegevensVerstrekken>
            .Van(new CasusgegevensVerstrekkenVorm(), new(1, Ontvanger.VthHandhaving, "p", [Casusloop.Detail], "g", "d", VerstrekkingsWijze.Gesprek))
            .RefusesField("OntvangendePersoon", c => c with { OntvangendePersoon = "" })
            .RefusesField("Gegevens", c => c with { Gegevens = [] })
            .RefusesField("Grondslag", c => c with { Grondslag = "" })
            .RefusesField("Doel", c => c with { Doel = "" });
        Vormproef<InterventieAfronden>.Van(new InterventieAfrondenVorm(), new(1, default, default, "t")).RefusesField("Toelichting", c => c with { Toelichting = "" });
        Vormproef<CasusMonitoren>.Van(new CasusMonitorenVorm(), new("t")).RefusesField("Toelichting", c => c with { Toelichting = "" });
        Vormproef<OndermijningsCasusAfsluiten>.Van(new OndermijningsCasusAfsluitenVorm(), new("t")).RefusesField("Resultaat", c => c with { Resultaat = "" });
        Vormproef<GeenActieBesluiten>.Van(new GeenActieBesluitenVorm(), new("t")).RefusesField("Motivering", c => c with { Motivering = "" });
    }
}
