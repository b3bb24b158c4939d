using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Pga;
using CaseManagement.Pga.Afsluiting;
using CaseManagement.Pga.Evaluaties;
using CaseManagement.Pga.Inzage;
using CaseManagement.Pga.Plannen;
using CaseManagement.Pga.Schalen;
using CaseManagement.Pga.Triage;
using CaseManagement.Pga.Verloop;
using CaseManagement.Tests.Unit.Testing;
using NodaTime;
using static CaseManagement.Tests.Unit.Pga.Casus;

namespace CaseManagement.Tests.Unit.Pga;

/// <summary>The last value that is still allowed, and steps that stand beside each other.</summary>
public class GrenzenTests
{
    private static readonly BesluitGevraagd planGevraagd = new(BesluitSoort.PlanVanAanpak, T("Graag"), Instant.FromUtc(2026, 5, 7, 9, 0));
    private static readonly BesluitGevraagd opschalenGevraagd = planGevraagd with { Soort = BesluitSoort.Opschalen };

    [Fact]
    public void The_terms_of_the_municipality_are_those_of_the_working_agreement()
    {
        var s = new PgaInstellingen();
        Assert.Equal((5, 1), (s.TriageWerkdagen, s.TriageSpoedWerkdagen));
        Assert.Equal(
            [Period.FromMonths(1), Period.FromMonths(3), Period.FromWeeks(6), Period.FromMonths(6), Period.FromWeeks(2)],
            [s.Informatieplicht, s.InformatieplichtHerbeoordeling, s.Plan, s.EvaluatieMax, s.Planreview]);
        Assert.Equal([Period.FromYears(5), Period.FromYears(1), Period.FromMonths(9)], [s.Bewaar, s.BewaarAfgewezen, s.BewaarExGedetineerdeZonderMaatregelen]);
    }

    [Fact]
    public void An_evaluation_is_at_most_the_longest_term_away()
    {
        var command = new EvaluatieVastleggen(D("2026-07-01"), DoelBehaald.Ja, Trend.Gelijk, "Laag") { VolgendeEvaluatieOp = D("2027-01-01") };
        Op("2026-07-01", ZonderActies).When(new EvaluatieVastleggenUseCase(Instellingen), command).Then<EvaluatieVastgelegd>();
        Op("2026-07-01", ZonderActies).When(new EvaluatieVastleggenUseCase(Instellingen), command with { VolgendeEvaluatieOp = D("2027-01-02") }).Refuses<EvaluatiedatumKloptNiet>();
    }

    [Fact]
    public void A_goal_and_an_action_may_be_reached_on_the_day_of_the_plan()
    {
        var op = D("2026-02-19");
        var plan = Stappen.Plan(op);
        plan = plan with { Doelen = [plan.Doelen[0] with { UiterlijkOp = op }], Acties = [plan.Acties![0] with { Deadline = op }] };
        Op("2026-02-19", InOpstelling).When(new PlanVaststellenUseCase(Instellingen), plan).Then<PlanVastgesteld>();
    }

    [Fact]
    public void A_guest_takes_part_until_and_with_the_last_day()
    {
        var casus = Staat(Geaccepteerd);
        Assert.True(casus.NeemtDeel("politie", D("2026-12-31")));
        Assert.False(casus.NeemtDeel("politie", D("2027-01-01")));
        Assert.True(casus.NeemtDeel("gemeente", D("2027-01-01")));
    }

    [Fact]
    public void An_evaluation_counts_from_the_day_of_scaling_up()
    {
        Assert.True(Staat([.. Opgeschaald, Geevalueerd("2026-05-18")]).IsGeevalueerdSindsOpschaling);
        Assert.False(Staat([.. InUitvoering, Geevalueerd("2026-05-17"), .. Opgeschaald[^3..]]).IsGeevalueerdSindsOpschaling);
    }

