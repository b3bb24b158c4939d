using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using NodaTime;

namespace CaseManagement.Tests.ToyCase;

/// <summary>A youth case was opened.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Duo">Who is responsible.</param>
/// <param name="Jongere">The young person's pseudonym.</param>
/// <param name="Naam">The young person's name.</param>
/// <param name="GeopendOp">Civil date of opening.</param>
[EventType("jeugd.geopend")]
public sealed record JeugdcasusGeopend(string Code, Duo Duo, BetrokkeneId Jongere, PersonalText Naam, LocalDate GeopendOp) : IEvent;

/// <summary>The case was accepted for the meeting, to be evaluated in time.</summary>
/// <param name="Op">When.</param>
/// <param name="EvaluatieUiterlijkOp">Last civil day for the evaluation.</param>
[EventType("jeugd.geaccepteerd")]
public sealed record JeugdcasusGeaccepteerd(Instant Op, LocalDate EvaluatieUiterlijkOp) : IEvent;

/// <summary>The case was closed.</summary>
[EventType("jeugd.afgesloten")]
public sealed record JeugdcasusAfgesloten : IEvent;

/// <summary>State of a youth case.</summary>
public sealed record Jeugdcasus : IDossierState<Jeugdcasus>
{
    /// <summary>The event that opened it.</summary>
    public required JeugdcasusGeopend Opening { get; init; }

    /// <summary>The event that accepted it, if so.</summary>
    public JeugdcasusGeaccepteerd? Acceptatie { get; init; }

    /// <inheritdoc/>
    public DossierKern Kern { get; init; } = DossierKern.Leeg;

    /// <inheritdoc/>
    public bool IsActief { get; init; } = true;

    /// <inheritdoc/>
    public Jeugdcasus MetKern(DossierKern kern) => this with { Kern = kern };
}
