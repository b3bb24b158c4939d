using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;

namespace CaseManagement.Toegang.Medewerkers;

/// <summary>Ends every role of somebody who leaves, the same day (<c>ROL-08</c>).</summary>
public sealed record MedewerkerUitschrijven;

internal sealed class MedewerkerUitschrijvenUseCase : CommandUseCase<Medewerker, MedewerkerUitschrijven>
{
    public override CommandPolicy Policy => new("uitschrijving", AuditActie.Autoriseren, Recht.Schrijven);

    public override Decision Decide(Medewerker? state, MedewerkerUitschrijven command, CommandContext context) =>
        state is { IsActief: true } ? Decision.Accept(new MedewerkerUitgeschreven()) : Decision.Nothing;
}