    [Fact]
    public void A_conversation_may_leave_the_duty_to_inform_open() => Op("2026-02-03", Geaccepteerd)
        .When(new StartgesprekVastleggenUseCase(), new StartgesprekVastleggen(D("2026-02-03"), StartgesprekResultaat.NietVerschenen, false, "Niet gekomen"))
        .Then(new StartgesprekVastgelegd(D("2026-02-03"), StartgesprekResultaat.NietVerschenen, T("Niet gekomen")));

    [Theory]
    [InlineData(true, true, true)]
    [InlineData(true, false, false)]
    [InlineData(false, true, false)]
    public void Urgent_danger_is_acute(bool spoed, bool gevaar, bool acuut) =>
        Assert.Equal(acuut, Staat([Aanmelding with { Spoed = spoed, Gevaar = gevaar }]).AcuutGevaar);

    [Fact]
    public void Another_decision_is_asked_while_one_waits()
    {
        Op("2026-05-08", [.. InUitvoering, planGevraagd]).When(new OpschalenVragenUseCase(), new OpschalenVragen("Loopt vast")).Then<BesluitGevraagd>();
        Voorzitter("2026-05-08", [.. InUitvoering, planGevraagd])
            .When(new BesluitverzoekAfwijzenUseCase(), new BesluitverzoekAfwijzen(BesluitSoort.Opschalen, "Nee")).Refuses<BesluitIsNietGevraagd>();
    }

    [Fact]
    public void A_request_that_is_turned_down_leaves_the_others()
    {
        IEvent[] beide = [.. InUitvoering, planGevraagd, opschalenGevraagd];
        Assert.Equal([BesluitSoort.PlanVanAanpak], Soorten([.. beide, new BesluitverzoekAfgewezen(BesluitSoort.Opschalen, T("Nee"))]));
        Assert.Equal([BesluitSoort.Opschalen], Soorten([.. beide, new BesluitverzoekAfgewezen(BesluitSoort.PlanVanAanpak, T("Nee"))]));
        var voorgesteld = new AfsluitingVoorgesteld(Afsluitreden.Verhuisd, T("Weg"), planGevraagd.Op);
        Assert.True(Staat([.. Evaluatie, voorgesteld, planGevraagd, new BesluitverzoekAfgewezen(BesluitSoort.PlanVanAanpak, T("Nee"))]).AfsluitingVoorgesteld);
        Assert.False(Staat([.. Evaluatie, voorgesteld, new BesluitverzoekAfgewezen(BesluitSoort.Afsluiting, T("Nee"))]).AfsluitingVoorgesteld);
    }

