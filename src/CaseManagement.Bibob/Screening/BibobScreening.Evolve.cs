using CaseManagement.Bibob.Aanmaken;
using CaseManagement.Bibob.Advies;
using CaseManagement.Bibob.Besluiten;
using CaseManagement.Bibob.Conclusies;
using CaseManagement.Bibob.Formulier;
using CaseManagement.Bibob.Geheim;
using CaseManagement.Bibob.Onderzoek;
using CaseManagement.Bibob.Registermelding;
using CaseManagement.Bibob.Sluiten;
using S = CaseManagement.Bibob.Screening.ScreeningStatus;

namespace CaseManagement.Bibob.Screening;

/// <content>The fold.</content>
public sealed partial record BibobScreening
{
    /// <summary>The state after one more event; an event that does not belong to the lifecycle throws (I5).</summary>
    public static BibobScreening Evolve(BibobScreening? state, IEvent @event) => (state, @event) switch
    {
        (null, ScreeningAangemaakt e) => Nieuw(e),
        (null, _) => throw new InvalidOperationException($"{@event.GetType().Name} cannot be the first event of a screening."),
        (_, IKernEvent e) => state.MetKern(state.Kern.Evolve(e)),
        _ => state.Administratief(@event) ?? state.Voorbereiding(@event) ?? state.Afhandeling(@event)
            ?? throw new InvalidOperationException($"{@event.GetType().Name} does not belong to a screening."),
    };

    private static BibobScreening Nieuw(ScreeningAangemaakt e) => new()
    {
        Kop = e.Kop,
        Betrokkene = e.Betrokkene,
        Relaties = [.. e.Relaties],
        Vergunningbehandelaars = [.. e.Vergunningbehandelaars],
        OoitBehandelaar = [.. e.Vergunningbehandelaars],
        LaatsteStapOp = e.Kop.AanvraagOntvangenOp,
    };

    private BibobScreening? Administratief(IEvent @event) => @event switch
    {
        RelatieToegevoegd e => this with { Relaties = Relaties.Add(e.Relatie) },
        BehandelaarsGewijzigd e => this with
        {
            Vergunningbehandelaars = [.. e.Vergunningbehandelaars],
            OoitBehandelaar = OoitBehandelaar.Union(e.Vergunningbehandelaars),
        },
        TipVastgelegd e => this with { Tips = Tips.Add(e) },
        BronGeraadpleegd e => this with { Bronraadplegingen = Bronraadplegingen.Add(e) },
        MotiveringVrijgegeven e => this with { Motivering = e },
        GeheimVerstrekt e => this with { Verstrekkingen = Verstrekkingen.Add(e) },
        _ => null,
    };

    private BibobScreening? Voorbereiding(IEvent @event) => @event switch
    {
        VragenformulierUitgereikt e => Naar(S.VragenformulierUitgereikt, e.Op) with { Formulier = new Vragenformulier(e.Op, e.Bijlage, e.Termijn) },
        RappelVerzonden e => Naar(S.Gerappelleerd, e.Op) with { Formulier = Formulier! with { Termijn = e.Termijn } },
        VragenformulierBinnengekomen e => Naar(S.VragenformulierOntvangen, e.Op) with
        {
            Formulier = Formulier! with { OntvangenOp = e.Op, Volledig = e.Volledig },
        },
        AanvullingGevraagd e => Naar(S.AanvullingGevraagd, e.Op) with { Aanvullingen = Aanvullingen.Add(new Aanvulling(e.Op, e.Termijn, null)) },
        AanvullingBinnengekomen e => NaAanvulling(e),
        InvullenGeweigerd e => Naar(S.GeweigerdInTeVullen, e.Op) with { GeweigerdOp = e.Op, Aanvullingen = Beeindigd(e.Op) },
        EigenOnderzoekGestart e => Naar(S.InEigenOnderzoek, e.Op) with { EigenOnderzoekGestartOp = e.Op },
        EigenOnderzoekAfgerond e => Naar(S.EigenOnderzoekAfgerond, e.Op) with { EigenOnderzoek = e },
        LbbAdviesAangevraagd e => Naar(S.LbbAdviesAangevraagd, e.Op) with { Lbb = new LbbAanvraag(e.Op) },
        LbbAanvullendeVragenGesteld e => Naar(Status, e.Op) with { Lbb = Lbb!.MetVragen(e.Op) },
        LbbAanvullendeVragenBeantwoord e => Naar(Status, e.Op) with { Lbb = Lbb!.MetAntwoord(e.Op) },
        LbbTermijnVerlengd e => Naar(Status, e.Op) with { Lbb = Lbb! with { VerlengdMetDagen = e.Dagen } },
        LbbAdviesBinnengekomen e => Naar(S.LbbAdviesOntvangen, e.Op) with { Lbb = Lbb!.Beantwoord(e.Op) with { Advies = e } },
        LbbAdviesGeweigerd e => Naar(S.LbbWeigertAdvies, e.Op) with { Lbb = Lbb!.Beantwoord(e.Op) },
        LbbTermijnVerstreken e => Naar(S.LbbTermijnVerstreken, e.Op),
        VergewistoetsUitgevoerd e => Naar(S.VergewisToetsUitgevoerd, e.Op) with { Vergewistoets = e },
        _ => null,
    };

    private BibobScreening? Afhandeling(IEvent @event) => @event switch
    {
        ConclusieVastgesteld e => Naar(S.ConclusieVastgesteld, e.Op) with { Conclusie = e },
        VoornemenVerzonden e => Naar(S.VoornemenVerzonden, e.Op) with { Voornemen = e },
        ZienswijzeBinnengekomen e => Naar(S.ZienswijzeOntvangen, e.Op) with { Zienswijze = e },
        ZienswijzeTermijnVerstreken e => Naar(S.ZienswijzeTermijnVerstreken, e.Op),
        BesluitGenomen e => Naar(S.BesluitGenomen, e.Op) with { Besluit = e },
        AanvraagTeruggetrokken e => Naar(S.TeruggetrokkenDoorBetrokkene, e.Op) with { TeruggetrokkenOp = e.Op },
        InRegisterGemeld e => Naar(TeruggetrokkenOp is null ? S.GemeldInBibobRegister : S.TerugtrekkingGemeldInRegister, e.Op) with
        {
            Register = new Registerstand(e.Op, null),
        },
        RegisterNietVanToepassing e => Naar(Status, e.Op) with { Register = new Registerstand(null, e.Reden) },
        ScreeningAfgesloten e => Naar(S.Afgesloten, e.Op) with { AfgeslotenOp = e.Op, VernietigenOp = e.VernietigenOp },
        _ => null,
    };

    private BibobScreening NaAanvulling(AanvullingBinnengekomen e) =>
        Naar(EigenOnderzoekGestartOp is null ? S.VragenformulierOntvangen : S.InEigenOnderzoek, e.Op) with
        {
            Formulier = Formulier! with { Volledig = e.Volledig },
            Aanvullingen = e.Volledig ? Beeindigd(e.Op) : Aanvullingen,
        };

    /// <summary>Completion (or refusal) ends every request that was still open; an incomplete answer leaves the clock to its own term (TRM-07).</summary>
    private ImmutableList<Aanvulling> Beeindigd(LocalDate op) =>
        [.. Aanvullingen.Select(aanvulling => aanvulling.BeeindigdOp is null ? aanvulling with { BeeindigdOp = op } : aanvulling)];

    private BibobScreening Naar(ScreeningStatus status, LocalDate op) =>
        this with { Status = status, LaatsteStapOp = LocalDate.Max(LaatsteStapOp, op) };
}
