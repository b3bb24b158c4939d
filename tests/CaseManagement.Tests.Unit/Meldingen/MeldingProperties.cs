using CaseManagement.Kernel.Dossier;
using CaseManagement.Meldingen;
using CaseManagement.Meldingen.Afronding;
using CaseManagement.Meldingen.Bijlagen;
using CaseManagement.Meldingen.Inhoud;
using CaseManagement.Meldingen.Routering;
using CaseManagement.Tests.Unit.Testing;

namespace CaseManagement.Tests.Unit.Meldingen;

/// <summary>Random command sequences, legal or not, never break what must always hold.</summary>
public sealed class MeldingProperties
{
    private static readonly Func<Meldingloop, Random, ScenarioResult<Melding>>[] Commands =
    [
        (l, r) => l.Beoordeel((MeldingSoort)r.Next(5)),
        (l, r) => l.Routeer((Bestemming)r.Next(13), r.Next(2) == 0 ? null : "Past beter"),
        (l, r) => l.Controleer(r.Next(2) == 0 ? null : new TekstOpgave("Gecontroleerd")),
        (l, _) => l.Verwijder("Korter"),
        (l, _) => l.VulAan("Langer"),
        (l, r) => l.Splits((MeldingSoort)r.Next(5)),
        (l, r) => l.ZetOm(r.Next(3) switch { 0 => "woonoverlast", 1 => "signaal", _ => "pga" }),
        (l, r) => r.Next(4) == 0 ? l.Handel((AfhandelResultaat)r.Next(3)) : l.VulAan("Nog meer"),
        (l, r) => l.Bevestig((Noodhulp)r.Next(2)),
        (l, r) => r.Next(6) == 0
            ? l.When(new GeenSignaalVerklarenUseCase(), new GeenSignaalVerklaren((GeenSignaalReden)r.Next(3)))
            : l.When(new BijlageVerwijderenUseCase(), new BijlageVerwijderen(1, VerwijderdeCategorie.NietNodig)),
    ];

    [Fact]
    public void The_rules_hold_after_any_sequence_of_commands()
    {
        foreach (var seed in Enumerable.Range(1, 150))
        {
            var random = new Random(seed);
            var loop = Meldingloop.Ontvangen(Meldingloop.Ontvangst((MeldingSoort)random.Next(5), (MelderSoort)random.Next(4)) with
            {
                Kanaal = random.Next(2) == 0 ? Kanaal.InternVTH : Kanaal.Telefoon,
                AcuutGevaar = random.Next(3) == 0,
            });
            foreach (var _ in Enumerable.Range(0, 40))
            {
                Stap(loop, Commands[random.Next(Commands.Length)](loop, random), seed);
            }
        }
    }

    private static void Stap(Meldingloop loop, ScenarioResult<Melding> result, int seed)
    {
        var voor = loop.State;
        foreach (var @event in result.Decision.Events)
        {
            loop.Met(@event);
        }

        var na = loop.State;
        Assert.True(voor.IsActief || result.Decision.Events.Count == 0, $"Seed {seed}: an ended melding changed.");
        Assert.True(na.IsActief == na.VernietigenOp is null, $"Seed {seed}: the day of destruction does not follow the end.");
        Assert.True(
            na.Status == voor.Status || !na.Ontvangst.AcuutGevaar || na.Noodhulp.Contains(Noodhulp.Alarmnummer112),
            $"Seed {seed}: handled before 112 was called.");
        Assert.True(
            na.Eigenaar == voor.Eigenaar || voor.IsGecontroleerd || na.Ontvangst.MelderSoort is MelderSoort.Bekend or MelderSoort.Professional,
            $"Seed {seed}: unscreened text went on.");
        Assert.True(
            na.Eigenaar == voor.Eigenaar || !voor.IsInternSignaal || !Routeringstabel.DeeltSignaal(na.Eigenaar!.Bestemming),
            $"Seed {seed}: an internal signal was shared without protocol.");
        Assert.True(!na.TeVernietigenSleutels.Intersect(na.Tekstsleutels).Any(), $"Seed {seed}: a key in use is marked for destruction.");
        Assert.True(voor.Tekstsleutels.All(na.Sleutels.Contains), $"Seed {seed}: a key was forgotten.");
    }
}
