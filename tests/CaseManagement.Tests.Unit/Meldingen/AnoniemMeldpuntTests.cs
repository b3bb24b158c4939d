using CaseManagement.Kernel.Dossier;
using CaseManagement.Meldingen;
using CaseManagement.Meldingen.Afronding;
using CaseManagement.Meldingen.Bijlagen;
using CaseManagement.Meldingen.Inhoud;
using CaseManagement.Meldingen.Melder;
using CaseManagement.Meldingen.Meldpunt;
using CaseManagement.Meldingen.Routering;
using CaseManagement.Tests.Unit.Testing;
using CaseManagement.Tests.Unit.Toegang;
using NodaTime;

namespace CaseManagement.Tests.Unit.Meldingen;

/// <summary>The public report point: what comes in without a name, what the reporter can do with a code, and what the desk can do at once.</summary>
public sealed class AnoniemMeldpuntTests
{
    private static readonly BijlageOpgave Foto = new(BijlageSoort.Jpeg, 1234, new Guid("33333333-3333-4333-8333-333333333333"), "c2xldXRlbA==", "ab");

    private static Meldingloop Gemeld(int bijlagen = 0, bool gevaar = false) => new Meldingloop().Na(l => Meld(l, bijlagen, gevaar));

    private static ScenarioResult<Melding> Meld(Meldingloop loop, int bijlagen = 0, bool gevaar = false) => loop.When(
        new AnoniemMeldenUseCase((start, dagen) => start.PlusDays(dagen)),
        new AnoniemMelden(MeldingSoort.Ondermijning, new TekstOpgave("Busjes in de nacht", "Een man", "De loods"), gevaar, false, [.. Enumerable.Repeat(Foto, bijlagen)]));

    private static ScenarioResult<Melding> VulAan(Meldingloop loop, int bijlagen = 0) =>
        loop.When(new AnoniemAanvullenUseCase(), new AnoniemAanvullen("Nog een busje", [.. Enumerable.Repeat(Foto, bijlagen)]));

    private static ScenarioResult<Melding> Antwoord(Meldingloop loop, bool bevestigd = true) =>
        loop.When(new MelderAntwoordenUseCase(), new MelderAntwoorden("Kunt u het kenteken noemen?", bevestigd));

    private static ScenarioResult<Melding> GeenSignaal(Meldingloop loop) =>
        loop.When(new GeenSignaalVerklarenUseCase(), new GeenSignaalVerklaren(GeenSignaalReden.Onzin));

    [Fact]
    public void A_report_is_anonymous_comes_by_the_form_and_holds_no_reporter_and_no_code()
    {
        var melding = Gemeld().State.Ontvangst;
        Assert.Equal((Kanaal.Meldformulier, MelderSoort.Anoniem, AnoniemMeldpunt.Operator), (melding.Kanaal, melding.MelderSoort, melding.OntvangenDoor));
        Assert.Null(melding.Melder);
        Assert.Null(melding.Indiener);
        Assert.Null(melding.Referentie);
        Assert.Equal(new LocalDate(2026, 3, 4), melding.BeoordelenUiterlijkOp);
        Assert.False(melding.Spoed);
    }

    [Fact]
    public void Acute_danger_is_urgent_and_112_comes_before_the_quick_disposal()
    {
        var loop = Gemeld(gevaar: true);
        Assert.True(loop.State.Spoed);
        GeenSignaal(loop).Refuses<EerstAlarmnummer>();
    }

    [Fact]
    public void Each_attachment_has_a_number_and_a_key_that_is_destroyed_with_the_melding()
    {
        var loop = Gemeld(bijlagen: 2).Na(l => VulAan(l, bijlagen: 1));
        Assert.Equal([1, 2, 3], loop.State.Bijlagen.Select(bijlage => bijlage.Nummer));
        Assert.Equal(3, loop.State.Bijlagen.Select(bijlage => bijlage.Sleutel.Subject).Distinct().Count());
        Assert.All(loop.State.Bijlagen, bijlage => Assert.Contains(bijlage.Sleutel.Subject, loop.State.Sleutels));
    }

    [Fact]
    public void There_are_at_most_five_attachments_at_once_and_twenty_in_all()
    {
        Meld(new Meldingloop(), bijlagen: 6).Refuses<TeVeelBijlagen>();
        var loop = Gemeld(bijlagen: 5).Na(l => VulAan(l, 5)).Na(l => VulAan(l, 5)).Na(l => VulAan(l, 5));
        VulAan(loop, 1).Refuses<TeVeelBijlagen>();
        VulAan(loop).Then<MeldingAangevuld>();
    }

    [Fact]
    public void An_addition_must_be_screened_again_and_ends_with_the_melding()
    {
        var loop = Gemeld().Na(l => l.Controleer());
        Assert.True(loop.State.IsGecontroleerd);
        Assert.False(loop.Na(l => VulAan(l)).State.IsGecontroleerd);
        VulAan(loop.Na(GeenSignaal)).Refuses<MeldingIsAfgerond>();
    }

    [Fact]
    public void An_attachment_alone_must_be_screened_too() =>
        Assert.False(Gemeld().Na(l => l.Controleer()).Met(Gemeld(1).Gebeurd.OfType<BijlageToegevoegd>().Single()).State.IsGecontroleerd);

    [Fact]
    public void Nobody_adds_to_a_melding_that_came_in_another_way_or_does_not_exist()
    {
        VulAan(Meldingloop.Ontvangen(Meldingloop.Ontvangst(melder: MelderSoort.Anoniem))).Refuses<GeenOntvangstcode>();
        VulAan(new Meldingloop()).Refuses<GeenOntvangstcode>();
    }

