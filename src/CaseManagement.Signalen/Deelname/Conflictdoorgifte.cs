using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Signalen.Casus;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Deur.Merken;
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
/// <param name="merk">Knows whether what the caller saw is what there is.</param>
/// <param name="clock">The moment of looking.</param>
/// <param name="ander">Which is the other.</param>
internal sealed class Conflictdoorgifte<TState>(
    Lader<TState> lader, Conflictdoorgever doorgever, Versiemerk<TState> merk, IClock clock, Func<DossierId, TState, Zaakdeel> ander)
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
            return daar with { Id = request.Id.ToString(), Versie = geladen.Versie, Positie = 0 };
        }

        var uitkomst = await next();
        if (uitkomst.IsGelukt)
        {
            await doorgever.GeefDoorAsync(ander(request.Id, state), wie, request.Aanroep, DerivedIdentifier.From(request.OpdrachtId, "achteraf"), cancellationToken);
        }

        return uitkomst;
    }
}

/// <summary>A case takes over who may not see its signal, also who declared that while it was started.</summary>
/// <param name="signalen">Knows the signal.</param>
/// <param name="doorgever">Tells the case.</param>
internal sealed class Conflictovername(Lader<SignaalDossier> signalen, Conflictdoorgever doorgever)
    : IPipelineBehavior<Opdracht<OndermijningsCasus, CasusStarten, CasusFeiten>, Uitkomst>
{
    public async Task<Uitkomst> Handle(
        Opdracht<OndermijningsCasus, CasusStarten, CasusFeiten> request, CancellationToken cancellationToken, RequestHandlerDelegate<Uitkomst> next)
    {
        var uitkomst = await next();
        if (uitkomst.IsGelukt && (await signalen.LaadAsync(request.Command.Signaal, cancellationToken)).State is { } signaal)
        {
            foreach (var wie in signaal.Kern.Uitgesloten)
            {
                await doorgever.GeefDoorAsync(
                    new Zaakdeel(request.Id, IsCasus: true), wie, request.Aanroep, DerivedIdentifier.From(request.OpdrachtId, $"conflict-{wie}"), cancellationToken);
            }
        }

        return uitkomst;
    }
}

/// <summary>One of the two streams of a matter.</summary>
/// <param name="Id">The signal or the case; it need not exist.</param>
/// <param name="IsCasus">Which of the two.</param>
internal sealed record Zaakdeel(DossierId Id, bool IsCasus);

/// <summary>Tells one of the two who is kept out of the other.</summary>
/// <param name="mediator">The pipeline.</param>
internal sealed class Conflictdoorgever(IMediator mediator)
{
    /// <summary>Keeps somebody out; a dossier that is not there, or knows it, changes nothing.</summary>
    public Task<Uitkomst> GeefDoorAsync(Zaakdeel deel, GebruikerId wie, Aanroep aanroep, Guid opdracht, CancellationToken cancellation)
    {
        // The trail names who declared it; the role says that the program carried it over.
        var command = new BelangenconflictOvernemen(wie);
        var programma = aanroep with { Rol = Rol.Systeem, AchtervangVoor = null };
        return deel.IsCasus
            ? mediator.Send(
                new Opdracht<OndermijningsCasus, BelangenconflictOvernemen, NoFacts>(
                    deel.Id, command, programma with { Doel = OndermijningsCasusZaaktype.Doelcode }, opdracht),
                cancellation)
            : mediator.Send(
                new Opdracht<SignaalDossier, BelangenconflictOvernemen, NoFacts>(
                    deel.Id, command, programma with { Doel = SignaalZaaktype.Doelcode }, opdracht),
                cancellation);
    }
}
