using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Overleggen.Inzien;
using CaseManagement.Overleggen.Plannen;
using CaseManagement.Overleggen.Stand;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;

namespace CaseManagement.Overleggen.Vaststellen;

/// <summary>Sends the closed agenda to the participants (<c>CAD-07</c>); each gets the items that he may attend.</summary>
public sealed record AgendaVerzenden;

internal sealed class AgendaVerzendenUseCase(OverlegLezer? lezer) : LeidingUseCase<AgendaVerzenden>(lezer)
{
    public override CommandPolicy Policy => new("agenda/verzending", AuditActie.Wijzigen, Recht.Schrijven)
    {
        AlleenRollen = Leiding.VoorzittersEnSecretaris,
        RolRegel = "CAD-07",
    };

    protected override bool OokSecretaris => true;

    protected override Decision Beslis(Overleg overleg, AgendaVerzenden command, CommandContext context) => overleg.Status switch
    {
        OverlegStatus.AgendaGesloten => Decision.Accept(new AgendaVerzonden(context.Moment.Vandaag)),
        OverlegStatus.Verzonden => Decision.Nothing,
        _ => Decision.Refuse(new OverlegStaatDitNietToe("CAD-07", "Alleen een gesloten agenda kan worden verzonden.")),
    };
}
