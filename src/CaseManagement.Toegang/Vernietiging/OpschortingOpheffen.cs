using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;

namespace CaseManagement.Toegang.Vernietiging;

/// <summary>Lifts a hold.</summary>
/// <param name="Nummer">Which.</param>
public sealed record OpschortingOpheffen(int Nummer);

internal sealed class OpschortingOpheffenUseCase(Vernietigstand stand) : CommandUseCase<Vernietigingsdossier, OpschortingOpheffen, Vernietigfeiten>
{
    public override CommandPolicy Policy => new("opheffing", AuditActie.Besluiten, Recht.Adviseren) { RolRegel = "AVG-43" };

    public override Task<Vernietigfeiten> GatherAsync(
        Vernietigingsdossier? state, OpschortingOpheffen command, CommandContext context, CancellationToken cancellation) =>
        stand.VanAsync(state, context, cancellation);

    public override Decision Decide(Vernietigingsdossier? state, OpschortingOpheffen command, Vernietigfeiten facts, CommandContext context) =>
        Vernietigregels.Belang(facts, context.Aanroep) is { } belang ? Decision.Refuse(belang)
        : state?.Opschortingen.Find(opschorting => opschorting.Nummer == command.Nummer) is not { } opschorting || state.Opgeheven.Contains(command.Nummer)
            ? Decision.Refuse(new OpschortingOnbekend())
        : opschorting.Door != context.Aanroep.Gebruiker && context.Aanroep.Rol is not Rol.Privacyfunctionaris ? Decision.Refuse(new OpschortingVanEenAnder())
        : Decision.Accept(new OpschortingOpgeheven(command.Nummer, context.Aanroep.Gebruiker, context.Moment.Vandaag));
}
