using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Signalen;
using CaseManagement.Signalen.Bronnenonderzoek;
using CaseManagement.Signalen.Intake;
using CaseManagement.Signalen.Ontvangst;
using CaseManagement.Signalen.Wegingen;
using CaseManagement.Tests.Unit.Signalen.Verstrekkingen;
using NodaTime;
using static CaseManagement.Tests.Unit.Signalen.Onderzoekstappen;

namespace CaseManagement.Tests.Unit.Signalen;

/// <summary>Hit/no-hit: the approved question only, an answer without content, details only after a relevant hit.</summary>
public sealed class BronnenonderzoekTests
{
    [Fact]
    public void The_approved_source_is_asked_and_nobody_else()
    {
        var vraag = InOnderzoek().Bevraag(GemeentelijkeBron.Vergunningen, Vth).Then<BronBevraagd>();
        Assert.Equal((1, 1, Vth, new LocalDate(2026, 2, 23)), (vraag.Vraag, vraag.Check, vraag.Bronhouder, vraag.UiterlijkOp));
        InOnderzoek().Bevraag(GemeentelijkeBron.Bibob, Vth).Refuses("OND-11");
        InOnderzoek().Bevraag(GemeentelijkeBron.Participatiewet, Vth).Refuses("OND-11");
        InOnderzoek().Bevraag(GemeentelijkeBron.Belastingen, Vth).Refuses<BronNietToegestaan>();
        WachtOpCheck1().Bevraag(GemeentelijkeBron.Vergunningen, Vth).Refuses<GeenBronnenonderzoek>();
    }

    [Fact]
    public void Asking_needs_the_coordinator_a_protocol_and_a_bronhouder()
    {
        InOnderzoek().Bevraag(GemeentelijkeBron.Brp, Brp, Rol.LidOndermijningsteam).Refuses("OND-1.10");
        InOnderzoek().Bevraag(GemeentelijkeBron.Brp, Brp, Rol.Fg).Refuses("OND-16");
        InOnderzoek().Bevraag(GemeentelijkeBron.Brp, Brp, isBronhouder: false).Refuses<GeenBronhouder>();
        InOnderzoek().Bevraag(GemeentelijkeBron.Brp, new GebruikerId("u-sig2")).Refuses<VragerAntwoordtNiet>();
        InOnderzoek().Bevraag(GemeentelijkeBron.Brp, new GebruikerId("u-pf")).Refuses<VragerAntwoordtNiet>();
        var loop = InOnderzoek();
        loop.Protocol = null;
        loop.Bevraag(GemeentelijkeBron.Brp, Brp).Refuses("OND-01");
    }

    [Fact]
    public void A_check_that_ended_allows_nothing()
    {
        InOnderzoek().Op(2026, 8, 6).Bevraag(GemeentelijkeBron.Brp, Brp).Then<BronBevraagd>();
        InOnderzoek().Op(2026, 8, 7).Bevraag(GemeentelijkeBron.Brp, Brp).Refuses<BronNietToegestaan>();
        Assert.Equal(new LocalDate(2026, 8, 6), InOnderzoek().Op(2026, 8, 1).Bevraag(GemeentelijkeBron.Brp, Brp).Then<BronBevraagd>().UiterlijkOp);
    }

    [Fact]
    public void A_source_is_asked_again_only_when_the_term_passed_unused()
    {
        Bevraagd().Bevraag(GemeentelijkeBron.Brp, Brp).Refuses<BronAlBevraagd>();
        Bevraagd().Op(2026, 2, 23).Bevraag(GemeentelijkeBron.Brp, Brp).Refuses<BronAlBevraagd>();
        Bevraagd().Op(2026, 2, 24).Bevraag(GemeentelijkeBron.Brp, Brp).Then<BronBevraagd>();
        Bevraagd().Na(l => l.Antwoord(1, null, "u-brp")).Op(2026, 3, 24).Bevraag(GemeentelijkeBron.Brp, Brp).Refuses<BronAlBevraagd>();
    }

