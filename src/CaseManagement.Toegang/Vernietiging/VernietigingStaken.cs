using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;

namespace CaseManagement.Toegang.Vernietiging;

/// <summary>Gives up carrying out a destruction whose dossier could not go, so that it can be held up again.</summary>
/// <param name="Opdracht">The attempt.</param>
/// <param name="Regel">The rule that stood in the way.</param>
public sealed record VernietigingStaken(Guid Opdracht, string Regel);

/// <summary>Decides it; sent by the program (<see cref="Vernietigingsgang"/>). What another took over, or what is destroyed by now, is not given up.</summary>
internal sealed class VernietigingStakenUseCase(Vernietigstand stand) : CommandUseCase<Vernietigingsdossier, VernietigingStaken, Vernietigfeiten>
{
    public override CommandPolicy Policy => new("uitvoering/staking", AuditActie.Vernietigen, Recht.Lezen) { AlleenRollen = [Rol.Systeem], RolRegel = "AVG-42" };

    public override Task<Vernietigfeiten> GatherAsync(
        Vernietigingsdossier? state, VernietigingStaken command, CommandContext context, CancellationToken cancellation) =>
        stand.VanAsync(state, context, cancellation);

    public override Decision Decide(Vernietigingsdossier? state, VernietigingStaken command, Vernietigfeiten facts, CommandContext context) =>
        state?.Uitvoering?.Opdracht == command.Opdracht && facts.Gedaan is null
            ? Decision.Accept(new VernietigingGestaakt(command.Opdracht, command.Regel, context.Moment.Vandaag))
            : Decision.Nothing;
}
