using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Identiteit;
using MediatR;

namespace CaseManagement.Toegang.Deur;

/// <summary>A command on its way through the pipeline, with everything the door knows about the request.</summary>
/// <typeparam name="TState">State of the thing.</typeparam>
/// <typeparam name="TCommand">The command.</typeparam>
/// <typeparam name="TFacts">Facts from elsewhere.</typeparam>
/// <param name="Id">
/// The thing; for a command that opens one, the id it will get: the one that follows from the command, or <paramref name="OpdrachtId"/>. Only
/// the program itself may choose another.
/// </param>
/// <param name="Command">The command.</param>
/// <param name="Aanroep">Who, role, purpose, basis.</param>
/// <param name="OpdrachtId">Identifier of this command; a retry with the same idempotency key has the same.</param>
public sealed record Opdracht<TState, TCommand, TFacts>(DossierId Id, TCommand Command, Aanroep Aanroep, Guid OpdrachtId)
    : IRequest<Uitkomst>, IOpdracht
    where TState : class
    where TCommand : class
{
    /// <summary>Mark of what the caller saw (<c>If-Match</c>), or <see langword="null"/> when he named nothing. It is judged anew on fresh state.</summary>
    public string? Voorwaarde { get; init; }

    /// <summary>The idempotency key bound to the caller, with the fingerprint of the request; <see langword="null"/> when there is none.</summary>
    public Herhaalsleutel? Herhaalsleutel { get; init; }

    object IOpdracht.Command => Command;
}

/// <summary>What the pipeline needs to know of any command.</summary>
public interface IOpdracht
{
    /// <summary>The thing.</summary>
    DossierId Id { get; }

    /// <summary>The command.</summary>
    object Command { get; }

    /// <summary>Who, role, purpose, basis.</summary>
    Aanroep Aanroep { get; }

    /// <summary>Identifier of the command.</summary>
    Guid OpdrachtId { get; }

    /// <summary>The idempotency key, if any.</summary>
    Herhaalsleutel? Herhaalsleutel { get; }
}

/// <summary>An idempotency key bound to one caller, with the fingerprint of the whole request.</summary>
/// <param name="Sleutel">At most 200 characters.</param>
/// <param name="Vingerafdruk">SHA-256 over method, path, precondition and body.</param>
public sealed record Herhaalsleutel(string Sleutel, ReadOnlyMemory<byte> Vingerafdruk);
