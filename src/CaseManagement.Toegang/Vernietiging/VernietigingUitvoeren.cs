using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;

namespace CaseManagement.Toegang.Vernietiging;

/// <summary>Carries an approved destruction out; the second pair of eyes (<c>AVG-42</c>). It cannot be undone.</summary>
public sealed record VernietigingUitvoeren;

/// <summary>Writes the proof; the dossier itself went just before (<see cref="Vernietigingsgang"/>).</summary>
internal sealed class VernietigingUitvoerenUseCase(Vernietigstand stand) : CommandUseCase<Vernietigingsdossier, VernietigingUitvoeren, Vernietigfeiten>
{
    public override CommandPolicy Policy => new("uitvoering", AuditActie.Vernietigen, Recht.Beslissen) { AlleenRollen = [Rol.Archivaris], RolRegel = "AVG-42" };

    public override Task<Vernietigfeiten> GatherAsync(
        Vernietigingsdossier? state, VernietigingUitvoeren command, CommandContext context, CancellationToken cancellation) =>
        stand.VanAsync(state, context, cancellation);

    // What is gone is proved, whatever came in between and whoever repeats it; the proof names who destroyed it, and when.
    public override Decision Decide(Vernietigingsdossier? state, VernietigingUitvoeren command, Vernietigfeiten facts, CommandContext context) =>
        facts.Gedaan is not { } gedaan
            ? Decision.Refuse(Vernietigregels.Uitvoering(state, facts, context.Aanroep, context.Moment.Vandaag) ?? new NietVoorgesteld())
        : Vernietigregels.Verklaring(state, facts, context.Aanroep) is { } weigering ? Decision.Refuse(weigering)
        : Decision.Accept(new VernietigingUitgevoerd(
            state!.Zaaktype,
            state.Dossier,
            state.Voorstel!.Code,
            state.Voorstel.Regel,
            state.Voorstel.Selectielijst,
            state.Voorstel.GeopendOp,
            state.Voorstel.VernietigenOp,
            gedaan.AantalSleutels,
            Vernietigingswijze.SleutelsBestandenEnLeesmodellen,
            state.Goedkeuring!.Door,
            gedaan.Door,
            gedaan.Op,
            [BetrokkeneId.Of(context.Id)]));
}
