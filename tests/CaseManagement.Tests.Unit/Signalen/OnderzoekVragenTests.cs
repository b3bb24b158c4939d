using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Kernel.Protocol;
using CaseManagement.Signalen;
using CaseManagement.Signalen.Bronnenonderzoek;
using CaseManagement.Signalen.Casus;
using CaseManagement.Signalen.Privacychecks;
using CaseManagement.Signalen.Signaaloverleg;
using CaseManagement.Signalen.Views;
using CaseManagement.Tests.Unit.Signalen.Verstrekkingen;
using CaseManagement.Tests.Unit.Testing;
using CaseManagement.Tests.Unit.Toegang;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Deur.Merken;
using CaseManagement.Toegang.Medewerkers;
using NodaTime;
using NSubstitute;
using static CaseManagement.Tests.Unit.Signalen.Onderzoekstappen;

namespace CaseManagement.Tests.Unit.Signalen;

/// <summary>What a bronhouder and a participant of the signaaloverleg read, and what stays closed for them.</summary>
public sealed class OnderzoekVragenTests
{
    private static readonly SignaalZaaktype zaaktype = new();

    [Fact]
    public async Task A_bronhouder_sees_the_one_question_that_was_put_to_him()
    {
        var antwoord = await Vragen(Bevraagd(), "u-vth");
        var vraag = Assert.Single(antwoord.Waarde!.Vragen);
        Assert.Equal((1, "Vergunningen", "Is het pand bekend bij Vergunningen?", new LocalDate(2026, 2, 23)), (vraag.Nummer, vraag.Bron, vraag.Vraag, vraag.UiterlijkOp));
        Assert.Equal((null, null), (vraag.Voorwaarden, vraag.MaxTerugkijkJaren));
        Assert.Equal(22, vraag.Versie.Length);
        Assert.Equal([Scenario<SignaalDossier>.Dossier], antwoord.Inzage.Dossiers);
    }

    [Fact]
    public async Task A_bronhouder_sees_the_question_of_his_own_source()
    {
        var vraag = Assert.Single((await Vragen(Bevraagd(), "u-brp")).Waarde!.Vragen);
        Assert.Equal((1, "Brp", "Is het pand bekend bij Brp?", 5), (vraag.Nummer, vraag.Bron, vraag.Vraag, vraag.MaxTerugkijkJaren));
    }

    [Fact]
    public async Task A_bronhouder_sees_the_conditions_under_which_he_may_answer()
    {
        var onderVoorwaarden = Check1() with
        {
            Bronnen = [Toegestaan(GemeentelijkeBron.Brp) with { Besluit = BronBesluit.ToegestaanMetVoorwaarden, Voorwaarden = "Alleen het aantal", MaxTerugkijkJaren = 5 }],
        };
        var loop = WachtOpCheck1().Na(l => l.Toets1(onderVoorwaarden)).Op(2026, 2, 9).Na(l => l.Bevraag(GemeentelijkeBron.Brp, Vth));
        var vraag = Assert.Single((await Vragen(loop, "u-vth")).Waarde!.Vragen);
        Assert.Equal(("Alleen het aantal", 5), (vraag.Voorwaarden, vraag.MaxTerugkijkJaren));
    }

    [Fact]
    public async Task An_answered_a_passed_a_repeated_or_another_question_is_not_shown_and_a_late_one_is()
    {
        Assert.Empty((await Vragen(Beantwoord(), "u-vth")).Waarde!.Vragen);
        Assert.Single((await Vragen(Bevraagd().Op(2026, 2, 24), "u-vth")).Waarde!.Vragen);
        Assert.Empty((await Vragen(Bevraagd().Op(2026, 8, 7), "u-vth")).Waarde!.Vragen);
        Assert.Empty((await Vragen(Bevraagd().Op(2026, 2, 24).Na(l => l.Bevraag(GemeentelijkeBron.Vergunningen, Brp)), "u-vth")).Waarde!.Vragen);
        Assert.Empty((await Vragen(Bevraagd(), "u-ander")).Waarde!.Vragen);
        Assert.Empty((await Vragen(Bevraagd().Met(new BelangenconflictGemeld(Vth)), "u-vth")).Waarde!.Vragen);
    }

