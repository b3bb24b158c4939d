using System.Collections.Immutable;
using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Deur;
using NodaTime;

namespace CaseManagement.Toegang.Vernietiging;

/// <summary>
/// The destruction of one dossier, from the proposal to the proof that stays (<c>AVG-41</c>, <c>AVG-44</c>). It has a stream of its own: whoever approves and
/// carries out needs a code, a term and a rule, and reads nothing of the dossier; and the proof outlives it.
/// </summary>
public sealed record Vernietigingsdossier
{
    /// <summary>Code of the processing activity.</summary>
    public const string Doelcode = "va-vernietiging";

    /// <summary>Column of the matrix.</summary>
    public const string Gebied = "vernietiging";

    /// <summary>Purpose.</summary>
    public static readonly Doel Doel = new(Doelcode, "Dossiers vernietigen volgens de selectielijst", "Archiefwet 3 en 5; AVG 5 lid 1 e");

    /// <summary>How they are kept.</summary>
    public static readonly Onderwerp<Vernietigingsdossier> Onderwerp = new("vernietiging", "vernietigingen", Gebied, Doelcode, Evolve);

    /// <summary>Name of the case type.</summary>
    public required string Zaaktype { get; init; }

    /// <summary>The dossier.</summary>
    public required DossierId Dossier { get; init; }

    /// <summary>The last proposal; an older one lapses when the term changed.</summary>
    public VernietigingVoorgesteld? Voorstel { get; init; }

    /// <summary>The approval of that proposal.</summary>
    public VernietigingGoedgekeurd? Goedkeuring { get; init; }

    /// <summary>The attempt to carry it out that stands; while it does, nothing holds it up any more.</summary>
    public VernietigingBegonnen? Uitvoering { get; init; }

    /// <summary>What holds the destruction up, or did.</summary>
    public ImmutableList<VernietigingOpgeschort> Opschortingen { get; init; } = [];

    /// <summary>Numbers of those that were lifted.</summary>
    public ImmutableHashSet<int> Opgeheven { get; init; } = [];

    /// <summary>The proof.</summary>
    public VernietigingUitgevoerd? Verklaring { get; init; }

    /// <summary>The destruction of a dossier: each has one, always under the same identifier.</summary>
    public static DossierId IdVan(DossierId dossier) => new(DerivedIdentifier.From(dossier.Value, "vernietiging"));

    /// <summary>What holds it up on a day: not lifted, and not past its own last day.</summary>
    public VernietigingOpgeschort? OpgeschortOp(LocalDate dag) =>
        Opschortingen.Find(opschorting => !Opgeheven.Contains(opschorting.Nummer) && (opschorting.Tot is not { } tot || dag <= tot));

    /// <summary>The destruction after one more event.</summary>
    /// <param name="state">Before its first event <see langword="null"/>.</param>
    /// <param name="event">The event.</param>
    public static Vernietigingsdossier Evolve(Vernietigingsdossier? state, IEvent @event) => (state, @event) switch
    {
        (_, VernietigingVoorgesteld e) => Van(state, e.Zaaktype, e.Dossier) with { Voorstel = e, Goedkeuring = null },
        (_, VernietigingOpgeschort e) => Met(Van(state, e.Zaaktype, e.Dossier), e),
        (not null, VernietigingGoedgekeurd e) => state with { Goedkeuring = e },
        (not null, VernietigingBegonnen e) => state with { Uitvoering = e },
        (not null, VernietigingGestaakt e) => state with { Uitvoering = state.Uitvoering?.Opdracht == e.Opdracht ? null : state.Uitvoering },
        (not null, OpschortingOpgeheven e) => state with { Opgeheven = state.Opgeheven.Add(e.Nummer) },
        (not null, VernietigingUitgevoerd e) => state with { Verklaring = e },
        _ => throw new InvalidOperationException($"Event {@event.GetType().Name} does not belong to this point of a destruction."),
    };

    private static Vernietigingsdossier Met(Vernietigingsdossier state, VernietigingOpgeschort opschorting) =>
        state with { Opschortingen = state.Opschortingen.Add(opschorting) };

    private static Vernietigingsdossier Van(Vernietigingsdossier? state, string zaaktype, DossierId dossier) =>
        state ?? new Vernietigingsdossier { Zaaktype = zaaktype, Dossier = dossier };
}
