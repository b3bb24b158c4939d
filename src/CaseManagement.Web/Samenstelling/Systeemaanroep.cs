using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Deur;
using MediatR;

namespace CaseManagement.Web.Samenstelling;

/// <summary>Sends commands as the program itself, or as an operator at the console; never reachable from HTTP.</summary>
/// <param name="mediator">The pipeline.</param>
/// <param name="identifiers">Gives ids to commands.</param>
internal sealed class Systeemaanroep(IMediator mediator, IIdentifiers identifiers)
{
    /// <summary>Sends a command with a fixed identifier, so that repeating it changes nothing.</summary>
    public Task<Uitkomst> StuurAsync<TState, TCommand, TFacts>(
        DossierId id, TCommand command, Doel doel, GebruikerId gebruiker, CancellationToken cancellation)
        where TState : class
        where TCommand : class
    {
        var aanroep = new Aanroep
        {
            Gebruiker = gebruiker,
            Organisatie = "gemeente",
            Rol = Rol.Systeem,
            Doel = doel.Code,
            Grondslag = doel.Grondslag,
        };
        return mediator.Send(new Opdracht<TState, TCommand, TFacts>(id, command, aanroep, identifiers.Next()), cancellation);
    }
}
