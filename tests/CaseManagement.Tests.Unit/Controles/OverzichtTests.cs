using CaseManagement.Controles.Aanleidingen;
using CaseManagement.Controles.Interventies;
using CaseManagement.Controles.Toestand;
using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Tests.Unit.Testing;
using CaseManagement.Toegang.Beleid;
using NodaTime;
using static CaseManagement.Tests.Unit.Controles.Gegeven;

namespace CaseManagement.Tests.Unit.Controles;

public class OverzichtTests
{
    private static DossierOverzicht Van(params IReadOnlyList<IEvent> events) => Zaaktype.Overzicht(Scenario<IntegraleControle>.Dossier, Stand(events));

    private static TermijnOverzicht[] Termijnen(params IReadOnlyList<IEvent> events) => [.. Van(events).Termijnen];

    [Fact]
    public void The_overview_tells_code_state_place_and_people()
    {
        var overzicht = Van([.. Gepland, new DeelnemerUitgenodigd(new Deelnemer("gemeente", new("j.handhaver"))), PlannenTests.Actie, new BelangenconflictGemeld(new("x"))]);
        Assert.Equal(("integralecontrole", "CTR-2026-0001", "Gepland", true), (overzicht.Zaaktype, overzicht.Code, overzicht.Status, overzicht.IsActief));
        Assert.Equal((new LocalDate(2026, 1, 12), Paar, Tekst("gebied"), null), (overzicht.GeopendOp, overzicht.Duo, overzicht.Aanduiding, overzicht.VernietigenOp));
        Assert.Equal(Vertrouwelijkheid.Vertrouwelijk, overzicht.Vertrouwelijkheid);
        Assert.Equal(Scenario<IntegraleControle>.Dossier, overzicht.Id);
        Assert.Equal("j.handhaver", Assert.Single(overzicht.Deelnemers).Gebruiker?.Value);
        Assert.Single(overzicht.Acties);
        Assert.Equal("x", Assert.Single(overzicht.Uitgesloten).Value);
        Assert.Equal(new LocalDate(2031, 3, 2), Van(Afgesloten).VernietigenOp);
        Assert.Equal(("CTR", "integrale-controles", "integrale-controle", true), (Zaaktype.CodePrefix, Zaaktype.Pad, Zaaktype.Gebied, Zaaktype.Doel.Vertrouwelijk));
    }

    [Fact]
    public void Whoever_a_measure_addresses_is_a_data_subject_of_the_control()
    {
        var betrokkene = Assert.Single(Van(Met(Voorgenomen(Maatregelsoort.Waarschuwing))).Betrokkenen);
        Assert.Equal((Geadresseerde, "Geadresseerde", Geadresseerde, null), (betrokkene.Id, betrokkene.Rol, betrokkene.Naam!.Subject, betrokkene.InformerenUiterlijkOp));
    }

    [Fact]
    public void Before_the_control_its_day_and_the_end_of_the_check_are_terms()
    {
        Assert.Equal([new("Controledag", Controledag)], Termijnen(Voorbereid));
        Assert.Equal(
            [new("Controledag", Controledag), new("Privacycheck2B", new(2026, 3, 9))],
            Termijnen(Getoetst([.. GeplandOp(Controledag, Signaal), Vth], Vandaag, new(2026, 3, 9))));
    }

    [Fact]
    public void After_the_control_the_report_is_due_until_it_stands()
    {
        Assert.Equal([new("Rapportage", new(2026, 3, 25))], Termijnen(Bevonden));
        Assert.Empty(Termijnen(Gerapporteerd));
        Assert.Empty(Termijnen(Afgesloten));
        Assert.Empty(Termijnen(Afgelast));
    }

    [Fact]
    public void The_terms_of_a_measure_follow_its_state()
    {
        IEvent[] besloten = Met(Voorgenomen(Maatregelsoort.Sluiting174a), Besloten(new(2026, 3, 4), new(2026, 3, 5), new(2026, 6, 4), new(2026, 4, 10)));
        Assert.Equal(
            [new("Zienswijze", new(2026, 3, 16))],
            Termijnen(Met(Voorgenomen(Maatregelsoort.Sluiting174a), new ZienswijzeGevraagd(1, new(2026, 3, 16), Regisseur, Vandaag))));
        Assert.Equal(
            [new("Begunstiging", new(2026, 3, 4)), new("Sluiting", new(2026, 6, 4)), new("Bezwaar", new(2026, 4, 10), true)], Termijnen(besloten));
        Assert.Equal(
            [new("Sluiting", new(2026, 6, 4)), new("Bezwaar", new(2026, 4, 10), true)],
            Termijnen([.. besloten, new InterventieUitgevoerd(1, new(2026, 3, 5), Regisseur)]));
        Assert.Equal([new("Bezwaar", new(2026, 4, 10), true)], Termijnen([.. besloten, new InterventieIngetrokken(1, Tekst("x"), null, Regisseur, Vandaag)]));
        Assert.Empty(Termijnen(Met(Voorgenomen(Maatregelsoort.Waarschuwing), Besloten(null, null, null, null))));
        Assert.Contains(
            new TermijnOverzicht("Zienswijze", new(2026, 3, 16)),
            Termijnen([.. Bevonden, Voorgenomen(Maatregelsoort.Sluiting174a), new ZienswijzeGevraagd(1, new(2026, 3, 16), Regisseur, Vandaag)]));
    }

