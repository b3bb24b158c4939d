using CaseManagement.Bibob.Advies;
using CaseManagement.Bibob.Besluiten;
using CaseManagement.Bibob.Conclusies;
using CaseManagement.Bibob.Screening;
using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Beleid;
using static CaseManagement.Tests.Unit.Bibob.Proef;

namespace CaseManagement.Tests.Unit.Bibob;

public class BesluitTests
{
    private static readonly GrondOordeel a = new(BibobGrond.AGrond, GevaarsConclusie.ErnstigGevaar, "f", "e", "r", "v");
    private static readonly GrondOordeel b = new(BibobGrond.BGrond, GevaarsConclusie.MindereMateVanGevaar, "f", "e", "r", null, 2);
    private static readonly GrondOordeel vierde = new(BibobGrond.Artikel4Grond, GevaarsConclusie.ErnstigGevaar, "f");
    private static readonly BesluitNemen weigering = new()
    {
        Soort = BesluitSoort.Weigeren,
        Besluitreferentie = "BSL-1",
        Motivering = "m",
        Evenredigheid = "e",
        ReguliereGrondenGetoetst = true,
        Op = D(2, 26),
    };

    public static TheoryData<GrondOordeel[], string?> Gronden => new()
    {
        { [a, b], null },
        { [a, b, new(BibobGrond.Lid6Grond, GevaarsConclusie.ErnstigGevaar, "f")], null },
        { [a], "BIB-2.3" },
        { [b], "BIB-2.3" },
        { [a, a, b], "BIB-2.3" },
        { [a, b, vierde], "BIB-2.3" },
        { [a with { OmvangVoordeel = null }, b], "BIB-2.3" },
        { [a with { ErnstVerdenking = null }, b], "BIB-2.3" },
        { [a, b with { AardRelatie = "" }], "BIB-2.3" },
        { [a, b with { AantalFeiten = null }], "BIB-2.3" },
        { [a, new(BibobGrond.BGrond, GevaarsConclusie.GeenGevaar, "f")], null },
    };

    [Theory]
    [MemberData(nameof(Gronden))]
    public void A_conclusion_assesses_each_ground_as_the_law_asks(GrondOordeel[] gronden, string? regel) => Assert.Equal(
        regel, Given(Duidelijk).When(new ConclusieVaststellenUseCase(), new ConclusieVaststellen(gronden)).Decision.Refusal?.RegelId);

    [Fact]
    public void An_unclear_investigation_gives_no_conclusion() =>
        Given(Onduidelijk).When(new ConclusieVaststellenUseCase(), new ConclusieVaststellen([a, b])).Refuses("BIB-20");

    [Fact]
    public void An_unclear_investigation_gives_a_conclusion_after_the_check_of_the_advice() => Assert.Equal(
        GevaarsConclusie.ErnstigGevaar, Given([.. Geadviseerd, new VergewistoetsUitgevoerd(D(3, 3), true, true, Tekst("x"))])
            .When(new ConclusieVaststellenUseCase(), new ConclusieVaststellen([b, a])).After.Conclusie!.Niveau());

    [Fact]
    public void An_unchecked_advice_gives_no_conclusion() =>
        Given(Geadviseerd).When(new ConclusieVaststellenUseCase(), new ConclusieVaststellen([a, b])).Refuses("BIB-2.4");

    public static TheoryData<GrondOordeel[], bool> Artikel4 => new()
    {
        { [vierde], true }, { [vierde, a], true }, { [a, b], false }, { [vierde with { Niveau = GevaarsConclusie.MindereMateVanGevaar }], false },
    };

    [Theory]
    [MemberData(nameof(Artikel4))]
    public void A_refused_form_counts_as_serious_danger(GrondOordeel[] gronden, bool mag) => Assert.Equal(
        mag, Given(Geweigerd).When(new ConclusieVaststellenUseCase(), new ConclusieVaststellen(gronden)).Decision.Refusal is null);

    [Fact]
    public void Without_danger_there_is_no_intended_decision() => Given(Concluded(GevaarsConclusie.GeenGevaar))
        .When(new VoornemenVerzendenUseCase(), new VoornemenVerzenden(BesluitSoort.Verlenen, false)).Refuses<GeenVoornemenNodig>();

    [Fact]
    public void The_view_may_be_given_within_two_weeks_by_default() => Assert.Equal(D(2, 24), Given(Concluded(GevaarsConclusie.ErnstigGevaar))
        .When(new VoornemenVerzendenUseCase(), new VoornemenVerzenden(BesluitSoort.Weigeren, false, null, D(2, 10))).After.Voornemen!.Termijn);

