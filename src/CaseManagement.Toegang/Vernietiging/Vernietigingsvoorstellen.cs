using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using MediatR;
using NodaTime;

namespace CaseManagement.Toegang.Vernietiging;

/// <summary>Proposes the destruction of every dossier whose term has passed, once for each term.</summary>
/// <param name="zaaktypen">The case types of the house.</param>
/// <param name="dossiers">Knows the terms.</param>
/// <param name="mediator">The pipeline.</param>
/// <param name="identifiers">Names commands.</param>
/// <param name="clock">Tells the day.</param>
public sealed class Vernietigingsvoorstellen(
    IEnumerable<IZaaktype> zaaktypen, IDossierregister dossiers, IMediator mediator, IIdentifiers identifiers, IClock clock)
{
    /// <summary>Proposes; answers how many were new.</summary>
    public async Task<int> StelVoorAsync(CancellationToken cancellation)
    {
        var vandaag = new Moment(clock.GetCurrentInstant()).Vandaag;
        var nieuw = 0;
        foreach (var zaaktype in zaaktypen.Where(zaaktype => zaaktype is IVernietigbaar))
        {
            foreach (var dossier in await dossiers.VanZaaktypeAsync(zaaktype.Naam, alleenActief: false, cancellation))
            {
                nieuw += !dossier.IsVernietigd && Vernietigregels.IsVerstreken(dossier, vandaag) && await StelVoorAsync(dossier, cancellation) ? 1 : 0;
            }
        }

        return nieuw;
    }

    private async Task<bool> StelVoorAsync(DossierOverzicht dossier, CancellationToken cancellation) => (await mediator.Send(
        new Opdracht<Vernietigingsdossier, VernietigingVoorstellen, Vernietigfeiten>(
            Vernietigingsdossier.IdVan(dossier.Id), new VernietigingVoorstellen(dossier.Zaaktype, dossier.Id), Systeem(), identifiers.Next()),
        cancellation)).Soort is UitkomstSoort.Geopend;

    private static Aanroep Systeem() => new()
    {
        Gebruiker = GebruikerId.Systeem,
        Organisatie = Organisaties.Gemeente,
        Rol = Rol.Systeem,
        Doel = Vernietigingsdossier.Doelcode,
        Grondslag = Vernietigingsdossier.Doel.Grondslag,
    };
}
