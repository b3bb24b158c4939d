using CaseManagement.Controles;
using CaseManagement.Controles.Aanleidingen;
using CaseManagement.Controles.Bevindingen;
using CaseManagement.Controles.Interventies;
using CaseManagement.Controles.Organen;
using CaseManagement.Controles.Plannen;
using CaseManagement.Controles.Uitvoeren;
using CaseManagement.Controles.Voorbereiden;
using CaseManagement.Kernel.Dossier;
using FluentValidation;
using static CaseManagement.Tests.Unit.Controles.Gegeven;

namespace CaseManagement.Tests.Unit.Controles;

public class VormTests
{
    private static readonly InterventieVoornemen voornemen =
        new(Maatregelsoort.Waarschuwing, BevoegdOrgaan.College, "APV 2:30", 1, "x", [1], "x") { Beleid = "gmb-1", Rapportage = new(Vandaag, "BR-1") };

    private static readonly InterventieBesluiten besluit = new(1, Vandaag, "x") { Mandaat = "M-1" };
    private static readonly ControlePlannen plan = new(Vandaag, Fenomeen.Drugs, [Controledoel.Naleving], "x", "x", Paar);

    [Fact]
    public void A_plan_has_goals_words_a_place_and_a_duo()
    {
        Goed(new ControlePlannenVorm(), plan);
        Fout(new ControlePlannenVorm(), plan with { Doelen = [] }, "Doelen");
        Fout(new ControlePlannenVorm(), plan with { Doelomschrijving = " " }, "Doelomschrijving");
        Fout(new ControlePlannenVorm(), plan with { Gebied = "" }, "Gebied");
        Fout(new ControlePlannenVorm(), plan with { Duo = null! }, "Duo");
    }

    [Fact]
    public void What_happens_to_a_plan_has_a_reason()
    {
        Goed(new ControleVerzettenVorm(), new(Vandaag, "x"));
        Fout(new ControleVerzettenVorm(), new(Vandaag, ""), "Reden");
        Goed(new ControleAfgelastenVorm(), new(Afgelastingsreden.Capaciteit, "x"));
        Fout(new ControleAfgelastenVorm(), new(Afgelastingsreden.Capaciteit, " "), "Toelichting");
    }

    [Fact]
    public void A_preparation_has_words_where_it_needs_them()
    {
        Goed(new OrgaanToevoegenVorm(), new(Orgaan.Boa, "gemeente", DeelnameVorm.Controleert, null));
        Fout(new OrgaanToevoegenVorm(), new(Orgaan.Boa, "x", DeelnameVorm.Controleert, null), "Organisatie");
        Fout(new OrgaanToevoegenVorm(), new(Orgaan.Boa, null!, DeelnameVorm.Controleert, null), "Organisatie");
        Goed(new LocatieToevoegenVorm(), new(Locatiesoort.Woning, "x"));
        Fout(new LocatieToevoegenVorm(), new(Locatiesoort.Woning, ""), "Aanduiding");
        Goed(new BriefingVastleggenVorm(), new(Vandaag, "x"));
        Fout(new BriefingVastleggenVorm(), new(Vandaag, ""), "Inhoud");
        Goed(new ControleVoortzettenVorm(), new("x"));
        Fout(new ControleVoortzettenVorm(), new(" "), "Motivering");
        Goed(new ControleUitvoerenVorm(), new(Vandaag, [1], [Orgaan.Boa]));
        Fout(new ControleUitvoerenVorm(), new(Vandaag, [], [Orgaan.Boa]), "BezochteLocaties");
        Fout(new ControleUitvoerenVorm(), new(Vandaag, [1], []), "Aanwezig");
        Goed(new BevindingVastleggenVorm(), new(Orgaan.Boa, 1, null, BevindingBron.Verklaring, "x"));
        Fout(new BevindingVastleggenVorm(), new(Orgaan.Boa, 1, null, BevindingBron.Verklaring, ""), "Omschrijving");
    }

    [Fact]
    public void A_check_answers_its_questions_and_motivates_each_line()
    {
        var check = Check(Stand([.. GeplandOp(Controledag, Signaal), Vth]));
        Goed(new Check2BUitvoerenVorm(), check);
        Fout(new Check2BUitvoerenVorm(), check with { Regels = [] }, "Regels");
        Fout(new Check2BUitvoerenVorm(), check with { Regels = [check.Regels[0] with { Motivering = "" }] }, "Regels[0].Motivering");
        Fout(new Check2BUitvoerenVorm(), check with { Regels = [check.Regels[0] with { Gegeven = null! }] }, "Regels[0].Gegeven");
        Fout(new Check2BUitvoerenVorm(), check with { Antwoorden = null! }, "Antwoorden");
        Fout(new Check2BUitvoerenVorm(), check with { Antwoorden = check.Antwoorden with { GrondslagEnDoel = "" } }, "Antwoorden.GrondslagEnDoel");
        Fout(new Check2BUitvoerenVorm(), check with { Antwoorden = check.Antwoorden with { Sectorwet = "" } }, "Antwoorden.Sectorwet");
        Fout(new Check2BUitvoerenVorm(), check with { Motivering = "" }, "Motivering");
    }

