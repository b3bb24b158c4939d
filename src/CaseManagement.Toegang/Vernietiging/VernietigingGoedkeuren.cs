using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;

namespace CaseManagement.Toegang.Vernietiging;

/// <summary>Approves that a dossier is destroyed; the first pair of eyes (<c>AVG-42</c>).</summary>
public sealed record VernietigingGoedkeuren;

internal sealed class VernietigingGoedkeurenUseCase(Vernietigstand stand) : CommandUseCase<Vernietigingsdossier, VernietigingGoedkeuren, Vernietigfeiten>
{
    public override CommandPolicy Policy => new("goedkeuring", AuditActie.Besluiten, Recht.Beslissen) { AlleenRollen = Vernietigingsmatrix.Proceseigenaren, RolRegel = "AVG-42" };

    public override Task<Vernietigfeiten> GatherAsync(
        Vernietigingsdossier? state, VernietigingGoedkeuren command, CommandContext context, CancellationToken cancellation) =>
        stand.VanAsync(state, context, cancellation);

    public override Decision Decide(Vernietigingsdossier? state, VernietigingGoedkeuren command, Vernietigfeiten facts, CommandContext context) =>
        Vernietigregels.Goedkeuring(state, facts, context.Aanroep, context.Moment.Vandaag) is { } weigering ? Decision.Refuse(weigering)
        : state!.Goedkeuring is not null ? Decision.Nothing
        : Decision.Accept(new VernietigingGoedgekeurd(context.Aanroep.Gebruiker, context.Moment.Vandaag));
}
