using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Deur.Merken;
using CaseManagement.Toegang.Deur.Pijplijn;
using MediatR;
using NodaTime;

namespace CaseManagement.Toegang.Vernietiging;

/// <summary>
/// Carries a destruction out in steps that can be repeated (ADR 0010, ADR 0031): a claim, after which no hold is accepted; the dossier; its keys and files; and
/// last the proof. A proof of what did not happen is worse than a destruction that is proved on the second try. It stands last in the pipeline, so that only
/// who may carry it out gets here.
/// </summary>
/// <param name="lader">Knows the destruction.</param>
/// <param name="vernietigers">One for each case type.</param>
/// <param name="opruiming">Destroys keys and files.</param>
/// <param name="merk">Knows whether what the caller saw is what there is.</param>
/// <param name="weigeraar">Records and remembers what a step refused.</param>
/// <param name="mediator">The pipeline, for the steps.</param>
/// <param name="clock">The moment of looking.</param>
internal sealed class Vernietigingsgang(
    Lader<Vernietigingsdossier> lader,
    IEnumerable<IVernietiger> vernietigers,
    Vernietigingsopruiming opruiming,
    Versiemerk<Vernietigingsdossier> merk,
    Weigeraar<Vernietigingsdossier, VernietigingUitvoeren, Vernietigfeiten> weigeraar,
    IMediator mediator,
    IClock clock) : IPipelineBehavior<Opdracht<Vernietigingsdossier, VernietigingUitvoeren, Vernietigfeiten>, Uitkomst>
{
    public async Task<Uitkomst> Handle(
        Opdracht<Vernietigingsdossier, VernietigingUitvoeren, Vernietigfeiten> request, CancellationToken cancellationToken, RequestHandlerDelegate<Uitkomst> next)
    {
        // What is refused without more is refused and recorded where that is always done.
        var geladen = await lader.LaadAsync(request.Id, cancellationToken);
        if (geladen.State is not { Verklaring: null } state
            || vernietigers.FirstOrDefault(vernietiger => vernietiger.Zaaktype == state.Zaaktype) is not { } bevoegd
            || !await IsGezienAsync(request, geladen, cancellationToken))
        {
            return await next();
        }

        if (!await bevoegd.IsVernietigdAsync(state.Dossier, cancellationToken))
        {
            var uitkomst = await VernietigAsync(request, state, bevoegd, cancellationToken);
            if (!uitkomst.IsGelukt)
            {
                return await weigeraar.NeemOverAsync(request, geladen, uitkomst, cancellationToken);
            }
        }

        // The caller saw what there was before the claim; that was judged above.
        return request.Voorwaarde is not null ? await mediator.Send(request with { Voorwaarde = null }, cancellationToken)
            : await opruiming.RuimOpAsync(bevoegd, state.Dossier, cancellationToken) ? await next()
            : await weigeraar.NeemOverAsync(request, geladen, Vernietigingsopruiming.NogNietKlaar, cancellationToken);
    }

    private async Task<Uitkomst> VernietigAsync(
        Opdracht<Vernietigingsdossier, VernietigingUitvoeren, Vernietigfeiten> request, Vernietigingsdossier state, IVernietiger bevoegd, CancellationToken cancellation)
    {
        var poging = request.OpdrachtId;
        var begonnen = await mediator.Send(
            new Opdracht<Vernietigingsdossier, VernietigingBeginnen, Vernietigfeiten>(
                request.Id, new VernietigingBeginnen(poging), request.Aanroep, DerivedIdentifier.From(poging, "begin"))
            {
                Voorwaarde = IsEigenPoging(request, state) ? null : request.Voorwaarde,
            },
            cancellation);
        if (!begonnen.IsGelukt)
        {
            return begonnen;
        }

        var uitkomst = await bevoegd.VernietigAsync(
            state.Dossier, new DossierVernietigen(request.Id, poging), request.Aanroep, DerivedIdentifier.From(poging, "dossier"), cancellation);
        if (!uitkomst.IsGelukt)
        {
            await mediator.Send(
                new Opdracht<Vernietigingsdossier, VernietigingStaken, Vernietigfeiten>(
                    request.Id,
                    new VernietigingStaken(poging, uitkomst.RegelId),
                    request.Aanroep with { Rol = Rol.Systeem, AchtervangVoor = null },
                    DerivedIdentifier.From(poging, "staking")),
                cancellation);
        }

        return uitkomst;
    }

    // Who repeats his own command after a crash did not see his own claim.
    private async Task<bool> IsGezienAsync(
        Opdracht<Vernietigingsdossier, VernietigingUitvoeren, Vernietigfeiten> request, Geladen<Vernietigingsdossier> geladen, CancellationToken cancellation) =>
        request.Voorwaarde is not { } gezien
        || IsEigenPoging(request, geladen.State)
        || await merk.KloptAsync(gezien, request.Id, geladen, request.Aanroep, new Moment(clock.GetCurrentInstant()), cancellation);

    private static bool IsEigenPoging(IOpdracht request, Vernietigingsdossier? state) => state?.Uitvoering?.Opdracht == request.OpdrachtId;
}
