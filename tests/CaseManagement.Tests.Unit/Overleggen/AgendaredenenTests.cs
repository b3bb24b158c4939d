using CaseManagement.Kernel.Dossier;
using CaseManagement.Overleggen.Agenda;
using NodaTime;
using static CaseManagement.Tests.Unit.Kalender.Datums;
using static CaseManagement.Tests.Unit.Overleggen.Proef;

namespace CaseManagement.Tests.Unit.Overleggen;

public class AgendaredenenTests
{
    private static readonly Duration Even = Duration.FromMilliseconds(1);

    [Fact]
    public void A_case_without_a_reason_is_not_on_the_agenda() => Assert.Null(Agendabepaling.Punt(Overleg3(), Dossier()));

    [Fact]
    public void New_is_from_the_previous_closing_up_to_but_not_including_this_one()
    {
        Assert.Equal([AgendaRedenSoort.Nieuw], Redenen(Sinds(VorigeSluiting)));
        Assert.Equal([AgendaRedenSoort.Nieuw], Redenen(Sinds(Sluiting - Even)));
        Assert.Empty(Redenen(Sinds(VorigeSluiting - Even)));
        Assert.Empty(Redenen(Sinds(Sluiting)));
    }

    [Fact]
    public void For_the_first_meeting_everything_before_its_closing_is_new() => Assert.Equal(
        [AgendaRedenSoort.Nieuw], Redenen(Sinds(Instant.FromUtc(2020, 1, 1, 0, 0)), Overleg3() with { Eerder = [] }));

    [Fact]
    public void A_decision_that_was_asked_before_closing_is_a_reason_each()
    {
        var agendering = new Agendering(Soort)
        {
            GevraagdeBesluiten = [new("Trede 3", Sluiting - Even), new("Opschalen", VorigeSluiting - Even), new("Te laat", Sluiting)],
        };

        var punt = Agendabepaling.Punt(Overleg3(), Dossier(1, agendering))!;

        Assert.Equal(["Gevraagd besluit: Trede 3.", "Gevraagd besluit: Opschalen."], punt.Redenen.Select(reden => reden.Toelichting));
        Assert.Equal(["Trede 3", "Opschalen"], punt.GevraagdeBesluiten);
        Assert.All(punt.Redenen, reden => Assert.Equal(AgendaRedenSoort.BesluitGevraagd, reden.Soort));
    }

    [Theory]
    [InlineData("2026-03-18", ActieStatus.Open, "Actie 2 moet uiterlijk op 18-03-2026 gereed zijn.")]
    [InlineData("2026-03-23", ActieStatus.Doorgeschoven, "Actie 2 moet uiterlijk op 23-03-2026 gereed zijn.")]
    [InlineData("2026-03-18", ActieStatus.Overgedragen, "Actie 2 moet uiterlijk op 18-03-2026 gereed zijn.")]
    [InlineData("2026-03-24", ActieStatus.Open, null)]
    [InlineData("2026-03-18", ActieStatus.Gereed, null)]
    [InlineData("2026-03-18", ActieStatus.Vervallen, null)]
    public void An_open_action_that_is_due_on_the_day_of_the_meeting_is_a_reason(string deadline, ActieStatus status, string? reden)
    {
        var punt = Agendabepaling.Punt(Overleg3(), Dossier() with { Acties = [Actie(2, deadline, status)] });

        Assert.Equal(reden, punt?.Redenen.Single().Toelichting);
        Assert.True(punt is null || punt.Redenen[0].Soort == AgendaRedenSoort.ActieVerlopen);
    }

    [Theory]
    [InlineData("2026-02-16", false)] // the day of the previous meeting
    [InlineData("2026-02-17", true)]
    [InlineData("2026-04-27", true)] // d + 5 weeks
    [InlineData("2026-04-28", false)]
    public void A_term_that_ends_after_the_previous_meeting_and_within_an_interval_is_a_reason(string dag, bool opAgenda)
    {
        var punt = Agendabepaling.Punt(Overleg3(), MetTermijn(new("Zienswijze", D(dag))));

        Assert.Equal(opAgenda, punt is not null);
        Assert.True(punt is null || punt.Redenen.Single().Soort == AgendaRedenSoort.Termijn);
    }

    [Fact]
    public void Without_a_previous_meeting_terms_count_from_one_interval_back()
    {
        var eerste = Overleg3() with { Eerder = [] };

        Assert.Null(Agendabepaling.Punt(eerste, MetTermijn(new("Zienswijze", D("2026-02-16")))));
        Assert.Equal(
            "De termijn Zienswijze heeft als laatste dag 17-02-2026.",
            Agendabepaling.Punt(eerste, MetTermijn(new("Zienswijze", D("2026-02-17"))))!.Redenen.Single().Toelichting);
    }

    [Fact]
    public void A_suspended_term_does_not_end() =>
        Assert.Null(Agendabepaling.Punt(Overleg3(), MetTermijn(new("Beslistermijn", D("2026-03-30"), IsOpgeschort: true))));

