using CaseManagement.EventSourcing.Events;
using CaseManagement.EventSourcing.Projections;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Koppelen;
using CaseManagement.Toegang.Dossiers.Register;
using CaseManagement.Toegang.Sleutels;

namespace CaseManagement.Toegang.Koppelen;

/// <summary>
/// The index of the link finder: keyed hashes of the marks of open dossiers. A dossier that ends and a key that is destroyed take their rows along. Each
/// dossier has rows of its own, and what a destroyed key leaves out is left out whenever it is met, so a rebuild may go by stream (ADR 0022).
/// </summary>
public sealed class Koppelprojectie : StreamProjection<KoppelRij>
{
    /// <summary>Raised when marks are made or normalised in another way, and when a version of before may have left out dossiers (3).</summary>
    private const int Codeversie = 3;

    private const int PerSleutelversie = 1000;

    private readonly Dictionary<string, Koppelzaaktype> zaaktypen;
    private readonly StateGeheugen geheugen = new(32_000_000);
    private readonly Koppelhash hash;
    private readonly KoppelInstellingen instellingen;

    /// <summary>Follows the case types that have marks.</summary>
    /// <param name="zaaktypen">The case types of the house.</param>
    /// <param name="hash">Hashes marks.</param>
    /// <param name="instellingen">Which key.</param>
    /// <exception cref="InvalidOperationException">A case type that may never be compared has marks.</exception>
    public Koppelprojectie(IEnumerable<IZaaktype> zaaktypen, Koppelhash hash, KoppelInstellingen instellingen)
    {
        (this.hash, this.instellingen) = (hash, instellingen);
        this.zaaktypen = zaaktypen.Where(zaaktype => zaaktype is IKoppelbaar).ToDictionary(zaaktype => zaaktype.Naam, Koppelbaar, StringComparer.Ordinal);
    }

    /// <inheritdoc/>
    public override string Name => "koppelkenmerken";

    /// <inheritdoc/>
    public override int Version => (instellingen.Sleutelversie * PerSleutelversie) + Codeversie;

    /// <inheritdoc/>
    public override IReadOnlyCollection<string> Categories => [.. zaaktypen.Keys, Sleutelvernietiger.Stroom.Category];

    /// <inheritdoc/>
    public override bool OpensPersonalText => true;

    /// <inheritdoc/>
    public override IRowSchema Schema { get; } =
        new RowSchema<KoppelRij>(PersonalTextJson.Row<KoppelRij>(KoppelJson.Default)).Text(Koppelindex.KenmerkKolom, rij => rij.Kenmerk);

    /// <inheritdoc/>
    public override bool Wants(string eventType) => eventType is not ("toegang.vastgelegd" or "nummering.uitgegeven");

    /// <inheritdoc/>
    protected override async ValueTask ApplyAsync(StreamRun run, Rows<KoppelRij> rows, IStreamReader streams)
    {
        var stroom = run.Events[0].Stored.Stream;
        foreach (var betrokkene in run.Events.Select(e => e.Body).OfType<SleutelsVernietigd>().SelectMany(e => e.Hekken).Select(hek => hek.Betrokkene).Distinct())
        {
            await Koppelrijen.VernietigAsync(rows, betrokkene);
        }

        if (zaaktypen.TryGetValue(stroom.Category, out var zaaktype))
        {
            var (vorige, nu) = await geheugen.NaAsync(zaaktype, run.Events, streams);
            var stand = (Koppelstand)nu.State!;
            if (run.WasParked || vorige is null || stand.IsAndersDan((Koppelstand?)vorige.State))
            {
                await VervangAsync(rows, DossierId.Parse(stroom.Value[(stroom.Category.Length + 1)..], null), zaaktype, stand);
            }

            // Not before: what failed is not compared with at the next event, but written whole.
            geheugen.Onthoud(nu, run);
        }
    }

    private async Task VervangAsync(Rows<KoppelRij> rows, DossierId id, Koppelzaaktype zaaktype, Koppelstand stand)
    {
        var kenmerken = stand.Kenmerken.SelectMany(kenmerk => hash.Normaal(kenmerk).Select(normaal => (kenmerk.Betrokkene, Rij: new KoppelRij
        {
            Kenmerk = hash.Van(normaal),
            Soort = kenmerk.Soort,
            Dossier = id,
            Zaaktype = zaaktype.Naam,
            Vraagbaak = stand.Vraagbaak,
            Geheim = stand.Geheim,
            Uitgesloten = stand.Uitgesloten,
        })));
        await Koppelrijen.VervangAsync(
            rows, id, stand.Kenmerken.Select(kenmerk => kenmerk.Betrokkene).ToHashSet(), kenmerken.ToLookup(paar => paar.Betrokkene, paar => paar.Rij));
    }

    private static Koppelzaaktype Koppelbaar(IZaaktype zaaktype) => zaaktype.GetType().IsDefined(typeof(NooitKoppelenAttribute), inherit: true)
        ? throw new InvalidOperationException($"The case type {zaaktype.Naam} may never be compared and has marks.")
        : new Koppelzaaktype(zaaktype, (IKoppelbaar)zaaktype);
}