    [Fact]
    public void An_intended_decision_fits_the_conclusion() => Given(Concluded(GevaarsConclusie.MindereMateVanGevaar))
        .When(new VoornemenVerzendenUseCase(), new VoornemenVerzenden(BesluitSoort.Weigeren, true)).Refuses("BIB-2.3");

    [Fact]
    public void With_the_advice_goes_a_notice_of_secrecy()
    {
        IEvent[] eerder = [.. Geadviseerd, new VergewistoetsUitgevoerd(D(3, 3), true, true, Tekst("x")), Conclusie(GevaarsConclusie.ErnstigGevaar) with { Op = D(3, 4) }];
        Given(eerder).When(new VoornemenVerzendenUseCase(), new VoornemenVerzenden(BesluitSoort.Weigeren, false)).Refuses("BIB-50");
        Assert.NotNull(Given(eerder).When(new VoornemenVerzendenUseCase(), new VoornemenVerzenden(BesluitSoort.Weigeren, true)).After.Voornemen);
    }

    [Theory]
    [InlineData(24, false)]
    [InlineData(25, true)]
    public void The_term_for_a_view_passes_after_its_last_day(int dag, bool mag) => Assert.Equal(mag, Given(
        [.. Concluded(GevaarsConclusie.ErnstigGevaar), new VoornemenVerzonden(D(2, 10), BesluitSoort.Weigeren, D(2, 24), true)]).When(
        new ZienswijzeTermijnverloopVaststellenUseCase(), new ZienswijzeTermijnverloopVaststellen(D(2, dag))).Decision.Refusal is null);

    [Fact]
    public void A_view_is_recorded() => Given([.. Concluded(GevaarsConclusie.ErnstigGevaar), new VoornemenVerzonden(D(2, 10), BesluitSoort.Weigeren, D(2, 24), true)])
        .When(new ZienswijzeOntvangenUseCase(), new ZienswijzeOntvangen(ZienswijzeVorm.Schriftelijk, "oneens", D(2, 12)))
        .Then(new ZienswijzeBinnengekomen(D(2, 12), ZienswijzeVorm.Schriftelijk, Tekst("oneens")));

    public static TheoryData<IEvent[]> ZonderConclusie => [Nieuw, Uitgereikt, Binnen, InOnderzoek, Duidelijk, Gevraagd, Geadviseerd, Geweigerd];

    [Theory]
    [MemberData(nameof(ZonderConclusie))]
    public void No_decision_precedes_the_conclusion(IEvent[] eerder) => Burgemeester(eerder).When(new BesluitNemenUseCase(), weigering).Refuses<ConclusieOntbreekt>();

    [Theory]
    [InlineData(GevaarsConclusie.ErnstigGevaar, BesluitSoort.Weigeren)]
    [InlineData(GevaarsConclusie.MindereMateVanGevaar, BesluitSoort.VerlenenMetVoorschriften)]
    public void No_negative_decision_precedes_the_view(GevaarsConclusie niveau, BesluitSoort soort) =>
        Burgemeester(Concluded(niveau)).When(new BesluitNemenUseCase(), weigering with { Soort = soort }).Refuses<ZienswijzeGaatVoor>();

    [Fact]
    public void A_refusal_is_proportionate() => Burgemeester(Zienswijze(GevaarsConclusie.ErnstigGevaar))
        .When(new BesluitNemenUseCase(), weigering with { Evenredigheid = " " }).Refuses<EvenredigheidOntbreekt>();

    [Fact]
    public void The_regular_grounds_go_first() => Burgemeester(Zienswijze(GevaarsConclusie.ErnstigGevaar))
        .When(new BesluitNemenUseCase(), weigering with { ReguliereGrondenGetoetst = false }).Refuses("BIB-05");

    [Fact]
    public void A_decision_is_not_made_known_in_the_future() => Burgemeester(Zienswijze(GevaarsConclusie.ErnstigGevaar))
        .When(new BesluitNemenUseCase(), weigering with { BekendgemaaktOp = D(6, 2) }).Refuses("BIB-2.4");

    [Fact]
    public void Without_danger_nothing_needs_to_be_proportionate() => Burgemeester(Concluded(GevaarsConclusie.GeenGevaar)).When(
        new BesluitNemenUseCase(), weigering with { Soort = BesluitSoort.Verlenen, Evenredigheid = null, ReguliereGrondenGetoetst = false })
        .Then(new BesluitGenomen(D(2, 26), BesluitSoort.Verlenen, "BSL-1", Tekst("m"), null, null));

