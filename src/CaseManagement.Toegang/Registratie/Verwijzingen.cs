using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Toegang.Deur.Pijplijn;

namespace CaseManagement.Toegang.Registratie;

/// <summary>
/// Finds whom and which dossiers an event, a command or an answer is about, however deep: the subject of every sealed text, every pseudonym, and
/// every identifier of a dossier or other thing. So the trail finds it without any module having to report it.
/// </summary>
/// <param name="Betrokkenen">The data subjects, each once, in order; a key that protects only text (<see cref="ITekstsleutels"/>) is none of them.</param>
/// <param name="Dossiers">The dossiers and other things, each once, in the order in which they are named.</param>
public sealed record Verwijzingen(IReadOnlyList<BetrokkeneId> Betrokkenen, IReadOnlyList<DossierId> Dossiers)
{
    /// <summary>What an event, a command or an answer names.</summary>
    /// <param name="inhoud">The event, command or answer; its shape need not have been checked.</param>
    public static Verwijzingen Van(object inhoud)
    {
        var gevonden = new Vondsten([], [], []);
        Wandeling.Langs(inhoud, gevonden);
        var (betrokkenen, niemand, dossiers) = gevonden;
        if (niemand.Count > 0)
        {
            betrokkenen.RemoveAll(niemand.Contains);
        }

        if (betrokkenen.Count > 1)
        {
            betrokkenen.Sort(static (a, b) => a.Value.CompareTo(b.Value));
        }

        return new Verwijzingen(betrokkenen, dossiers);
    }

    private readonly record struct Vondsten(List<BetrokkeneId> Betrokkenen, List<BetrokkeneId> Niemand, List<DossierId> Dossiers) : IWandelspoor<Vondsten>
    {
        public Vondsten Verder(object? waarde, Lid? lid, int? regel)
        {
            switch (waarde)
            {
                case PersonalText tekst:
                    Voeg(tekst.Subject, Betrokkenen);
                    break;
                case BetrokkeneId id:
                    Voeg(id, Betrokkenen);
                    break;
                case DossierId id:
                    Voeg(id, Dossiers);
                    break;
                case ITekstsleutels teksten:
                    Niemand.AddRange(teksten.Tekstsleutels);
                    break;
                default:
                    break;
            }

            return this;
        }

        private static void Voeg<TId>(TId id, List<TId> gevonden)
        {
            if (!gevonden.Contains(id))
            {
                gevonden.Add(id);
            }
        }
    }
}
