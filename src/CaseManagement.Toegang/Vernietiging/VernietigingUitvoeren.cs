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
        state is null ? Task.FromResult(new Vernietigfeiten(null, null, 0)) : stand.VanAsync(state.Zaaktype, state.Dossier, context.Moment.Vandaag, cancellation);

    public override Decision Decide(Vernietigingsdossier? state, VernietigingUitvoeren command, Vernietigfeiten facts, CommandContext context)
    {
        var weigering = Vernietigregels.Uitvoering(state, context.Aanroep, context.Moment.Vandaag)
            ?? (facts.Dossier is { IsVernietigd: true } ? (Refusal?)null : Vernietigregels.Dossier(facts.Dossier, facts.Kan, context.Moment.Vandaag) ?? new NietVoorgesteld());
        return weigering is not null ? Decision.Refuse(weigering) : Decision.Accept(new VernietigingUitgevoerd(
            state!.Zaaktype,
            state.Dossier,
            state.Voorstel!.Code,
            state.Voorstel.Regel,
            state.Voorstel.Selectielijst,
            state.Voorstel.GeopendOp,
            state.Voorstel.VernietigenOp,
            facts.AantalSleutels,
            Vernietigingswijze.SleutelsBestandenEnLeesmodellen,
            state.Goedkeuring!.Door,
            context.Aanroep.Gebruiker,
            context.Moment.Vandaag,
            [BetrokkeneId.Of(context.Id)]));
    }
}
