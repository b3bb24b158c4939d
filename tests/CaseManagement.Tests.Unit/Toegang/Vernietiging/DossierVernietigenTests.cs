using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Meldingen;
using CaseManagement.Meldingen.Afronding;
using CaseManagement.Meldingen.Routering;
using CaseManagement.Tests.Unit.Meldingen;
using CaseManagement.Tests.Unit.Testing;
using CaseManagement.Toegang.Vernietiging;
using CaseManagement.Woonoverlast;
using CaseManagement.Woonoverlast.Toestand;
using NodaTime;

namespace CaseManagement.Tests.Unit.Toegang.Vernietiging;

/// <summary>The step that cannot be undone: a dossier goes when its term has passed, on a claim that stands, with every key it has, and once.</summary>
public sealed class DossierVernietigenTests
{
    private static readonly DossierId Dossier = Scenario<Melding>.Dossier;
    private static readonly BetrokkeneId Kluis = new(new Guid("44444444-4444-4444-8444-444444444444"));
    private static readonly Delenfeiten Feiten = new([Kluis], null, Begonnen: true);
    private static readonly DossierVernietigen Opdracht = new(Vernietigingsdossier.IdVan(Dossier), Guid.Empty);
    private static readonly DossierVernietigenUseCase<Melding> Vernietigen = new(new MeldingZaaktype(), [], null!);

    [Fact]
    public void It_goes_on_the_day_of_its_term_with_its_own_keys_and_those_beside_it()
    {
        var loop = Beeindigd();
        var dag = loop.Overzicht.VernietigenOp!.Value;
        var weg = Op(loop, dag).When(Vernietigen, Opdracht, Feiten).Then<DossierVernietigd>();
        Assert.Equal(("MEL-15", dag, dag), (weg.Regel, weg.VernietigenOp, weg.Op));
        Assert.Equal(weg.TeVernietigenSleutels.Distinct(), weg.TeVernietigenSleutels);
        Assert.Contains(BetrokkeneId.Of(Dossier), weg.TeVernietigenSleutels);
        Assert.Contains(Kluis, weg.TeVernietigenSleutels);
        Assert.All(loop.State.Sleutels, sleutel => Assert.Contains(sleutel, weg.TeVernietigenSleutels));
        Op(loop.Met(weg), dag).When(Vernietigen, Opdracht, Feiten with { Begonnen = false }).ThenNothing();
    }

    [Fact]
    public void It_stays_before_its_term_and_while_it_runs()
    {
        var dag = Beeindigd().Overzicht.VernietigenOp!.Value;
        Op(Beeindigd(), dag.PlusDays(-1)).When(Vernietigen, Opdracht, Feiten).Refuses<BewaartermijnLooptNog>();
        Op(Meldingloop.Beoordeeld(), dag).When(Vernietigen, Opdracht, Feiten).Refuses<BewaartermijnLooptNog>();
    }

    [Fact]
    public void It_stays_without_a_claim_for_who_is_kept_out_and_while_something_stands_in_the_way()
    {
        var dag = Beeindigd().Overzicht.VernietigenOp!.Value;
        Op(Beeindigd(), dag).When(Vernietigen, Opdracht, Feiten with { Begonnen = false }).Refuses<UitvoeringNietBegonnen>();
        Op(Beeindigd().Met(new BelangenconflictGemeld(new GebruikerId("u-meldpunt"))), dag).When(Vernietigen, Opdracht, Feiten).Refuses<NietVoorU>();
        Op(Beeindigd().Met(new BelangenconflictGemeld(new GebruikerId("u-ander"))), dag).When(Vernietigen, Opdracht, Feiten).Then<DossierVernietigd>();
        Op(Beeindigd(), dag).When(Vernietigen, Opdracht, Feiten with { Blokkade = new DossierNietOpTeSchorten() }).Refuses<DossierNietOpTeSchorten>();
        var actie = new ActieAfgesproken(
            1, PersonalText.Of(BetrokkeneId.Of(Dossier), MeldingZaaktype.Doelcode, "Bellen"), new("gemeente", new GebruikerId("u-meldpunt")), dag);
        Op(Beeindigd().Met(actie), dag).When(Vernietigen, Opdracht, Feiten).Refuses("MEL-8.4");
    }

    [Fact]
    public void What_is_not_there_and_what_says_nothing_of_its_destruction_is_not_destroyed()
    {
        Op(new Meldingloop(), new LocalDate(2030, 1, 1)).When(Vernietigen, Opdracht, Feiten).Refuses<ZaaktypeWordtNietVernietigd>();
        new Scenario<WoonoverlastDossier>(new WoonoverlastZaaktype().Evolve)
            .When(new DossierVernietigenUseCase<WoonoverlastDossier>(new WoonoverlastZaaktype(), [], null!), Opdracht, Feiten).Refuses<ZaaktypeWordtNietVernietigd>();
    }

    private static Meldingloop Beeindigd() => Meldingloop.Gerouteerd(MeldingSoort.OpenbareRuimte, Bestemming.Bor).Na(l => l.Handel(AfhandelResultaat.Opgepakt));

    private static Scenario<Melding> Op(Meldingloop loop, LocalDate dag)
    {
        (loop.Dag, loop.Rol) = (dag, Rol.Systeem);
        return loop.Scenario;
    }
}
