using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Pga;
using CaseManagement.Pga.Informeren;
using CaseManagement.Pga.Inzage;
using CaseManagement.Pga.Plannen;
using CaseManagement.Pga.Schalen;
using CaseManagement.Pga.Triage;
using CaseManagement.Pga.Verloop;
using CaseManagement.Toegang.Beleid;
using NodaTime;
using static CaseManagement.Tests.Unit.Pga.Casus;

namespace CaseManagement.Tests.Unit.Pga;

public class InzageTests
{
    private static readonly PgaRegels regels = new(Instellingen);

    private static readonly IEvent[] vol =
    [
        .. Geaccepteerd, InOpstelling[^2],
        new InformatieplichtUitgesteld(D("2026-01-26"), UitstelGrond.StrafbareFeiten, Afweging, D("2026-04-26")),
        new PlanVastgesteld(
            D("2026-02-19"),
            new PlanInhoud([.. Enum.GetValues<Leefgebied>().Select((l, i) => new PlanDoel(i + 1, l, T("o"), T("m"), D("2026-06-01")))], T("rust"), D("2026-08-01")),
            D("2026-08-19")),
        new ActieAfgesproken(1, T("Huisbezoek"), new Deelnemer("politie"), D("2026-03-26")),
        new ActieAfgesproken(2, T("Huurachterstand"), new Deelnemer("woningcorporatie"), D("2026-03-26")),
        new IncidentVastgelegd(1, D("2026-03-01"), DoelgroepCriterium.Criminaliteit, false, T("Diefstal")),
        new IncidentVastgelegd(2, D("2026-03-02"), DoelgroepCriterium.Overlast, false, T("Lawaai")),
        .. Opgeschaald[^3..],
        Geevalueerd("2026-07-01"),
    ];

    [Theory]
    [InlineData(Rol.VoorzitterOverleg)]
    [InlineData(Rol.Casusregisseur)]
    [InlineData(Rol.Achtervang)]
    [InlineData(Rol.Interventieteam)]
    public void OOV_regie_and_interventieteam_see_everything(Rol rol)
    {
        var inzage = Toon(rol, "gemeente", out var getoond);

        Assert.Equal("K. Kunstmatig", inzage.Naam);
        Assert.Equal("1990-05-17", inzage.Geboortedatum);
        Assert.Equal(
            new AanmeldingInzage("politie", "p.politie", "PL-1", "Geweld in de wijk", true, true, false, false, false, null), inzage.Aanmelding);
        Assert.Equal(new ZorgInzage(true, "Contact bij de zorg", "Belt wekelijks"), inzage.Zorg);
        Assert.Equal("Past bij de doelgroep", inzage.Triage!.Motivering);
        Assert.Equal("Gesproken", inzage.Startgesprek);
        Assert.Equal(12, inzage.Doelen!.Count);
        Assert.Equal("rust", inzage.Afschaalcriteria);
        Assert.NotNull(inzage.EvaluatieOp);
        Assert.Equal(2, inzage.Acties!.Count);
        Assert.Equal(2, inzage.Incidenten!.Count);
        Assert.True(inzage.PlanIsBevroren);
        Assert.Equal("Ernstig incident", inzage.Opschaling!.Reden);
        Assert.Equal("Contactpunt ZVH", Assert.Single(inzage.Verstrekkingen!).Contactpunt);
        Assert.Equal("Laag", Assert.Single(inzage.Evaluaties!).Restrisico);
        Assert.Equal(["a", "b", "c", "d", "e", "f", "g", "h"], inzage.Informatieplicht!.Afwegingen!);
        Assert.Equal([Betrokkene], getoond);
    }

