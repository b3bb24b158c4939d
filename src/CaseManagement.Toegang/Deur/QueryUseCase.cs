using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur.Merken;
using CaseManagement.Toegang.Registratie;
using NodaTime;

namespace CaseManagement.Toegang.Deur;

/// <summary>Where a read enters and who may ask. The answer leaves only after it was recorded.</summary>
/// <param name="Pad">Whole path below <c>/v1</c>, such as <c>overleggen/{id}/agenda</c>.</param>
/// <param name="Actie">What the trail calls it.</param>
/// <param name="Gebied">Column of the matrix.</param>
/// <param name="Doel">The purpose for which may be asked.</param>
/// <param name="Nodig">The right on the column as a whole; the use case judges each dossier itself through <see cref="Toegangscontrole"/>.</param>
public sealed record QueryPolicy(string Pad, AuditActie Actie, string Gebied, string Doel, Recht Nodig)
{
    /// <summary>HTTP method: <c>GET</c>, or <c>POST</c> for a search whose terms may not stand in a URL (<c>/core/transport/no-sensitive-uris</c>).</summary>
    public string Methode { get; init; } = "GET";

    /// <summary>Whether a rule may refuse the question itself, such as one about a day to come (409).</summary>
    public bool Weigert { get; init; }

    /// <summary>Roles that alone may ask; empty for every role with the right.</summary>
    public IReadOnlyList<Rol> AlleenRollen { get; init; } = [];
}

/// <summary>One use case that reads. It must say what it showed, because every look is recorded (ADR 0008).</summary>
/// <typeparam name="TQuery">What is asked.</typeparam>
/// <typeparam name="TResult">What is shown.</typeparam>
public abstract class QueryUseCase<TQuery, TResult>
    where TQuery : class
    where TResult : class
{
    /// <summary>Where it enters and who may ask.</summary>
    public abstract QueryPolicy Policy { get; }

    /// <summary>Reads the question from a <c>GET</c> request. A <c>POST</c> question is the body and this is not called.</summary>
    /// <exception cref="VraagOngeldigException">A parameter is missing or malformed.</exception>
    public abstract TQuery Bind(Parameters parameters);

    /// <summary>
    /// What is asked for, so that the trail can name it when the door refuses before the question is answered: whatever dossiers and people the question
    /// names.
    /// </summary>
    public virtual Inzage Gevraagd(TQuery query)
    {
        var (betrokkenen, dossiers) = Verwijzingen.Van(query);
        return Inzage.Geen with { Dossiers = dossiers, Betrokkenen = betrokkenen };
    }

    /// <summary>Answers. Judges access to each dossier that it shows.</summary>
    public abstract Task<Antwoord<TResult>> AnswerAsync(TQuery query, QueryContext context, CancellationToken cancellation);
}

/// <summary>Who asks and when.</summary>
/// <param name="Aanroep">Who, role, purpose, basis.</param>
/// <param name="Moment">The moment of the question.</param>
public sealed record QueryContext(Aanroep Aanroep, Moment Moment);

/// <summary>An answer with what it showed, or nothing with the rule that hides it.</summary>
/// <typeparam name="TResult">What is shown.</typeparam>
/// <param name="Waarde">The answer; <see langword="null"/> when it is hidden or does not exist: 404 either way.</param>
/// <param name="Inzage">What was shown, for the trail.</param>
public sealed record Antwoord<TResult>(TResult? Waarde, Inzage Inzage)
    where TResult : class
{
    /// <summary>The thing as it was read, for <c>ETag</c>; <see langword="null"/> for lists.</summary>
    public IGezien? Gezien { get; init; }

    /// <summary>Log position that the answer reflects, for <c>X-Position</c>; 0 when it is always current.</summary>
    public long Positie { get; init; }

    /// <summary>The rule that refused; empty when answered.</summary>
    public string RegelId { get; init; } = "";

    /// <summary>Whether the refusal may be told (403) instead of hidden (404).</summary>
    public bool MagGenoemd { get; init; }

    /// <summary>A refusal of the domain to answer what was asked, such as a day to come (409); <see langword="null"/> for a refusal of access.</summary>
    public Refusal? Weigering { get; init; }

    /// <summary>Refused by a rule about the question itself: 409 with that rule, recorded.</summary>
    /// <param name="weigering">The rule and what to do.</param>
    /// <param name="inzage">What was asked for.</param>
    public static Antwoord<TResult> Geweigerd(Refusal weigering, Inzage inzage) =>
        new(null, inzage) { RegelId = weigering.RegelId, MagGenoemd = true, Weigering = weigering };

    /// <summary>Hidden: 404, recorded with its rule.</summary>
    /// <param name="regel">The rule.</param>
    /// <param name="inzage">What was asked for.</param>
    public static Antwoord<TResult> Verborgen(string regel, Inzage inzage) => new(null, inzage) { RegelId = regel };

    /// <summary>The answer of a policy judgement that is not <see cref="ToegangsUitkomst.Verleend"/>.</summary>
    public static Antwoord<TResult> Van(Toegangsoordeel oordeel, Inzage inzage) =>
        new(null, inzage) { RegelId = oordeel.RegelId, MagGenoemd = oordeel.Uitkomst is ToegangsUitkomst.Geweigerd };
}

/// <summary>What was shown (or asked for in vain): the part of the trail record that only the use case knows.</summary>
/// <param name="Zaaktype">Case type, or empty.</param>
/// <param name="Dossiers">The dossiers shown.</param>
/// <param name="Betrokkenen">Pseudonyms of the data subjects whose data was shown.</param>
/// <param name="Aantal">Number of records shown.</param>
public sealed record Inzage(string Zaaktype, IReadOnlyList<DossierId> Dossiers, IReadOnlyList<BetrokkeneId> Betrokkenen, int Aantal)
{
    /// <summary>Nothing about anybody, such as a list of meeting dates.</summary>
    public static readonly Inzage Geen = new("", [], [], 0);

    /// <summary>For whom the caller acted as achtervang, when the answer is one dossier (<c>ROL-01</c>).</summary>
    public GebruikerId? AchtervangVoor { get; init; }

    /// <summary>Of which moment the state was shown, when that was not the present (UTC; the first moment that was left out).</summary>
    public Instant? Stand { get; init; }
}

/// <summary>A question that cannot be read: 400.</summary>
/// <param name="parameter">Name of the parameter.</param>
/// <param name="melding">What is wrong, in Dutch, without repeating the value.</param>
public sealed class VraagOngeldigException(string parameter, string melding) : Exception(melding)
{
    /// <summary>Name of the parameter.</summary>
    public string Parameter { get; } = parameter;

    /// <summary>The words that it may be, when there are few; empty otherwise.</summary>
    public IReadOnlyList<string> Keuzes { get; init; } = [];
}
