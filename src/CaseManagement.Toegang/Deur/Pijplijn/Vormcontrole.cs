using FluentValidation;
using MediatR;

namespace CaseManagement.Toegang.Deur.Pijplijn;

/// <summary>Checks the shape of a command, never its meaning; all errors at once.</summary>
internal sealed class Vormcontrole<TState, TCommand, TFacts>(IEnumerable<IValidator<TCommand>> validators)
    : IPipelineBehavior<Opdracht<TState, TCommand, TFacts>, Uitkomst>
    where TState : class
    where TCommand : class
{
    public async Task<Uitkomst> Handle(
        Opdracht<TState, TCommand, TFacts> request, CancellationToken cancellationToken, RequestHandlerDelegate<Uitkomst> next)
    {
        var fouten = Volledigheid.Controleer(request.Command).ToList();
        var volledig = fouten.Count == 0;
        fouten.AddRange(TekstGrenzen.Controleer(request.Command));

        // The rules of a shape check look inside what the contract promises to be there.
        foreach (var validator in volledig ? validators : [])
        {
            var result = await validator.ValidateAsync(request.Command, cancellationToken);
            fouten.AddRange(result.Errors.Select(fout => new VeldFout(Pointer(fout.PropertyName), fout.ErrorMessage)));
        }

        return fouten.Count == 0 ? await next() : new Uitkomst(UitkomstSoort.Ongeldig)
        {
            RegelId = "vorm",
            Melding = fouten.Count == 1 ? "1 veld is ongeldig." : $"{fouten.Count} velden zijn ongeldig.",
            Advies = "Verbeter de genoemde velden en verstuur het verzoek opnieuw.",
            Fouten = fouten,
        };
    }

    private static string Pointer(string property) =>
        "/" + string.Join('/', property.Replace("[", ".", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal)
            .Split('.').Select(part => part.Length == 0 ? part : char.ToLowerInvariant(part[0]) + part[1..]));
}
