using CaseManagement.Kernel.Dossier;
using CaseManagement.Overleggen.Agenda;
using static CaseManagement.Tests.Unit.Kalender.Datums;
using static CaseManagement.Tests.Unit.Overleggen.Proef;

namespace CaseManagement.Tests.Unit.Overleggen;

public class AgendabepalingTests
{
    private static readonly Agendering Nieuw = new(Soort) { NieuwSinds = VorigeSluiting };

    public static TheoryData<string, string> Uitgesloten => new()
    {
        { "geen agendering", "§8.3" },
        { "ander overleg", "§8.3" },
        { "afgelopen", "§8.3" },
        { "geheim", "ROL-03" },
        { "eigen regel", "OND-13" },
        { "geen protocol", "OND-01" },
    };

    [Theory]
    [MemberData(nameof(Uitgesloten))]
    public void An_excluded_case_is_never_on_the_agenda_not_even_as_spoed(string geval, string regel)
    {
        var dossier = geval switch
        {
            "geen agendering" => Dossier(1, Nieuw) with { Agendering = null },
            "ander overleg" => Dossier(1, Nieuw with { OverlegType = "anders" }),
            "afgelopen" => Dossier(1, Nieuw) with { IsActief = false },
            "geheim" => Dossier(1, Nieuw) with { Vertrouwelijkheid = Vertrouwelijkheid.Geheim },
            "geen protocol" => Dossier(1, Nieuw with { VereistProtocol = true }),
            _ => Dossier(1, Nieuw with { Uitsluiting = new("OND-13", "Geen check 2A.") }),
        };

        var voorstel = Agendabepaling.Bepaal(Overleg3(), [dossier]);

        Assert.Empty(voorstel.Punten);
        Assert.Equal((Id(1), regel), (voorstel.Uitgesloten.Single().Dossier, voorstel.Uitgesloten[0].RegelId));
        Assert.NotEmpty(voorstel.Uitgesloten[0].Reden);
        Assert.Null(Agendabepaling.Punt(Overleg3(), dossier));
        Assert.Null(Agendabepaling.Spoedpunt(Overleg3(), dossier));
    }

    [Fact]
    public void With_a_protocol_in_force_a_case_that_needs_it_is_on_the_agenda() =>
        Assert.Single(Agendabepaling.Bepaal(Overleg3() with { HeeftProtocol = true }, [Dossier(1, Nieuw with { VereistProtocol = true })]).Punten);

    [Fact]
    public void A_case_that_may_be_on_it_is_not_listed_as_excluded() =>
        Assert.Empty(Agendabepaling.Bepaal(Overleg3(), [Dossier(1, Nieuw), Dossier(2)]).Uitgesloten);

    [Fact]
    public void An_escalated_case_is_a_line_of_status_whatever_its_reasons()
    {
        var dossier = Dossier(1, Nieuw with
        {
            AlleenStatusregel = true,
            Statusregel = "Opgeschaald",
            GevraagdeBesluiten = [new("Afschalen", VorigeSluiting)],
        });

        var punt = Agendabepaling.Punt(Overleg3(), dossier)!;

        Assert.Equal((Rubriek.Statusregels, "Opgeschaald"), (punt.Rubriek, punt.Statusregel));
        Assert.Empty(punt.Redenen);
        Assert.Empty(punt.GevraagdeBesluiten);
        Assert.Null(Agendabepaling.Spoedpunt(Overleg3(), dossier));
    }

    [Fact]
    public void A_status_line_without_a_reason_is_under_status_and_with_a_reason_under_the_reason()
    {
        var monitoring = new Agendering(Soort) { Statusregel = "Monitoring" };

        Assert.Equal(Rubriek.Statusregels, Rubriek1(monitoring));
        Assert.Equal(Rubriek.Nieuw, Rubriek1(monitoring with { NieuwSinds = VorigeSluiting }));
    }

    [Fact]
    public void A_case_gets_the_first_rubriek_that_fits()
    {
        var verzoek = new BesluitVerzoek("Trede 3", VorigeSluiting);
        var afsluiting = new BesluitVerzoek("Afsluiting", VorigeSluiting);

        Assert.Equal(Rubriek.Besluiten, Rubriek1(Nieuw with { GevraagdeBesluiten = [verzoek], Besprekingsverzoeken = [VorigeSluiting] }));
        Assert.Equal(Rubriek.Nieuw, Rubriek1(Nieuw with { Besprekingsverzoeken = [VorigeSluiting] }));
        Assert.Equal(Rubriek.Nieuw, Rubriek1(Nieuw with { AfsluitingVoorgesteld = true }));
        Assert.Equal(Rubriek.VoorgesteldeAfsluiting, Rubriek1(new Agendering(Soort) { AfsluitingVoorgesteld = true }));
        Assert.Equal(Rubriek.VoorgesteldeAfsluiting, Rubriek1(new Agendering(Soort) { AfsluitingVoorgesteld = true, GevraagdeBesluiten = [afsluiting] }));
        Assert.Equal(Rubriek.Besluiten, Rubriek1(new Agendering(Soort) { AfsluitingVoorgesteld = true, GevraagdeBesluiten = [afsluiting, verzoek] }));
        Assert.Equal(Rubriek.Besluiten, Rubriek1(new Agendering(Soort) { GevraagdeBesluiten = [afsluiting] }));
    }

