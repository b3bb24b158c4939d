using CaseManagement.EventSourcing.Streams;
using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Dossiers;
using MediatR;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace CaseManagement.Toegang.Vernietiging;

/// <summary>Proposes the destruction of every dossier whose term has passed, once for each term.</summary>
/// <param name="zaaktypen">The case types of the house.</param>
/// <param name="dossiers">Knows the terms.</param>
/// <param name="mediator">The pipeline.</param>
/// <param name="identifiers">Names commands.</param>
/// <param name="clock">Tells the day.</param>
/// <param name="overgeslagen">Keeps how many could not be looked at.</param>
/// <param name="logger">Tells that one could not be looked at; the next run tries again.</param>
public sealed partial class Vernietigingsvoorstellen(
    IEnumerable<IZaaktype> zaaktypen,
    IDossierregister dossiers,
    IMediator mediator,
    IIdentifiers identifiers,
    IClock clock,
    Overgeslagen overgeslagen,
    ILogger<Vernietigingsvoorstellen> logger)
{
    /// <summary>Proposes; answers how many were new.</summary>
    public async Task<int> StelVoorAsync(CancellationToken cancellation)
    {
        var vandaag = new Moment(clock.GetCurrentInstant()).Vandaag;
        var (nieuw, mislukt) = (0, 0);
        foreach (var zaaktype in zaaktypen.Where(zaaktype => zaaktype is IVernietigbaar))
        {
            foreach (var dossier in await dossiers.VanZaaktypeAsync(zaaktype.Naam, alleenActief: false, cancellation))
            {
                try
                {
                    nieuw += !dossier.IsVernietigd && Vernietigregels.IsVerstreken(dossier, vandaag) && await StelVoorAsync(dossier, cancellation) ? 1 : 0;
                }
                catch (Exception fout) when (fout is not (OperationCanceledException or StoreUnavailableException))
                {
                    mislukt++;
                    Mislukt(logger, zaaktype.Naam, fout.GetType().Name);
                }
            }
        }

        overgeslagen.Meld(nameof(Vernietigingsvoorstellen), mislukt);

        return nieuw;
    }

    private async Task<bool> StelVoorAsync(DossierOverzicht dossier, CancellationToken cancellation) => (await mediator.Send(
        new Opdracht<Vernietigingsdossier, VernietigingVoorstellen, Vernietigfeiten>(
            Vernietigingsdossier.IdVan(dossier.Id), new VernietigingVoorstellen(dossier.Zaaktype, dossier.Id), Systeem(), identifiers.Next()),
        cancellation)).Soort is UitkomstSoort.Geopend;

    [LoggerMessage(Level = LogLevel.Error, Message = "A {CaseType} was passed over while proposing destructions: {Error}")]
    private static partial void Mislukt(ILogger logger, string caseType, string error);

    private static Aanroep Systeem() => new()
    {
        Gebruiker = GebruikerId.Systeem,
        Organisatie = Organisaties.Gemeente,
        Rol = Rol.Systeem,
        Doel = Vernietigingsdossier.Doelcode,
        Grondslag = Vernietigingsdossier.Doel.Grondslag,
    };
}
