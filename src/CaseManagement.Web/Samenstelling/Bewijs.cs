using System.Security.Cryptography;
using CaseManagement.EventSourcing.Evidence;
using CaseManagement.EventSourcing.Protection;
using CaseManagement.EventSourcing.Streams;
using NodaTime;

namespace CaseManagement.Web.Samenstelling;

/// <summary>Evidence outside the database: the signing key and the signed heads (I3, ADR 0004).</summary>
public static class Bewijs
{
    private const string Map = "hoofden";

    /// <summary>The signing key; made when it is not there.</summary>
    /// <exception cref="Beheerfout">The file holds no key.</exception>
    public static SigningKey Sleutel(CasusOpties opties) => Lees(Sleutelbestand(opties), pad => SigningKey.FromFile(pad, createIfMissing: true));

    /// <summary>The exported heads.</summary>
    public static SignedHeads Hoofden(CasusOpties opties) => new(Path.Combine(opties.Directory, Map), opties.Tenant);

    /// <summary>The list of destroyed keys.</summary>
    public static DestructionList Vernietigd(CasusOpties opties) => new(Hoofdenmap(opties), opties.Tenant);

    /// <summary>The folder with everything that is copied away at once.</summary>
    public static string Hoofdenmap(CasusOpties opties) => Path.Combine(opties.Directory, Map);

    /// <summary>Whose signature counts: our own key, and public keys of before a restore or a change of key (<c>vertrouwd-*.pem</c>).</summary>
    public static IReadOnlyList<SigningKey> Vertrouwd(CasusOpties opties, SigningKey sleutel) => Directory.Exists(Hoofdenmap(opties))
        ? [sleutel, .. Directory.EnumerateFiles(Hoofdenmap(opties), "vertrouwd-*.pem").Select(pad => Openbaar(pad))]
        : [sleutel];

    /// <summary>
    /// The same for whoever only checks: a key that is gone is not made anew, because a check may not hide that it is gone.
    /// </summary>
    public static IReadOnlyList<SigningKey> Vertrouwd(CasusOpties opties)
    {
        var eigen = Sleutelbestand(opties);
        var map = Hoofdenmap(opties);
        return
        [
            .. File.Exists(eigen) ? [Lees(eigen, pad => SigningKey.FromFile(pad, createIfMissing: false))] : Array.Empty<SigningKey>(),
            .. Directory.Exists(map) ? Directory.EnumerateFiles(map, "vertrouwd-*.pem").Select(pad => Openbaar(pad)) : [],
        ];
    }

    /// <summary>The public key of a file.</summary>
    /// <exception cref="Beheerfout">The file holds no key.</exception>
    internal static SigningKey Openbaar(string pad) => Lees(pad, bestand => SigningKey.FromPem(File.ReadAllText(bestand)));

    /// <summary>A verifier of log, chain and signed heads.</summary>
    public static LogVerifier Controleur(IEventStore store, CasusOpties opties, SigningKey sleutel) =>
        new(store, HashChain.Next, Hoofden(opties).Read(), Vertrouwd(opties, sleutel));

    /// <summary>What is wrong with a record, in Dutch.</summary>
    public static string Reden(BadRecordReason reason) => reason switch
    {
        BadRecordReason.PositionOutOfOrder => "er ontbreekt een gebeurtenis, of de volgorde is veranderd.",
        BadRecordReason.VersionOutOfOrder => "er ontbreekt een gebeurtenis in een stroom, of de volgorde is veranderd.",
        BadRecordReason.Changed => "de opgeslagen bytes passen niet bij de hashketen.",
        BadRecordReason.HeadDiffers => "het hoofd past niet bij de laatste gebeurtenis.",
        BadRecordReason.DiffersFromSignedHead => "de keten is opnieuw berekend: zij past niet bij een ondertekend hoofd.",
        BadRecordReason.Truncated => "het einde van het logboek ontbreekt.",
        _ => "een ondertekend hoofd heeft geen geldige handtekening.",
    };

    /// <summary>Signs the head of a log that is still empty, so that a log with events and without any head can only have lost its heads.</summary>
    internal static async Task TekenEersteHoofdAsync(this IServiceProvider huis, CancellationToken cancellation)
    {
        if ((await huis.GetRequiredService<IEventStore>().ReadHeadAsync(cancellation)).Position == 0)
        {
            await huis.GetRequiredService<HeadSigner>().SignAsync(cancellation);
        }
    }

    private static SigningKey Lees(string pad, Func<string, SigningKey> lees)
    {
        try
        {
            return lees(pad);
        }
        catch (Exception fout) when (fout is ArgumentException or CryptographicException)
        {
            throw Beheerfout.Bestand(pad, "het hoort een sleutel ECDSA P-256 in PEM te bevatten. Zet het terug uit een kopie.");
        }
    }

    private static string Sleutelbestand(CasusOpties opties) => Path.Combine(opties.Directory, Map, "ondertekening.pem");

    internal static IServiceCollection AddBewijs(this IServiceCollection services, CasusOpties opties) => services
        .AddSingleton(_ => Sleutel(opties))
        .AddSingleton(_ => Hoofden(opties))
        .AddSingleton(provider => new HeadSigner(
            provider.GetRequiredService<IEventStore>(),
            provider.GetRequiredService<SignedHeads>(),
            provider.GetRequiredService<SigningKey>(),
            provider.GetRequiredService<IClock>()));
}
