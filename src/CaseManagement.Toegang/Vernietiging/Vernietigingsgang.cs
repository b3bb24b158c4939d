using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Deur.Merken;
using MediatR;
using NodaTime;

namespace CaseManagement.Toegang.Vernietiging;

/// <summary>
/// Destroys the dossier before the proof of it is written: an append touches one stream (ADR 0010), and a proof of what did not happen is worse than a
/// destruction that is proved on the second try. It stands last in the pipeline, so that only who may carry it out gets here.
/// </summary>
/// <param name="lader">Knows the destruction.</param>
/// <param name="vernietigers">One for each case type.</param>
/// <param name="merk">Knows whether what the caller saw is what there is.</param>
/// <param name="clock">For what is refused because of its date.</param>
internal sealed class Vernietigingsgang(Lader<Vernietigingsdossier> lader, IEnumerable<IVernietiger> vernietigers, Versiemerk<Vernietigingsdossier> merk, IClock clock)
    : IPipelineBehavior<Opdracht<Vernietigingsdossier, VernietigingUitvoeren, Vernietigfeiten>, Uitkomst>
{
    public async Task<Uitkomst> Handle(
        Opdracht<Vernietigingsdossier, VernietigingUitvoeren, Vernietigfeiten> request, CancellationToken cancellationToken, RequestHandlerDelegate<Uitkomst> next)
    {
        var geladen = await lader.LaadAsync(request.Id, cancellationToken);
        var moment = new Moment(clock.GetCurrentInstant());
        if (geladen.State is not { } state
            || (request.Voorwaarde is { } gezien && !await merk.KloptAsync(gezien, request.Id, geladen, request.Aanroep, moment, cancellationToken))
            || Vernietigregels.Uitvoering(state, request.Aanroep, moment.Vandaag) is not null
            || vernietigers.FirstOrDefault(vernietiger => vernietiger.Zaaktype == state.Zaaktype) is not { } bevoegd)
        {
            return await next();
        }

        var uitkomst = await bevoegd.VernietigAsync(state.Dossier, request.Aanroep, DerivedIdentifier.From(request.OpdrachtId, "dossier"), cancellationToken);
        return uitkomst.IsGelukt ? await next() : uitkomst with { Id = request.Id.ToString(), Versie = geladen.Versie, Positie = 0 };
    }
}
