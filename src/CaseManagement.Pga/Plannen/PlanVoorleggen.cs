using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Pga.Verloop;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;

namespace CaseManagement.Pga.Plannen;

/// <summary>Asks the PGA-overleg to agree on a plan.</summary>
/// <param name="Motivering">What is asked.</param>
public sealed record PlanVoorleggen(string Motivering) : IBesluitVraag;

internal sealed class PlanVoorleggenUseCase() : BesluitVraagUseCase<PlanVoorleggen>(
    BesluitSoort.PlanVanAanpak, PgaStatus.PlanInOpstelling, PgaStatus.InUitvoering)
{
    public override CommandPolicy Policy => new("plan/voorlegging", AuditActie.Wijzigen, Recht.Schrijven)
    {
        AlleenRollen = Regie,
        RolRegel = "PGA-4.2",
    };
}
