using CaseManagement.Controles.Voorbereiden;
using CaseManagement.Toegang.Dossiers;

namespace CaseManagement.Controles.Aanleidingen;

/// <summary>
/// The gate before the common use cases of a control that follows from a signal: inviting somebody of an organ tells that organ that there is one, so a
/// protocol must be in force (<c>OND-01</c>), check 2B must hold on the day itself (<c>OND-14</c>), and nothing behind the control may have fallen away.
/// </summary>
/// <param name="lezer">Looks at what lies behind the control.</param>
internal sealed class Deelnamepoort(Feitenlezer lezer) : IDossierpoort<IntegraleControle>
{
    public async Task<Refusal?> WeigerAsync(IntegraleControle state, object command, CommandContext context, CancellationToken cancellation) =>
        Deelt(command) && state.Plan.Herkomst is { } herkomst
            ? Weiger(state, await lezer.LeesAsync(herkomst, context.Moment, null, cancellation), context.Moment.Vandaag)
            : null;

    /// <summary>Refuses, purely.</summary>
    internal static Refusal? Weiger(IntegraleControle state, ControleFeiten feiten, LocalDate vandaag) =>
        Aanleidingpoort.Weiger(state, feiten.Protocol)
        ?? Aanleidingpoort.Weiger(state, feiten)
        ?? (Deling.IsGetoetst(state, vandaag) ? null : new Check2BOntbreekt());

    private static bool Deelt(object command) =>
        command is DeelnemerUitnodigen { Organisatie: var organisatie } && organisatie != Organisaties.Gemeente;
}
