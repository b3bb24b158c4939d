using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;

namespace CaseManagement.Toegang.Vernietiging;

/// <summary>Proposes to destroy a dossier whose term has passed.</summary>
/// <param name="Zaaktype">Name of the case type.</param>
/// <param name="Dossier">The dossier.</param>
public sealed record VernietigingVoorstellen(string Zaaktype, DossierId Dossier);

/// <summary>Decides it; sent by the program when the day has come (<see cref="Vernietigingsvoorstellen"/>). What stands in the way is found at the approval.</summary>
internal sealed class VernietigingVoorstellenUseCase(Vernietigstand stand) : CommandUseCase<Vernietigingsdossier, VernietigingVoorstellen, Vernietigfeiten>
{
    public override CommandPolicy Policy => new("voorstel", AuditActie.Vernietigen, Recht.Lezen) { Opent = true, AlleenRollen = [Rol.Systeem], RolRegel = "AVG-44" };

    public override DossierId? VasteId(VernietigingVoorstellen command) => Vernietigingsdossier.IdVan(command.Dossier);

    public override Task<Vernietigfeiten> GatherAsync(
        Vernietigingsdossier? state, VernietigingVoorstellen command, CommandContext context, CancellationToken cancellation) =>
        stand.VanAsync(command.Zaaktype, command.Dossier, context.Moment.Vandaag, cancellation);

    public override Decision Decide(Vernietigingsdossier? state, VernietigingVoorstellen command, Vernietigfeiten facts, CommandContext context) =>
        facts is { Dossier: { } dossier, Kan: { } kan } && Vernietigregels.IsVerstreken(dossier, context.Moment.Vandaag)
        && state is not { Uitvoering: not null } and not { Verklaring: not null } && state?.Voorstel?.VernietigenOp != dossier.VernietigenOp
            ? Decision.Accept(new VernietigingVoorgesteld(
                command.Zaaktype,
                command.Dossier,
                dossier.Code,
                kan.Proceseigenaar,
                kan.Regel,
                kan.Selectielijst,
                dossier.GeopendOp,
                dossier.VernietigenOp!.Value,
                context.Moment.Vandaag))
            : Decision.Nothing;
}