    [Fact]
    public void Police_see_criminal_data_but_no_care_and_no_internal_reasons()
    {
        var inzage = Toon(Rol.Politie, "politie", out _);

        Assert.Equal("Geweld in de wijk", inzage.Aanmelding!.Aanleiding);
        Assert.Null(inzage.Aanmelding.Organisatie ?? inzage.Aanmelding.Persoon ?? inzage.Aanmelding.Kenmerk);
        Assert.Equal(2, inzage.Incidenten!.Count);
        Assert.Null(inzage.Zorg!.Afspraak);
        Assert.DoesNotContain(inzage.Doelen!, d => d.Leefgebied
            is Leefgebied.GeestelijkeGezondheid or Leefgebied.LichamelijkeGezondheid or Leefgebied.Middelengebruik);
        Assert.Contains(inzage.Doelen!, d => d.Leefgebied is Leefgebied.Justitie);
        Assert.Null(inzage.Triage!.Motivering);
        Assert.Null(inzage.Opschaling!.Reden);
        Assert.Null(inzage.Evaluaties![0].Restrisico);
        Assert.Null(inzage.Startgesprek);
        Assert.Null(inzage.Verstrekkingen);
        Assert.Null(inzage.Informatieplicht);
    }

    [Fact]
    public void Care_sees_no_criminal_data()
    {
        var inzage = Toon(Rol.Hulpverlener, "ggz", out _);

        Assert.Null(inzage.Aanmelding!.Aanleiding);
        Assert.Null(inzage.Aanmelding.Criminaliteit);
        Assert.Null(inzage.Aanmelding.ExGedetineerde);
        Assert.Equal([DoelgroepCriterium.Overlast], inzage.Incidenten!.Select(i => i.Soort));
        Assert.DoesNotContain(inzage.Doelen!, d => d.Leefgebied is Leefgebied.Justitie);
        Assert.Contains(inzage.Doelen!, d => d.Leefgebied is Leefgebied.GeestelijkeGezondheid);
        Assert.Equal("Belt wekelijks", inzage.Zorg!.Afspraak);
    }

    [Fact]
    public void Probation_sees_criminal_data_for_its_legal_task() =>
        Assert.Equal(2, Toon(Rol.Hulpverlener, "reclassering", out _).Incidenten!.Count);

    [Theory]
    [InlineData(Rol.Woningcorporatie)]
    [InlineData(Rol.Buurtbemiddeling)]
    public void A_private_partner_sees_the_name_housing_goals_and_its_own_actions(Rol rol)
    {
        var inzage = Toon(rol, "woningcorporatie", out var getoond);

        Assert.Equal("K. Kunstmatig", inzage.Naam);
        Assert.Equal([Leefgebied.Huisvesting], inzage.Doelen!.Select(d => d.Leefgebied));
        Assert.Equal([2], inzage.Acties!.Select(a => a.Nummer));
        Assert.Null(inzage.Geboortedatum);
        Assert.Null(inzage.Aanmelding);
        Assert.Null(inzage.Zorg);
        Assert.Null(inzage.Triage);
        Assert.Null(inzage.Incidenten);
        Assert.Null(inzage.Opschaling);
        Assert.Null(inzage.Verstrekkingen);
        Assert.Null(inzage.Evaluaties);
        Assert.Null(inzage.Informatieplicht);
        Assert.Equal([Betrokkene], getoond);
    }

    [Fact]
    public void The_privacy_officer_sees_the_duty_to_inform_and_the_supplies_only()
    {
        var inzage = Toon(Rol.Privacyfunctionaris, "gemeente", out var getoond);

        Assert.Equal([Betrokkene], getoond);

        Assert.Equal(UitstelGrond.StrafbareFeiten, inzage.Informatieplicht!.Grond);
        Assert.Single(inzage.Verstrekkingen!);
        Assert.Null(inzage.Naam);
        Assert.Null(inzage.Aanmelding);
        Assert.Null(inzage.Incidenten);
        Assert.Null(inzage.Acties);
    }

