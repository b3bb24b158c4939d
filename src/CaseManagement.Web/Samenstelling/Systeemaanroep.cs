using System.Security.Cryptography;
using System.Text;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using MediatR;

namespace CaseManagement.Web.Samenstelling;

/// <summary>Sends commands as the program itself, or as an operator at the console; never reachable from HTTP.</summary>
/// <param name="mediator">The pipeline.</param>
/// <param name="store">Remembers what was carried out.</param>
/// <param name="identifiers">Gives ids to commands.</param>
internal sealed class Systeemaanroep(IMediator mediator, IEventStore store, IIdentifiers identifiers)
{
    /// <summary>Sends a command with a fixed identifier, so that repeating it changes nothing.</summary>
    public Task<Uitkomst> StuurAsync<TState, TCommand, TFacts>(
        DossierId id, TCommand command, Doel doel, GebruikerId gebruiker, CancellationToken cancellation)
        where TState : class
        where TCommand : class =>
        mediator.Send(new Opdracht<TState, TCommand, TFacts>(id, command, Van(doel, gebruiker), identifiers.Next()), cancellation);

    /// <summary>Sends a command that is carried out once, however often it is sent: a repeat gets the remembered outcome.</summary>
    /// <param name="id">The thing.</param>
    /// <param name="command">The command; the caller sees to it that a step of a thing is always the same command.</param>
    /// <param name="doel">The purpose.</param>
    /// <param name="gebruiker">The operator.</param>
    /// <param name="stap">Name of the step, unique for the thing; at most 100 characters and nothing personal.</param>
    /// <param name="cancellation">Stops the wait.</param>
    public Task<Uitkomst> StuurEenmaalAsync<TState, TCommand, TFacts>(
        DossierId id, TCommand command, Doel doel, GebruikerId gebruiker, string stap, CancellationToken cancellation)
        where TState : class
        where TCommand : class
    {
        var sleutel = Sleutel(id, stap);
        var opdracht = new Opdracht<TState, TCommand, TFacts>(id, command, Van(doel, gebruiker), identifiers.Next())
        {
            Herhaalsleutel = new Herhaalsleutel(sleutel, SHA256.HashData(Encoding.UTF8.GetBytes(sleutel))),
        };
        return mediator.Send(opdracht, cancellation);
    }

    /// <summary>Whether a step was sent before with <see cref="StuurEenmaalAsync"/> and changed something.</summary>
    public async Task<bool> IsGestuurdAsync(DossierId id, string stap, CancellationToken cancellation) =>
        await store.FindCommandAsync(Sleutel(id, stap), cancellation) is not null;

    // No user name begins with this sign, so no key from outside can be this one.
    private static string Sleutel(DossierId id, string stap) => $"#systeem/{id}/{stap}";

    /// <summary>The call of the program, in the name of an operator.</summary>
    internal static Aanroep Van(Doel doel, GebruikerId gebruiker) => new()
    {
        Gebruiker = gebruiker,
        Organisatie = Organisaties.Gemeente,
        Rol = Rol.Systeem,
        Doel = doel.Code,
        Grondslag = doel.Grondslag,
    };
}
