using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Deur;
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

/// <summary>Whatever is sent in whatever order: no illegal state.</summary>
public class LevensloopProperties
{
    private static readonly HashSet<(S, S)> overgangen =
    [
        (S.Gemeld, S.InIntake), (S.InIntake, S.GeenWoonoverlast), (S.InIntake, S.InBehandeling), (S.InBehandeling, S.Monitoring),
        (S.InBehandeling, S.Afgesloten), (S.Monitoring, S.Afgesloten), (S.Monitoring, S.InBehandeling), (S.InBehandeling, S.OverdrachtPga),
    ];

    private static readonly GebruikerId burgemeester = new("b.burgemeester");

    /// <summary>Every command of the table, and those that bring a dossier further up the ladder.</summary>
    private static readonly Func<WoonoverlastDossier, CommandContext, Decision>[] commandos =
    [
        .. OvergangenTests.Tabel.Select(rij => (Func<WoonoverlastDossier, CommandContext, Decision>)((d, c) => rij.Beslis(d, c))),
        (d, c) => new IncidentMeldenUseCase().Decide(d, new(OverlastSoort.Geluid, c.Moment.Vandaag, IncidentBron.Omwonende, "x"), c),
        (d, c) => new IncidentVerifierenUseCase().Decide(d, new(d.Incidenten.Count, Verificatie.Geverifieerd, "x"), c),
        (d, c) => new IncidentVerifierenUseCase().Decide(d, new(1, Verificatie.Geverifieerd, "x"), c),
        (d, c) => new WaarschuwingVerzendenUseCase(MetApv).Decide(
            d, new(c.Moment.Vandaag, c.Moment.Vandaag.PlusDays(30), "x", MotiveringOverslaan: "x", BesluitDoor: burgemeester), c),
        (d, c) => new WaarschuwingResultaatVastleggenUseCase().Decide(d, new(WaarschuwingResultaat.GeenNieuweHinder), c),
        (d, c) => new MonitoringStartenUseCase().Decide(d, new(c.Moment.Vandaag.PlusDays(30), "x"), c),
        (d, c) => new DossierAfsluitenUseCase(MetApv).Decide(d, new(AfsluitReden.OverlastGestopt, "x"), c),
    ];

    [Fact]
    public void No_sequence_of_commands_reaches_an_illegal_state() =>
        Prop.ForAll(Lang.ToArbitrary(), IsNetjes).QuickCheckThrowOnFailure();

    private static Gen<(int Commando, int Dagen)[]> Lang => Gen.Choose(1, 60).SelectMany(lengte => Stap.ArrayOf(lengte));

    private static Gen<(int Commando, int Dagen)> Stap =>
        from commando in Gen.Choose(0, commandos.Length - 1)
        from dagen in Gen.Choose(0, 40)
        select (commando, dagen);

    private static bool IsNetjes((int Commando, int Dagen)[] stappen)
    {
        var dossier = Stand(stappen.Length % 2 == 0 ? Gemeld : [.. InBehandeling, .. Gehoord]);
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
            }
        }

        return true;
    }

    private static bool Klopt(WoonoverlastDossier vorige, IEvent @event, WoonoverlastDossier dossier) =>
        vorige.IsActief
        && (vorige.Status == dossier.Status || overgangen.Contains((vorige.Status, dossier.Status)))
        && (dossier.Status is S.Monitoring) == (dossier.Monitoring is not null)
        && dossier.IsActief == (dossier.VernietigenOp is null)
        && dossier.Trede <= EscalatieTrede.Waarschuwing
        && (dossier.TredeHistorie.IsEmpty || dossier.TredeHistorie[^1].Naar == dossier.Trede)
        && (@event is not WaarschuwingVerzonden || (vorige.GeverifieerdeIncidenten.Count() >= 2 && vorige.HoorWederhoor is not null));
}
