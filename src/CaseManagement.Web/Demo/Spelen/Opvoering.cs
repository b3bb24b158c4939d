using CaseManagement.EventSourcing.Projections.Running;
using CaseManagement.Kernel.Kalender;
using CaseManagement.Overleggen.Taken;
using NodaTime;

namespace CaseManagement.Web.Demo.Spelen;

/// <summary>Plays the script day by day, with the meetings in between.</summary>
/// <param name="diensten">The house.</param>
/// <param name="toneel">Where commands are sent.</param>
/// <param name="vertelling">The script.</param>
/// <param name="klok">The clock of the demo.</param>
internal sealed class Opvoering(IServiceProvider diensten, Toneel toneel, Vertelling vertelling, Verhaalklok klok)
{
    private static readonly LocalTime Ochtend = new(8, 0);
    private static readonly LocalTime Middag = new(16, 0);

    private readonly Overlegrondes rondes = new(diensten, toneel, vertelling, klok);
    private readonly Uitnodigingsronde uitnodigingen = new(diensten, toneel, klok);
    private readonly ProjectionRunner runner = diensten.GetRequiredService<ProjectionRunner>();

    /// <summary>Plays everything; the answer is how many attempts were refused, as the stories meant.</summary>
    /// <exception cref="InvalidOperationException">The house refused what the story needs, or allowed what it should refuse.</exception>
    public async Task<int> SpeelAsync(CancellationToken cancellation)
    {
        await OpenAsync(cancellation);
        var perDag = vertelling.Scenes.ToLookup(scene => scene.Dag);
        var geweigerd = 0;
        for (var dag = vertelling.Kalender.Vandaag.PlusDays(-Demokalender.Dagen); dag <= vertelling.Kalender.Laatste; dag = dag.PlusDays(1))
        {
            geweigerd += await SpeelAsync(perDag[dag].Where(scene => !scene.NaSluiting), dag + Ochtend, cancellation);
            await rondes.SpeelAsync(dag, cancellation);
            await uitnodigingen.SpeelAsync(dag, cancellation);
            geweigerd += await SpeelAsync(perDag[dag].Where(scene => scene.NaSluiting), dag + Middag, cancellation);
        }

        await runner.CatchUpAsync(cancellation);
        return geweigerd;
    }

    private async Task OpenAsync(CancellationToken cancellation)
    {
        using (var scope = diensten.CreateScope())
        {
            await scope.ServiceProvider.GetRequiredService<Personaregistratie>().VoerUitAsync(cancellation);
            await scope.ServiceProvider.GetRequiredService<OverlegTaken>().StelStandaardReeksenInAsync(cancellation);
        }

        await rondes.PlanAsync(cancellation);
        await rondes.BezetAsync(cancellation);
    }

    private async Task<int> SpeelAsync(IEnumerable<Scene> scenes, LocalDateTime begin, CancellationToken cancellation)
    {
        var (gespeeld, geweigerd, leesOpnieuw) = (0, 0, false);
        foreach (var scene in scenes)
        {
            klok.Zet(NederlandseTijd.Moment(begin.PlusMinutes(++gespeeld)));
            if (scene.NaSluiting)
            {
                await runner.CatchUpAsync(cancellation);
            }

            var uitkomst = await toneel.SpeelAsync(scene, cancellation);
            var goed = scene.Vergeefs is null ? uitkomst.IsGelukt : !uitkomst.IsGelukt && uitkomst.RegelId == scene.Vergeefs;
            if (!goed)
            {
                var fouten = string.Join("; ", uitkomst.Fouten.Select(fout => $"{fout.Veld}: {fout.Melding}"));
                throw new InvalidOperationException(
                    $"The demo does not go as told on {scene.Dag:uuuu-MM-dd}: {scene.Wie.Gebruiker} {scene.Daad.GetType().Name} '{scene.Naam}' "
                    + $"(meant: {scene.Vergeefs ?? "done"}) ended as {uitkomst.Soort} {uitkomst.RegelId} {uitkomst.Melding} {fouten}");
            }

            geweigerd += scene.Vergeefs is null ? 0 : 1;
            leesOpnieuw |= scene.Daad is Overleggen.Plannen.ExtraPlannen;
        }

        if (leesOpnieuw)
        {
            await rondes.LeesAsync(cancellation);
        }

        return geweigerd;
    }
}
