using CaseManagement.EventSourcing.Projections;
using CaseManagement.EventSourcing.Projections.Running;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Kalender;
using CaseManagement.Overleggen.Agenda;
using CaseManagement.Overleggen.Besluiten;
using CaseManagement.Overleggen.Bespreken;
using CaseManagement.Overleggen.Inzien;
using CaseManagement.Overleggen.Reeksen;
using CaseManagement.Overleggen.Stand;
using CaseManagement.Overleggen.Taken;
using CaseManagement.Overleggen.Vaststellen;
using NodaTime;

namespace CaseManagement.Web.Demo.Spelen;

/// <summary>Holds the meetings of the year: agendas close, go round and are dealt with item by item; lists of decisions are adopted.</summary>
/// <param name="diensten">The house.</param>
/// <param name="toneel">Where commands are sent.</param>
/// <param name="vertelling">What the stories say about held-over items.</param>
/// <param name="klok">The clock of the demo.</param>
internal sealed class Overlegrondes(IServiceProvider diensten, Toneel toneel, Vertelling vertelling, Verhaalklok klok)
{
    private static readonly string[] Inhoudelijk = ["woonoverlast", "pga"];
    private static readonly Speelrol[] Lezers = [Wie.Wijkagent, Wie.Corporatie, Wie.Interventie, Wie.Bemiddelaar, Wie.Reclassering];

    private readonly ProjectionRunner runner = diensten.GetRequiredService<ProjectionRunner>();
    private readonly IDossierregister register = diensten.GetRequiredService<IDossierregister>();
    private readonly IReadModel<OverlegRij> rijen = diensten.GetRequiredService<IReadModel<OverlegRij>>();
    private readonly IIdentifiers identifiers = diensten.GetRequiredService<IIdentifiers>();
    private readonly Dictionary<string, DossierId> vorige = [];
    private readonly List<(LocalDate Dag, DossierId Overleg)> rondTeSturen = [];
    private IReadOnlyList<OverlegRij> overleggen = [];

    /// <summary>Plans and closes, as the calendar job does every minute.</summary>
    public async Task PlanAsync(CancellationToken cancellation)
    {
        await runner.CatchUpAsync(cancellation);
        using (var scope = diensten.CreateScope())
        {
            await scope.ServiceProvider.GetRequiredService<OverlegTaken>().VoerUitAsync(cancellation);
        }

        await LeesAsync(cancellation);
    }

    /// <summary>The chair names the secretary of the series that discuss cases.</summary>
    public async Task BezetAsync(CancellationToken cancellation)
    {
        foreach (var reeks in StandaardReeksen.Alle.Where(reeks => Inhoudelijk.Contains(reeks.Instellen.OverlegType)))
        {
            await StuurAsync(Wie.Voorzitter, reeks.Id, new SecretarissenAanwijzen([Wie.Secretaris.Id]), cancellation);
        }
    }

    /// <summary>Reads which meetings there are.</summary>
    public async Task LeesAsync(CancellationToken cancellation)
    {
        await runner.CatchUpAsync(cancellation);
        overleggen = (await rijen.QueryAsync(new RowQuery { Limit = 10_000 }, cancellation)).Rows;
    }

    /// <summary>What happens with meetings on a day, after noon.</summary>
    public async Task SpeelAsync(LocalDate dag, CancellationToken cancellation)
    {
        var naSluiting = NederlandseTijd.Moment(dag.At(new LocalTime(12, 1)));
        if (overleggen.Any(rij => rij.Status is OverlegStatus.Gepland && rij.Sluiting < naSluiting))
        {
            klok.Zet(naSluiting);
            await PlanAsync(cancellation);
        }

        foreach (var rij in overleggen.Where(rij => Inhoudelijk.Contains(rij.Type) && rij.Status is OverlegStatus.AgendaGesloten && rij.Planning?.Verzending == dag))
        {
            await VerzendAsync(rij, cancellation);
        }

        foreach (var rij in overleggen.Where(rij => rij.Planning?.Datum == dag).ToList())
        {
            klok.Zet(NederlandseTijd.Moment(dag + rij.Planning!.Tijd));
            await HoudAsync(rij, dag, cancellation);
        }

        foreach (var (_, overleg) in rondTeSturen.Where(taak => taak.Dag == dag).ToList())
        {
            await StuurAsync(Wie.Secretaris, overleg, new BesluitenlijstRondsturen(), cancellation);
        }
    }

    private async Task VerzendAsync(OverlegRij rij, CancellationToken cancellation)
    {
        await StuurAsync(Wie.Secretaris, rij.Id, new AgendaVerzenden(), cancellation);
        foreach (var lezer in Lezers)
        {
            await toneel.VraagAsync(lezer, new AgendaInzien(rij.Id), cancellation);
        }
    }

    private async Task HoudAsync(OverlegRij rij, LocalDate dag, CancellationToken cancellation)
    {
        if (Inhoudelijk.Contains(rij.Type))
        {
            await runner.CatchUpAsync(cancellation);
            if (vorige.TryGetValue(rij.Type, out var eerder))
            {
                await StuurAsync(Wie.Voorzitter, eerder, new BesluitenlijstVaststellen(), cancellation);
            }

            var (agenda, _) = await toneel.VraagAsync(Wie.Secretaris, new AgendaInzien(rij.Id), cancellation);
            foreach (var regel in ((AgendaBeeld)agenda!).Regels.Where(regel => regel is { Dossier: not null, Rubriek: not Rubriek.Statusregels }))
            {
                await BespreekAsync(rij, dag, regel, cancellation);
            }

            vorige[rij.Type] = rij.Id;
            rondTeSturen.Add((vertelling.Kalender.Werkdagen(dag, 1), rij.Id));
        }

        await StuurAsync(Wie.Voorzitter, rij.Id, new OverlegAfsluiten(), cancellation);
    }

    private async Task BespreekAsync(OverlegRij rij, LocalDate dag, AgendaRegel regel, CancellationToken cancellation)
    {
        var dossier = (await register.FindAsync(regel.Dossier!.Value, cancellation))!;
        var duo = dossier.Duo!;
        await StuurAsync(Wie.Secretaris, rij.Id, new AanwezigheidVastleggen(dossier.Id, [Collega(duo.EersteVerantwoordelijke), Collega(duo.Achtervang)]), cancellation);
        object daad = vertelling.IsAangehouden(rij.Type, dag, dossier.Id)
            ? new PuntAanhouden(dossier.Id, "De deelnemer die het onderzoek doet, is verhinderd.")
            : new PuntBespreken(dossier.Id, [new BesluitInvoer(Besluitteksten.Soort(regel), Besluitteksten.Tekst(regel), regel.Grondslag!)]);
        await StuurAsync(Wie.Voorzitter, rij.Id, daad, cancellation);
    }

    private static Aanwezige Collega(GebruikerId gebruiker) => new("gemeente", gebruiker);

    private async Task StuurAsync(Speelrol wie, DossierId overleg, object command, CancellationToken cancellation)
    {
        var uitkomst = await toneel.StuurAsync(wie, overleg, command, identifiers.Next(), cancellation);
        if (!uitkomst.IsGelukt)
        {
            throw new InvalidOperationException($"A meeting of the demo was refused: {command.GetType().Name} by {wie.Gebruiker}: {uitkomst.RegelId} {uitkomst.Melding}");
        }
    }
}
