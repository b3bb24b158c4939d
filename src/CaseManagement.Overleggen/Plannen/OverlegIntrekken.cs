using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Overleggen.Stand;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;

namespace CaseManagement.Overleggen.Plannen;

/// <summary>Withdraws a meeting whose place no longer exists, because the rhythm was laid elsewhere (<c>CAD-02</c>). For the program only.</summary>
/// <param name="Reeks">The series.</param>
public sealed record OverlegIntrekken(DossierId Reeks);

internal sealed class OverlegIntrekkenUseCase : CommandUseCase<Overleg, OverlegIntrekken>
{
    public override CommandPolicy Policy => new("intrekking", AuditActie.Wijzigen, Recht.Schrijven)
    {
        AlleenRollen = [Rol.Systeem],
        RolRegel = "CAD-08",
    };

    public override Decision Decide(Overleg? state, OverlegIntrekken command, CommandContext context) => state switch
    {
        null => Decision.Refuse(new OverlegOnbekend()),
        _ when !Herplanbaar.Is(state, context.Moment.Vandaag) => Decision.Nothing,
        _ => Decision.Accept(new OverlegIngetrokken(state.Reeks)),
    };
}