    [Fact]
    public void A_closure_lasts_longer_or_shorter_for_a_reason()
    {
        Goed(new VerlengingVoornemenVorm(), new(1, Vandaag, "x"));
        Fout(new VerlengingVoornemenVorm(), new(1, Vandaag, ""), "Motivering");
        Goed(new SluitingVerlengenVorm(), new(1, 1, Vandaag, "x"));
        Fout(new SluitingVerlengenVorm(), new(1, 0, Vandaag, "x"), "DuurMaanden");
        Goed(new SluitingVerlengenVorm(), new(1, 24, Vandaag, "x") { ZienswijzeOntvangenOp = Vandaag });
        Fout(new SluitingVerlengenVorm(), new(1, 25, Vandaag, "x"), "DuurMaanden");
        Fout(new SluitingVerlengenVorm(), new(1, int.MaxValue, Vandaag, "x"), "DuurMaanden");
        Fout(new SluitingVerlengenVorm(), new(1, 1, new(1899, 12, 31), "x"), "BekendgemaaktOp");
        Fout(new SluitingVerlengenVorm(), new(1, 1, Vandaag, "x") { ZienswijzeOntvangenOp = new(2201, 1, 1) }, "ZienswijzeOntvangenOp");
        Goed(new VerlengingVoornemenVorm(), new(1, new(2200, 12, 31), "x"));
        Fout(new VerlengingVoornemenVorm(), new(1, new(9999, 12, 1), "x"), "ZienswijzeTot");
        Goed(new ZienswijzeVragenVorm(), new(1, new(1900, 1, 1)));
        Fout(new ZienswijzeVragenVorm(), new(1, new(9999, 12, 1)), "TermijnTot");
        Fout(new SluitingVerlengenVorm(), new(1, 1, Vandaag, ""), "Motivering");
        Goed(new SluitingOpheffenVorm(), new(1, Vandaag, "x"));
        Fout(new SluitingOpheffenVorm(), new(1, Vandaag, ""), "Motivering");
    }

    [Fact]
    public void A_measure_names_an_article_whom_it_addresses_and_why()
    {
        Goed(new InterventieVoornemenVorm(), voornemen);
        Goed(new InterventieVoornemenVorm(), voornemen with { Beleid = null, Rapportage = null });
        Fout(new InterventieVoornemenVorm(), voornemen with { Artikel = "Jansen 12" }, "Artikel");
        Fout(new InterventieVoornemenVorm(), voornemen with { GerichtTot = "" }, "GerichtTot");
        Fout(new InterventieVoornemenVorm(), voornemen with { Bevindingen = [] }, "Bevindingen");
        Fout(new InterventieVoornemenVorm(), voornemen with { Motivering = "" }, "Motivering");
        Fout(new InterventieVoornemenVorm(), voornemen with { Beleid = "het beleid" }, "Beleid");
        Fout(new InterventieVoornemenVorm(), voornemen with { Rapportage = new(Vandaag, "Jansen") }, "Rapportage.Kenmerk");
        Fout(new InterventieVoornemenVorm(), voornemen with { Rapportage = new(new(1899, 12, 31), "R-1") }, "Rapportage.Datum");
    }

    [Fact]
    public void A_decision_and_its_end_have_reasons_and_mandates_by_shape()
    {
        Goed(new InterventieBesluitenVorm(), besluit);
        Goed(new InterventieBesluitenVorm(), besluit with { Vanaf = new(2198, 12, 31), DuurMaanden = 24, BegunstigingTot = new(2200, 12, 31) });
        Fout(new InterventieBesluitenVorm(), besluit with { Vanaf = new(9999, 12, 1), DuurMaanden = 3 }, "Vanaf");
        Fout(new InterventieBesluitenVorm(), besluit with { Vanaf = new(2199, 1, 1) }, "Vanaf");
        Fout(new InterventieBesluitenVorm(), besluit with { DuurMaanden = 25 }, "DuurMaanden");
        Fout(new InterventieBesluitenVorm(), besluit with { DuurMaanden = 0 }, "DuurMaanden");
        Fout(new InterventieBesluitenVorm(), besluit with { BegunstigingTot = new(2201, 1, 1) }, "BegunstigingTot");
        Fout(new InterventieBesluitenVorm(), besluit with { BekendgemaaktOp = new(1899, 12, 31) }, "BekendgemaaktOp");
        Fout(new InterventieBesluitenVorm(), besluit with { ZienswijzeOntvangenOp = new(1899, 12, 31) }, "ZienswijzeOntvangenOp");
        Goed(new InterventieBesluitenVorm(), besluit with { Mandaat = null });
        Fout(new InterventieBesluitenVorm(), besluit with { Motivering = "" }, "Motivering");
        Fout(new InterventieBesluitenVorm(), besluit with { Mandaat = "de wethouder" }, "Mandaat");
        Goed(new InterventieIntrekkenVorm(), new(1, "x") { Mandaat = "M-1" });
        Goed(new InterventieIntrekkenVorm(), new(1, "x"));
        Fout(new InterventieIntrekkenVorm(), new(1, ""), "Reden");
        Fout(new InterventieIntrekkenVorm(), new(1, "x") { Mandaat = "Jansen" }, "Mandaat");
    }

    [Theory]
    [InlineData("Opiumwet 13b", true)]
    [InlineData("APV 2:30 lid 1", true)]
    [InlineData("Wet op de kansspelen 30t", true)]
    [InlineData("Opiumwet", false)]
    [InlineData("APV Jansen", false)]
    [InlineData(null, false)]
    public void An_article_is_of_a_known_law(string? artikel, bool goed) => Assert.Equal(goed, Teksten.IsArtikel(artikel));

    [Theory]
    [InlineData("gmb-2025-1", true)]
    [InlineData("Jansen", false)]
    [InlineData("gmb 1", false)]
    [InlineData(null, false)]
    public void A_reference_has_no_spaces_and_a_digit(string? kenmerk, bool goed) => Assert.Equal(goed, Teksten.IsKenmerk(kenmerk));

    private static void Goed<T>(AbstractValidator<T> vorm, T command) => Assert.Empty(vorm.Validate(command).Errors);

    private static void Fout<T>(AbstractValidator<T> vorm, T command, string veld) => Assert.Equal(veld, Assert.Single(vorm.Validate(command).Errors).PropertyName);
}
