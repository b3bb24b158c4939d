using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Toegang.Dossiers;
using NodaTime;
using static CaseManagement.Tests.Unit.Toegang.Proefdata;

namespace CaseManagement.Tests.Unit.Toegang.Dossiers;

public sealed class DeelnameTests
{
    private static readonly DeelnemerUitnodigenUseCase<ProefDossier> Uitnodigen = new(Zaaktype, new ProefRegels(), []);
    private static readonly UitnodigingFeiten Overleg = new(new LocalDate(2026, 3, 23));
    private static readonly UitnodigingFeiten GeenOverleg = new(null);
    private static readonly DeelnemerVerwijderenUseCase<ProefDossier> Verwijderen = new();
    private static readonly BelangenconflictMeldenUseCase<ProefDossier> Melden = new();

    [Fact]
    public void A_partner_is_invited_until_a_day() =>
        Given(Geopend).When(Uitnodigen, new DeelnemerUitnodigen("Politie", Agent, Vandaag), Overleg)
            .Then(new DeelnemerUitgenodigd(new Deelnemer("politie", Agent, Vandaag)));

    [Fact]
    public void A_partner_without_a_day_is_invited_until_fourteen_days_after_the_next_meeting() =>
        Given(Geopend).When(Uitnodigen, new DeelnemerUitnodigen("politie"), Overleg)
            .Then(new DeelnemerUitgenodigd(new Deelnemer("politie", null, new LocalDate(2026, 4, 6))));

    [Fact]
    public void Without_a_meeting_a_partner_is_invited_for_fourteen_days() =>
        Given(Geopend).When(Uitnodigen, new DeelnemerUitnodigen("politie"), GeenOverleg)
            .Then(new DeelnemerUitgenodigd(new Deelnemer("politie", null, Vandaag.PlusDays(14))));

    [Fact]
    public void An_invitation_of_a_partner_lasts_three_months_unless_the_meeting_is_later()
    {
        var laatste = Vandaag.PlusMonths(3);
        Given(Geopend).When(Uitnodigen, new DeelnemerUitnodigen("politie", null, laatste), Overleg)
            .Then(new DeelnemerUitgenodigd(new Deelnemer("politie", null, laatste)));
        Given(Geopend).When(Uitnodigen, new DeelnemerUitnodigen("politie", null, laatste.PlusDays(1)), Overleg).Refuses<UitnodigingIsTeLang>();
        var verOverleg = new UitnodigingFeiten(laatste);
        Given(Geopend).When(Uitnodigen, new DeelnemerUitnodigen("politie", null, laatste.PlusDays(14)), verOverleg)
            .Then(new DeelnemerUitgenodigd(new Deelnemer("politie", null, laatste.PlusDays(14))));
        Given(Geopend).When(Uitnodigen, new DeelnemerUitnodigen("politie", null, laatste.PlusDays(15)), verOverleg).Refuses<UitnodigingIsTeLang>();
    }

    [Fact]
    public void A_colleague_is_invited_for_as_long_as_the_case_runs() =>
        Given(Geopend).When(Uitnodigen, new DeelnemerUitnodigen("gemeente", Vervanger), Overleg)
            .Then(new DeelnemerUitgenodigd(new Deelnemer("gemeente", Vervanger)));

    [Fact]
    public async Task The_next_meeting_is_that_of_the_type_of_case()
    {
        var scenario = Given(Geopend);
        var kalender = new EenOverleg("woonoverlast", new LocalDate(2026, 3, 23));
        var facts = await new DeelnemerUitnodigenUseCase<ProefDossier>(Zaaktype, new ProefRegels(), [kalender])
            .GatherAsync(scenario.State, new DeelnemerUitnodigen("politie"), scenario.Context, TestContext.Current.CancellationToken);
        Assert.Equal(Overleg, facts);
        Assert.Equal(Vandaag, kalender.Vanaf);
    }

    [Fact]
    public void The_whole_municipality_is_never_invited() =>
        Given(Geopend).When(Uitnodigen, new DeelnemerUitnodigen("Gemeente"), Overleg).Refuses<CollegaMoetPersoonZijn>();

    [Fact]
    public void An_invitation_does_not_end_before_it_begins() =>
        Given(Geopend).When(Uitnodigen, new DeelnemerUitnodigen("politie", Agent, Vandaag.PlusDays(-1)), Overleg).Refuses("ROL-06");