    [Fact]
    public void Each_running_reason_puts_a_case_under_Lopend()
    {
        Assert.Equal(Rubriek.Lopend, Agendabepaling.Punt(Overleg3(), Dossier() with { Acties = [Actie(1, "2026-03-01")] })!.Rubriek);
        Assert.Equal(Rubriek.Lopend, Agendabepaling.Punt(Overleg3(), Dossier() with { Termijnen = [new("Bezwaar", D("2026-04-01"))] })!.Rubriek);
        Assert.Equal(Rubriek.Lopend, Rubriek1(new Agendering(Soort) { Besprekingsverzoeken = [VorigeSluiting] }));
        Assert.Equal(Rubriek.Lopend, Agendabepaling.Punt(Overleg3(aangehouden2: [Id(1)]), Dossier(1, Nieuw))!.Rubriek);
        Assert.Equal(Rubriek.Lopend, Agendabepaling.Punt(Overleg3(), Dossier() with { GeopendOp = D("2025-01-01") })!.Rubriek);
    }

    [Fact]
    public void A_case_that_no_meeting_had_yet_is_new_although_it_has_terms_and_actions()
    {
        var nieuw = Dossier(1, Nieuw) with { Acties = [Actie(1, "2026-03-01")], Termijnen = [new("Plan van aanpak", D("2026-04-01"))] };
        var punt = Agendabepaling.Punt(Overleg3(), nieuw)!;
        Assert.Equal(Rubriek.Nieuw, punt.Rubriek);
        Assert.Equal([AgendaRedenSoort.Nieuw, AgendaRedenSoort.ActieVerlopen, AgendaRedenSoort.Termijn], punt.Redenen.Select(reden => reden.Soort));
        Assert.Equal(Rubriek.Lopend, Agendabepaling.Punt(Overleg3(besproken2: [Id(1)]), nieuw)!.Rubriek);
        Assert.Equal(Rubriek.Lopend, Agendabepaling.Punt(Overleg3(besproken2: [Id(1)]), Dossier(1, Nieuw))!.Rubriek);
    }

    [Theory]
    [InlineData("2026-03-22", null, "2026-03-23", true)]
    [InlineData(null, "2026-03-23", "2026-03-23", true)]
    [InlineData(null, "2026-03-22", "2026-03-23", false)]
    [InlineData("2026-03-24", null, "2026-03-23", false)]
    public void A_case_is_on_the_agenda_of_a_day_on_which_its_agreement_holds(string? van, string? tot, string dag, bool verwacht)
    {
        var agendering = Nieuw with { ToegestaanVan = van is null ? null : D(van), ToegestaanTot = tot is null ? null : D(tot) };
        var overleg = Overleg3() with { Datum = D(dag) };
        Assert.Equal(verwacht, Agendabepaling.Punt(overleg, Dossier(1, agendering)) is not null);
        Assert.Equal(verwacht, Agendabepaling.Spoedpunt(overleg, Dossier(1, agendering)) is not null);
        Assert.Equal(verwacht ? [] : ["§8.3"], Agendabepaling.Bepaal(overleg, [Dossier(1, agendering)]).Uitgesloten.Select(u => u.RegelId));
    }

    [Fact]
    public void Spoed_has_its_own_rubriek_and_keeps_the_other_reasons()
    {
        var punt = Agendabepaling.Spoedpunt(Overleg3(), Dossier(1, Nieuw))!;

        Assert.Equal(Rubriek.Spoed, punt.Rubriek);
        Assert.Equal([AgendaRedenSoort.Spoed, AgendaRedenSoort.Nieuw], punt.Redenen.Select(reden => reden.Soort));
    }

    [Fact]
    public void An_item_says_who_may_attend_why_and_on_which_basis()
    {
        var dossier = Dossier(1, Nieuw with { Doel = "Plan bespreken", Grondslag = "Gemeentewet 172" }) with
        {
            Deelnemers = [new("politie"), new("school", null, D("2026-03-22")), new("alliantie", null, D("2026-03-23"))],
            Uitgesloten = [Wie("b.buurman")],
        };

        var punt = Agendabepaling.Punt(Overleg3(), dossier)!;

        Assert.Equal(["politie", "alliantie"], punt.Deelnemers.Select(deelnemer => deelnemer.Organisatie));
        Assert.Equal([Wie("b.buurman")], punt.Uitgesloten);
        Assert.Equal(dossier.Duo, punt.Duo);
        Assert.Equal(("PRF-2026-0001", Soort, "Plan bespreken", "Gemeentewet 172"), (punt.Code, punt.Zaaktype, punt.Doel, punt.Grondslag));
    }

    private static Rubriek? Rubriek1(Agendering agendering) => Agendabepaling.Punt(Overleg3(), Dossier(1, agendering))?.Rubriek;
}
