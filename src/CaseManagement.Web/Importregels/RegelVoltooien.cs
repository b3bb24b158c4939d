using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;

namespace CaseManagement.Web.Importregels;

/// <summary>Records that every step of a line was taken.</summary>
public sealed record RegelVoltooien;

/// <summary>Refused because nothing of the line was brought in.</summary>
public sealed record RegelIsNietBegonnen() : Refusal(
    "IMP-07", "Van deze regel is nog niets ingelezen.", "Lees het bestand opnieuw in.");

internal sealed class RegelVoltooienUseCase : CommandUseCase<Importregel, RegelVoltooien>
{
    public override CommandPolicy Policy => new("voltooiing", AuditActie.Wijzigen, Recht.Schrijven);

    public override Decision Decide(Importregel? state, RegelVoltooien command, CommandContext context) => state switch
    {
        null => Decision.Refuse(new RegelIsNietBegonnen()),
        { IsVoltooid: true } => Decision.Nothing,
        _ => Decision.Accept(new RegelIngelezen()),
    };
}
