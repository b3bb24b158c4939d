using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using NodaTime;

namespace CaseManagement.Pga.Afsluiting;

/// <summary>Ends aftercare, or records that there is none: the case is only kept until its destruction.</summary>
/// <param name="Op">Day.</param>
public sealed record InBewaringNemen(LocalDate Op) : IGedateerd;

/// <summary>The case is only kept from now on.</summary>
/// <param name="Op">Day.</param>
[EventType("pga.in-bewaring-genomen")]
public sealed record InBewaringGenomen(LocalDate Op) : IEvent;

/// <summary>Refused because aftercare still runs.</summary>
public sealed record NazorgLooptNog() : Refusal("PGA-4.2", "De nazorg loopt nog.", "Wacht tot de nazorg voorbij is.");

internal sealed class InBewaringNemenUseCase : PgaUseCase<InBewaringNemen>
{
    public override CommandPolicy Policy => new("bewaring", AuditActie.Wijzigen, Recht.Schrijven) { AlleenRollen = Regie, RolRegel = "PGA-4.2" };

    protected override IReadOnlyList<PgaStatus> Toegestaan => [PgaStatus.Afgesloten, PgaStatus.Nazorg];

    protected override Refusal? Weiger(PgaCasus state, InBewaringNemen command, CommandContext context) =>
        command.Op <= state.NazorgTot ? new NazorgLooptNog() : null;

    protected override IReadOnlyList<IEvent> Gebeurtenissen(PgaCasus state, InBewaringNemen command, CommandContext context) =>
        [new InBewaringGenomen(command.Op)];
}
