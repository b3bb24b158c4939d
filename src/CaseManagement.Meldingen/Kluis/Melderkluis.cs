using System.Collections.Immutable;
using System.Globalization;
using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Deur;

namespace CaseManagement.Meldingen.Kluis;

/// <summary>
/// Who reported one melding, apart from the melding (<c>MEL-02</c>): a stream, a processing activity and a key of its own. The melding holds a reference
/// and no more. Of a melding from before there were vaults the identity stands in the melding; its vault holds who opened it, and whether it was forgotten.
/// </summary>
public sealed record Melderkluis
{
    /// <summary>Code of the processing activity: what is sealed for it opens with no key of the melding.</summary>
    public const string Doelcode = "va-melderkluis";

    /// <summary>Column of the matrix.</summary>
    public const string Gebied = "melderkluis";

    /// <summary>Purpose: knowing who reported, to reach him and for nothing else.</summary>
    public static readonly Doel Doel = new(Doelcode, "Weten wie heeft gemeld, om de melder te bereiken", "AVG 6 lid 1 e; Gemeentewet 172");

    /// <summary>How vaults are kept.</summary>
    public static readonly Onderwerp<Melderkluis> Onderwerp = new("melderkluis", "melderkluizen", Gebied, Doelcode, Evolve);

    /// <summary>The melding.</summary>
    public required DossierId Melding { get; init; }

    /// <summary>The identity as it was put in; <see langword="null"/> when it stands in an old melding, or was forgotten.</summary>
    public MelderInKluisGelegd? Inhoud { get; init; }

    /// <summary>Whether an identity lies in it.</summary>
    public bool IsGevuld => Inhoud is not null;

    /// <summary>Whether the identity was destroyed for good.</summary>
    public bool IsVergeten { get; init; }

    /// <summary>
    /// How often what lay in it was destroyed because no melding came (<see cref="WeeskluisVernietigen"/>). That says nothing about the reporter, who may still be
    /// put in: a repeat of the request, however late, is received.
    /// </summary>
    public int Verweesd { get; init; }

    /// <summary>The pseudonym whose key protects what lies in it now, or what is put in next.</summary>
    public BetrokkeneId Sleutel => Inhoud?.Ref ?? SleutelVan(IdVan(Melding), Verweesd);

    /// <summary>Who opened it, when.</summary>
    public ImmutableList<MelderkluisGeopend> Openingen { get; init; } = [];

    /// <summary>The vault of a melding: a melding has one, always under the same identifier.</summary>
    public static DossierId IdVan(DossierId melding) => new(DerivedIdentifier.From(melding.Value, "melderkluis"));

    /// <summary>The pseudonym whose key protects the identity in a vault and nothing else. A destroyed key never comes back, so each round has its own.</summary>
    /// <param name="kluis">The vault.</param>
    /// <param name="ronde">How often its content was destroyed because no melding came.</param>
    public static BetrokkeneId SleutelVan(DossierId kluis, int ronde = 0) => new(DerivedIdentifier.From(
        kluis.Value, ronde == 0 ? "melder" : string.Create(CultureInfo.InvariantCulture, $"melder-{ronde}")));

    /// <summary>The vault after one more event.</summary>
    /// <param name="state">The vault; <see langword="null"/> before its first event.</param>
    /// <param name="event">The event.</param>
    public static Melderkluis Evolve(Melderkluis? state, IEvent @event) => @event switch
    {
        MelderInKluisGelegd e => Van(state, e.Melding) with { Inhoud = e },
        MelderkluisGeopend e => Van(state, e.Melding).Met(e),
        MelderVergeten { Reden: Vergeetreden.MeldingNooitOntvangen } e => Van(state, e.Melding).Wees(),
        MelderVergeten e => Van(state, e.Melding) with { Inhoud = null, IsVergeten = true },
        _ => throw new InvalidOperationException($"Unknown event {@event.GetType().Name} of a melderkluis."),
    };

    private static Melderkluis Van(Melderkluis? state, DossierId melding) => state ?? new Melderkluis { Melding = melding };

    private Melderkluis Wees() => this with { Inhoud = null, Verweesd = Verweesd + 1 };

    private Melderkluis Met(MelderkluisGeopend opening) => this with { Openingen = Openingen.Add(opening) };
}
