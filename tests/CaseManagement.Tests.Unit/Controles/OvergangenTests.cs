using CaseManagement.Controles;
using CaseManagement.Controles.Aanleidingen;
using CaseManagement.Controles.Bevindingen;
using CaseManagement.Controles.Interventies;
using CaseManagement.Controles.Organen;
using CaseManagement.Controles.Plannen;
using CaseManagement.Controles.Rapporteren;
using CaseManagement.Controles.Toestand;
using CaseManagement.Controles.Uitvoeren;
using CaseManagement.Controles.Voorbereiden;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Dossiers;
using static CaseManagement.Tests.Unit.Controles.Gegeven;
using I = CaseManagement.Controles.Interventies.InterventieStatus;
using S = CaseManagement.Controles.Toestand.ControleStatus;

namespace CaseManagement.Tests.Unit.Controles;

/// <summary>The table of allowed transitions: every command against every state of the control, and every step of a measure against its states.</summary>
public class OvergangenTests
{
    private static readonly S[] vooraf = [S.Gepland, S.Voorbereid];
    private static readonly S[] achteraf = [S.Uitgevoerd, S.Gerapporteerd];

    private static readonly Dictionary<S, IEvent[]> standen = new()
    {
        [S.Gepland] = Compleet,
        [S.Voorbereid] = Voorbereid,
        [S.Uitgevoerd] = Bevonden,
        [S.Gerapporteerd] = Gerapporteerd,
        [S.Afgesloten] = Afgesloten,
        [S.Afgelast] = Afgelast,
    };

    private static readonly Dictionary<I, IEvent[]> maatregelen = new()
    {
        [I.Voorgenomen] = Met(Voorgenomen(Maatregelsoort.Waarschuwing)),
        [I.ZienswijzeGevraagd] = Met(Voorgenomen(Maatregelsoort.Waarschuwing), new ZienswijzeGevraagd(1, Vandaag, Regisseur, Vandaag)),
        [I.Besloten] = Met(Voorgenomen(Maatregelsoort.Waarschuwing), Besloten(null, null, null, null)),
        [I.Uitgevoerd] = Met(Voorgenomen(Maatregelsoort.Waarschuwing), Besloten(null, null, null, null), new InterventieUitgevoerd(1, Vandaag, Regisseur)),
        [I.Beeindigd] = Met(
            Voorgenomen(Maatregelsoort.Waarschuwing), Besloten(null, null, null, null), new InterventieUitgevoerd(1, Vandaag, Regisseur), new InterventieBeeindigd(1, Vandaag, Regisseur)),
        [I.Ingetrokken] = Met(Voorgenomen(Maatregelsoort.Waarschuwing), new InterventieIngetrokken(1, Tekst("x"), null, Regisseur, Vandaag)),
    };

    internal static readonly Overgang[] Tabel =
    [
        Van(new ControleVerzettenUseCase(), new ControleVerzetten(Vandaag, "x"), vooraf),
        Van(new ControleAfgelastenUseCase(Instellingen), new ControleAfgelasten(Afgelastingsreden.Capaciteit, "x"), vooraf),
        Van(new OrgaanToevoegenUseCase(), new OrgaanToevoegen(Orgaan.Douane, "douane", DeelnameVorm.Controleert, Controlegrondslag.AlgemeneDouanewet), vooraf),
        Van(new OrgaanTerugtrekkenUseCase(), new OrgaanTerugtrekken(Orgaan.Politie), vooraf),
        Van(new LocatieToevoegenUseCase(), new LocatieToevoegen(Locatiesoort.OpenbaarLokaal, "x"), vooraf),
        Van(new BriefingVastleggenUseCase(), new BriefingVastleggen(Controledag, "x"), vooraf),
        Van(new Check2BUitvoerenUseCase(Lezer), Check(Stand(Compleet)), [.. vooraf, .. achteraf]),
        Van(new ControleVoortzettenUseCase(Lezer), new ControleVoortzetten("x"), [.. vooraf, .. achteraf]),
        Van(new VoorbereidingAfrondenUseCase(Lezer), new VoorbereidingAfronden(), S.Gepland),
        Van(new ControleUitvoerenUseCase(Lezer, Instellingen), new ControleUitvoeren(Vandaag, [1], [Orgaan.Politie]), S.Voorbereid),
        Van(new BevindingVastleggenUseCase(Lezer), new BevindingVastleggen(Orgaan.ToezichthouderVth, 1, null, BevindingBron.EigenWaarneming, "x"), S.Uitgevoerd),
        Van(new BevindingVerstrekkenUseCase(Lezer), new BevindingVerstrekken(1, Orgaan.Politie, Verstrekkingsgrond.AvgPubliekeTaak), achteraf),
        Van(new ControleRapporterenUseCase(), new ControleRapporteren(Doelbereik.Bereikt), S.Uitgevoerd),
        Van(new ControleAfsluitenUseCase(Instellingen), new ControleAfsluiten(), S.Gerapporteerd),
        Van(new InterventieVoornemenUseCase(Lezer), new InterventieVoornemen(Maatregelsoort.Waarschuwing, BevoegdOrgaan.College, "APV 2:30", 1, "x", [1], "x"), achteraf),
        .. Stappen.Select(stap => stap with { Vanuit = achteraf }),
    ];

