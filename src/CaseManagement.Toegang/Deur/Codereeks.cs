using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CaseManagement.EventSourcing.Protection;
using CaseManagement.Kernel.Identiteit;

namespace CaseManagement.Toegang.Deur;

/// <summary>
/// Turns the counter of a series into a number without order: a keyed permutation per prefix and year, so that the codes that somebody sees tell
/// neither how many he does not see nor which dossier came first (ADR 0029). No two counters of a series have one number.
/// </summary>
/// <param name="vingerafdruk">Hashes under the key of the series, which is in the key store of the installation.</param>
public sealed class Codereeks(KeyedFingerprint vingerafdruk)
{
    /// <summary>Purpose of the key in the key store.</summary>
    public const string Doel = "nummering";

    // Codes from before the permutation have four digits: a new one never equals one of those.
    private const int Cijfers = 5;
    private const int Ronden = 8;

    private static readonly BetrokkeneId Eigenaar = new(DerivedIdentifier.From(new Guid("6e756d6d-6572-896e-a763-6f6465730001"), Doel));

    /// <summary>The number that stands in the code: five digits for the first 90 000 of a series, one digit more for the next 900 000, and so on.</summary>
    /// <param name="prefix">Prefix of the series, such as <c>WOV</c>.</param>
    /// <param name="jaar">Year of the series.</param>
    /// <param name="teller">Which of the series, from 1.</param>
    public long Nummer(string prefix, string jaar, long teller)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(teller, 1);
        var (rang, eerste, cijfers) = (teller - 1, 10_000L, Cijfers);
        while (rang >= 9 * eerste)
        {
            (rang, eerste, cijfers) = (rang - (9 * eerste), eerste * 10, cijfers + 1);
        }

        var sleutel = vingerafdruk.Of(Eigenaar, Doel, Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{prefix}-{jaar}-{cijfers}")));
        return eerste + Verwissel(sleutel, rang, 9 * eerste);
    }

    /// <summary>The permutation of 0 up to a limit: a Feistel network on a square, walked on until it is below the limit.</summary>
    /// <param name="sleutel">The key.</param>
    /// <param name="rang">What takes another place.</param>
    /// <param name="aantal">How many there are.</param>
    internal static long Verwissel(byte[] sleutel, long rang, long aantal)
    {
        var zijde = (long)Math.Ceiling(Math.Sqrt(aantal));
        do
        {
            var (links, rechts) = Math.DivRem(rang, zijde);
            for (var ronde = 0; ronde < Ronden; ronde++)
            {
                (links, rechts) = (rechts, (links + Rondefunctie(sleutel, ronde, rechts, zijde)) % zijde);
            }

            rang = (links * zijde) + rechts;
        }
        while (rang >= aantal);

        return rang;
    }

    private static long Rondefunctie(byte[] sleutel, int ronde, long helft, long zijde)
    {
        Span<byte> invoer = stackalloc byte[12];
        BinaryPrimitives.WriteInt32BigEndian(invoer, ronde);
        BinaryPrimitives.WriteInt64BigEndian(invoer[4..], helft);
        Span<byte> uitvoer = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(sleutel, invoer, uitvoer);
        return (long)(BinaryPrimitives.ReadUInt64BigEndian(uitvoer) % (ulong)zijde);
    }
}
