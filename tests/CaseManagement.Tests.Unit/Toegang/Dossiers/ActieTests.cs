using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Toegang.Dossiers;
using NodaTime;
using static CaseManagement.Tests.Unit.Toegang.Proefdata;

namespace CaseManagement.Tests.Unit.Toegang.Dossiers;

public sealed class ActieTests
{
    private static readonly Deelnemer VanPolitie = new("politie", Agent);
    private static readonly ProefRegels Regels = new();
    private static readonly LocalDate Deadline = new(2026, 4, 1);
    private static readonly ActieFeiten Schrijver = new(true);
    private static readonly ActieFeiten Lezer = new(false);
    private static readonly ActieAfsprekenUseCase<ProefDossier> Afspreken = new(Zaaktype, Regels);
    private static readonly ActieDoorschuivenUseCase<ProefDossier> Doorschuiven = new(Zaaktype, Regels);
    private static readonly ActieVervallenVerklarenUseCase<ProefDossier> Vervallen = new(Zaaktype, Regels);
    private static readonly ActieOverdragenUseCase<ProefDossier> Overdragen = new(Regels);
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
        Given(Geopend, uitgesloten, Actie(1, new Deelnemer("politie"))).When(Overdragen, new ActieOverdragen(1, "politie", Agent)).Refuses("ROL-07");
    }

    [Fact]
    public void A_writer_reports_any_action_as_done() =>
        Given(Geopend, Actie(1, VanPolitie)).When(Gereedmelden, new ActieGereedmelden(1), Schrijver).Then(new ActieGereedgemeld(1));

    [Fact]
    public void The_actor_reports_his_own_action_as_done() =>
        Door(Aanroep(Agent, Rol.Politie, "politie"), Geopend, Actie(1, VanPolitie))
            .When(Gereedmelden, new ActieGereedmelden(1), Lezer).Then(new ActieGereedgemeld(1));

    [Fact]
    public void A_colleague_of_the_actor_reports_when_no_person_was_named() =>
        Door(Aanroep(Agent, Rol.Politie, "Politie"), Geopend, Actie(1, new Deelnemer("politie")))
            .When(Gereedmelden, new ActieGereedmelden(1), Lezer).Then(new ActieGereedgemeld(1));

    [Fact]
    public void A_reader_does_not_report_the_action_of_somebody_else()
    {
        Door(Aanroep(Vervanger, Rol.Politie, "politie"), Geopend, Actie(1, VanPolitie))
            .When(Gereedmelden, new ActieGereedmelden(1), Lezer).Refuses<ActieIsVanEenAnder>();
        Door(Aanroep(Agent, Rol.Hulpverlener, "zorg"), Geopend, Actie(1, VanPolitie))
            .When(Gereedmelden, new ActieGereedmelden(1), Lezer).Refuses<ActieIsVanEenAnder>();
    }

    [Fact]
    public async Task Whether_the_caller_writes_is_asked_of_the_policy_engine()
    {
        Assert.True(await SchrijftAsync(Aanroep(Regisseur)));
        Assert.False(await SchrijftAsync(Aanroep(Regisseur, Rol.JuridischAdviseur)));
    }

    [Fact]
    public void An_action_is_postponed_to_a_later_day_with_a_reason() =>
        Given(Geopend, Actie(1, VanPolitie)).When(Doorschuiven, new ActieDoorschuiven(1, Deadline.PlusDays(1), "Ziek"))
            .Then(new ActieDoorgeschoven(1, Deadline.PlusDays(1), Tekst("Ziek")));

    [Fact]
    public void Postponing_means_later() =>
        Given(Geopend, Actie(1, VanPolitie)).When(Doorschuiven, new ActieDoorschuiven(1, Deadline, "Ziek")).Refuses<DeadlineIsNietLater>();

    [Fact]
    public void An_action_lapses_with_a_reason() =>
        Given(Geopend, Actie(1, VanPolitie)).When(Vervallen, new ActieVervallenVerklaren(1, "Verhuisd")).Then(new ActieVervallen(1, Tekst("Verhuisd")));

    [Fact]
    public void An_action_is_handed_over_and_to_the_same_actor_changes_nothing()
    {
        Given(Geopend, Actie(1, VanPolitie)).When(Overdragen, new ActieOverdragen(1, "Zorg")).Then(new ActieOvergedragen(1, new Deelnemer("zorg")));
        Given(Geopend, Actie(1, VanPolitie)).When(Overdragen, new ActieOverdragen(1, "politie", Agent)).ThenNothing();
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
        where TRefusal : Kernel.Beslissen.Refusal
    {
        Given(events).When(new ActieGereedmeldenUseCase<ProefDossier>(Zaaktype, regels, Controle()), new ActieGereedmelden(1), Schrijver).Refuses<TRefusal>();
        Given(events).When(new ActieDoorschuivenUseCase<ProefDossier>(Zaaktype, regels), new ActieDoorschuiven(1, Deadline.PlusDays(1), "Ziek")).Refuses<TRefusal>();
        Given(events).When(new ActieVervallenVerklarenUseCase<ProefDossier>(Zaaktype, regels), new ActieVervallenVerklaren(1, "Weg")).Refuses<TRefusal>();
        Given(events).When(new ActieOverdragenUseCase<ProefDossier>(regels), new ActieOverdragen(1, "zorg")).Refuses<TRefusal>();
    }

    private static async Task<bool> SchrijftAsync(Aanroep aanroep)
    {
        var scenario = Door(aanroep, Geopend, HetDuo);
        return (await Gereedmelden.GatherAsync(scenario.State, new ActieGereedmelden(1), scenario.Context, TestContext.Current.CancellationToken)).MagSchrijven;
    }
}
