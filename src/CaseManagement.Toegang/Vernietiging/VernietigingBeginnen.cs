using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;

namespace CaseManagement.Toegang.Vernietiging;

/// <summary>Claims that a destruction is being carried out, before the dossier goes.</summary>
/// <param name="Opdracht">The command that carries it out; a repeat of it has the same.</param>
public sealed record VernietigingBeginnen(Guid Opdracht);

/// <summary>Decides it; sent by the program for the archivist (<see cref="Vernietigingsgang"/>). A hold and a claim are on one stream: only one of them can be first.</summary>
internal sealed class VernietigingBeginnenUseCase(Vernietigstand stand) : CommandUseCase<Vernietigingsdossier, VernietigingBeginnen, Vernietigfeiten>
{
    public override CommandPolicy Policy => new("uitvoering/begin", AuditActie.Vernietigen, Recht.Beslissen) { AlleenRollen = [Rol.Archivaris], RolRegel = "AVG-42" };

    public override Task<Vernietigfeiten> GatherAsync(
        Vernietigingsdossier? state, VernietigingBeginnen command, CommandContext context, CancellationToken cancellation) =>
        stand.VanAsync(state, context, cancellation);

    public override Decision Decide(Vernietigingsdossier? state, VernietigingBeginnen command, Vernietigfeiten facts, CommandContext context) =>
        Vernietigregels.Uitvoering(state, facts, context.Aanroep, context.Moment.Vandaag) is { } weigering ? Decision.Refuse(weigering)
        : state!.Uitvoering?.Opdracht == command.Opdracht || facts.Gedaan is not null ? Decision.Nothing
        : Decision.Accept(new VernietigingBegonnen(command.Opdracht, context.Aanroep.Gebruiker, context.Moment.Vandaag));
}
