using CaseManagement.EventSourcing.Streams;
using CaseManagement.Toegang.Registratie;

namespace CaseManagement.Toegang.Deur.Pijplijn;

/// <summary>
/// Refuses a command: records it, and remembers the answer under its idempotency key, so that the same key never refuses first and carries out later. For the
/// handler, and for a step before it that touches another stream (ADR 0010).
/// </summary>
/// <typeparam name="TState">State of the thing.</typeparam>
/// <typeparam name="TCommand">The command.</typeparam>
/// <typeparam name="TFacts">Facts from elsewhere.</typeparam>
/// <param name="useCase">What was asked.</param>
/// <param name="onderwerp">Of what.</param>
/// <param name="toegangslog">Where it is recorded.</param>
public sealed class Weigeraar<TState, TCommand, TFacts>(CommandUseCase<TState, TCommand, TFacts> useCase, Onderwerp<TState> onderwerp, Toegangslog toegangslog)
    where TState : class
    where TCommand : class
{
    /// <summary>Answers with what was not done elsewhere, as the answer of this command. Only a refusal is remembered; anything else can be tried again.</summary>
    /// <param name="opdracht">The command.</param>
    /// <param name="geladen">The thing it was about.</param>
    /// <param name="elders">How the step elsewhere ended.</param>
    /// <param name="cancellation">Stops the recording.</param>
    public async Task<Uitkomst> NeemOverAsync(
        Opdracht<TState, TCommand, TFacts> opdracht, Geladen<TState> geladen, Uitkomst elders, CancellationToken cancellation)
    {
        var uitkomst = elders with { Id = opdracht.Id.ToString(), Versie = geladen.Versie, Positie = 0 };
        if (uitkomst.Soort is not UitkomstSoort.Geweigerd)
        {
            return uitkomst;
        }

        var vastgelegd = Weigering.Van(opdracht, useCase, onderwerp.Categorie, geladen.State, geladen.Overzicht, uitkomst.RegelId);
        var result = await toegangslog.VastleggenAsync(opdracht.Aanroep, vastgelegd, opdracht.OpdrachtId, Herhaling.Onthoud(opdracht, uitkomst), cancellation);
        return result is AppendResult.Duplicate duplicate ? Herhaling.Antwoord(opdracht.Herhaalsleutel!, duplicate.Previous) : uitkomst;
    }
}
