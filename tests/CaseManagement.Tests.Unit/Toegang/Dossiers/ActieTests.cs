using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Tests.Unit.Testing;
using CaseManagement.Toegang.Dossiers;
using NodaTime;
using static CaseManagement.Tests.Unit.Toegang.Proefdata;

namespace CaseManagement.Tests.Unit.Toegang.Dossiers;

public sealed class ActieTests
{
    private static readonly Deelnemer VanPolitie = new("politie", Agent);
    private static readonly ProefRegels Regels = new();
    private static readonly LocalDate Deadline = new(2026, 4, 1);
    private static readonly ActieFeiten EigenTaak = new(true);
    private static readonly ActieFeiten Gast = new(false);
    private static readonly ActieAfsprekenUseCase<ProefDossier> Afspreken = new(Zaaktype, Regels);
    private static readonly ActieDoorschuivenUseCase<ProefDossier> Doorschuiven = new(Zaaktype, Regels, Controle());
    private static readonly ActieVervallenVerklarenUseCase<ProefDossier> Vervallen = new(Zaaktype, Regels, Controle());
    private static readonly ActieOverdragenUseCase<ProefDossier> Overdragen = new(Zaaktype, Regels, Controle());
    private static readonly ActieGereedmeldenUseCase<ProefDossier> Gereedmelden = new(Zaaktype, Regels, Controle());

    [Fact]
    public void An_action_gets_the_next_number() =>
        Given(Geopend, Actie(1, VanPolitie)).When(Afspreken, new ActieAfspreken("Brief sturen", "Politie", Agent, Deadline)).Then(Actie(2, VanPolitie));

    [Fact]
    public void An_older_agreement_is_recorded_too() =>
        Assert.Equal(new LocalDate(1999, 1, 1), Given(Geopend)
            .When(Afspreken, new ActieAfspreken("Brief sturen", "politie", Agent, new LocalDate(1999, 1, 1))).Then<ActieAfgesproken>().Deadline);

    [Fact]
    public void An_excluded_person_gets_no_action()
    {
        var uitgesloten = new BelangenconflictGemeld(Agent);
        Given(Geopend, uitgesloten).When(Afspreken, new ActieAfspreken("Brief", "politie", Agent, Deadline)).Refuses("ROL-07");
        Given(Geopend, uitgesloten, Actie(1, new Deelnemer("politie"))).When(Overdragen, new ActieOverdragen(1, "politie", Agent), EigenTaak).Refuses("ROL-07");
    }

    [Fact]
    public void The_duo_changes_every_action_of_its_case()
    {
        Wijzig(Aanroep(Regisseur), Gast, decision => Assert.Null(decision.Refusal), HetDuo, Actie(1, VanPolitie));
        Wijzig(Aanroep(Achtervang), Gast, decision => Assert.Null(decision.Refusal), HetDuo, Actie(1, VanPolitie));
    }

    [Fact]
    public void The_actor_changes_his_own_action() =>
        Wijzig(Aanroep(Agent, Rol.Politie, "politie"), Gast, decision => Assert.Null(decision.Refusal), HetDuo, Actie(1, VanPolitie));

    [Fact]
    public void A_colleague_of_the_actor_changes_it_when_no_person_was_named() =>
        Wijzig(
            Aanroep(Agent, Rol.Interventieteam, "Interventieteam"), Gast, decision => Assert.Null(decision.Refusal),
            HetDuo, Actie(1, new Deelnemer("interventieteam")));

    [Theory]
    [InlineData(Rol.Interventieteam, "interventieteam", "p.wijkagent")]
    [InlineData(Rol.VthHandhaver, "gemeente", "j.handhaver")]
    [InlineData(Rol.Politie, "politie", "x.collega")]
    [InlineData(Rol.Casusregisseur, "gemeente", "x.collega")]
    public void Nobody_else_changes_it_not_even_who_writes_in_the_dossier(Rol rol, string organisatie, string wie)
    {
        foreach (var facts in new[] { EigenTaak, Gast })
        {
            Wijzig(
                Aanroep(new(wie), rol, organisatie), facts, decision => Assert.IsType<ActieIsVanEenAnder>(decision.Refusal),
                HetDuo, Actie(1, VanPolitie));
        }
    }

    [Fact]
    public void What_became_of_the_action_of_somebody_else_is_not_told() =>
        Door(Aanroep(Agent, Rol.Interventieteam, "interventieteam"), Geopend, HetDuo, Actie(1, VanPolitie), new ActieGereedgemeld(1))
            .When(Gereedmelden, new ActieGereedmelden(1), Gast).Refuses<ActieIsVanEenAnder>();

    [Fact]
    public void Without_a_duo_whoever_works_there_by_his_own_task_changes_it_and_a_guest_does_not()
    {
        Wijzig(Aanroep(Vervanger, Rol.MedewerkerMeldpunt), EigenTaak, decision => Assert.Null(decision.Refusal), Actie(1, VanPolitie));
        Wijzig(Aanroep(Vervanger, Rol.VthHandhaver), Gast, decision => Assert.IsType<ActieIsVanEenAnder>(decision.Refusal), Actie(1, VanPolitie));
    }

    [Fact]
    public void The_program_itself_changes_every_action() =>
        Wijzig(Aanroep(new("systeem"), Rol.Systeem), Gast, decision => Assert.Null(decision.Refusal), HetDuo, Actie(1, VanPolitie));

    [Fact]
    public async Task Who_works_by_his_own_task_is_asked_of_the_policy_engine()
    {
        Assert.True(await VoertRegieAsync(Aanroep(Regisseur)));
        Assert.False(await VoertRegieAsync(Aanroep(Regisseur, Rol.JuridischAdviseur)));
        Assert.False(await VoertRegieAsync(Aanroep(Vervanger, Rol.VthHandhaver)));
    }