    [Fact]
    public void The_screener_records_what_the_organ_decided() => Assert.Equal(ScreeningStatus.BesluitGenomen, Given(Zienswijze(GevaarsConclusie.ErnstigGevaar))
        .When(new BesluitVastleggenUseCase(), new BesluitVastleggen
        {
            Soort = BesluitSoort.Weigeren,
            Besluitreferentie = "BSL-1",
            Motivering = "m",
            Evenredigheid = "e",
            ReguliereGrondenGetoetst = true,
        }).After.Status);

    [Fact]
    public void A_mayor_who_handles_the_application_does_not_decide() => Door(Als(Behandelaar, Rol.Burgemeester), Zienswijze(GevaarsConclusie.ErnstigGevaar))
        .When(new BesluitNemenUseCase(), weigering).Refuses("BIB-30");

    [Fact]
    public void The_mayor_decides_and_the_screener_records()
    {
        Assert.Equal((Recht.Beslissen, Rol.Burgemeester), (new BesluitNemenUseCase().Policy.Nodig, Assert.Single(new BesluitNemenUseCase().Policy.AlleenRollen)));
        Assert.Equal((Recht.Schrijven, Rol.BibobScreener), (new BesluitVastleggenUseCase().Policy.Nodig, Assert.Single(new BesluitVastleggenUseCase().Policy.AlleenRollen)));
    }

    [Fact]
    public void The_measures_table_is_that_of_the_law()
    {
        BibobObject[] gunstig = [BibobObject.Vergunning, BibobObject.Subsidie, BibobObject.AndereBeschikking];
        var verwacht = new Dictionary<(BibobObject, GevaarsConclusie), BesluitSoort[]>
        {
            [(BibobObject.Overheidsopdracht, GevaarsConclusie.ErnstigGevaar)] = [BesluitSoort.NietGunnen, BesluitSoort.OnderaannemerNietAccepteren, BesluitSoort.Ontbinden],
            [(BibobObject.Overheidsopdracht, GevaarsConclusie.MindereMateVanGevaar)] = [BesluitSoort.GunnenMetVoorwaarden],
            [(BibobObject.Overheidsopdracht, GevaarsConclusie.GeenGevaar)] = [BesluitSoort.Gunnen],
            [(BibobObject.Vastgoedtransactie, GevaarsConclusie.ErnstigGevaar)] = [BesluitSoort.NietAangaan, BesluitSoort.Opschorten, BesluitSoort.Ontbinden, BesluitSoort.Beeindigen],
            [(BibobObject.Vastgoedtransactie, GevaarsConclusie.MindereMateVanGevaar)] = [BesluitSoort.AangaanMetVoorwaarden],
            [(BibobObject.Vastgoedtransactie, GevaarsConclusie.GeenGevaar)] = [BesluitSoort.Aangaan],
        };
        foreach (var @object in gunstig)
        {
            verwacht[(@object, GevaarsConclusie.ErnstigGevaar)] = [BesluitSoort.VerlenenMetVoorschriften, BesluitSoort.Weigeren, BesluitSoort.Intrekken];
            verwacht[(@object, GevaarsConclusie.MindereMateVanGevaar)] = [BesluitSoort.VerlenenMetVoorschriften];
            verwacht[(@object, GevaarsConclusie.GeenGevaar)] = [BesluitSoort.Verlenen];
        }

        Assert.All(verwacht, rij => Assert.Equal(
            rij.Value.Order(), Enum.GetValues<BesluitSoort>().Where(soort => Maatregelen.Past(rij.Key.Item1, rij.Key.Item2, soort))));
    }

    [Fact]
    public void A_decision_outside_the_table_is_refused() => Burgemeester(Zienswijze(GevaarsConclusie.MindereMateVanGevaar))
        .When(new BesluitNemenUseCase(), weigering).Refuses<BesluitPastNietBijConclusie>();

    [Fact]
    public void The_motivation_is_released_with_the_conclusion() => Given(Concluded(GevaarsConclusie.ErnstigGevaar))
        .When(new MotiveringVrijgevenUseCase(), new MotiveringVrijgeven("tekst"))
        .Then(new MotiveringVrijgegeven(D(6, 1), GevaarsConclusie.ErnstigGevaar, Tekst("tekst")));

    private static Testing.Scenario<BibobScreening> Burgemeester(IEvent[] eerder) => Door(Als(new GebruikerId("b.burgemeester"), Rol.Burgemeester), eerder);
}
