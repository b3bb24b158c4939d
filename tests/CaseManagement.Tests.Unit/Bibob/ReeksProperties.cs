using CaseManagement.Bibob.Aanmaken;
using CaseManagement.Bibob.Advies;
using CaseManagement.Bibob.Besluiten;
using CaseManagement.Bibob.Conclusies;
using CaseManagement.Bibob.Formulier;
using CaseManagement.Bibob.Inzien;
using CaseManagement.Bibob.Onderzoek;
using CaseManagement.Bibob.Registermelding;
using CaseManagement.Bibob.Screening;
using CaseManagement.Bibob.Sluiten;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Tests.Unit.Testing;
using FsCheck;
using FsCheck.Fluent;
using static CaseManagement.Tests.Unit.Bibob.Proef;

namespace CaseManagement.Tests.Unit.Bibob;

/// <summary>Random sequences of commands: whatever people try, in whatever order, the separation and the order of the law hold.</summary>
public class ReeksProperties
{
    private static readonly GrondOordeel[] gevaar =
        [new(BibobGrond.AGrond, GevaarsConclusie.ErnstigGevaar, "f", "e", "r", "v"), new(BibobGrond.BGrond, GevaarsConclusie.GeenGevaar, "f")];

    private static readonly Func<Scenario<BibobScreening>, Decision>[] pogingen =
    [
        s => s.When(new VragenformulierUitreikenUseCase(), new VragenformulierUitreiken(D(7, 1))).Decision,
        s => s.When(new VragenformulierOntvangenUseCase(), new VragenformulierOntvangen(true)).Decision,
        s => s.When(new VragenformulierOntvangenUseCase(), new VragenformulierOntvangen(false)).Decision,
        s => s.When(new AanvullingVragenUseCase(), new AanvullingVragen(D(7, 1), "x")).Decision,
        s => s.When(new WeigeringInvullenVaststellenUseCase(), new WeigeringInvullenVaststellen(WijzeVanWeigeren.Uitdrukkelijk, "x")).Decision,
        s => s.When(new EigenOnderzoekStartenUseCase(), new EigenOnderzoekStarten()).Decision,
        s => s.When(new BronRaadplegenUseCase(), new BronRaadplegen(BibobBron.BibobRegister, Betrokkene, "x", Hash)).Decision,
        s => s.When(new BronRaadplegenUseCase(), new BronRaadplegen(BibobBron.Politiegegevens, Financier, "x", Hash)).Decision,
        s => s.When(new EigenOnderzoekAfrondenUseCase(), new EigenOnderzoekAfronden(true, [], "x")).Decision,
        s => s.When(new LbbAdviesVragenUseCase(), new LbbAdviesVragen(D(6, 1), "x")).Decision,
        s => s.When(new LbbWeigeringVastleggenUseCase(), new LbbWeigeringVastleggen("x")).Decision,
        s => s.When(new VergewistoetsUitvoerenUseCase(), new VergewistoetsUitvoeren(null, null, "x")).Decision,
        s => s.When(new ConclusieVaststellenUseCase(), new ConclusieVaststellen(gevaar)).Decision,
        s => s.When(new VoornemenVerzendenUseCase(), new VoornemenVerzenden(BesluitSoort.Weigeren, true)).Decision,
        s => s.When(new ZienswijzeOntvangenUseCase(), new ZienswijzeOntvangen(ZienswijzeVorm.Mondeling, "x")).Decision,
        s => s.When(new BesluitVastleggenUseCase(), new BesluitVastleggen
        {
            Soort = BesluitSoort.Weigeren, Besluitreferentie = "x", Motivering = "x", Evenredigheid = "x", ReguliereGrondenGetoetst = true,
        }).Decision,
        s => s.When(new TerugtrekkenUseCase(), new Terugtrekken("x")).Decision,
        s => s.When(new RegisterMeldenUseCase(), new RegisterMelden("x")).Decision,
        s => s.When(new AfsluitenUseCase(), new Afsluiten(true, [1])).Decision,
        s => s.When(new BehandelaarWijzigenUseCase(), new BehandelaarWijzigen([Achtervang])).Decision,
        s => s.When(new BehandelaarWijzigenUseCase(), new BehandelaarWijzigen([new("n.nieuw")])).Decision,
        s => Duo(s, new Duo(Screener, Behandelaar)),
        s => Duo(s, new Duo(Screener, new("n.nieuw"))),
        s => Duo(s, new Duo(Screener, Achtervang)),
    ];

    // Steps in the order of a screening come up more often than chance alone would give, so that sequences also reach the end.
    private static readonly Gen<int[]> reeks = Gen.OneOf(
        Gen.Choose(0, pogingen.Length - 1).ArrayOf(40),
        Gen.Choose(0, pogingen.Length - 1).ArrayOf(8).Select(ruis => Enumerable.Range(0, 19).Concat(ruis).ToArray()),
        Gen.Choose(0, pogingen.Length - 1).ArrayOf(60).Select(ruis => ruis.Order().ToArray()));

    [Fact]
    public void No_sequence_of_commands_breaks_the_separation_or_the_order_of_the_law() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(400), Prop.ForAll(reeks.ToArbitrary(), stappen => Klopt(Verloop(stappen))));

    [Fact]
    public void The_plain_order_reaches_the_end() => Assert.Equal(ScreeningStatus.Afgesloten, Staat([.. Verloop([.. Enumerable.Range(0, 19).Except([16])])]).Status);

    private static List<IEvent> Verloop(int[] stappen)
    {
        List<IEvent> events = [.. Nieuw];
        foreach (var stap in stappen)
        {
            var decision = pogingen[stap](Given([.. events]));
            events.AddRange(decision.Events);
        }

        return events;
    }

    private static bool Klopt(List<IEvent> events)
    {
        var state = Staat([.. events]);
        return !state.Vergunningbehandelaars.Exists(state.Kern.Duo!.Omvat)
            && Na<BronGeraadpleegd, VragenformulierUitgereikt>(events)
            && Na<LbbAdviesAangevraagd, EigenOnderzoekAfgerond>(events)
            && Na<EigenOnderzoekGestart, VragenformulierBinnengekomen>(events)
            && Na<BesluitGenomen, ConclusieVastgesteld>(events)
            && Na<BesluitGenomen, ZienswijzeBinnengekomen>(events)
            && Na<InRegisterGemeld, BesluitGenomen>(events)
            && Na<ScreeningAfgesloten, InRegisterGemeld>(events)
            && !events.OfType<BronGeraadpleegd>().Any(bron => bron.Bron is BibobBron.Politiegegevens);
    }

    private static bool Na<TLater, TEerder>(List<IEvent> events) =>
        events.FindIndex(e => e is TLater) is var later && (later < 0 || events.FindIndex(e => e is TEerder) is var eerder && eerder >= 0 && eerder < later);

    private static Decision Duo(Scenario<BibobScreening> scenario, Duo duo) =>
        new BibobRegels().MagDuo(scenario.State!, duo) is { } refusal ? Decision.Refuse(refusal) : Decision.Accept(new DuoToegewezen(duo));
}
