namespace CaseManagement.Controles.Aanleidingen;

/// <summary>Looks whether the signal or case behind a control still carries it; asked by the program itself (<see cref="Aanleidingwacht"/>).</summary>
public sealed record AanleidingNalopen;

/// <summary>
/// What lies behind the control fell away: it proved false, or it ended before the control was carried out. It waits for a decision, and nothing that
/// follows from the signal is shown to an organ until then.
/// </summary>
/// <param name="Stand">What became of it.</param>
/// <param name="Op">Civil date on which that was noted.</param>
[EventType("controle.aanleiding-vervallen")]
public sealed record AanleidingVervallen(Aanleidingstand Stand, LocalDate Op) : IEvent;

internal sealed class AanleidingNalopenUseCase(Feitenlezer lezer) : CommandUseCase<IntegraleControle, AanleidingNalopen, ControleFeiten>
{
    public override CommandPolicy Policy => new("aanleiding/nalopen", AuditActie.Wijzigen, Recht.Schrijven)
    {
        AlleenRollen = [Rol.Systeem],
        RolRegel = "OND-1.11",
    };

    public override Task<ControleFeiten> GatherAsync(
        IntegraleControle? state, AanleidingNalopen command, CommandContext context, CancellationToken cancellation) =>
        lezer.LeesAsync(state?.Plan.Herkomst, context.Moment, null, cancellation);

    public override Decision Decide(IntegraleControle? state, AanleidingNalopen command, ControleFeiten facts, CommandContext context) =>
        state is { IsActief: true } && MoetVastgelegd(state, facts)
            ? Decision.Accept(new AanleidingVervallen(facts.Stand, context.Moment.Vandaag))
            : Decision.Nothing;

    /// <summary>Whether this is news for the control. That a case ended after the control was carried out is not: it is how cases end.</summary>
    public static bool MoetVastgelegd(IntegraleControle state, ControleFeiten feiten) =>
        Aanleidingpoort.Weiger(state, feiten) is not null
        && feiten.Stand > (state.Verval?.Stand ?? Aanleidingstand.Loopt)
        && feiten.Stand > (state.Voortzetting?.Stand ?? Aanleidingstand.Loopt);
}
