using CaseManagement.Toegang.Dossiers;
using NodaTime;

namespace CaseManagement.Overleggen.Inzien;

/// <summary>Tells other modules when the next meeting is, and nothing else about it.</summary>
/// <param name="lezer">Finds the meeting.</param>
internal sealed class Overlegkalender(OverlegLezer lezer) : IOverlegkalender
{
    public async Task<LocalDate?> EerstvolgendeAsync(string overlegType, LocalDate vanaf, CancellationToken cancellation) =>
        await lezer.VanafAsync(overlegType, vanaf, 1, cancellation) is [var volgende] ? volgende.Dag : null;
}
