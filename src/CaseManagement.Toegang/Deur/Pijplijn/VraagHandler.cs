using CaseManagement.Kernel.Beslissen;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Registratie;
using MediatR;
using NodaTime;

namespace CaseManagement.Toegang.Deur.Pijplijn;

/// <summary>Authorises, answers and records, in that order; the answer leaves only after the record is durable (ADR 0008).</summary>
internal sealed class VraagHandler<TQuery, TResult>(
    QueryUseCase<TQuery, TResult> useCase, Toegangscontrole controle, Toegangslog toegangslog, IClock clock)
    : IRequestHandler<Vraag<TQuery, TResult>, Antwoord<TResult>>
    where TQuery : class
    where TResult : class
{
    public async Task<Antwoord<TResult>> Handle(Vraag<TQuery, TResult> request, CancellationToken cancellationToken)
    {
        var policy = useCase.Policy;
        var oordeel = controle.BeoordeelGebied(request.Aanroep, policy.Gebied, policy.Doel, policy.Nodig);
        var rolMag = policy.AlleenRollen.Count == 0 || policy.AlleenRollen.Contains(request.Aanroep.Rol);
        var antwoord = oordeel.IsVerleend && rolMag
            ? await useCase.AnswerAsync(request.Query, new QueryContext(request.Aanroep, new Moment(clock.GetCurrentInstant())), cancellationToken)
            : Antwoord<TResult>.Van(
                rolMag || oordeel.Uitkomst is ToegangsUitkomst.Verborgen ? oordeel : oordeel with { Uitkomst = ToegangsUitkomst.Geweigerd, RegelId = "ROL-02" },
                useCase.Gevraagd(request.Query));

        var vastgelegd = new ToegangVastgelegd(
            policy.Actie,
            antwoord.Waarde is null ? ToegangsResultaat.Geweigerd : ToegangsResultaat.Toegestaan,
            antwoord.Inzage.Zaaktype,
            antwoord.Inzage.Dossiers,
            antwoord.Inzage.Betrokkenen,
            Onderdeel.Van(useCase.GetType()),
            antwoord.RegelId,
            antwoord.Inzage.Aantal);
        var aanroep = request.Aanroep with { AchtervangVoor = antwoord.Inzage.AchtervangVoor };
        await toegangslog.VastleggenAsync(aanroep, vastgelegd, request.VraagId, null, cancellationToken, antwoord.Inzage.Stand);
        return antwoord;
    }
}
