using System.Collections.Concurrent;

namespace CaseManagement.Toegang.Dossiers;

/// <summary>
/// How many dossiers each task in the background passed over in its last run, because they could not be read: one such dossier does not stop those behind it,
/// and the keeper sees that there is one. Numbers only.
/// </summary>
public sealed class Overgeslagen
{
    private readonly ConcurrentDictionary<string, int> perTaak = new(StringComparer.Ordinal);

    /// <summary>In all tasks together.</summary>
    public int Aantal => perTaak.Values.Sum();

    /// <summary>Tells how a run went.</summary>
    /// <param name="taak">Name of the task.</param>
    /// <param name="aantal">How many were passed over.</param>
    public void Meld(string taak, int aantal) => perTaak[taak] = aantal;
}