    [Fact]
    public void A_bronhouder_answers_yes_or_no_with_a_date_and_nothing_else()
    {
        var hit = Bevraagd().Antwoord(1, new LocalDate(2025, 11, 18)).Then<HitNoHitOntvangen>();
        Assert.Equal((true, new LocalDate(2025, 11, 18), "v1.0"), (hit.Hit, hit.DatumGegeven!.Value, hit.Stap.ProtocolVersie));
        Assert.False(Bevraagd().Antwoord(1, null).Then<HitNoHitOntvangen>().Hit);
        Bevraagd().Antwoord(new BronBeantwoorden(1, false) { Toelichting = "Wel een klacht" }).Refuses<AntwoordMetInhoud>();
        Bevraagd().Antwoord(new BronBeantwoorden(1, true)).Refuses<DatumGegevenOnjuist>();
        Bevraagd().Antwoord(new BronBeantwoorden(1, false) { DatumGegeven = new LocalDate(2026, 2, 1) }).Refuses<DatumGegevenOnjuist>();
        Bevraagd().Antwoord(1, new LocalDate(2026, 2, 10)).Refuses<DatumGegevenOnjuist>();
        Bevraagd().Antwoord(1, new LocalDate(2026, 2, 9)).Then<HitNoHitOntvangen>();
    }

    [Fact]
    public void Only_the_bronhouder_of_that_source_answers_once_and_in_time()
    {
        Bevraagd().Antwoord(2, null, "u-brp").Refuses<VraagNietAanU>();
        Bevraagd().Antwoord(1, null, "u-ander").Refuses<VraagNietAanU>();
        Assert.Equal(2, Bevraagd().Antwoord(1, null, "u-brp").Then<HitNoHitOntvangen>().Vraag);
        Bevraagd().Antwoord(3, null).Refuses<VraagNietAanU>();
        Bevraagd().Antwoord(1, null, rol: Rol.Signaalcoordinator).Refuses("OND-1.10");
        Beantwoord().Antwoord(1, null).Refuses<VraagAlBeantwoord>();
        Beantwoord().Na(l => l.VerklaarOnjuist()).Antwoord(1, null).Refuses<VraagAlBeantwoord>();
        Bevraagd().Op(2026, 2, 23).Antwoord(1, null).Then<HitNoHitOntvangen>();
        Assert.Null(Bevraagd().Op(2026, 2, 23).Antwoord(1, null).Then<HitNoHitOntvangen>().TermijnVerstrekenOp);
        Bevraagd().Na(l => l.Antwoord(1, new LocalDate(2026, 1, 1))).Na(l => l.Beoordeel(1, true)).Na(l => l.Beoordeel(1, true, Rol.Privacyfunctionaris, "u-pf"))
            .Op(2026, 2, 24).Na(l => l.RondAf()).Op(2026, 2, 20).Antwoord(1, null, "u-brp").Refuses<AntwoordTeLaat>();
        var loop = Bevraagd();
        loop.Protocol = null;
        loop.Antwoord(1, null).Refuses("OND-01");
    }

    [Fact]
    public void A_hit_is_relevant_when_both_say_so_and_not_by_one()
    {
        var loop = Beantwoord();
        Assert.Single(loop.Beoordeel(1, true).Decision.Events);
        loop.Na(l => l.Beoordeel(1, true));
        Assert.Null(loop.State.Bronvragen[0].IsRelevant);
        Assert.Equal(2, loop.Beoordeel(1, true, Rol.Privacyfunctionaris, "u-pf").Then<HitRelevantBevonden>().LeeftijdInMaanden);
        loop.Beoordeel(1, false, Rol.Privacyfunctionaris, "u-pf").Then<HitNietRelevantBevonden>();
        Beantwoord().Na(l => l.Beoordeel(1, false, Rol.Privacyfunctionaris, "u-pf")).Beoordeel(1, true).Then<HitNietRelevantBevonden>();
    }

    [Fact]
    public void Each_of_the_two_judges_once_and_they_are_two_people()
    {
        Beantwoord().Na(l => l.Beoordeel(1, true)).Beoordeel(1, true).Refuses<GeenHitTeBeoordelen>();
        Beoordeeld().Beoordeel(1, true, Rol.Privacyfunctionaris, "u-pf2").Refuses<GeenHitTeBeoordelen>();
        Bevraagd().Beoordeel(1, true).Refuses<GeenHitTeBeoordelen>();
        Bevraagd().Na(l => l.Antwoord(1, null)).Beoordeel(1, true).Refuses<GeenHitTeBeoordelen>();
        Beantwoord().Beoordeel(1, true, Rol.Privacyfunctionaris, "u-sig").Refuses("OND-15");
        Beantwoord().Na(l => l.Beoordeel(1, true, Rol.Privacyfunctionaris, "u-pf")).Beoordeel(1, true, gebruiker: "u-pf").Refuses("OND-15");
        Beantwoord().Beoordeel(1, true, Rol.Bronhouder).Refuses("OND-1.10");
        Beantwoord().Beoordeel(1, true, Rol.Fg).Refuses("OND-16");
        HitsGewogen().Beoordeel(1, true).Refuses<GeenHitTeBeoordelen>();
    }