    [Fact]
    public void Nobody_adds_without_end()
    {
        var loop = Gemeld();
        foreach (var _ in Enumerable.Range(0, AnoniemMeldpunt.MaxAanvullingen))
        {
            loop.Na(l => VulAan(l));
        }

        VulAan(loop).Refuses<TeVaakAangevuld>();
    }

    [Fact]
    public void The_desk_takes_an_attachment_away_at_intake_and_its_key_is_destroyed()
    {
        var loop = Gemeld(bijlagen: 2);
        var sleutel = loop.State.Bijlagen[0].Sleutel.Subject;
        ScenarioResult<Melding> Verwijder(int nummer) => loop.When(new BijlageVerwijderenUseCase(), new BijlageVerwijderen(nummer, VerwijderdeCategorie.NietNodig));

        Assert.Equal([sleutel], Verwijder(1).Then<BijlageVerwijderd>().TeVernietigenSleutels);
        loop.Na(_ => Verwijder(1));
        Assert.Equal([2], loop.State.Bijlagen.Select(bijlage => bijlage.Nummer));
        Assert.Contains(sleutel, loop.State.Sleutels);
        Verwijder(1).Refuses<BijlageBestaatNiet>();
        Assert.Equal(3, loop.Na(l => VulAan(l, 1)).State.Bijlagen[^1].Nummer);
        loop.Na(l => l.Controleer()).Na(l => l.Beoordeel(MeldingSoort.Ondermijning)).Na(l => l.Routeer(Bestemming.Signaalcoordinator));
        Verwijder(2).Refuses<IntakeIsVoorbij>();
    }

    [Fact]
    public void Nothing_is_taken_away_from_a_melding_that_ended() => Gemeld(1).Na(GeenSignaal)
        .When(new BijlageVerwijderenUseCase(), new BijlageVerwijderen(1, VerwijderdeCategorie.NietNodig)).Refuses<MeldingIsAfgerond>();

    [Fact]
    public void No_signal_is_one_step_from_receipt_or_assessment_and_is_kept_a_year()
    {
        var verklaard = GeenSignaal(Gemeld()).Then<GeenSignaalVerklaard>();
        Assert.Equal(new LocalDate(2027, 3, 2), verklaard.VernietigenOp);
        var loop = Gemeld().Na(l => l.Beoordeel(MeldingSoort.Ondermijning)).Na(GeenSignaal);
        Assert.Equal((MeldingStatus.Afgehandeld, new LocalDate(2027, 3, 2)), (loop.State.Status, loop.State.VernietigenOp!.Value));
        GeenSignaal(loop).Refuses<MeldingIsAfgerond>();
    }

    [Fact]
    public void What_somebody_else_handles_is_not_quickly_disposed_of() => GeenSignaal(
        Gemeld().Na(l => l.Controleer()).Na(l => l.Beoordeel(MeldingSoort.Ondermijning)).Na(l => l.Routeer(Bestemming.Signaalcoordinator))).Refuses<StapNietAanDeOrde>();

    [Fact]
    public void The_desk_answers_only_a_reporter_with_a_code_and_only_when_nothing_about_others_is_in_it()
    {
        Antwoord(Meldingloop.Ontvangen(Meldingloop.Ontvangst(melder: MelderSoort.Anoniem))).Refuses<MelderIsNietBereikbaar>();
        Antwoord(Gemeld(), bevestigd: false).Refuses<BerichtNietBevestigd>();
        Antwoord(Gemeld().Na(GeenSignaal)).Then<MelderBeantwoord>();
    }

    [Fact]
    public void The_reporter_reads_how_it_stands_and_what_the_desk_wrote_and_nothing_else()
    {
        var loop = Gemeld().Na(l => Antwoord(l));
        var lopend = Ontvangstbericht.Van(loop.State, new OpenLezer())!;
        Assert.Equal((false, MelderBerichten.Tekst(MelderBericht.Ontvangst, "MEL-2026-0001")), (lopend.IsAfgerond, lopend.Stand));
        Assert.Equal(new Meldpuntbericht(new LocalDate(2026, 3, 2), "Kunt u het kenteken noemen?"), Assert.Single(lopend.Berichten));
        var klaar = Ontvangstbericht.Van(loop.Na(GeenSignaal).State, new OpenLezer())!;
        Assert.Equal((true, MelderBerichten.Tekst(MelderBericht.Afsluiting, "MEL-2026-0001")), (klaar.IsAfgerond, klaar.Stand));
        Assert.Null(Ontvangstbericht.Van(Meldingloop.Ontvangen().State, new OpenLezer()));
        Assert.Null(Ontvangstbericht.Van(null, new OpenLezer()));
    }

    [Fact]
    public void The_shape_of_a_report_an_addition_and_an_answer_is_checked()
    {
        Vormproef<AnoniemMelden>.Van(new AnoniemMeldenVorm(), new AnoniemMelden(MeldingSoort.Woonoverlast, new TekstOpgave("Lawaai"), false, false, []))
            .Refuses("Vul de omschrijving in.", c => c with { Tekst = new TekstOpgave("") });
        Vormproef<AnoniemAanvullen>.Van(new AnoniemAanvullenVorm(), new AnoniemAanvullen("Meer", []))
            .Refuses("Vul de aanvulling in.", c => c with { Aanvulling = " " });
        Vormproef<MelderAntwoorden>.Van(new MelderAntwoordenVorm(), new MelderAntwoorden("Dank", true))
            .Refuses("Vul het bericht in.", c => c with { Bericht = "" })
            .Refuses("Het bericht heeft ten hoogste 2000 tekens.", c => c with { Bericht = new string('a', 2001) });
    }
}