    [Theory]
    [InlineData(Recht.Metadata)]
    [InlineData(Recht.Lezen)]
    [InlineData(Recht.Antwoorden)]
    public void Lists_counts_and_search_of_signals_do_not_exist_for_a_bronhouder(Recht recht)
    {
        var bronhouder = Bevraagd().Als(Rol.Bronhouder, "u-vth").Aanroep;
        Assert.Equal(ToegangsUitkomst.Verborgen, Engine().BeoordeelGebied(bronhouder, "ondermijning-signaal", SignaalZaaktype.Doelcode, recht).Uitkomst);
    }

    [Fact]
    public void A_bronhouder_may_answer_this_signal_and_read_nothing_of_it()
    {
        var loop = Bevraagd();
        var bronhouder = loop.Als(Rol.Bronhouder, "u-vth").Aanroep;
        Toegangsoordeel Oordeel(Aanroep aanroep, Recht recht, Signaalloop van) => Engine().Beoordeel(aanroep, zaaktype, van.Overzicht, recht, van.Dag, opAgenda: false);
        Assert.True(Oordeel(bronhouder, Recht.Antwoorden, loop).IsVerleend);
        Assert.False(Oordeel(bronhouder, Recht.Lezen, loop).IsVerleend);
        Assert.True(Oordeel(bronhouder, Recht.Antwoorden, HitsGewogen()).IsVerleend);
        Assert.False(Oordeel(bronhouder, Recht.Lezen | Recht.Metadata, HitsGewogen()).IsVerleend);
        Assert.False(Oordeel(bronhouder, Recht.Antwoorden, Bevraagd().Na(l => l.VerklaarOnjuist())).IsVerleend);
        Assert.False(Oordeel(loop.Als(Rol.LidOndermijningsteam, "u-vth").Aanroep, Recht.Lezen, loop).IsVerleend);
    }

    [Fact]
    public async Task Asking_looks_up_the_bronhouder_and_the_protocol()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var loop = InOnderzoek().Als(Rol.Signaalcoordinator, "u-sig");
        var medewerkers = Substitute.For<IMedewerkers>();
        async Task<bool> IsBronhouder(MedewerkerRij? rij)
        {
            medewerkers.FindAsync(Vth, cancellation).Returns(rij);
            var useCase = new BronBevragenUseCase(Register(loop.Nu), medewerkers, SignaalBeleid.Standaard);
            var feiten = await useCase.GatherAsync(loop.State, new BronBevragen(GemeentelijkeBron.Brp, Vth), loop.Context, cancellation);
            Assert.Same(Signaalloop.V1, feiten.Protocol);
            return feiten.IsBronhouder;
        }

