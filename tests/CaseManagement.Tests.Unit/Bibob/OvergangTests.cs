using CaseManagement.Bibob.Aanmaken;
using CaseManagement.Bibob.Advies;
using CaseManagement.Bibob.Besluiten;
using CaseManagement.Bibob.Conclusies;
using CaseManagement.Bibob.Formulier;
using CaseManagement.Bibob.Onderzoek;
using CaseManagement.Bibob.Registermelding;
using CaseManagement.Bibob.Screening;
using CaseManagement.Bibob.Sluiten;
using CaseManagement.Bibob.Stappen;
using CaseManagement.Kernel.Beslissen;
using static CaseManagement.Bibob.Screening.ScreeningStatus;
using static CaseManagement.Tests.Unit.Bibob.Proef;

namespace CaseManagement.Tests.Unit.Bibob;

public class OvergangTests
{
    private static readonly ScreeningStatus[] voorBesluit = [.. Enum.GetValues<ScreeningStatus>().Where(status => status < ScreeningStatus.BesluitGenomen)];
    private static readonly ScreeningStatus[] lopend = [.. Enum.GetValues<ScreeningStatus>().Where(status => status < ScreeningStatus.Afgesloten)];

    private static readonly Dictionary<Stap, ScreeningStatus[]> tabel = new()
    {
        [Stap.RelatieToevoegen] = voorBesluit,
        [Stap.BehandelaarWijzigen] = lopend,
        [Stap.TipVastleggen] = voorBesluit,
        [Stap.VragenformulierUitreiken] = [Aangemaakt],
        [Stap.VragenformulierOntvangen] = [ScreeningStatus.VragenformulierUitgereikt, Gerappelleerd],
        [Stap.Rappelleren] = [ScreeningStatus.VragenformulierUitgereikt, Gerappelleerd],
        [Stap.AanvullingVragen] = [ScreeningStatus.VragenformulierOntvangen, InEigenOnderzoek],
        [Stap.AanvullingOntvangen] = [ScreeningStatus.AanvullingGevraagd],
        [Stap.WeigeringInvullenVaststellen] = [Gerappelleerd, ScreeningStatus.AanvullingGevraagd],
        [Stap.EigenOnderzoekStarten] = [ScreeningStatus.VragenformulierOntvangen],
        [Stap.BronRaadplegen] = voorBesluit,
        [Stap.EigenOnderzoekAfronden] = [InEigenOnderzoek],
        [Stap.LbbAdviesVragen] = [ScreeningStatus.EigenOnderzoekAfgerond],
        [Stap.LbbAanvullendeVragenOntvangen] = [ScreeningStatus.LbbAdviesAangevraagd],
        [Stap.LbbAanvullendeVragenBeantwoorden] = [ScreeningStatus.LbbAdviesAangevraagd],
        [Stap.LbbTermijnVerlengen] = [ScreeningStatus.LbbAdviesAangevraagd],
        [Stap.LbbAdviesOntvangen] = [ScreeningStatus.LbbAdviesAangevraagd, ScreeningStatus.LbbTermijnVerstreken],
        [Stap.LbbWeigeringVastleggen] = [ScreeningStatus.LbbAdviesAangevraagd],
        [Stap.LbbTermijnverloopVaststellen] = [ScreeningStatus.LbbAdviesAangevraagd],
        [Stap.VergewistoetsUitvoeren] = [ScreeningStatus.LbbAdviesOntvangen, LbbWeigertAdvies, ScreeningStatus.LbbTermijnVerstreken],
        [Stap.ConclusieVaststellen] = [ScreeningStatus.EigenOnderzoekAfgerond, VergewisToetsUitgevoerd, GeweigerdInTeVullen],
        [Stap.VoornemenVerzenden] = [ScreeningStatus.ConclusieVastgesteld],
        [Stap.ZienswijzeOntvangen] = [ScreeningStatus.VoornemenVerzonden],
        [Stap.ZienswijzeTermijnverloopVaststellen] = [ScreeningStatus.VoornemenVerzonden],
        [Stap.BesluitNemen] = [ScreeningStatus.ConclusieVastgesteld, ScreeningStatus.ZienswijzeOntvangen, ScreeningStatus.ZienswijzeTermijnVerstreken],
        [Stap.RegisterMelden] = [ScreeningStatus.BesluitGenomen],
        [Stap.RegisterNietVanToepassingVerklaren] = [ScreeningStatus.BesluitGenomen, TeruggetrokkenDoorBetrokkene],
        [Stap.Terugtrekken] = voorBesluit,
        [Stap.TerugtrekkingMelden] = [TeruggetrokkenDoorBetrokkene],
        [Stap.MotiveringVrijgeven] =
        [
            ScreeningStatus.ConclusieVastgesteld, ScreeningStatus.VoornemenVerzonden, ScreeningStatus.ZienswijzeOntvangen,
            ScreeningStatus.ZienswijzeTermijnVerstreken, ScreeningStatus.BesluitGenomen, GemeldInBibobRegister,
        ],
        [Stap.GeheimVerstrekken] = Enum.GetValues<ScreeningStatus>(),
        [Stap.Afsluiten] = [ScreeningStatus.BesluitGenomen, GemeldInBibobRegister, TeruggetrokkenDoorBetrokkene, TerugtrekkingGemeldInRegister],
    };

