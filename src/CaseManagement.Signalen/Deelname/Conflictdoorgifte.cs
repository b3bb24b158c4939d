using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Deur.Merken;
using CaseManagement.Toegang.Deur.Pijplijn;
using CaseManagement.Toegang.Dossiers;
using MediatR;
using NodaTime;

namespace CaseManagement.Signalen.Deelname;

/// <summary>
/// A signal and its case are two streams about the same people, so a conflict of interest holds for both at once (<c>ROL-07</c>). An append touches one stream
/// (ADR 0010): the other one comes first, so that what was answered holds for both, whatever goes wrong between them; and once more after it, for a case that
/// was started in between.
/// </summary>
/// <typeparam name="TState">State of the dossier on which it is declared.</typeparam>
/// <param name="lader">Knows that dossier.</param>
/// <param name="doorgever">Tells the other.</param>
/// <param name="weigeraar">Records and remembers what the other refused.</param>
/// <param name="merk">Knows whether what the caller saw is what there is.</param>
/// <param name="clock">The moment of looking.</param>
/// <param name="ander">Which is the other.</param>
internal sealed class Conflictdoorgifte<TState>(
    Lader<TState> lader,
    Conflictdoorgever doorgever,
    Weigeraar<TState, BelangenconflictMelden, NoFacts> weigeraar,
    Versiemerk<TState> merk,
    IClock clock,
    Func<DossierId, TState, Zaakdeel> ander)
    : IPipelineBehavior<Opdracht<TState, BelangenconflictMelden, NoFacts>, Uitkomst>
    where TState : class, IDossierState<TState>
{
    public async Task<Uitkomst> Handle(
        Opdracht<TState, BelangenconflictMelden, NoFacts> request, CancellationToken cancellationToken, RequestHandlerDelegate<Uitkomst> next)
    {
        var geladen = await lader.LaadAsync(request.Id, cancellationToken);
        var wie = request.Aanroep.Gebruiker;

        // What will be refused here is refused and recorded where that is always done, and changes nothing elsewhere.
        if (geladen.State is not { } state
            || (request.Voorwaarde is { } gezien && !await merk.KloptAsync(gezien, request.Id, geladen, request.Aanroep, new Moment(clock.GetCurrentInstant()), cancellationToken))
            || (!state.Kern.Uitgesloten.Contains(wie) && Belangenconflict.Weigering(state, wie) is not null))
        {
            return await next();
        }

        var daar = await doorgever.GeefDoorAsync(ander(request.Id, state), wie, request.Aanroep, DerivedIdentifier.From(request.OpdrachtId, "vooraf"), cancellationToken);
        if (!daar.IsGelukt)
        {
            return await weigeraar.NeemOverAsync(request, geladen, daar, cancellationToken);
        }

        var uitkomst = await next();
        if (!uitkomst.IsGelukt)
        {
            return uitkomst;
        }

        // Not remembered: here it is declared, and declaring it once more hands it over again.
        var erna = await doorgever.GeefDoorAsync(ander(request.Id, state), wie, request.Aanroep, DerivedIdentifier.From(request.OpdrachtId, "achteraf"), cancellationToken);
        return erna.IsGelukt ? uitkomst : erna with { Id = uitkomst.Id, Versie = uitkomst.Versie, Positie = uitkomst.Positie };
    }
}
