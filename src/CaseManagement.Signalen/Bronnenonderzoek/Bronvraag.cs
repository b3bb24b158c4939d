using System.Collections.Immutable;
using CaseManagement.Kernel.Identiteit;
using NodaTime;

namespace CaseManagement.Signalen.Bronnenonderzoek;

/// <summary>A question to a source and what became of it.</summary>
/// <param name="Gevraagd">The question.</param>
public sealed record Bronvraag(BronBevraagd Gevraagd)
{
    /// <summary>The answer, once given.</summary>
    public HitNoHitOntvangen? Antwoord { get; init; }

    /// <summary>Opinions on relevance, at most one per role.</summary>
    public ImmutableList<HitBeoordeeld> Oordelen { get; init; } = [];

    /// <summary>Whether the hit is relevant, once both judged.</summary>
    public bool? IsRelevant { get; init; }

    /// <summary>Whether the bronhouder can still answer on a day.</summary>
    public bool WachtOpAntwoord(LocalDate vandaag) => Antwoord is null && vandaag <= Gevraagd.UiterlijkOp;

    /// <summary>Whether a hit waits for the judgement of relevance.</summary>
    public bool WachtOpOordeel => Antwoord is { Hit: true } && IsRelevant is null;

    /// <summary>Whether this person must answer it.</summary>
    public bool IsVoor(GebruikerId gebruiker) => Gevraagd.Bronhouder == gebruiker;
}