        var goed = new MedewerkerRij(Vth, "gemeente", "Vergunningen", [Rol.Bronhouder], IsActief: true);
        Assert.True(await IsBronhouder(goed));
        Assert.False(await IsBronhouder(null));
        Assert.False(await IsBronhouder(goed with { IsActief = false }));
        Assert.False(await IsBronhouder(goed with { Organisatie = "politie" }));
        Assert.False(await IsBronhouder(goed with { Rollen = [Rol.VthHandhaver] }));
    }

    [Fact]
    public async Task A_participant_reads_what_was_released_to_him()
    {
        var antwoord = await Vrijgave(OpAgenda(), "u-handhaver");
        Assert.Equal((3, "OND-2026-0001"), (antwoord.Waarde!.Gegevens.Count, antwoord.Waarde.Code));
        Assert.Single(antwoord.Inzage.Betrokkenen);
    }

    [Fact]
    public async Task Whoever_was_not_admitted_reads_nothing()
    {
        Assert.Equal("OND-13", (await Vrijgave(OpAgenda(), "u-burgerzaken")).RegelId);
        Assert.Equal("OND-13", (await Vrijgave(WachtOpCheck2A(), "u-handhaver")).RegelId);
        Assert.Equal("OND-13", (await Vrijgave(OpAgenda().Op(2026, 8, 14), "u-handhaver")).RegelId);
        Assert.Equal("OND-13", (await Vrijgave(OpAgenda().Met(new BelangenconflictGemeld(new("u-handhaver"))), "u-handhaver")).RegelId);
        Assert.Equal("onbekend", (await Vrijgave(new Signaalloop(), "u-handhaver")).RegelId);
        Assert.False((await Vrijgave(OpAgenda(), "u-burgerzaken")).MagGenoemd);
        var loop = OpAgenda();
        loop.Protocol = null;
        Assert.Equal("OND-01", (await Vrijgave(loop, "u-handhaver")).RegelId);
    }

    [Fact]
    public async Task The_release_is_read_with_the_case_of_the_signal()
    {
        var casus = Casusloop.MetPlan();
        var log = new Geheugenlog();
        foreach (var @event in casus.Gebeurd)
        {
            log.Voeg(OndermijningsCasusZaaktype.TypeNaam, Casusloop.Id, @event);
        }

        Assert.Equal("OND-13", (await Vrijgave(casus.Signaal, "u-handhaver", log)).RegelId);
        Assert.Equal(6, (await Vrijgave(casus.Signaal, "u-cr", log)).Waarde!.Gegevens.Count);
    }

    [Theory]
    [InlineData(Rol.Bronhouder, true)]
    [InlineData(Rol.Vergunningbehandelaar, true)]
    [InlineData(Rol.VthHandhaver, true)]
    [InlineData(Rol.BibobCoordinator, true)]
    [InlineData(Rol.JuridischAdviseur, true)]
    [InlineData(Rol.Casusregisseur, true)]
    [InlineData(Rol.Achtervang, true)]
    [InlineData(Rol.BibobScreener, false)]
    [InlineData(Rol.Politie, false)]
    [InlineData(Rol.AdviseurOov, false)]
    [InlineData(Rol.Fg, false)]
    public void An_official_of_any_department_can_be_admitted_and_no_partner_or_screener(Rol rol, bool kan)
    {
        var aanroep = OpAgenda().Als(rol, "u-iemand").Aanroep;
        Assert.Equal(kan, Engine().BeoordeelGebied(aanroep, VrijgaveMatrix.Gebied, SignaalZaaktype.Doelcode, Recht.Lezen).IsVerleend);
    }

    private static PolicyEngine Engine() => new(new NeedToKnowMatrix([new Huismatrix(), new BronvraagMatrix(), new VrijgaveMatrix()]));

    private static IProtocolregister Register(Instant nu, ProtocolVanKracht? protocol = null)
    {
        var register = Substitute.For<IProtocolregister>();
        register.OpAsync(nu, TestContext.Current.CancellationToken).Returns(protocol ?? Signaalloop.V1);
        return register;
    }

    private static Lader<SignaalDossier> Lader(Signaalloop loop)
    {
        var log = new Geheugenlog();
        foreach (var @event in loop.Gebeurd)
        {
            log.Voeg("signaal", Scenario<SignaalDossier>.Dossier, @event);
        }

        return new Lader<SignaalDossier>(Onderwerp<SignaalDossier>.Van(zaaktype), log);
    }

    private static Task<Antwoord<BronvraagLijst>> Vragen(Signaalloop loop, string gebruiker)
    {
        var scenario = loop.Als(Rol.Bronhouder, gebruiker);
        var register = Substitute.For<IDossierregister>();
        register.VanZaaktypeAsync("signaal", true, TestContext.Current.CancellationToken).Returns([Bevraagd().Overzicht]);
        var controle = new Toegangscontrole(Engine(), [zaaktype], [], new VasteKlok(scenario.Nu));
        var gezicht = new BronvraagGezicht(controle, new OpenLezer());
        var merk = new Versiemerk<SignaalDossier>(Onderwerp<SignaalDossier>.Van(zaaktype), [gezicht], Merkproef.Sleutel);
        return new BronvragenInzienUseCase(register, Lader(loop), gezicht, merk)
            .AnswerAsync(new BronvragenInzien(), new QueryContext(scenario.Aanroep, scenario.Context.Moment), TestContext.Current.CancellationToken);
    }

    private static Task<Antwoord<VrijgaveInzage>> Vrijgave(Signaalloop loop, string gebruiker, Geheugenlog? casus = null)
    {
        var scenario = loop.Als(Rol.VthHandhaver, gebruiker);
        var register = Substitute.For<IProtocolregister>();
        register.OpAsync(scenario.Nu, TestContext.Current.CancellationToken).Returns(loop.Protocol);
        return new VrijgaveInzienUseCase(Lader(loop), new Lader<OndermijningsCasus>(Onderwerp<OndermijningsCasus>.Van(new OndermijningsCasusZaaktype()), casus ?? new Geheugenlog()), register, new OpenLezer()).AnswerAsync(
            new VrijgaveInzien(Scenario<SignaalDossier>.Dossier), new QueryContext(scenario.Aanroep, scenario.Context.Moment), TestContext.Current.CancellationToken);
    }
}
