using CaseManagement.Bibob.Onderzoek;
using CaseManagement.Bibob.Screening;
using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Identiteit;
using NodaTime;
using static CaseManagement.Tests.Unit.Bibob.Proef;

namespace CaseManagement.Tests.Unit.Bibob;

public class OnderzoekTests
{
    private static readonly Instant tijdstip = Instant.FromUtc(2026, 1, 21, 9, 0);
    private static readonly GrondNiveau[] gronden = [new(BibobGrond.AGrond, GevaarsConclusie.GeenGevaar), new(BibobGrond.BGrond, GevaarsConclusie.GeenGevaar)];

    public static TheoryData<BibobBron> Gesloten => [.. Enum.GetValues<BibobBron>().Where(bron => bron >= BibobBron.Politiegegevens)];

    public static TheoryData<BibobBron> Open => [.. Enum.GetValues<BibobBron>().Where(bron => bron < BibobBron.Politiegegevens)];

    [Theory]
    [MemberData(nameof(Gesloten))]
    public void Closed_sources_wait_for_the_questionnaire(BibobBron bron) =>
        Given(Nieuw).When(new BronRaadplegenUseCase(), Raadpleeg(bron)).Refuses("BIB-21");

    [Theory]
    [MemberData(nameof(Gesloten))]
    public void Closed_sources_open_once_the_questionnaire_is_out(BibobBron bron) =>
        Assert.Single(Given(Uitgereikt).When(new BronRaadplegenUseCase(), Raadpleeg(bron)).After.Bronraadplegingen);

    [Fact]
    public void A_closed_source_was_not_consulted_before_the_day_of_the_questionnaire() => Given(Uitgereikt)
        .When(new BronRaadplegenUseCase(), Raadpleeg(BibobBron.FiscaleGegevens) with { Tijdstip = Instant.FromUtc(2026, 1, 5, 12, 0) }).Refuses("BIB-21");

    [Theory]
    [MemberData(nameof(Open))]
    public void Open_sources_need_no_questionnaire(BibobBron bron) =>
        Assert.Single(Given(Nieuw).When(new BronRaadplegenUseCase(), Raadpleeg(bron)).After.Bronraadplegingen);

    [Fact]
    public void A_consultation_is_logged_with_source_query_time_hash_and_screener()
    {
        var logregel = Given(Uitgereikt).When(new BronRaadplegenUseCase(), Raadpleeg(BibobBron.Kvk) with { ResultaatHash = Hash.ToUpperInvariant() })
            .Then<BronGeraadpleegd>();
        Assert.Equal((1, BibobBron.Kvk, Betrokkene, tijdstip, Screener), (logregel.Nummer, logregel.Bron, logregel.Over, logregel.Op, logregel.Door));
        Assert.Equal((Hash, Betrokkene), (new OpenLezer().Reveal(logregel.Resultaat), logregel.Resultaat!.Subject));
        Assert.Equal("naam", new OpenLezer().Reveal(logregel.Zoekvraag));
        Assert.Equal(Betrokkene, logregel.Zoekvraag.Subject);
    }

    [Fact]
    public void A_consultation_without_a_time_is_now() => Assert.Equal(Instant.FromUtc(2026, 6, 1, 10, 0), Given(Uitgereikt)
        .When(new BronRaadplegenUseCase(), Raadpleeg(BibobBron.Kvk) with { Tijdstip = null }).Then<BronGeraadpleegd>().Op);

    [Fact]
    public void A_consultation_does_not_lie_in_the_future() => Given(Uitgereikt)
        .When(new BronRaadplegenUseCase(), Raadpleeg(BibobBron.Kvk) with { Tijdstip = Instant.FromUtc(2026, 6, 1, 10, 1) }).Refuses("BIB-23");

    [Fact]
    public void Police_data_may_be_about_betrokkene() => Politie(Betrokkene, null);

    [Fact]
    public void Police_data_may_be_about_a_bestuurder() => Politie(Bestuurder, null);

    [Fact]
    public void Police_data_is_not_about_a_former_bestuurder() => Politie(OudBestuurder, "BIB-24");

    [Fact]
    public void Police_data_is_not_about_a_financier() => Politie(Financier, "BIB-24");

    [Fact]
    public void Judicial_data_may_be_about_a_financier() => Assert.Single(Given(Uitgereikt)
        .When(new BronRaadplegenUseCase(), Raadpleeg(BibobBron.JustitieleGegevens) with { Over = Financier }).After.Bronraadplegingen);

    [Fact]
    public void Nobody_outside_the_screening_is_investigated() => Given(Uitgereikt)
        .When(new BronRaadplegenUseCase(), Raadpleeg(BibobBron.Internet) with { Over = new BetrokkeneId(new Guid("77777777-7777-4777-8777-777777777777")) })
        .Refuses("BIB-24");

    [Fact]
    public void After_the_decision_no_source_is_consulted() =>
        Given(Besloten).When(new BronRaadplegenUseCase(), Raadpleeg(BibobBron.Kvk)).Refuses("BIB-2.4");

