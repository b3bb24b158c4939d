using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Pga;
using CaseManagement.Pga.Afsluiting;
using CaseManagement.Pga.Informeren;
using CaseManagement.Pga.Schalen;
using CaseManagement.Pga.Triage;
using CaseManagement.Pga.Verloop;
using CaseManagement.Signalen.Verstrekkingen;
using CaseManagement.Tests.Unit.Testing;
using CaseManagement.Tests.Unit.Toegang;
using CaseManagement.Toegang.Beleid;
using NodaTime;
using static CaseManagement.Tests.Unit.Pga.Casus;

namespace CaseManagement.Tests.Unit.Pga;

public class OverzichtTests
{
    [Fact]
    public void The_overview_names_code_duo_participants_and_data_subject()
    {
        var overzicht = Overzicht([.. InUitvoering, new BelangenconflictGemeld(new("x.buurman"))]);

        Assert.Equal(("pga", "PGA-2026-0002", "InUitvoering"), (overzicht.Zaaktype, overzicht.Code, overzicht.Status));
        Assert.Equal(new Duo(Regisseur, Casus.Achtervang), overzicht.Duo);
        Assert.Equal("politie", Assert.Single(overzicht.Deelnemers).Organisatie);
        Assert.Equal(D("2026-01-20"), overzicht.GeopendOp);
        Assert.Equal(Vertrouwelijkheid.Vertrouwelijk, overzicht.Vertrouwelijkheid);
        Assert.Single(overzicht.Acties);
        Assert.Single(overzicht.Uitgesloten);
        Assert.Equal(new BetrokkeneOverzicht(Betrokkene, "Betrokkene", Persoon("K. Kunstmatig")), Assert.Single(overzicht.Betrokkenen));
        Assert.Equal(D("2026-02-20"), Assert.Single(Overzicht(Geaccepteerd).Betrokkenen).InformerenUiterlijkOp);
    }

    [Fact]
    public void A_supply_in_the_ledger_has_its_article_as_basis_and_its_purpose_as_purpose()
    {
        var overzicht = Overzicht(Opgeschaald);
        var regel = VerstrekkingRegel.Van(overzicht, Assert.Single(overzicht.Verstrekkingen), D("2026-06-01"), new OpenLezer());
        Assert.Equal(("WGS 2.13", "WGS 2.13", "Complexe casus"), (regel.Grondslag, regel.WgsArtikel, regel.Doel));
    }

    [Fact]
    public void The_case_type_is_found_under_its_names()
    {
        Assert.Equal(("pga", "PGA", "pga-casussen", "pga"), (Zaaktype.Naam, Zaaktype.CodePrefix, Zaaktype.Pad, Zaaktype.Gebied));
        Assert.Equal(("va-pga", true), (Zaaktype.Doel.Code, Zaaktype.Doel.Vertrouwelijk));
    }

    public static TheoryData<string, string[]> Termijnen => new()
    {
        { "InTriage", ["Triage 2026-01-27", "Informatieplicht 2026-02-20 wettelijk"] },
        { "Geaccepteerd", ["Informatieplicht 2026-02-20 wettelijk", "Plan van aanpak 2026-03-06"] },
        { "Uitgesteld", ["Herbeoordeling informatieplicht 2026-04-26", "Plan van aanpak 2026-03-06"] },
        { "InOpstelling", ["Plan van aanpak 2026-03-06"] },
        { "InUitvoering", ["Evaluatie 2026-08-01"] },
        { "Opgeschaald", ["Evaluatie 2026-08-01 opgeschort"] },
        { "Afgeschaald", ["Evaluatie 2027-03-09", "Planreview 2026-09-23"] },
        { "Bijgesteld", ["Evaluatie 2026-12-01"] },
        { "Evaluatie", ["Evaluatie 2027-01-01"] },
        { "Nazorg", ["Nazorg 2026-09-01"] },
        { "Bewaard", [] },
        { "Afgewezen", ["Informatieplicht 2026-02-20 wettelijk"] },
    };