    [Fact]
    public void What_is_older_than_the_check_allows_is_never_relevant()
    {
        Beantwoord().Beoordeel(2, true).Refuses<GegevenTeOud>();
        Beantwoord().Beoordeel(2, false).Then<HitBeoordeeld>();
        Bevraagd().Na(l => l.Antwoord(1, new LocalDate(2021, 2, 6), "u-brp")).Beoordeel(2, true).Then<HitBeoordeeld>();
        Bevraagd().Na(l => l.Antwoord(1, new LocalDate(2021, 2, 5), "u-brp")).Beoordeel(2, true).Refuses<GegevenTeOud>();
    }

    [Fact]
    public void Details_come_after_a_relevant_hit_in_the_same_source()
    {
        var loop = Beoordeeld().Op(2026, 2, 11);
        var detail = loop.Detail(1, Stappen.Exploitant);
        Assert.Equal((1, GemeentelijkeBron.Vergunningen), (detail.Then<DetailgegevensOntvangen>().Gegevens[0].Nummer, detail.Then<DetailgegevensOntvangen>().Gegevens[0].Bron));
        Assert.Equal(new LocalDate(2026, 3, 11), detail.Then<BetrokkeneGekoppeld>().InformerenUiterlijkOp);
        loop.Detail(2).Refuses("OND-12");
        loop.Detail(9).Refuses("OND-12");
        Beantwoord().Detail(1).Refuses("OND-12");
        Bevraagd().Na(l => l.Antwoord(1, null)).Detail(1).Refuses("OND-12");
        WachtOpCheck2A().Detail(1).Refuses("OND-12");
        Assert.Equal(2, loop.Na(l => l.Detail(1)).Detail(1).Then<DetailgegevensOntvangen>().Gegevens[0].Nummer);
    }

    [Fact]
    public void Details_are_for_the_coordinator_with_a_protocol_and_a_check_that_holds()
    {
        var detail = new DetailgegevensVastleggen(1, [new(GegevensCategorie.Gewoon, "x")]);
        Beoordeeld().Detail(detail, Rol.Casusregisseur, "u-cr").Refuses("OND-1.10");
        Beoordeeld().Op(2026, 8, 7).Detail(detail).Refuses<BronNietToegestaan>();
        Beoordeeld().Detail(new(1, [new(GegevensCategorie.Bibob, "x")])).Refuses<BibobInSignaal>();
        Beoordeeld().Detail(new(1, [new(GegevensCategorie.Wpg, "x")])).Refuses<WpgGrondslagOntbreekt>();
        Beoordeeld().Detail(new(1, [new(GegevensCategorie.Wjsg, "x")])).Refuses<WpgGrondslagOntbreekt>();
        Beoordeeld().Detail(new(1, [new(GegevensCategorie.Gewoon, "x", new LocalDate(2026, 2, 11))])).Refuses<DatumGegevenOnjuist>();
        Beoordeeld().Detail(1, Stappen.Exploitant with { Geboortedatum = new LocalDate(2027, 1, 1) }).Refuses<GeboortedatumInDeToekomst>();
        var loop = Beoordeeld();
        loop.Protocol = null;
        loop.Detail(detail).Refuses("OND-01");
    }

    [Fact]
    public void A2_without_a_hit_the_signal_ends_and_is_kept_for_a_year()
    {
        var loop = Bevraagd().Na(l => l.Antwoord(1, null)).Na(l => l.Antwoord(1, null, "u-brp")).Op(2026, 2, 10);
        loop.Protocol = null;
        loop.Na(l => l.RondAf());
        Assert.Equal((SignaalStatus.NietInBehandeling, new LocalDate(2027, 2, 10)), (loop.State.Status, loop.State.VernietigenOp));
        Assert.True(loop.State.Status.IsBewaard());
    }