    private static IEnumerable<Overgang> Stappen =>
    [
        Van(new ZienswijzeVragenUseCase(Lezer), new ZienswijzeVragen(1, Vandaag.PlusDays(14))),
        Van(new InterventieBesluitenUseCase(Lezer, Instellingen, Termijnkalender), new InterventieBesluiten(1, Vandaag, "x")),
        Van(new InterventieUitvoerenUseCase(Lezer), new InterventieUitvoeren(1, Vandaag)),
        Van(new InterventieBeeindigenUseCase(Lezer), new InterventieBeeindigen(1, Vandaag)),
        Van(new InterventieIntrekkenUseCase(Lezer), new InterventieIntrekken(1, "x")),
        Van(new VerlengingVoornemenUseCase(Lezer), new VerlengingVoornemen(1, Vandaag.PlusDays(14), "x")),
        Van(new SluitingVerlengenUseCase(Lezer, Instellingen, Termijnkalender), new SluitingVerlengen(1, 1, Vandaag, "x")),
        Van(new SluitingOpheffenUseCase(Lezer), new SluitingOpheffen(1, Vandaag, "x")),
    ];

    public static TheoryData<string> Namen => [.. Tabel.Select(overgang => overgang.Naam)];

    [Theory]
    [MemberData(nameof(Namen))]
    public void A_command_is_refused_in_every_state_but_its_own(string naam)
    {
        var overgang = Tabel.Single(rij => rij.Naam == naam);
        foreach (var status in Enum.GetValues<S>())
        {
            var scenario = Given(standen[status]);
            Assert.Equal(status, scenario.State!.Status);
            var refusal = overgang.Beslis(scenario.State, scenario.Context).Refusal;
            var geweigerd = refusal is DossierIsBeeindigd or StapPastNietBijControle;
            Assert.True(geweigerd != overgang.Vanuit.Contains(status), $"{naam} in {status}: {refusal}");
            Assert.True(!geweigerd || refusal is DossierIsBeeindigd != scenario.State.IsActief, $"{naam} in {status} names the wrong reason");
        }

        Assert.IsType<DossierIsBeeindigd>(overgang.Beslis(null, Given().Context).Refusal);
    }

    [Theory]
    [InlineData(nameof(ZienswijzeVragen), I.Voorgenomen)]
    [InlineData(nameof(InterventieBesluiten), I.Voorgenomen, I.ZienswijzeGevraagd)]
    [InlineData(nameof(InterventieUitvoeren), I.Besloten)]
    [InlineData(nameof(InterventieBeeindigen), I.Uitgevoerd)]
    [InlineData(nameof(VerlengingVoornemen), I.Uitgevoerd)]
    [InlineData(nameof(SluitingVerlengen), I.Uitgevoerd)]
    [InlineData(nameof(SluitingOpheffen), I.Uitgevoerd)]
    [InlineData(nameof(InterventieIntrekken), I.Voorgenomen, I.ZienswijzeGevraagd, I.Besloten, I.Uitgevoerd)]
    public void A_step_of_a_measure_is_refused_in_every_state_but_its_own(string naam, params I[] vanuit)
    {
        var stap = Stappen.Single(rij => rij.Naam == naam);
        foreach (var status in Enum.GetValues<I>())
        {
            var scenario = Given(maatregelen[status]);
            Assert.Equal(status, scenario.State!.Interventie(1)!.Status);
            Assert.True(stap.Beslis(scenario.State, scenario.Context).Refusal is StapPastNietBijInterventie != vanuit.Contains(status), $"{naam} in {status}");
        }

        Assert.IsType<InterventieIsOnbekend>(stap.Beslis(Stand(Gerapporteerd), Given().Context).Refusal);
    }

    [Fact]
    public void The_table_holds_every_use_case_of_an_existing_control() => Assert.Equal(
        typeof(ControlesModule).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && type.BaseType is { IsGenericType: true } basis
                && (basis.GetGenericTypeDefinition() == typeof(ControleUseCase<>) || basis.GetGenericTypeDefinition() == typeof(AanleidingstapUseCase<>) || basis.GetGenericTypeDefinition() == typeof(InterventieUseCase<>)))
            .Select(type => type.Name.Replace("UseCase", "", StringComparison.Ordinal)).Order(),
        Tabel.Select(rij => rij.Naam).Order());

    [Fact]
    public void An_event_that_does_not_belong_here_stops_the_fold()
    {
        Assert.Throws<InvalidOperationException>(() => Zaaktype.Evolve(null, Gerapporteerd[^1]));
        Assert.Throws<InvalidOperationException>(() => Zaaktype.Evolve(Stand(Gepland), Gepland[0]));
        Assert.Throws<InvalidOperationException>(() => Zaaktype.Evolve(Stand(Gepland), new Vreemd()));
    }

    private static Overgang Van<TCommand>(CommandUseCase<IntegraleControle, TCommand, ControleFeiten> useCase, TCommand command, params S[] vanuit)
        where TCommand : class => new(typeof(TCommand).Name, vanuit, (state, context) => useCase.Decide(state, command, Loopt, context));

    private static Overgang Van<TCommand>(CommandUseCase<IntegraleControle, TCommand> useCase, TCommand command, params S[] vanuit)
        where TCommand : class => new(typeof(TCommand).Name, vanuit, (state, context) => useCase.Decide(state, command, context));

    internal sealed record Overgang(string Naam, S[] Vanuit, Func<IntegraleControle?, CommandContext, Decision> Beslis);

    private sealed record Vreemd : IEvent;
}
