using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using NodaTime;

namespace CaseManagement.Pga.Informeren;

/// <summary>Records that the data subject was informed (AVG 14).</summary>
/// <param name="Op">Day.</param>
public sealed record InformatieplichtVoldoen(LocalDate Op) : IGedateerd;

internal sealed class InformatieplichtVoldoenUseCase : InformerenUseCase<InformatieplichtVoldoen>
{
    public override CommandPolicy Policy => new("informatieplicht/voldaan", AuditActie.Wijzigen, Recht.Schrijven)
    {
        AlleenRollen = Regie,
        RolRegel = "PGA-4.2",
    };

    protected override IReadOnlyList<IEvent> Gebeurtenissen(PgaCasus state, InformatieplichtVoldoen command, CommandContext context) =>
        [new InformatieplichtVoldaan(command.Op)];
}
