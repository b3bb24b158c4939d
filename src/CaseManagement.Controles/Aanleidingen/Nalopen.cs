using CaseManagement.Controles.Inzage;
using CaseManagement.Controles.Jaarplan;
using CaseManagement.Toegang.Dossiers;
using CaseManagement.Toegang.Dossiers.Vragen;
using MediatR;

namespace CaseManagement.Controles.Aanleidingen;

/// <summary>Before somebody looks at a control: what fell away since then closes what he may see of it. When that cannot be noted nothing is shown.</summary>
internal sealed class NalopenVoorInzage(Aanleidingwacht wacht)
    : IPipelineBehavior<Vraag<DossierInzien<IntegraleControle>, DossierInzage<ControleInzage>>, Antwoord<DossierInzage<ControleInzage>>>
{
    public async Task<Antwoord<DossierInzage<ControleInzage>>> Handle(
        Vraag<DossierInzien<IntegraleControle>, DossierInzage<ControleInzage>> request,
        CancellationToken cancellationToken,
        RequestHandlerDelegate<Antwoord<DossierInzage<ControleInzage>>> next)
    {
        await wacht.LoopNaAsync(request.Query.Id, cancellationToken);
        return await next();
    }
}

/// <summary>Before the year plan is shown: what fell away stands on it as work.</summary>
internal sealed class NalopenVoorJaarplan(Aanleidingwacht wacht)
    : IPipelineBehavior<Vraag<JaarplanVragen, ControleJaarplan>, Antwoord<ControleJaarplan>>
{
    public async Task<Antwoord<ControleJaarplan>> Handle(
        Vraag<JaarplanVragen, ControleJaarplan> request,
        CancellationToken cancellationToken,
        RequestHandlerDelegate<Antwoord<ControleJaarplan>> next)
    {
        await wacht.LoopNaAsync(cancellationToken);
        return await next();
    }
}

/// <summary>Before somebody is invited to a control: nobody comes in on a signal that proved false.</summary>
internal sealed class NalopenVoorUitnodiging(Aanleidingwacht wacht)
    : IPipelineBehavior<Opdracht<IntegraleControle, DeelnemerUitnodigen, UitnodigingFeiten>, Uitkomst>
{
    public async Task<Uitkomst> Handle(
        Opdracht<IntegraleControle, DeelnemerUitnodigen, UitnodigingFeiten> request,
        CancellationToken cancellationToken,
        RequestHandlerDelegate<Uitkomst> next)
    {
        await wacht.LoopNaAsync(request.Id, cancellationToken);
        return await next();
    }
}