    [Theory]
    [MemberData(nameof(Termijnen))]
    public void Each_phase_has_its_terms(string fase, string[] verwacht)
    {
        var afgeschaald = new CasusAfgeschaald(D("2026-09-09"), T("Stabiel"), T("Geen"), D("2026-09-23"), D("2027-03-09"));
        IEvent[] events = fase switch
        {
            "InTriage" => InTriage,
            "Geaccepteerd" => Geaccepteerd,
            "Uitgesteld" =>
                [.. Geaccepteerd, new InformatieplichtUitgesteld(D("2026-01-26"), UitstelGrond.StrafbareFeiten, Afweging, D("2026-04-26"))],
            "InOpstelling" => InOpstelling,
            "InUitvoering" => InUitvoering,
            "Opgeschaald" => Opgeschaald,
            "Afgeschaald" => [.. Opgeschaald, afgeschaald],
            "Bijgesteld" => [.. Opgeschaald, afgeschaald, new CaseManagement.Pga.Plannen.PlanBijgesteld(D("2026-09-17"), Inhoud("2026-12-01"))],
            "Evaluatie" => Casus.Evaluatie,
            "Nazorg" => Nazorg,
            "Bewaard" => Bewaard,
            _ => Casus.Afgewezen,
        };

        Assert.Equal(verwacht, Overzicht(events).Termijnen.Select(t =>
            $"{t.Soort} {t.UiterlijkOp:yyyy-MM-dd}{(t.IsWettelijk ? " wettelijk" : "")}{(t.IsOpgeschort ? " opgeschort" : "")}"));
    }

    [Fact]
    public void A_case_is_on_no_agenda_before_triage_accepted_the_person()
    {
        Assert.Equal("§8.3", Overzicht(InTriage).Agendering!.Uitsluiting!.RegelId);
        Assert.NotNull(Overzicht(Casus.Afgewezen).Agendering!.Uitsluiting);
        Assert.Null(Overzicht(InTriage).Agendering!.NieuwSinds);
        Assert.Null(Overzicht(Geaccepteerd).Agendering!.Uitsluiting);
        Assert.Equal(("pga", Instant.FromUtc(2026, 1, 23, 9, 0)), (Overzicht(Geaccepteerd).Agendering!.OverlegType, Overzicht(Geaccepteerd).Agendering!.NieuwSinds));
    }

    [Fact]
    public void A_case_without_valid_convenant_for_its_participants_is_on_no_agenda()
    {
        var zonderConvenant = new PgaZaaktype(new PgaInstellingen { Convenanten = [] });
        IEvent[] metVreemde = [.. Geaccepteerd, new DeelnemerUitgenodigd(new Deelnemer("voetbalclub"))];

        Assert.Equal("§8.3", zonderConvenant.Overzicht(Scenario<PgaCasus>.Dossier, Staat(Geaccepteerd)).Agendering!.Uitsluiting!.RegelId);
        Assert.Equal("§8.3", Overzicht(metVreemde).Agendering!.Uitsluiting!.RegelId);
    }

    [Theory]
    [InlineData(Prioriteit.Hoog, 3)]
    [InlineData(Prioriteit.Midden, 2)]
    [InlineData(Prioriteit.Laag, 1)]
    public void Priority_orders_the_agenda(Prioriteit prioriteit, int gewicht) =>
        Assert.Equal(gewicht, Overzicht([.. InTriage, Aangenomen with { Prioriteit = prioriteit }]).Agendering!.Gewicht);

    [Fact]
    public void Acute_danger_lasts_until_plan_evaluation_or_return()
    {
        var incident = new IncidentVastgelegd(1, D("2026-03-01"), DoelgroepCriterium.Gevaar, true, T("Bedreiging"));
        IEvent[] spoed = [Aanmelding with { Spoed = true, Gevaar = true }, .. InTriage[1..]];
        var afgeschaald = new CasusAfgeschaald(D("2026-09-09"), T("Stabiel"), T("Geen"), D("2026-09-23"), D("2027-03-09"));

        Assert.True(Overzicht(spoed).Agendering!.AcuutGevaar);
        Assert.False(Overzicht([.. spoed, .. InUitvoering[3..]]).Agendering!.AcuutGevaar);
        Assert.True(Overzicht([.. InUitvoering, incident, incident with { Nummer = 2, AcuutGevaar = false }]).Agendering!.AcuutGevaar);
        Assert.False(Overzicht([.. InUitvoering, incident, Geevalueerd("2026-07-01")]).Agendering!.AcuutGevaar);
        Assert.False(Overzicht([.. Opgeschaald, incident, afgeschaald]).Agendering!.AcuutGevaar);
    }

    [Theory]
    [InlineData(BesluitSoort.PlanVanAanpak, "Plan van aanpak")]
    [InlineData(BesluitSoort.Opschalen, "Opschalen")]
    [InlineData(BesluitSoort.Afschalen, "Afschalen")]
    public void Requested_decisions_are_told_to_the_meeting(BesluitSoort soort, string naam)
    {
        var op = Instant.FromUtc(2026, 3, 1, 9, 0);

        Assert.Equal(
            new BesluitVerzoek(naam, op),
            Assert.Single(Overzicht([.. InUitvoering, new BesluitGevraagd(soort, T("x"), op)]).Agendering!.GevraagdeBesluiten));
    }

