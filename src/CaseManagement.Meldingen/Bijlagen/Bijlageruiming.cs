using CaseManagement.Toegang.Deur;
using MediatR;

namespace CaseManagement.Meldingen.Bijlagen;

/// <summary>
/// Throws the file of an attachment away once the log says that it was removed. The order destroys its key too, so that a crash in between leaves
/// nothing that can be read.
/// </summary>
/// <param name="lader">Knows the file, before.</param>
/// <param name="kluis">Where it lies.</param>
internal sealed class Bijlageruiming(Lader<Melding> lader, IBijlagekluis kluis) : IPipelineBehavior<Opdracht<Melding, BijlageVerwijderen, NoFacts>, Uitkomst>
{
    public async Task<Uitkomst> Handle(
        Opdracht<Melding, BijlageVerwijderen, NoFacts> request, CancellationToken cancellationToken, RequestHandlerDelegate<Uitkomst> next)
    {
        var bestaand = (await lader.LaadAsync(request.Id, cancellationToken)).State?.Bijlagen.Find(bijlage => bijlage.Nummer == request.Command.Nummer);
        var uitkomst = await next();
        if (bestaand is not null && uitkomst.Soort is UitkomstSoort.Uitgevoerd)
        {
            kluis.Verwijder(bestaand.Bestand);
        }

        return uitkomst;
    }
}