    [Fact]
    public void Scaling_down_is_named_only_when_it_was_asked()
    {
        Assert.DoesNotContain("Afschaling gevraagd", Overzicht([.. Opgeschaald, planGevraagd]).Agendering!.Statusregel, StringComparison.Ordinal);
        Assert.Contains(
            "Afschaling gevraagd", Overzicht([.. Opgeschaald, planGevraagd with { Soort = BesluitSoort.Afschalen }]).Agendering!.Statusregel, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_must_be_informed_is_said_with_an_aim_only()
    {
        Assert.Null(Overzicht(InTriage).Agendering!.Aandachtspunt);
        Assert.Equal("Informeer de betrokkene voor de bespreking (AVG 14).", Overzicht(Geaccepteerd).Agendering!.Aandachtspunt);
    }

    [Theory]
    [InlineData(PgaStatus.Geaccepteerd, true)]
    [InlineData(PgaStatus.PlanInOpstelling, true)]
    [InlineData(PgaStatus.Opgeschaald, false)]
    [InlineData(PgaStatus.Evaluatie, false)]
    public void Closing_before_there_is_a_plan_is_breaking_off(PgaStatus status, bool afgebroken) => Assert.Equal(afgebroken, Afsluitfase.IsAfgebroken(status));

    [Fact]
    public void Staying_scaled_up_is_the_reason_of_a_scaled_up_case_and_of_no_other()
    {
        Assert.Null(Afsluitfase.Controleer(PgaStatus.Opgeschaald, Afsluitreden.OpgeschaaldBlijvend));
        Assert.IsType<RedenPastNietBijFase>(Afsluitfase.Controleer(PgaStatus.Opgeschaald, Afsluitreden.Verhuisd));
        Assert.IsType<RedenPastNietBijFase>(Afsluitfase.Controleer(PgaStatus.Evaluatie, Afsluitreden.OpgeschaaldBlijvend));
    }

    [Fact]
    public void Actions_that_were_done_do_not_lapse_with_the_case()
    {
        IEvent[] gedaan =
        [
            .. Opgeschaald[..^3], new ActieGereedgemeld(1), .. Opgeschaald[^3..], Geevalueerd("2026-05-19"),
            new AfsluitingVoorgesteld(Afsluitreden.OpgeschaaldBlijvend, T("Blijft"), planGevraagd.Op),
        ];
        var besluit = Stappen.Neem("BlijvendAfsluiten", Voorzitter("2026-05-20", gedaan));
        Assert.Null(besluit.Refusal);
        Assert.Empty(besluit.Events.OfType<ActieVervallen>());
    }

    [Fact]
    public void A_case_runs_from_the_first_day()
    {
        Assert.True(Staat([Aanmelding]).IsActief);
        Assert.False(Staat(Afgewezen).IsActief);
    }

    [Fact]
    public void A_legal_adviser_sees_the_case_and_only_a_partner_needs_the_agreement_for_criminal_data()
    {
        Assert.Equal(Kijkrol.Volledig, Zicht.Van(Als(Rol.JuridischAdviseur, "gemeente"), null).Rol);
        var convenant = Instellingen.Convenanten[0];
        Assert.False(Zicht.Van(Als(Rol.Woningcorporatie, "politie"), convenant).Strafrechtelijk);
    }

    [Fact]
    public void A_new_basis_is_asked_for_a_referral_to_ondermijning_only()
    {
        var doorverwijzen = new TriageAfronden(D("2026-01-23"), TriageBesluit.Doorverwijzen, "Hoort daar")
        {
            Doorverwijzing = new Doorverwijzing(DoorverwijzingNaar.Ondermijning, ""),
        };
        Op("2026-01-23", InTriage).When(new TriageAfrondenUseCase(Instellingen), doorverwijzen).Refuses<NieuweGrondslagOntbreekt>();
        Op("2026-01-23", InTriage).When(new TriageAfrondenUseCase(Instellingen), doorverwijzen with { Doorverwijzing = new(DoorverwijzingNaar.Ondermijning) }).Refuses<NieuweGrondslagOntbreekt>();
    }

    [Fact]
    public void The_second_guest_of_a_triage_is_judged_as_well()
    {
        var accepteren = Stappen.Accepteren(D("2026-01-23"));
        var goed = new Deelnemer("politie");
        var verlopen = new Deelnemer("politie", null, D("2026-01-01"));
        Assert.NotNull(Op("2026-01-23", InTriage).When(
            new TriageAfrondenUseCase(Instellingen), accepteren with { Acceptatie = accepteren.Acceptatie! with { Deelnemers = [goed, verlopen] } }).Decision.Refusal);
    }

    [Fact]
    public void A_shape_asks_for_parts_only_where_they_belong()
    {
        Vormproef<TriageAfronden>.Van(new TriageAfrondenVorm(), new(D("2026-01-23"), TriageBesluit.Doorverwijzen, "Zorg") { Doorverwijzing = new(DoorverwijzingNaar.Zorg) });
        Vormproef<GegevensVerstrekken>.Van(new GegevensVerstrekkenVorm(), Stappen.Verstrekken(D("2026-05-18")))
            .RefusesField("GrondslagArtikel", c => c with { GrondslagArtikel = null! });
    }

    private static IEnumerable<BesluitSoort> Soorten(IReadOnlyList<IEvent> events) => Staat(events).Verzoeken.Select(verzoek => verzoek.Soort);

    private static Aanroep Als(Rol rol, string organisatie) => Op("2026-01-23", InTriage, rol, "k.kijker", organisatie).Aanroep;
}