    [Fact]
    public void The_research_does_not_end_while_something_waits()
    {
        WachtOpCheck1().RondAf().Refuses<GeenBronnenonderzoek>();
        Signaalloop.InWeging().RondAf().Refuses<GeenBronnenonderzoek>();
        InOnderzoek().RondAf().Refuses<OnderzoekNietKlaar>();
        Bevraagd().Na(l => l.Antwoord(1, null)).RondAf().Refuses<OnderzoekNietKlaar>();
        Beantwoord().RondAf().Refuses<OnderzoekNietKlaar>();
        Bevraagd().Na(l => l.Antwoord(1, null)).Op(2026, 3, 1).RondAf().Refuses<OnderzoekNietKlaar>();
        Bevraagd().Na(l => l.Antwoord(1, null)).Op(2026, 8, 7).RondAf().Refuses<BronZonderAntwoord>();
        Beoordeeld().RondAf(Rol.LidOndermijningsteam).Refuses("OND-1.10");
        Assert.Equal(OnderzoekUitkomst.RelevanteHits, Beoordeeld().RondAf().Then<BronnenonderzoekAfgerond>().Uitkomst);
        Assert.Null(Beoordeeld().RondAf().Then<BronnenonderzoekAfgerond>().VernietigenOp);
    }

    [Fact]
    public void Of_a_source_that_was_never_heard_no_hit_is_said_without_a_reason()
    {
        NietBevraagdOpgave Brp(string reden = "De bronhouder is vertrokken") => new(GemeentelijkeBron.Brp, reden);
        NietBevraagdOpgave vergunningen = new(GemeentelijkeBron.Vergunningen, "x");
        var loop = Bevraagd().Na(l => l.Antwoord(1, null)).Op(2026, 8, 7);
        InOnderzoek().Op(2026, 8, 7).RondAf().Refuses<BronZonderAntwoord>();
        InOnderzoek().Op(2026, 8, 7).RondAf(niet: [vergunningen]).Refuses<BronZonderAntwoord>();
        loop.RondAf(niet: [Brp(), vergunningen]).Refuses<BronZonderAntwoord>();
        loop.RondAf(niet: [Brp(), Brp()]).Refuses<BronZonderAntwoord>();
        Assert.Equal("De bronhouder is vertrokken", Assert.Single(loop.RondAf(niet: [Brp()]).Then<BronnenonderzoekAfgerond>().NietBevraagd!).Reden.Plain);
        Bevraagd().Na(l => l.Antwoord(1, null)).Op(2026, 8, 6).RondAf(niet: [Brp()]).Refuses<OnderzoekNietKlaar>();
        Beoordeeld().RondAf(niet: [Brp()]).Refuses<BronZonderAntwoord>();
        Assert.Null(Beoordeeld().RondAf().Then<BronnenonderzoekAfgerond>().NietBevraagd);
        Assert.False(new BronnenonderzoekAfrondenVorm().Validate(new BronnenonderzoekAfronden("m") { NietBevraagd = [Brp(" ")] }).IsValid);
    }

    [Fact]
    public void With_an_open_duty_to_inform_the_signal_does_not_end_here()
    {
        var loop = WachtOpCheck1(Stappen.Exploitant).Na(l => l.Toets1(new([Geweigerd(GemeentelijkeBron.Brp)], "m")));
        loop.RondAf().Refuses<InformatieplichtStaatOpen>();
    }

    [Fact]
    public void A_bronhouder_takes_part_only_as_such_while_the_research_runs_and_stays_known_by_his_answer()
    {
        var deelnemer = Assert.Single(Bevraagd().Overzicht.Deelnemers, d => d.Gebruiker == Vth);
        Assert.Equal((Rol.Bronhouder, "gemeente"), (deelnemer.AlleenAls!.Value, deelnemer.Organisatie));
        Assert.Empty(InOnderzoek().Overzicht.Deelnemers);
        Assert.Empty(Bevraagd().Na(l => l.VerklaarOnjuist()).Overzicht.Deelnemers);
        foreach (var later in new[] { HitsGewogen(), WachtOpCheck2A(), Beantwoord().Na(l => l.VerklaarOnjuist()) })
        {
            Assert.Equal([Vth, Brp], later.Overzicht.Deelnemers.Where(d => d.AlleenAls is Rol.Bronhouder).Select(d => d.Gebruiker!.Value));
        }
    }
}