    [Fact]
    public void A_proposal_to_close_has_its_own_rubriek()
    {
        var agendering = Overzicht(Afgesloten[..^1]).Agendering!;

        Assert.True(agendering.AfsluitingVoorgesteld);
        Assert.Empty(agendering.GevraagdeBesluiten);
    }

    [Fact]
    public void A_scaled_up_case_is_one_line_of_status()
    {
        var agendering = Overzicht(Opgeschaald).Agendering!;

        Assert.True(agendering.AlleenStatusregel);
        Assert.Equal("Opgeschaald naar ZVHGV TopX sinds 18-05-2026.", agendering.Statusregel);
        Assert.EndsWith(
            "Afschaling gevraagd. Afsluiting voorgesteld.",
            Overzicht(
            [
                .. Opgeschaald, new BesluitGevraagd(BesluitSoort.Afschalen, T("x"), default),
                new AfsluitingVoorgesteld(Afsluitreden.OpgeschaaldBlijvend, T("x"), default),
            ]).Agendering!.Statusregel,
            StringComparison.Ordinal);
        Assert.False(Overzicht(InUitvoering).Agendering!.AlleenStatusregel);
        Assert.Null(Overzicht(NaBesluit).Agendering!.Statusregel);
    }

    [Fact]
    public void Colleagues_are_warned_while_the_person_is_not_informed_and_the_aim_does_not_tell()
    {
        Assert.Contains("AVG 14", Overzicht(Geaccepteerd).Agendering!.Aandachtspunt, StringComparison.Ordinal);
        Assert.Null(Overzicht(InOpstelling).Agendering!.Aandachtspunt);
        Assert.Null(Overzicht(InTriage).Agendering!.Aandachtspunt);
        Assert.Equal("Plan van aanpak bespreken en vaststellen.", Overzicht(Geaccepteerd).Agendering!.Doel);
        Assert.Equal("Plan van aanpak bespreken en vaststellen.", Overzicht(InOpstelling).Agendering!.Doel);
        Assert.Equal("Voortgang van het plan bespreken.", Overzicht(InUitvoering).Agendering!.Doel);
        Assert.Equal("Vervolg na de evaluatie bepalen.", Overzicht(Casus.Evaluatie).Agendering!.Doel);
    }

    [Theory]
    [InlineData(Rol.Politie, "politie", "Plan van aanpak")]
    [InlineData(Rol.Hulpverlener, "reclassering", "Plan van aanpak")]
    [InlineData(Rol.Woningcorporatie, "woningcorporatie", "")]
    [InlineData(Rol.Interventieteam, "interventieteam", "Informatieplicht, Plan van aanpak")]
    [InlineData(Rol.Casusregisseur, "gemeente", "Informatieplicht, Plan van aanpak")]
    public void A_partner_sees_the_terms_of_what_its_view_holds(Rol rol, string organisatie, string verwacht)
    {
        var kijker = Op("2026-02-01", [], rol, "k.kijker", organisatie).Aanroep;
        Assert.Equal(verwacht, string.Join(", ", Leeszicht.Termijnen(Overzicht(Geaccepteerd), kijker).Select(termijn => termijn.Soort)));
    }

    [Fact]
    public void Who_is_of_the_duo_sees_every_term_whatever_his_organisation()
    {
        var kijker = Op("2026-02-01", [], Rol.Politie, Regisseur.Value, "politie").Aanroep;
        Assert.Equal(2, Leeszicht.Termijnen(Overzicht(Geaccepteerd), kijker).Count);
    }

    [Fact]
    public void A_case_leaves_the_agenda_when_its_convenant_ends()
    {
        var instellingen = new PgaInstellingen { Convenanten = [PgaConvenant.Standaard with { GeldigVan = D("2026-01-01"), GeldigTot = D("2026-06-30") }] };
        var agendering = new PgaZaaktype(instellingen).Overzicht(default, Staat(Geaccepteerd)).Agendering!;
        Assert.Null(agendering.UitsluitingOp(D("2026-06-30")));
        Assert.Equal("§8.3", agendering.UitsluitingOp(D("2026-07-01"))!.RegelId);
        Assert.Equal("§8.3", agendering.UitsluitingOp(D("2025-12-31"))!.RegelId);
    }

    [Fact]
    public void Only_a_running_case_is_active()
    {
        Assert.All(new[] { InTriage, Geaccepteerd, InOpstelling, InUitvoering, Opgeschaald, Casus.Evaluatie }, e => Assert.True(Overzicht(e).IsActief));
        Assert.All(new[] { Casus.Afgewezen, Casus.Doorverwezen, Afgesloten, Nazorg, Bewaard }, e => Assert.False(Overzicht(e).IsActief));
        Assert.Equal(D("2031-07-10"), Overzicht(Bewaard).VernietigenOp);
    }
}