    [Fact]
    public void A_postponement_is_shown_while_it_lasts_and_a_scale_up_once_there_was_one()
    {
        var open = ToonVan(Geaccepteerd);
        Assert.Equal((null, null), (open.Informatieplicht!.Grond, open.Informatieplicht.Afwegingen));
        Assert.Null(open.Opschaling);
        var terug = ToonVan([.. Opgeschaald, new CasusAfgeschaald(D("2026-09-09"), T("Stabiel"), T("Geen"), D("2026-09-23"), D("2027-03-09"))]);
        Assert.Equal("Stabiel", terug.Opschaling!.Stand);

        var voldaan = ToonVan([.. vol, new InformatieplichtVoldaan(D("2026-07-02"))]);
        Assert.Equal((null, null), (voldaan.Informatieplicht!.Grond, voldaan.Informatieplicht.Afwegingen));
    }

    [Fact]
    public void Any_other_role_sees_code_state_and_day_only()
    {
        var inzage = Toon(Rol.Bronhouder, "gemeente", out var getoond);

        Assert.Equal(
            new PgaInzage { Code = "PGA-2026-0002", Status = PgaStatus.Opgeschaald, AangemeldOp = D("2026-01-20"), PlanIsBevroren = true }, inzage);
        Assert.Empty(getoond);
    }

    [Fact]
    public void Actions_change_only_while_the_plan_is_not_frozen()
    {
        Assert.IsType<CasusIsOpgeschaald>(Wijzigen(Opgeschaald));
        Assert.IsType<StapPastNietBijStatus>(Wijzigen(InTriage));
        Assert.IsType<StapPastNietBijStatus>(Wijzigen(Afgesloten));
        Assert.Null(Wijzigen(InUitvoering));
    }

    [Fact]
    public void An_overdue_evaluation_blocks_new_actions_and_lets_the_agreed_ones_be_done()
    {
        var laatste = Staat(InUitvoering).EvaluatieUiterlijkOp!.Value.ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        var opTijd = Op(laatste, InUitvoering).Context;
        var teLaat = new Moment(opTijd.Moment.Nu + Duration.FromDays(1));
        Assert.Null(regels.MagActieAfspreken(Staat(InUitvoering), opTijd.Moment, opTijd.Aanroep));
        Assert.IsType<EvaluatieIsVerlopen>(regels.MagActieAfspreken(Staat(InUitvoering), teLaat, opTijd.Aanroep));
        Assert.Null(regels.MagActieWijzigen(Staat(InUitvoering), teLaat, opTijd.Aanroep));
        Assert.IsType<CasusIsOpgeschaald>(regels.MagActieAfspreken(Staat(Opgeschaald), opTijd.Moment, opTijd.Aanroep));
    }

    [Fact]
    public void Only_partners_of_the_convenant_take_part()
    {
        Assert.Equal("PGA-04", regels.MagDeelnemer(Staat(InUitvoering), new Deelnemer("buurtbemiddeling"))!.RegelId);
        Assert.Null(regels.MagDeelnemer(Staat(InUitvoering), new Deelnemer("Politie")));
        Assert.Null(regels.MagDeelnemer(Staat(InUitvoering), new Deelnemer("woningcorporatie")));
    }

    private static Refusal? Wijzigen(IEvent[] events)
    {
        var context = Op("2026-07-15", events).Context;
        return regels.MagActieWijzigen(Staat(events), context.Moment, context.Aanroep);
    }

    private static PgaInzage ToonVan(IEvent[] events) => regels.Toon(
        Staat(events), Overzicht(events), Recht.Lezen, default, Op("2026-07-15", [], Rol.Casusregisseur, "k.kijker", "gemeente").Aanroep, new Lezer(), []);

    private static PgaInzage Toon(Rol rol, string organisatie, out List<BetrokkeneId> getoond)
    {
        getoond = [];
        var kijker = Op("2026-07-15", [], rol, "k.kijker", organisatie).Aanroep;
        return regels.Toon(Staat(vol), Overzicht(vol), Recht.Lezen, default, kijker, new Lezer(), getoond);
    }

    private sealed class Lezer : IPersonalTextReader
    {
        public string? Reveal(PersonalText? text) => text?.Plain;
    }
}
