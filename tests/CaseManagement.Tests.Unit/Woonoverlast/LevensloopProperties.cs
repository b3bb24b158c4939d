using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Deur;
using CaseManagement.Woonoverlast.Dossieropbouw;
using CaseManagement.Woonoverlast.Einde;
using CaseManagement.Woonoverlast.Incidenten;
using CaseManagement.Woonoverlast.Monitoren;
using CaseManagement.Woonoverlast.Toestand;
using CaseManagement.Woonoverlast.Treden;
using FsCheck;
using FsCheck.Fluent;
using static CaseManagement.Tests.Unit.Woonoverlast.Gegeven;
using S = CaseManagement.Woonoverlast.Toestand.WoonoverlastStatus;

namespace CaseManagement.Tests.Unit.Woonoverlast;

/// <summary>Whatever is sent in whatever order: no illegal state, and enough happens on the way to say so.</summary>
public class LevensloopProperties
{
    private static readonly HashSet<(S, S)> overgangen =
    [
        (S.Gemeld, S.InIntake), (S.InIntake, S.GeenWoonoverlast), (S.InIntake, S.InBehandeling), (S.InBehandeling, S.Monitoring),
        (S.InBehandeling, S.Afgesloten), (S.Monitoring, S.Afgesloten), (S.Monitoring, S.InBehandeling), (S.InBehandeling, S.OverdrachtPga),
    ];

    /// <summary>Well below the fifty that the rarest transition is reached in 2000 sequences, and far above what a door that stays shut gives.</summary>
    private const int Minimum = 20;

    private static readonly Type[] tredenEnPolitie =
        [typeof(WaarschuwingVerzonden), typeof(WaarschuwingAfgerond), typeof(PolitiegegevenVerwijderd), typeof(PolitiebewijsVerwijderd)];

    private static readonly GebruikerId burgemeester = new("b.burgemeester");

    /// <summary>The commands that bring a dossier further up the ladder, into monitoring and back, and that add and remove police data.</summary>
    private static readonly Func<WoonoverlastDossier, CommandContext, Decision>[] verder =
    [
        (d, c) => new IncidentMeldenUseCase().Decide(d, new(OverlastSoort.Geluid, c.Moment.Vandaag, IncidentBron.Omwonende, "x"), c),
        (d, c) => new IncidentVerifierenUseCase().Decide(d, new(d.Incidenten.Count, Verificatie.Geverifieerd, "x"), c),
        (d, c) => new IncidentVerifierenUseCase().Decide(d, new(1, Verificatie.Geverifieerd, "x"), c),
        (d, c) => new WaarschuwingVerzendenUseCase(MetApv).Decide(
            d, new(c.Moment.Vandaag, c.Moment.Vandaag.PlusDays(30), "x", MotiveringOverslaan: "x", BesluitDoor: burgemeester), c),
        (d, c) => new WaarschuwingResultaatVastleggenUseCase().Decide(d, new(WaarschuwingResultaat.GeenNieuweHinder), c),
        (d, c) => new MonitoringStartenUseCase().Decide(d, new(c.Moment.Vandaag.PlusDays(30), "x"), c),
        (d, c) => new DossierAfsluitenUseCase(MetApv).Decide(d, new(AfsluitReden.OverlastGestopt, "x"), c),
        (d, c) => new BewijsstukToevoegenUseCase().Decide(d, new(BewijsstukSoort.Politierapportage, Vandaag, "x", Wpg: Wpg), c),
        (d, c) => new PolitiegegevenVerwijderenUseCase().Decide(d, new(PolitiegegevenBron.Incident, d.Incidenten.Count, "x"), c),
        (d, c) => new PolitiegegevenVerwijderenUseCase().Decide(d, new(PolitiegegevenBron.Bewijsstuk, d.Bewijsstukken.Count, "x"), c),
    ];

    /// <summary>Every command of the table, and more often those that lead somewhere: most of the table ends a dossier or changes no state.</summary>
    private static readonly Func<WoonoverlastDossier, CommandContext, Decision>[] commandos =
    [
        .. OvergangenTests.Tabel.Select(rij => (Func<WoonoverlastDossier, CommandContext, Decision>)((d, c) => rij.Beslis(d, c))),
        .. verder, .. verder, .. verder,
    ];

    private static readonly IEvent[][] begin =
        [Gemeld, [.. InBehandeling, .. Gehoord, Politieconvenant], [.. InBehandeling, .. TweeIncidenten, .. Gehoord, Politieconvenant]];

    [Fact]
    public void No_sequence_of_commands_reaches_an_illegal_state()
    {
        var bereikt = overgangen.ToDictionary(overgang => overgang, _ => 0);
        var gebeurd = new Dictionary<Type, int>();
        Prop.ForAll(Lang.ToArbitrary(), stappen => IsNetjes(stappen, bereikt, gebeurd)).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
        Assert.All(bereikt, overgang => Assert.True(overgang.Value >= Minimum, $"{overgang.Key} was reached {overgang.Value} times only."));
        Assert.All(tredenEnPolitie, soort => Assert.True(gebeurd.GetValueOrDefault(soort) >= Minimum, $"{soort.Name} happened too seldom."));
    }

    private static Gen<(int Commando, int Dagen)[]> Lang => Gen.Choose(1, 60).SelectMany(lengte => Stap.ArrayOf(lengte));

    private static Gen<(int Commando, int Dagen)> Stap =>
        from commando in Gen.Choose(0, commandos.Length - 1)
        from dagen in Gen.Choose(0, 40)
        select (commando, dagen);

    private static bool IsNetjes(
        (int Commando, int Dagen)[] stappen, Dictionary<(S, S), int> bereikt, Dictionary<Type, int> gebeurd)
    {
        var dossier = Stand(begin[stappen.Length % begin.Length]);
        var dag = Vandaag;
        foreach (var (commando, dagen) in stappen)
        {
            dag = dag.PlusDays(dagen);
            var decision = commandos[commando](dossier, GivenOp(dag).Context);
            foreach (var @event in decision.Events)
            {
                var vorige = dossier;
                dossier = Zaaktype.Evolve(dossier, @event);
                if (!Klopt(vorige, @event, dossier))
                {
                    return false;
                }

                gebeurd[@event.GetType()] = gebeurd.GetValueOrDefault(@event.GetType()) + 1;
                if (vorige.Status != dossier.Status)
                {
                    bereikt[(vorige.Status, dossier.Status)]++;
                }
            }
        }

        return true;
    }

    private static bool Klopt(WoonoverlastDossier vorige, IEvent @event, WoonoverlastDossier dossier) =>
        (vorige.IsActief || (@event is IVernietigtSleutels && dossier.VernietigenOp == vorige.VernietigenOp))
        && (vorige.Status == dossier.Status || overgangen.Contains((vorige.Status, dossier.Status)))
        && (dossier.Status is S.Monitoring) == (dossier.Monitoring is not null)
        && dossier.IsActief == (dossier.VernietigenOp is null)
        && dossier.Trede <= EscalatieTrede.Waarschuwing
        && (dossier.TredeHistorie.IsEmpty || dossier.TredeHistorie[^1].Naar == dossier.Trede)
        && (@event is not WaarschuwingVerzonden || (vorige.GeverifieerdeIncidenten.Count() >= 2 && vorige.HoorWederhoor is not null));
}