    [Fact]
    public void The_case_type_judges_with_the_day_and_the_caller()
    {
        var regels = new ProefRegels();
        Given(Geopend, HetDuo, Actie(1, VanPolitie))
            .When(new ActieGereedmeldenUseCase<ProefDossier>(Zaaktype, regels, Controle()), new ActieGereedmelden(1), Gast).Then(new ActieGereedgemeld(1));
        Given(Geopend, HetDuo)
            .When(new ActieAfsprekenUseCase<ProefDossier>(Zaaktype, regels), new ActieAfspreken("Brief sturen", "politie", Agent, Deadline)).Then(Actie(1, VanPolitie));
        Assert.Equal([(Vandaag, Regisseur), (Vandaag, Regisseur)], regels.Gevraagd);
    }

    [Fact]
    public void An_action_is_postponed_to_a_later_day_with_a_reason() =>
        Given(Geopend, Actie(1, VanPolitie)).When(Doorschuiven, new ActieDoorschuiven(1, Deadline.PlusDays(1), "Ziek"), EigenTaak)
            .Then(new ActieDoorgeschoven(1, Deadline.PlusDays(1), Tekst("Ziek")));

    [Fact]
    public void Postponing_means_later() =>
        Given(Geopend, Actie(1, VanPolitie)).When(Doorschuiven, new ActieDoorschuiven(1, Deadline, "Ziek"), EigenTaak).Refuses<DeadlineIsNietLater>();

    [Fact]
    public void An_action_lapses_with_a_reason() =>
        Given(Geopend, Actie(1, VanPolitie)).When(Vervallen, new ActieVervallenVerklaren(1, "Verhuisd"), EigenTaak).Then(new ActieVervallen(1, Tekst("Verhuisd")));

    [Fact]
    public void An_action_is_handed_over_and_to_the_same_actor_changes_nothing()
    {
        Given(Geopend, Actie(1, VanPolitie)).When(Overdragen, new ActieOverdragen(1, "Zorg"), EigenTaak).Then(new ActieOvergedragen(1, new Deelnemer("zorg")));
        Given(Geopend, Actie(1, VanPolitie)).When(Overdragen, new ActieOverdragen(1, "politie", Agent), EigenTaak).ThenNothing();
    }

    [Fact]
    public void Every_change_needs_an_action_that_is_there() => Refuses<ActieIsOnbekend>(Regels, Geopend);

    [Fact]
    public void Every_change_needs_an_open_action()
    {
        Refuses<ActieIsAfgehandeld>(Regels, Geopend, Actie(1, VanPolitie), new ActieGereedgemeld(1));
        Refuses<ActieIsAfgehandeld>(Regels, Geopend, Actie(1, VanPolitie), new ActieVervallen(1, Tekst("Verhuisd")));
    }

    [Fact]
    public void Every_change_needs_a_running_case() => Refuses<DossierIsBeeindigd>(Regels, Geopend, Actie(1, VanPolitie), new ProefBeeindigd());

    [Fact]
    public void The_case_type_may_freeze_the_actions()
    {
        var bevroren = new ProefRegels(new EigenRegel());
        Refuses<EigenRegel>(bevroren, Geopend, Actie(1, VanPolitie));
        Given(Geopend).When(new ActieAfsprekenUseCase<ProefDossier>(Zaaktype, bevroren), new ActieAfspreken("Brief", "politie", null, Deadline))
            .Refuses<EigenRegel>();
    }

    [Fact]
    public void An_ended_case_takes_no_new_actions() =>
        Given(Geopend, new ProefBeeindigd()).When(Afspreken, new ActieAfspreken("Brief", "politie", null, Deadline)).Refuses<DossierIsBeeindigd>();

    private static void Refuses<TRefusal>(ProefRegels regels, params Kernel.Beslissen.IEvent[] events)
        where TRefusal : Kernel.Beslissen.Refusal =>
        Elke(regels, Given([.. events, HetDuo]), Gast, decision => Assert.IsType<TRefusal>(decision.Refusal));

    private static void Wijzig(Aanroep wie, ActieFeiten facts, Action<Kernel.Beslissen.Decision> nagaan, params Kernel.Beslissen.IEvent[] events) =>
        Elke(Regels, Door(wie, [Geopend, .. events]), facts, nagaan);

    private static void Elke(ProefRegels regels, Scenario<ProefDossier> scenario, ActieFeiten facts, Action<Kernel.Beslissen.Decision> nagaan)
    {
        nagaan(scenario.When(new ActieGereedmeldenUseCase<ProefDossier>(Zaaktype, regels, Controle()), new ActieGereedmelden(1), facts).Decision);
        nagaan(scenario.When(
            new ActieDoorschuivenUseCase<ProefDossier>(Zaaktype, regels, Controle()), new ActieDoorschuiven(1, Deadline.PlusDays(1), "Ziek"), facts).Decision);
        nagaan(scenario.When(
            new ActieVervallenVerklarenUseCase<ProefDossier>(Zaaktype, regels, Controle()), new ActieVervallenVerklaren(1, "Weg"), facts).Decision);
        nagaan(scenario.When(new ActieOverdragenUseCase<ProefDossier>(Zaaktype, regels, Controle()), new ActieOverdragen(1, "zorg"), facts).Decision);
    }

    private static async Task<bool> VoertRegieAsync(Aanroep aanroep)
    {
        var scenario = Door(aanroep, Geopend, HetDuo, new DeelnemerUitgenodigd(new Deelnemer("gemeente", Vervanger)));
        return (await Gereedmelden.GatherAsync(scenario.State, new ActieGereedmelden(1), scenario.Context, TestContext.Current.CancellationToken)).VoertRegie;
    }
}
