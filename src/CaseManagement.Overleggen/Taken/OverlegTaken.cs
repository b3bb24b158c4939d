using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Overleggen.Agenda;
using CaseManagement.Overleggen.Inzien;
using CaseManagement.Overleggen.Kalender;
using CaseManagement.Overleggen.Plannen;
using CaseManagement.Overleggen.Reeksen;
using CaseManagement.Overleggen.Stand;
using CaseManagement.Overleggen.Vaststellen;
using CaseManagement.Toegang.Deur;
using MediatR;
using NodaTime;

namespace CaseManagement.Overleggen.Taken;

/// <summary>
/// The calendar job: keeps every series planned twelve months ahead (<c>CAD-08</c>) and closes agendas at their hour (<c>CAD-07</c>). It sends
/// commands like everybody else, only where something has to change; running it twice, or after a crash, changes nothing more.
/// </summary>
public sealed class OverlegTaken
{
    private readonly IMediator mediator;
    private readonly OverlegLezer lezer;
    private readonly VergaderInstellingen instellingen;
    private readonly IIdentifiers identifiers;
    private readonly IClock clock;

    internal OverlegTaken(
        IMediator mediator, OverlegLezer lezer, VergaderInstellingen instellingen, IIdentifiers identifiers, IClock clock) =>
        (this.mediator, this.lezer, this.instellingen, this.identifiers, this.clock) = (mediator, lezer, instellingen, identifiers, clock);

    /// <summary>Sets up the series of <see cref="StandaardReeksen"/> that are not there yet.</summary>
    public async Task StelStandaardReeksenInAsync(CancellationToken cancellation)
    {
        foreach (var reeks in StandaardReeksen.Alle)
        {
            await StuurAsync<OverlegReeks, ReeksInstellen, bool>(reeks.Id, reeks.Instellen, cancellation);
        }
    }

    /// <summary>Plans ahead and closes what is due. The host runs it every minute.</summary>
    public async Task VoerUitAsync(CancellationToken cancellation)
    {
        var nu = clock.GetCurrentInstant();
        var rijen = (await lezer.LijstAsync(null, null, null, cancellation)).Rows;
        foreach (var reeks in (await lezer.ReeksenAsync(cancellation)).Rows)
        {
            await PlanAsync(reeks.Id, [.. rijen.Where(rij => rij.Reeks == reeks.Id && rij.Nominaal is not null)], nu, cancellation);
        }

        foreach (var rij in rijen.Where(rij => rij.Status is OverlegStatus.Gepland && rij.Sluiting <= nu))
        {
            await SluitAsync(rij.Id, cancellation);
        }
    }

    private async Task PlanAsync(DossierId reeksId, IReadOnlyList<OverlegRij> rijen, Instant nu, CancellationToken cancellation)
    {
        var reeks = await lezer.ReeksAsync(reeksId, cancellation);
        var vandaag = new Moment(nu).Vandaag;
        var vast = rijen.Where(IsVast).ToDictionary(rij => rij.Id, rij => rij.Planning!);
        var plaatsen = Reeksplan.Maak(reeksId, reeks, vandaag, instellingen.Planner, vast);
        var perId = rijen.ToDictionary(rij => rij.Id);
        foreach (var plaats in plaatsen.Where(plaats => Verschilt(plaats, perId.GetValueOrDefault(plaats.Id), vandaag)))
        {
            var command = new OverlegPlannen(reeksId, reeks.Type, reeks.Naam, plaats.Volgnummer, plaats.Nominaal, plaats.Planning);
            await StuurAsync<Overleg, OverlegPlannen, NoFacts>(plaats.Id, command, cancellation);

            // What is planned on its own day is not in the rows yet; left to the next run, a case could still get on an agenda that is closed by now.
            if (plaats.Planning?.GezienOp(nu).Sluiting <= nu)
            {
                await SluitAsync(plaats.Id, cancellation);
            }
        }

        var nodig = plaatsen.Select(plaats => plaats.Id).ToHashSet();
        foreach (var rij in rijen.Where(rij => !nodig.Contains(rij.Id) && MagNog(rij, vandaag)))
        {
            await StuurAsync<Overleg, OverlegIntrekken, NoFacts>(rij.Id, new OverlegIntrekken(reeksId), cancellation);
        }
    }

    private Task<Uitkomst> SluitAsync(DossierId overleg, CancellationToken cancellation) =>
        StuurAsync<Overleg, AgendaSluiten, AgendaVoorstel>(overleg, new AgendaSluiten(), cancellation);

    private static bool IsVast(OverlegRij rij) =>
        rij.Planning is not null && (rij.IsVerplaatst || rij.Status is OverlegStatus.Verzonden or OverlegStatus.Gehouden);

    private static bool MagNog(OverlegRij rij, LocalDate vandaag) =>
        !rij.IsVerplaatst && rij.Dag >= vandaag && (rij.VoorzitterMoetBeslissen || rij.Status is OverlegStatus.Gepland or OverlegStatus.AgendaGesloten);

    private static bool Verschilt(ReeksPlaats plaats, OverlegRij? rij, LocalDate vandaag) => rij is null
        || (MagNog(rij, vandaag) && (plaats.Planning is { } planning ? !planning.IsGelijkAan(rij.Planning) : !rij.VoorzitterMoetBeslissen));

    private Task<Uitkomst> StuurAsync<TState, TCommand, TFacts>(DossierId id, TCommand command, CancellationToken cancellation)
        where TState : class
        where TCommand : class => mediator.Send(
            new Opdracht<TState, TCommand, TFacts>(id, command, Systeem(), identifiers.Next()), cancellation);

    private static Aanroep Systeem() => new()
    {
        Gebruiker = GebruikerId.Systeem,
        Organisatie = "gemeente",
        Rol = Rol.Systeem,
        Doel = OverleggenModule.DoelCode,
        Grondslag = "AVG 6 lid 1 e; Gemeentewet 172",
    };
}
