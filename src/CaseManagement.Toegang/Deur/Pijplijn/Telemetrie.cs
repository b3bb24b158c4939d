using MediatR;

namespace CaseManagement.Toegang.Deur.Pijplijn;

/// <summary>One span and one measurement per command: the use case, the outcome and the rule; never an id, a name or any text.</summary>
internal sealed class Telemetrie<TState, TCommand, TFacts>(CommandUseCase<TState, TCommand, TFacts> useCase)
    : IPipelineBehavior<Opdracht<TState, TCommand, TFacts>, Uitkomst>
    where TState : class
    where TCommand : class
{
    public async Task<Uitkomst> Handle(
        Opdracht<TState, TCommand, TFacts> request, CancellationToken cancellationToken, RequestHandlerDelegate<Uitkomst> next)
    {
        using var meting = Meting.Begin(useCase.GetType());
        try
        {
            var uitkomst = await next();
            meting.Einde(Woord(uitkomst), uitkomst.RegelId);
            return uitkomst;
        }
        catch (Exception fout)
        {
            meting.Mislukt(fout);
            throw;
        }
    }

    private static string Woord(Uitkomst uitkomst) => uitkomst switch
    {
        { Soort: UitkomstSoort.SleutelHergebruikt } => Afloop.SleutelHergebruikt,
        { IsHerhaling: true } => Afloop.Herhaald,
        { Soort: UitkomstSoort.Uitgevoerd or UitkomstSoort.Geopend } => Afloop.Aanvaard,
        { Soort: UitkomstSoort.Ongewijzigd } => Afloop.Ongewijzigd,
        { Soort: UitkomstSoort.Geweigerd or UitkomstSoort.NietToegestaan } => Afloop.Geweigerd,
        { Soort: UitkomstSoort.NietGevonden } => Afloop.Verborgen,
        { Soort: UitkomstSoort.Ongeldig } => Afloop.Ongeldig,
        { Soort: UitkomstSoort.NogNietKlaar } => Afloop.Mislukt,
        _ => Afloop.Verouderd,
    };
}

/// <summary>The same for a question.</summary>
internal sealed class Vraagtelemetrie<TQuery, TResult>(QueryUseCase<TQuery, TResult> useCase)
    : IPipelineBehavior<Vraag<TQuery, TResult>, Antwoord<TResult>>
    where TQuery : class
    where TResult : class
{
    public async Task<Antwoord<TResult>> Handle(
        Vraag<TQuery, TResult> request, CancellationToken cancellationToken, RequestHandlerDelegate<Antwoord<TResult>> next)
    {
        using var meting = Meting.Begin(useCase.GetType());
        try
        {
            var antwoord = await next();
            meting.Einde(antwoord switch { { Waarde: not null } => Afloop.Aanvaard, { MagGenoemd: true } => Afloop.Geweigerd, _ => Afloop.Verborgen }, antwoord.RegelId);
            return antwoord;
        }
        catch (Exception fout)
        {
            meting.Mislukt(fout);
            throw;
        }
    }
}
