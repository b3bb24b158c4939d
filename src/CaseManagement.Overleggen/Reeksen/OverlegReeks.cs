using System.Collections.Immutable;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using NodaTime;

namespace CaseManagement.Overleggen.Reeksen;

/// <summary>A series of meetings of one type, with the rhythms it had and has.</summary>
public sealed record OverlegReeks
{
    /// <summary>Its name.</summary>
    public required string Naam { get; init; }

    /// <summary>The type that cases name in their agendering.</summary>
    public required string Type { get; init; }

    /// <summary>Where the rhythm was laid down.</summary>
    public required string Bron { get; init; }

    /// <summary>Who chairs and who is invited.</summary>
    public required ReeksBezetting Bezetting { get; init; }

    /// <summary>Who keep its agenda and lists beside the chair.</summary>
    public ImmutableList<GebruikerId> Secretarissen { get; init; } = [];

    /// <summary>The rhythms in order of time; each holds until the day before the next.</summary>
    public required ImmutableList<RitmePeriode> Ritmes { get; init; }

    /// <summary>The rhythm that counts for a nominal date.</summary>
    public RitmePeriode RitmeOp(LocalDate dag) => Ritmes.FindLast(ritme => ritme.Vanaf <= dag) ?? Ritmes[0];

    /// <summary>Whether somebody with the role of chair chairs this series.</summary>
    public bool MagVoorzitten(GebruikerId gebruiker) =>
        Bezetting.Voorzitter is not { } voorzitter || voorzitter == gebruiker || Bezetting.PlaatsvervangendVoorzitter == gebruiker;

    internal static OverlegReeks Evolve(OverlegReeks? reeks, IEvent @event) => (reeks, @event) switch
    {
        (null, ReeksIngesteld e) => new OverlegReeks
        {
            Naam = e.Naam,
            Type = e.OverlegType,
            Bron = e.Bron,
            Bezetting = e.Bezetting,
            Ritmes = [new RitmePeriode(1, e.Ritme, e.Tijd, LocalDate.MinIsoValue)],
        },
        (not null, RitmeVerlegd e) => reeks with
        {
            Ritmes = reeks.Ritmes.Add(new RitmePeriode(reeks.Ritmes.Count + 1, e.Ritme, e.Tijd, e.Vanaf)),
        },
        (not null, SecretarissenAangewezen e) => reeks with { Secretarissen = [.. e.Secretarissen] },
        (not null, ReeksBezettingGewijzigd e) => reeks with { Bezetting = e.Bezetting },
        _ => throw new InvalidOperationException($"{@event.GetType().Name} does not belong to this series."),
    };
}

/// <summary>A rhythm and from when it counts.</summary>
/// <param name="Nummer">1 for the first; part of the identity of its meetings.</param>
/// <param name="Ritme">The rhythm.</param>
/// <param name="Tijd">When its meetings begin.</param>
/// <param name="Vanaf">The first nominal date that counts.</param>
public sealed record RitmePeriode(int Nummer, RitmeKeuze Ritme, LocalTime Tijd, LocalDate Vanaf);
