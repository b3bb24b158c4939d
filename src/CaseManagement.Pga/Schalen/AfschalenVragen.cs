using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Pga.Verloop;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;

namespace CaseManagement.Pga.Schalen;

/// <summary>Asks to take the case back from the Zorg- en Veiligheidshuis.</summary>
/// <param name="Motivering">Why.</param>
public sealed record AfschalenVragen(string Motivering) : IBesluitVraag;

internal sealed class AfschalenVragenUseCase() : BesluitVraagUseCase<AfschalenVragen>(BesluitSoort.Afschalen, PgaStatus.Opgeschaald)
{
    public override CommandPolicy Policy => new("afschalingen/aanvraag", AuditActie.Wijzigen, Recht.Schrijven);
}