    [Fact]
    public void A_case_that_the_previous_meeting_held_over_comes_back()
    {
        var punt = Agendabepaling.Punt(Overleg3(aangehouden2: [Id(1)]), Dossier())!;

        Assert.Equal(new AgendaReden(AgendaRedenSoort.Aangehouden, "Aangehouden in het overleg van 16-02-2026."), punt.Redenen.Single());
        Assert.Null(Agendabepaling.Punt(Overleg3(aangehouden2: [Id(2)]), Dossier()));
    }

    [Fact]
    public void A_case_that_was_held_over_longer_ago_does_not_come_back_for_that()
    {
        var gegevens = Overleg3();
        gegevens = gegevens with { Eerder = [gegevens.Eerder[0], gegevens.Eerder[1] with { Aangehouden = [Id(1)] }] };

        Assert.Null(Agendabepaling.Punt(gegevens, Dossier()));
    }

    [Fact]
    public void A_request_of_a_participant_counts_for_the_agenda_that_closes_after_it()
    {
        Assert.Equal([AgendaRedenSoort.VerzoekDeelnemer], Redenen(Verzocht(VorigeSluiting)));
        Assert.Equal([AgendaRedenSoort.VerzoekDeelnemer], Redenen(Verzocht(Sluiting - Even)));
        Assert.Empty(Redenen(Verzocht(VorigeSluiting - Even)));
        Assert.Empty(Redenen(Verzocht(Sluiting)));
    }

    [Fact]
    public void A_case_that_two_meetings_passed_over_is_on_the_third()
    {
        var oud = Sinds(Instant.FromUtc(2026, 1, 5, 11, 0) - Even);

        Assert.Equal([AgendaRedenSoort.LangNietBesproken], Redenen(oud));
        Assert.Empty(Redenen(oud, Overleg3(besproken2: [Id(1)])));
        Assert.Empty(Redenen(oud, Overleg3(besproken1: [Id(1)])));
        Assert.Empty(Redenen(Sinds(Instant.FromUtc(2026, 1, 5, 11, 0))));
        Assert.Empty(Redenen(oud, Overleg3() with { Eerder = [Overleg3().Eerder[0]] }));
    }

    [Fact]
    public void Only_the_last_two_meetings_count_for_that()
    {
        var gegevens = Overleg3();
        var eerder = new EerderOverleg(D("2025-12-08"), Instant.FromUtc(2025, 12, 1, 11, 0), [Id(1)], []);

        Assert.Equal(
            [AgendaRedenSoort.LangNietBesproken],
            Redenen(Sinds(Instant.FromUtc(2025, 11, 1, 0, 0)), gegevens with { Eerder = [.. gegevens.Eerder, eerder] }));
    }

    [Fact]
    public void A_case_that_never_was_new_counts_from_the_day_it_was_opened()
    {
        Assert.Empty(Redenen(new Agendering(Soort)));
        Assert.Equal(
            [AgendaRedenSoort.LangNietBesproken],
            Agendabepaling.Punt(Overleg3(), Dossier() with { GeopendOp = D("2026-01-05") })!.Redenen.Select(reden => reden.Soort));
    }

    [Fact]
    public void All_reasons_that_hold_are_kept()
    {
        var agendering = new Agendering(Soort)
        {
            NieuwSinds = VorigeSluiting,
            GevraagdeBesluiten = [new("Trede 3", VorigeSluiting)],
            Besprekingsverzoeken = [VorigeSluiting],
        };
        var dossier = Dossier(1, agendering) with
        {
            Acties = [Actie(1, "2026-03-01"), Actie(2, "2026-03-02")],
            Termijnen = [new("Bezwaar", D("2026-04-01"))],
        };

        var punt = Agendabepaling.Punt(Overleg3(aangehouden2: [Id(1)]), dossier)!;

        Assert.Equal(
            [
                AgendaRedenSoort.Nieuw, AgendaRedenSoort.BesluitGevraagd, AgendaRedenSoort.ActieVerlopen, AgendaRedenSoort.ActieVerlopen,
                AgendaRedenSoort.Termijn, AgendaRedenSoort.Aangehouden, AgendaRedenSoort.VerzoekDeelnemer,
            ],
            punt.Redenen.Select(reden => reden.Soort));
    }

    private static Agendering Sinds(Instant moment) => new(Soort) { NieuwSinds = moment };

    private static Agendering Verzocht(Instant moment) => new(Soort) { Besprekingsverzoeken = [moment] };

    private static DossierOverzicht MetTermijn(TermijnOverzicht termijn) => Dossier() with { Termijnen = [termijn] };

    private static IEnumerable<AgendaRedenSoort> Redenen(Agendering agendering, OverlegGegevens? overleg = null) =>
        Agendabepaling.Punt(overleg ?? Overleg3(), Dossier(1, agendering))?.Redenen.Select(reden => reden.Soort) ?? [];
}
