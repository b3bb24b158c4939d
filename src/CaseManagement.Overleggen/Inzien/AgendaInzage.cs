using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Overleggen.Agenda;
using CaseManagement.Overleggen.Reeksen;
using CaseManagement.Toegang.Beleid;
using NodaTime;

namespace CaseManagement.Overleggen.Inzien;

/// <summary>
/// Tells the policy engine whether a case is on the next agenda (or today's) that the caller leads or attends. Never asks the policy engine
/// itself: that one asks here.
/// </summary>
/// <param name="lezer">Finds the meeting.</param>
/// <param name="clock">What is next.</param>
internal sealed class AgendaInzage(OverlegLezer lezer, IClock clock) : IAgendaInzage
{
    public async Task<bool> IsOpAgendaAsync(Aanroep aanroep, DossierOverzicht dossier, CancellationToken cancellation)
    {
        var vandaag = new Moment(clock.GetCurrentInstant()).Vandaag;
        if (dossier.Agendering is not { } agendering
            || (await lezer.VanafAsync(agendering.OverlegType, vandaag, 1, cancellation)) is not [var volgende])
        {
            return false;
        }

        var reeks = await lezer.ReeksAsync(volgende.Reeks, cancellation);
        return await PuntAsync(volgende, reeks, dossier, cancellation) is { } punt
            && Bijwonen.Mag(aanroep, reeks, new AgendapuntNu(punt, dossier), vandaag);
    }

    private async Task<Agendapunt?> PuntAsync(OverlegRij rij, OverlegReeks reeks, DossierOverzicht dossier, CancellationToken cancellation)
    {
        var overleg = (await lezer.OverlegAsync(rij.Id, cancellation)).State;
        return overleg switch
        {
            { IsGesloten: true } => dossier.Agendering?.VereistProtocol == true && !await lezer.HeeftProtocolAsync(cancellation) ? null : overleg.Punt(dossier.Id),
            { Planning: not null } => Agendabepaling.Punt(
                await lezer.GegevensAsync(overleg, reeks, cancellation, OverlegGegevens.OverleggenZonderBespreking), dossier),
            _ => null,
        };
    }
}