    [Fact]
    public void The_transition_table_is_exactly_that_of_the_domain() => Assert.All(Enum.GetValues<Stap>(), stap => Assert.Equal(
        tabel[stap].Order(), Enum.GetValues<ScreeningStatus>().Where(status => Overgangen.Kan(stap, status))));

    [Fact]
    public void A_closed_screening_takes_no_step_but_a_disclosure()
    {
        var geweigerd = new Refusal?[]
        {
            Op(new RelatieToevoegenUseCase(), new RelatieToevoegen(new(RelatieSoort.Zeggenschap, "x"))),
            Op(new BehandelaarWijzigenUseCase(), new BehandelaarWijzigen([])),
            Op(new TipVastleggenUseCase(), new TipVastleggen(TipAfzender.Bestuursorgaan, "x")),
            Op(new VragenformulierUitreikenUseCase(), new VragenformulierUitreiken(D(7, 1))),
            Op(new VragenformulierOntvangenUseCase(), new VragenformulierOntvangen(true)),
            Op(new RappellerenUseCase(), new Rappelleren(D(7, 1))),
            Op(new AanvullingVragenUseCase(), new AanvullingVragen(D(7, 1), "x")),
            Op(new AanvullingOntvangenUseCase(), new AanvullingOntvangen(true)),
            Op(new WeigeringInvullenVaststellenUseCase(), new WeigeringInvullenVaststellen(WijzeVanWeigeren.Uitdrukkelijk, "x")),
            Op(new EigenOnderzoekStartenUseCase(), new EigenOnderzoekStarten()),
            Op(new BronRaadplegenUseCase(), new BronRaadplegen(BibobBron.Kvk, Betrokkene, "x", Hash)),
            Op(new EigenOnderzoekAfrondenUseCase(), new EigenOnderzoekAfronden(true, [], "x")),
            Op(new LbbAdviesVragenUseCase(), new LbbAdviesVragen(D(5, 1), "x")),
            Op(new LbbAanvullendeVragenOntvangenUseCase(), new LbbAanvullendeVragenOntvangen("x")),
            Op(new LbbAanvullendeVragenBeantwoordenUseCase(), new LbbAanvullendeVragenBeantwoorden()),
            Op(new LbbTermijnVerlengenUseCase(), new LbbTermijnVerlengen(7)),
            Op(new LbbAdviesOntvangenUseCase(), new LbbAdviesOntvangen([], "x")),
            Op(new LbbWeigeringVastleggenUseCase(), new LbbWeigeringVastleggen("x")),
            Op(new LbbTermijnverloopVaststellenUseCase(), new LbbTermijnverloopVaststellen()),
            Op(new VergewistoetsUitvoerenUseCase(), new VergewistoetsUitvoeren(true, true, "x")),
            Op(new ConclusieVaststellenUseCase(), new ConclusieVaststellen([])),
            Op(new VoornemenVerzendenUseCase(), new VoornemenVerzenden(BesluitSoort.Weigeren, true)),
            Op(new ZienswijzeOntvangenUseCase(), new ZienswijzeOntvangen(ZienswijzeVorm.Mondeling, "x")),
            Op(new ZienswijzeTermijnverloopVaststellenUseCase(), new ZienswijzeTermijnverloopVaststellen()),
            Op(new BesluitVastleggenUseCase(), new BesluitVastleggen { Soort = BesluitSoort.Weigeren, Besluitreferentie = "x", Motivering = "x" }),
            Op(new MotiveringVrijgevenUseCase(), new MotiveringVrijgeven("x")),
            Op(new TerugtrekkenUseCase(), new Terugtrekken("x")),
            Op(new RegisterMeldenUseCase(), new RegisterMelden("x")),
            Op(new TerugtrekkingMeldenUseCase(), new TerugtrekkingMelden("x")),
            Op(new RegisterNietVanToepassingVerklarenUseCase(), new RegisterNietVanToepassingVerklaren("x")),
            Op(new AfsluitenUseCase(), new Afsluiten(true, [1])),
        };

        Assert.Equal(Enum.GetValues<Stap>().Length - 1, geweigerd.Length);
        Assert.All(geweigerd, refusal => Assert.IsType<StapNietMogelijk>(refusal));
    }

    [Fact]
    public void A_screening_that_does_not_exist_takes_no_step() => Given().When(new EigenOnderzoekStartenUseCase(), new EigenOnderzoekStarten()).Refuses<ScreeningBestaatNiet>();

    [Fact]
    public void An_event_of_another_lifecycle_throws()
    {
        Assert.Throws<InvalidOperationException>(() => BibobScreening.Evolve(Staat(Nieuw), new Vreemd()));
        Assert.Throws<InvalidOperationException>(() => BibobScreening.Evolve(null, new Vreemd()));
    }

    private static Refusal? Op<TCommand>(StapUseCase<TCommand> useCase, TCommand command)
        where TCommand : class, IGedateerd => Given(Proef.Afgesloten).When(useCase, command).Decision.Refusal;

    private sealed record Vreemd : IEvent;
}
