using CaseManagement.Kernel.Identiteit;
using NodaTime;

namespace CaseManagement.Cli.Import.Inlezen;

/// <summary>The facts outside the line that a plan needs.</summary>
/// <param name="Vandaag">Today on the Dutch calendar.</param>
/// <param name="Door">The operator.</param>
/// <param name="Collegas">User ids of colleagues.</param>
internal sealed record Inleeskader(LocalDate Vandaag, GebruikerId Door, IReadOnlySet<string> Collegas)
{
    /// <summary>Days until the deadline of an action that the file gives none.</summary>
    public const int DagenVoorActie = 14;

    /// <summary>The deadline of an action without one.</summary>
    public LocalDate Standaardtermijn => Vandaag.PlusDays(DagenVoorActie);
}