    [Fact]
    public void Somebody_with_a_conflict_of_interest_is_not_invited() =>
        Given(Geopend, new BelangenconflictGemeld(Agent)).When(Uitnodigen, new DeelnemerUitnodigen("politie", Agent), Overleg).Refuses("ROL-07");

    [Fact]
    public void The_case_type_may_refuse_a_participant() =>
        Given(Geopend).When(new DeelnemerUitnodigenUseCase<ProefDossier>(Zaaktype, new ProefRegels(new EigenRegel()), []), new DeelnemerUitnodigen("politie"), Overleg)
            .Refuses<EigenRegel>();

    [Fact]
    public void An_ended_case_takes_no_participants() =>
        Given(Geopend, new ProefBeeindigd()).When(Uitnodigen, new DeelnemerUitnodigen("politie"), Overleg).Refuses<DossierIsBeeindigd>();

    [Fact]
    public void The_same_invitation_again_changes_nothing_and_another_day_renews_it()
    {
        var uitgenodigd = new DeelnemerUitgenodigd(new Deelnemer("politie", Agent, Vandaag));
        Given(Geopend, uitgenodigd).When(Uitnodigen, new DeelnemerUitnodigen("politie", Agent, Vandaag), Overleg).ThenNothing();
        var na = Given(Geopend, uitgenodigd).When(Uitnodigen, new DeelnemerUitnodigen("politie", Agent, Vandaag.PlusDays(14)), Overleg).After;
        Assert.Equal([new Deelnemer("politie", Agent, Vandaag.PlusDays(14))], na.Kern.Deelnemers);
    }

    [Fact]
    public void A_participant_is_removed_also_from_an_ended_case() =>
        Given(Geopend, new DeelnemerUitgenodigd(new Deelnemer("politie", Agent)), new ProefBeeindigd())
            .When(Verwijderen, new DeelnemerVerwijderen("POLITIE", Agent)).Then(new DeelnemerVerwijderd("politie", Agent));

    [Fact]
    public void Who_does_not_take_part_cannot_be_removed() =>
        Given(Geopend, new DeelnemerUitgenodigd(new Deelnemer("politie", Agent)))
            .When(Verwijderen, new DeelnemerVerwijderen("politie")).Refuses<DeelnemerIsOnbekend>();

    [Fact]
    public void A_conflict_of_interest_keeps_the_caller_out() =>
        Given(Geopend).When(Melden, new BelangenconflictMelden()).Then(new BelangenconflictGemeld(Regisseur));

    [Fact]
    public void Declaring_a_conflict_twice_changes_nothing() =>
        Given(Geopend, new BelangenconflictGemeld(Regisseur)).When(Melden, new BelangenconflictMelden()).ThenNothing();

    [Fact]
    public void One_of_the_duo_may_step_back_and_leaves_a_gap() =>
        Given(Geopend, HetDuo).When(Melden, new BelangenconflictMelden()).Then(new BelangenconflictGemeld(Regisseur));

    [Fact]
    public void The_last_of_the_duo_hands_over_first() =>
        Given(Geopend, HetDuo, new BelangenconflictGemeld(Achtervang)).When(Melden, new BelangenconflictMelden()).Refuses<LaatsteVanHetDuo>();

    [Fact]
    public void In_an_ended_case_everybody_may_step_back() =>
        Given(Geopend, HetDuo, new BelangenconflictGemeld(Achtervang), new ProefBeeindigd())
            .When(Melden, new BelangenconflictMelden()).Then(new BelangenconflictGemeld(Regisseur));

    [Fact]
    public void Somebody_else_may_always_step_back() =>
        Door(Aanroep(Vervanger), Geopend, HetDuo, new BelangenconflictGemeld(Achtervang))
            .When(Melden, new BelangenconflictMelden()).Then(new BelangenconflictGemeld(Vervanger));

    private sealed class EenOverleg(string type, LocalDate dag) : IOverlegkalender
    {
        public LocalDate? Vanaf { get; private set; }

        public Task<LocalDate?> EerstvolgendeAsync(string overlegType, LocalDate vanaf, CancellationToken cancellation)
        {
            Vanaf = vanaf;
            return Task.FromResult(overlegType == type ? dag : (LocalDate?)null);
        }
    }
}
