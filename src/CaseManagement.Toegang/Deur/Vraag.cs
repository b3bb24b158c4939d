using CaseManagement.Kernel.Aanroepen;
using MediatR;

namespace CaseManagement.Toegang.Deur;

/// <summary>A read on its way through the pipeline.</summary>
/// <typeparam name="TQuery">What is asked.</typeparam>
/// <typeparam name="TResult">What is shown.</typeparam>
/// <param name="Query">What is asked.</param>
/// <param name="Aanroep">Who, role, purpose, basis.</param>
/// <param name="VraagId">Identifier of the request.</param>
public sealed record Vraag<TQuery, TResult>(TQuery Query, Aanroep Aanroep, Guid VraagId) : IRequest<Antwoord<TResult>>
    where TQuery : class
    where TResult : class;