    [Fact]
    public void A_participating_organ_sees_the_day_and_place_and_no_term_of_a_measure()
    {
        var overzicht = Van(Met(Voorgenomen(Maatregelsoort.Sluiting174a), Besloten(new(2026, 3, 4), new(2026, 3, 5), new(2026, 6, 4), new(2026, 4, 10))));
        Assert.Empty(Leeszicht.Termijnen(overzicht, Aanroep(Rol.Politie, "politie")));
        Assert.Equal(3, Leeszicht.Termijnen(overzicht, Aanroep(Rol.VthHandhaver)).Count);
        Assert.Empty(Leeszicht.Termijnen(Van(Bevonden), Aanroep(Rol.Politie, "politie")));
        Assert.Empty(Leeszicht.Termijnen(
            Van(Met(Voorgenomen(Maatregelsoort.Sluiting174a), new ZienswijzeGevraagd(1, new(2026, 3, 16), Regisseur, Vandaag))), Aanroep(Rol.Politie, "politie")));
        var metCheck = Van(Getoetst([.. GeplandOp(Controledag, Signaal), Politie], Vandaag, new(2026, 3, 9)));
        Assert.Equal("Controledag", Assert.Single(Leeszicht.Termijnen(metCheck, Aanroep(Rol.Politie, "politie"))).Soort);
        Assert.True(Leeszicht.ZietBasis(overzicht, Aanroep(Rol.Toezichtpartner, "brandweer")));
        Assert.False(Leeszicht.ZietBasis(overzicht, Aanroep(Rol.Toezichtpartner, "riec")));
        Assert.False(Leeszicht.ZietBasis(overzicht, Aanroep(Rol.Toezichtpartner, "douane")));
    }

    [Fact]
    public void The_place_of_a_signal_stands_in_no_list() => Assert.Null(Van(Getoetst([.. GeplandOp(Controledag, Signaal), Politie], Vandaag, new(2026, 3, 9))).Aanduiding);

    [Fact]
    public void A_meeting_is_asked_to_decide_on_what_fell_away_and_on_a_longer_closure()
    {
        IEvent[] vervallen = [.. GeplandOp(Controledag, Signaal), new AanleidingVervallen(Aanleidingstand.Ingetrokken, Vandaag)];
        Assert.Equal("Besluit over het doorgaan van de controle", Assert.Single(Van(vervallen).Agendering!.GevraagdeBesluiten).Soort);
        IEvent[] gesloten =
        [
            .. Met(Voorgenomen(Maatregelsoort.Sluiting174a), Besloten(null, new(2026, 2, 27), new(2026, 5, 26), new(2026, 4, 10)), new InterventieUitgevoerd(1, new(2026, 2, 27), Regisseur)),
            new VerlengingVoorgenomen(1, new(2026, 3, 20), Tekst("x"), Regisseur, Vandaag),
        ];
        Assert.Equal("Besluit over de duur van een maatregel", Assert.Single(Van(gesloten).Agendering!.GevraagdeBesluiten).Soort);
        Assert.Equal([new("Zienswijze", new(2026, 3, 20)), new("Sluiting", new(2026, 5, 26)), new("Bezwaar", new(2026, 4, 10), true)], Termijnen(gesloten));
        IEvent[] verlengd = [.. gesloten, new SluitingVerlengd(1, 2, new(2026, 7, 26), Vandaag, Vandaag, new(2026, 4, 14), Tekst("x"), new("b.burgemeester"))];
        Assert.Empty(Van(verlengd).Agendering!.GevraagdeBesluiten);
        Assert.Equal([new("Sluiting", new(2026, 7, 26)), new("Bezwaar", new(2026, 4, 14), true)], Termijnen(verlengd));
    }

    [Fact]
    public void A_meeting_about_controls_is_asked_for_the_decisions_that_wait()
    {
        var agendering = Van([.. Met(Voorgenomen(Maatregelsoort.Sluiting174a)), new BesprekingVerzocht(Regisseur, Tekst("x"), Instant.FromUtc(2026, 3, 1, 9, 0))]).Agendering!;
        Assert.Equal(("controleoverleg", false), (agendering.OverlegType, agendering.AfsluitingVoorgesteld));
        Assert.Equal(new BesluitVerzoek("Besluit over een maatregel", Instant.FromUtc(2026, 2, 25, 23, 0)), Assert.Single(agendering.GevraagdeBesluiten));
        Assert.Equal(Instant.FromUtc(2026, 1, 11, 23, 0), agendering.NieuwSinds);
        Assert.Single(agendering.Besprekingsverzoeken);
        Assert.NotEmpty(agendering.Doel);
        Assert.Contains("174a", agendering.Grondslag, StringComparison.Ordinal);
        Assert.True(Van(Gerapporteerd).Agendering!.AfsluitingVoorgesteld);
        Assert.False(Van(Bevonden).Agendering!.AfsluitingVoorgesteld);
        Assert.Empty(Van(Met(Voorgenomen(Maatregelsoort.Waarschuwing), Besloten(null, null, null, null))).Agendering!.GevraagdeBesluiten);
        Assert.Empty(Van(Met(Voorgenomen(Maatregelsoort.Waarschuwing), new InterventieIngetrokken(1, Tekst("x"), null, Regisseur, Vandaag))).Agendering!.GevraagdeBesluiten);
    }
}
