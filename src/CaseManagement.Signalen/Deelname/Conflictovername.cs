using CaseManagement.Kernel.Identiteit;
using CaseManagement.Signalen.Casus;
using CaseManagement.Toegang.Deur;
using MediatR;

namespace CaseManagement.Signalen.Deelname;

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
        var mislukt = (Uitkomst?)null;
        if (uitkomst.IsGelukt && (await signalen.LaadAsync(request.Command.Signaal, cancellationToken)).State is { } signaal)
        {
            foreach (var wie in signaal.Kern.Uitgesloten)
            {
                var daar = await doorgever.GeefDoorAsync(
                    new Zaakdeel(request.Id, IsCasus: true), wie, request.Aanroep, DerivedIdentifier.From(request.OpdrachtId, $"conflict-{wie}"), cancellationToken);
                mislukt ??= daar.IsGelukt ? null : daar;
            }
        }

        // Everybody is tried; a case that does not know who may not see it is not told as done.
        return mislukt is null ? uitkomst : mislukt with { Id = uitkomst.Id, Versie = uitkomst.Versie, Positie = uitkomst.Positie };
    }
}
