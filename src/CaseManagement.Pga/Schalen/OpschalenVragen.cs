using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Pga.Verloop;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;

namespace CaseManagement.Pga.Schalen;

/// <summary>Asks the meeting to scale the case up.</summary>
/// <param name="Motivering">Why.</param>
public sealed record OpschalenVragen(string Motivering) : IBesluitVraag;

internal sealed class OpschalenVragenUseCase() : BesluitVraagUseCase<OpschalenVragen>(BesluitSoort.Opschalen, PgaStatus.InUitvoering)
{
    public override CommandPolicy Policy => new("opschalingen/aanvraag", AuditActie.Wijzigen, Recht.Schrijven);
}
