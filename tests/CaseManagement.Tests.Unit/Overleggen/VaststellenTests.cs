using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Overleggen;
using CaseManagement.Overleggen.Agenda;
using CaseManagement.Overleggen.Plannen;
using CaseManagement.Overleggen.Stand;
using CaseManagement.Overleggen.Vaststellen;
using CaseManagement.Tests.Unit.Testing;
using CaseManagement.Toegang.Deur;
using NodaTime;
using static CaseManagement.Tests.Unit.Kalender.Datums;
using static CaseManagement.Tests.Unit.Overleggen.Proef;

namespace CaseManagement.Tests.Unit.Overleggen;

public class VaststellenTests
{
    private static readonly AgendaVoorstel Voorstel = new([Punt(1), Punt(2)], []);
    private static readonly AgendaGesloten Gesloten = new(Sluiting, Voorstel.Punten);
    private static readonly AgendaVerzonden Verzonden = new(D("2026-03-18"));
    private static readonly OverlegGehouden Gehouden = new(D("2026-03-23"));

    [Fact]
    public void An_agenda_closes_at_its_hour_and_is_frozen_as_it_was()
    {
        Sluit([Gepland3], Sluiting).Then(Gesloten);
        Sluit([Gepland3], Sluiting + Duration.FromHours(30)).Then(Gesloten); // the job was late; the hour that counts is the same
        Sluit([Gepland3], Sluiting - Duration.FromMilliseconds(1)).Refuses<AgendaIsNogOpen>();
        Sluit([Gepland3, Gesloten], Sluiting).ThenNothing();
        Sluit([Gepland3, new OverlegIngetrokken(ReeksId)], Sluiting).Refuses("CAD-07");
        Sluit([Gepland3, new OverlegHerpland((Planning?)null)], Sluiting).Refuses("CAD-07");
        Sluit([], Sluiting).Refuses<OverlegOnbekend>();
        Assert.Equal(Voorstel.Punten, Sluit([Gepland3], Sluiting).After.Punten);
    }

    [Fact]
    public void A_meeting_made_after_its_closing_hour_closes_on_its_day()
    {
        var laat = Gepland3 with { Planning = Planning3 with { SluitingVerstreken = true } };
        var middernacht = Instant.FromUtc(2026, 3, 22, 23, 0);

        Sluit([laat], Sluiting).Refuses<AgendaIsNogOpen>();
        Sluit([laat], middernacht - Duration.FromMilliseconds(1)).Refuses<AgendaIsNogOpen>();
        Sluit([laat], middernacht).Then(new AgendaGesloten(middernacht, Voorstel.Punten));
    }

    [Fact]
    public void A_closed_agenda_stays_as_it_was_when_the_meeting_moves()
    {
        var na = OverlegEvolve.Evolve(
            Geval([Gepland3, Gesloten]).State, new OverlegVerplaatst(Planning3 with { Datum = D("2026-03-30") }, Tekst(Id(1), "x"), false));

        Assert.Equal((Sluiting, D("2026-03-30")), (na.Sluiting!.Value, na.Planning!.Datum));
        Assert.Equal(Voorstel.Punten, na.Punten);
    }

    [Fact]
    public void Only_a_closed_agenda_is_sent_by_chair_or_secretary()
    {
        Verzend([Gepland3, Gesloten]).Then(Verzonden);
        Verzend([Gepland3, Gesloten], Als(Rol.SecretarisOverleg)).Then(Verzonden);
        Verzend([Gepland3, Gesloten, Verzonden]).ThenNothing();
        Verzend([Gepland3]).Refuses("CAD-07");
        Verzend([Gepland3, Gesloten, Verzonden, Gehouden]).Refuses("CAD-07");
        Verzend([Gepland3, Gesloten], Als(Rol.Casusregisseur)).Refuses<LeidtDitOverlegNiet>();
    }

    [Fact]
    public void After_closing_only_the_chair_adds_an_item_with_a_reason()
    {
        var verwacht = new SpoedToegevoegd(Punt(7, Rubriek.Spoed), Tekst(Id(7), "Dreiging."));

        Voegtoe([Gepland3, Gesloten]).Then(verwacht);
        Voegtoe([Gepland3, Gesloten, Verzonden]).Then(verwacht);
        Voegtoe([Gepland3]).Refuses("CAD-07");
        Voegtoe([Gepland3, Gesloten, Verzonden, Gehouden]).Refuses("CAD-07");
        Voegtoe([Gepland3, Gesloten], als: Als(Rol.SecretarisOverleg)).Refuses<LeidtDitOverlegNiet>();
        Assert.DoesNotContain(Rol.SecretarisOverleg, new SpoedToevoegenUseCase(null, null).Policy.AlleenRollen);
        Assert.False(new SpoedToevoegenVorm().Validate(new SpoedToevoegen(Id(7), "")).IsValid);
    }

    [Fact]
    public void Spoed_is_refused_alike_for_a_case_that_may_not_be_there_and_for_a_chair_with_a_conflict()
    {
        Voegtoe([Gepland3, Gesloten], new SpoedFeiten(null)).Refuses<DossierMagNietOpAgenda>();
        Voegtoe([Gepland3, Gesloten], new SpoedFeiten(Punt(7) with { Uitgesloten = [Wie("v.voorzitter")] })).Refuses<DossierMagNietOpAgenda>();
        Voegtoe([Gepland3, Gesloten], new SpoedFeiten(null, new AgendaUitsluiting("OND-13", "Nog niet."))).Refuses("OND-13");
        Voegtoe([Gepland3, Gesloten, new SpoedToegevoegd(Punt(7), Tekst(Id(7), "x"))]).Refuses<DossierStaatAlOpAgenda>();
    }

    [Fact]
    public void An_added_item_comes_before_the_decisions_and_leaves_the_rest_in_place() =>
        Assert.Equal([Id(7), Id(1), Id(2)], Voegtoe([Gepland3, Gesloten]).After.Punten.Select(punt => punt.Dossier));

    private static Scenario<Overleg> Geval(IReadOnlyList<IEvent> gegeven, Instant? nu = null, Aanroep? als = null) =>
        new(OverlegEvolve.Evolve, gegeven) { Nu = nu ?? Instant.FromUtc(2026, 3, 18, 9, 0), Aanroep = als ?? Als(Rol.VoorzitterOverleg) };

    private static ScenarioResult<Overleg> Sluit(IReadOnlyList<IEvent> gegeven, Instant nu) =>
        Geval(gegeven, nu, Als(Rol.Systeem, "systeem")).When(new AgendaSluitenUseCase(null, null), new AgendaSluiten(), Voorstel);

    private static ScenarioResult<Overleg> Verzend(IReadOnlyList<IEvent> gegeven, Aanroep? als = null) =>
        Geval(gegeven, als: als).When(new AgendaVerzendenUseCase(null), new AgendaVerzenden(), Feiten(NoFacts.Instance));

    private static ScenarioResult<Overleg> Voegtoe(IReadOnlyList<IEvent> gegeven, SpoedFeiten? feiten = null, Aanroep? als = null) =>
        Geval(gegeven, als: als).When(
            new SpoedToevoegenUseCase(null, null), new SpoedToevoegen(Id(7), "Dreiging."), Feiten(feiten ?? new SpoedFeiten(Punt(7, Rubriek.Spoed))));
}
