using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Registratie;

namespace CaseManagement.Privacy.Trail;

/// <summary>Reads refusals on one dossier from the trail, for whoever may see them.</summary>
/// <param name="lezer">The trail.</param>
/// <param name="controle">Tells how much of the trail is for the caller.</param>
internal sealed class Weigeringsspoor(Auditlezer lezer, Toegangscontrole controle) : IWeigeringsspoor
{
    public async Task<IReadOnlyList<GeweigerdePoging>> LaatsteAsync(Aanroep aanroep, DossierId dossier, CancellationToken cancellation)
    {
        var zicht = Trailbeleid.Zicht(controle, aanroep);
        if (zicht is not (Trailzicht.Alles or Trailzicht.EigenRegels))
        {
            return [];
        }

        var laatste = new Dictionary<string, GeweigerdePoging>(StringComparer.Ordinal);
        var filter = new Auditfilter
        {
            Dossier = dossier,
            Gebruiker = zicht is Trailzicht.EigenRegels ? aanroep.Gebruiker : null,
            Resultaat = ToegangsResultaat.Geweigerd,
        };
        await lezer.DoorloopAsync(
            filter,
            regel => laatste.TryAdd(regel.Onderdeel, new GeweigerdePoging(regel.Onderdeel, regel.Tijdstip, regel.Rol, regel.RegelId)),
            cancellation);
        return [.. laatste.Values];
    }
}
