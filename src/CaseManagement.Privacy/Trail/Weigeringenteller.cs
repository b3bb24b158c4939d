using System.Runtime.InteropServices;
using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Identiteit;

namespace CaseManagement.Privacy.Trail;

/// <summary>Counts refusals while they pass by: what it holds grows with users and rules, not with the log.</summary>
internal sealed class Weigeringenteller
{
    private readonly Dictionary<GebruikerId, int> gebruikers = [];
    private readonly Dictionary<string, int> regels = new(StringComparer.Ordinal);
    private long vorige = -1;
    private int totaal;

    /// <summary>How many records of refusals passed by.</summary>
    public int Records { get; private set; }

    /// <summary>Takes the next row, in order of position; the rows of one attempt on several dossiers come one after another.</summary>
    public void Neem(Auditregel regel)
    {
        if (regel.Positie == vorige)
        {
            return;
        }

        vorige = regel.Positie;
        Records++;
        var pogingen = Pogingen(regel);
        totaal += pogingen;
        CollectionsMarshal.GetValueRefOrAddDefault(gebruikers, regel.Gebruiker, out _) += pogingen;
        CollectionsMarshal.GetValueRefOrAddDefault(regels, regel.RegelId, out _) += pogingen;
    }

    /// <summary>What was counted, the most frequent first.</summary>
    public Weigeringen Stand() => new(
        totaal,
        [.. gebruikers.Select(paar => new WeigeringenVanGebruiker(paar.Key, paar.Value))
            .OrderByDescending(telling => telling.Aantal).ThenBy(telling => telling.Gebruiker.Value, StringComparer.Ordinal)],
        [.. regels.Select(paar => new WeigeringenOpRegel(paar.Key, paar.Value))
            .OrderByDescending(telling => telling.Aantal).ThenBy(telling => telling.RegelId, StringComparer.Ordinal)]);

    // Failed sign-ins of one hour stand in one record with their number.
    private static int Pogingen(Auditregel regel) => regel.Actie is AuditActie.InloggenMislukt ? Math.Max(1, regel.AantalRecords) : 1;
}
