using CaseManagement.Kernel.Aanroepen;
using Microsoft.AspNetCore.Http;

namespace CaseManagement.Toegang.Deur;

/// <summary>
/// Turns HTTP into a call and an outcome into HTTP, the same for every endpoint: identity, role, purpose, body, preconditions,
/// idempotency key; problem documents, headers. The host implements it.
/// </summary>
public interface IDeurwachter
{
    /// <summary>Reads everything a command needs, or the problem that keeps it out.</summary>
    Task<Binnenkomst<TCommand>> LaatBinnenAsync<TCommand>(HttpContext http, CommandPolicy policy)
        where TCommand : class;

    /// <summary>Reads everything a question needs, or the problem that keeps it out.</summary>
    Task<Binnenkomst<TQuery>> LaatVragenAsync<TQuery, TResult>(HttpContext http, QueryPolicy policy, QueryUseCase<TQuery, TResult> useCase)
        where TQuery : class
        where TResult : class;

    /// <summary>The HTTP answer of a command.</summary>
    /// <param name="http">The request.</param>
    /// <param name="uitkomst">How it ended.</param>
    /// <param name="merk">Mark of the thing for this caller, for <c>ETag</c>; <see langword="null"/> for none.</param>
    IResult Antwoord(HttpContext http, Uitkomst uitkomst, string? merk);

    /// <summary>The HTTP answer of a question.</summary>
    /// <param name="http">The request.</param>
    /// <param name="antwoord">What is shown.</param>
    /// <param name="merk">Mark of the thing for this caller, for <c>ETag</c>; <see langword="null"/> for none.</param>
    IResult Antwoord<TResult>(HttpContext http, Antwoord<TResult> antwoord, string? merk)
        where TResult : class;

    /// <summary>404, as for anything that does not exist or is hidden.</summary>
    IResult NietGevonden(HttpContext http);
}

/// <summary>What came in at the door.</summary>
/// <typeparam name="TBody">Command or question.</typeparam>
/// <param name="Command">The body; <see langword="null"/> with a <paramref name="Fout"/>.</param>
/// <param name="Aanroep">Who, role, purpose, basis; <see langword="null"/> with a <paramref name="Fout"/>.</param>
/// <param name="OpdrachtId">Identifier of the request.</param>
/// <param name="Voorwaarde">The mark from <c>If-Match</c>.</param>
/// <param name="Herhaalsleutel">From <c>Idempotency-Key</c>.</param>
/// <param name="Fout">The problem that keeps the request out.</param>
public sealed record Binnenkomst<TBody>(
    TBody? Command, Aanroep? Aanroep, Guid OpdrachtId, string? Voorwaarde, Herhaalsleutel? Herhaalsleutel, IResult? Fout)
    where TBody : class;
