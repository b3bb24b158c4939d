using System.Globalization;
using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Overleggen.Stand;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Deur.Merken;

namespace CaseManagement.Overleggen.Inzien;

/// <summary>
/// What somebody sees of a meeting: its course and the items that he may attend. What happens to any other item does not change the mark that he
/// sends along, not even for who leads the meeting and is kept from one of its cases.
/// </summary>
/// <param name="zicht">Knows which items are his.</param>
internal sealed class OverlegGezicht(Agendazicht zicht) : IGezicht<Overleg>
{
    public async Task<Gezicht> VanAsync(DossierId id, Geladen<Overleg> geladen, Aanroep kijker, Moment moment, CancellationToken cancellation)
    {
        if (geladen.State is not { } overleg)
        {
            return Gezicht.Niets;
        }

        var punten = await zicht.PuntenAsync(overleg, new QueryContext(kijker, moment), cancellation);
        return punten.Count == 0 && !await zicht.IsLidAsync(overleg, kijker, cancellation)
            ? Gezicht.Niets
            : Gezicht.Van(Van(overleg, punten.Select(item => item.Punt.Dossier).ToHashSet()));
    }

    // Of an open agenda the items are those of the cases, which have marks of their own: what counts is what was recorded in the meeting itself.
    private static string Van(Overleg overleg, HashSet<DossierId> mijn) => string.Join('\n',
    [
        string.Create(
            CultureInfo.InvariantCulture,
            $"{overleg.Status} {overleg.Planning} {overleg.Nominaal} {overleg.VoorzitterMoetBeslissen} {overleg.IsVerplaatst} {overleg.GatTeGroot} {overleg.GeslotenPer} {overleg.Besluitenlijst}"),
        Regel("punten", overleg.Punten.Select(punt => punt.Dossier).Where(mijn.Contains)),
        Regel("tussentijds", overleg.TussentijdseBesluiten.Where(mijn.Contains)),
        Regel("besproken", overleg.Besproken.Where(mijn.Contains)),
        Regel("aangehouden", overleg.Aangehouden.Where(mijn.Contains)),
        Regel("besluiten", overleg.Besluiten.Select(regel => regel.Dossier).Where(mijn.Contains)),
        Regel("correcties", overleg.Correcties.Select(correctie => correctie.Dossier).Where(mijn.Contains)),
        .. overleg.Aanwezigheid.Where(punt => mijn.Contains(punt.Key)).OrderBy(punt => punt.Key.Value)
            .Select(punt => $"{punt.Key} {string.Join(' ', punt.Value)}"),
    ]);

    private static string Regel(string wat, IEnumerable<DossierId> dossiers) => $"{wat} {string.Join(' ', dossiers)}";
}