    [Fact]
    public void The_own_investigation_waits_for_the_form() =>
        Given(Uitgereikt).When(new EigenOnderzoekStartenUseCase(), new EigenOnderzoekStarten()).Refuses("BIB-21");

    [Fact]
    public void The_own_investigation_does_not_end_without_the_form() => Given(Uitgereikt)
        .When(new EigenOnderzoekAfrondenUseCase(), new EigenOnderzoekAfronden(true, [], "x")).Refuses("BIB-21");

    [Fact]
    public void The_own_investigation_starts_with_the_form() => Given(Binnen)
        .When(new EigenOnderzoekStartenUseCase(), new EigenOnderzoekStarten(D(1, 20))).Then(new EigenOnderzoekGestart(D(1, 20)));

    [Fact]
    public void The_register_is_consulted_before_the_investigation_ends() => Given([.. Binnen, new EigenOnderzoekGestart(D(1, 20))])
        .When(new EigenOnderzoekAfrondenUseCase(), new EigenOnderzoekAfronden(false, gronden, "x")).Refuses("BIB-42");

    [Fact]
    public void The_register_is_consulted_about_betrokkene_himself() =>
        Given([.. Binnen, new EigenOnderzoekGestart(D(1, 20)), Raadpleging(1, BibobBron.BibobRegister) with { Over = Financier }])
            .When(new EigenOnderzoekAfrondenUseCase(), new EigenOnderzoekAfronden(false, gronden, "x")).Refuses("BIB-42");

    [Fact]
    public void The_investigation_ends_with_a_level_per_ground() => Assert.Equal(gronden, Given(InOnderzoek)
        .When(new EigenOnderzoekAfrondenUseCase(), new EigenOnderzoekAfronden(false, gronden, "x")).After.EigenOnderzoek!.Gronden);

    [Fact]
    public void The_investigation_may_end_insufficiently_clear() => Assert.True(Given(InOnderzoek)
        .When(new EigenOnderzoekAfrondenUseCase(), new EigenOnderzoekAfronden(true, [], "x")).After.EigenOnderzoek!.OnvoldoendeDuidelijk);

    public static TheoryData<bool, BibobGrond[]> GeenUitkomst => new()
    {
        { true, [BibobGrond.AGrond, BibobGrond.BGrond] },
        { false, [BibobGrond.AGrond] },
        { false, [BibobGrond.AGrond, BibobGrond.AGrond, BibobGrond.BGrond] },
        { false, [BibobGrond.AGrond, BibobGrond.BGrond, BibobGrond.Artikel4Grond] },
    };

    [Theory]
    [MemberData(nameof(GeenUitkomst))]
    public void An_outcome_is_one_of_two(bool onduidelijk, BibobGrond[] soorten) => Given(InOnderzoek).When(
        new EigenOnderzoekAfrondenUseCase(),
        new EigenOnderzoekAfronden(onduidelijk, [.. soorten.Select(grond => new GrondNiveau(grond, GevaarsConclusie.GeenGevaar))], "x"))
        .Refuses<UitkomstIsOnduidelijk>();

    [Fact]
    public void A_tip_may_be_older_than_the_application() => Given(Uitgereikt)
        .When(new TipVastleggenUseCase(), new TipVastleggen(TipAfzender.OfficierVanJustitie, "let op", new LocalDate(2025, 12, 1)))
        .Then(new TipVastgelegd(new LocalDate(2025, 12, 1), TipAfzender.OfficierVanJustitie, Tekst("let op")));

    [Fact]
    public void Somebody_outside_the_duo_does_not_work_on_the_screening() =>
        Door(Als(new GebruikerId("x.ander")), Uitgereikt).When(new BronRaadplegenUseCase(), Raadpleeg(BibobBron.Kvk)).Refuses("ROL-02");

    [Fact]
    public void The_achtervang_works_on_the_screening() =>
        Assert.Single(Door(Als(Achtervang), Uitgereikt).When(new BronRaadplegenUseCase(), Raadpleeg(BibobBron.Kvk)).After.Bronraadplegingen);

    [Fact]
    public void A_handler_with_the_role_of_screener_does_not_work_on_the_screening() =>
        Door(Als(Behandelaar), Uitgereikt).When(new BronRaadplegenUseCase(), Raadpleeg(BibobBron.Kvk)).Refuses("BIB-30");

    [Fact]
    public void An_import_works_on_every_screening() => Assert.Single(Door(Als(GebruikerId.Systeem, Rol.Systeem), Uitgereikt)
        .When(new BronRaadplegenUseCase(), Raadpleeg(BibobBron.Kvk)).After.Bronraadplegingen);

    private static BronRaadplegen Raadpleeg(BibobBron bron) => new(bron, Betrokkene, "naam", Hash, tijdstip);

    private static void Politie(BetrokkeneId over, string? regel) => Assert.Equal(regel, Given(Uitgereikt)
        .When(new BronRaadplegenUseCase(), Raadpleeg(BibobBron.Politiegegevens) with { Over = over }).Decision.Refusal?.RegelId);
}
