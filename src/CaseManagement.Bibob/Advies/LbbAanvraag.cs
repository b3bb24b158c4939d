namespace CaseManagement.Bibob.Advies;

/// <summary>The request for advice with everything that moves its term.</summary>
/// <param name="GevraagdOp">Civil date of the request.</param>
public sealed record LbbAanvraag(LocalDate GevraagdOp)
{
    /// <summary>The extension of which the bureau gave notice, in days; 0 without.</summary>
    public int VerlengdMetDagen { get; init; }

    /// <summary>The stops of the bureau's own clock.</summary>
    public ImmutableList<LbbStop> Stops { get; init; } = [];

    /// <summary>Civil date on which advice or refusal was received.</summary>
    public LocalDate? OntvangenOp { get; init; }

    /// <summary>The advice, if it was given.</summary>
    public LbbAdviesBinnengekomen? Advies { get; init; }

    /// <summary>Whether the bureau waits for data.</summary>
    public bool StaatStil => Stops is [.., { OntvangenOp: null }];

    /// <summary>Last civil day for the advice; unknown while the bureau waits for data.</summary>
    public LocalDate? UiterlijkOp => LbbAdviestermijn.UiterlijkOp(GevraagdOp, VerlengdMetDagen, Stops);

    internal LbbAanvraag MetVragen(LocalDate op) => this with { Stops = Stops.Add(new LbbStop(op, null)) };

    internal LbbAanvraag MetAntwoord(LocalDate op) => this with { Stops = Stops.SetItem(Stops.Count - 1, Stops[^1] with { OntvangenOp = op }) };

    /// <summary>An answer of the bureau also ends a stop: it waits for nothing any more.</summary>
    internal LbbAanvraag Beantwoord(LocalDate op) => (StaatStil ? MetAntwoord(op) : this) with { OntvangenOp = op };
}
