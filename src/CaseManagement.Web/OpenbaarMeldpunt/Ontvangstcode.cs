using System.Security.Cryptography;
using System.Text;

namespace CaseManagement.Web.OpenbaarMeldpunt;

/// <summary>
/// The receipt code: 100 random bits in twenty characters that nobody confuses when reading them aloud. It is shown once and stored nowhere; the identifier of
/// the melding is its keyed hash.
/// </summary>
internal static class Ontvangstcode
{
    private const int Lengte = 20;
    private const string Alfabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /// <summary>The code that these bytes give, in groups of five; at least 13 bytes.</summary>
    public static string Van(ReadOnlySpan<byte> bytes)
    {
        var tekens = new StringBuilder(Lengte + 3);
        for (var i = 0; i < Lengte; i++)
        {
            var bit = i * 5;
            var paar = (bytes[bit / 8] << 8) | bytes[Math.Min((bit / 8) + 1, bytes.Length - 1)];
            _ = tekens.Append(i > 0 && i % 5 == 0 ? "-" : "").Append(Alfabet[(paar >> (11 - (bit % 8))) & 31]);
        }

        return tekens.ToString();
    }

    /// <summary>A code as typed in, in its one way of writing; <see langword="null"/> for what can be no code.</summary>
    public static string? Lees(string? tekst)
    {
        if (tekst is not { Length: > 0 and <= 60 })
        {
            return null;
        }

        var tekens = new StringBuilder(Lengte + 3);
        var aantal = 0;
        foreach (var teken in tekst.ToUpperInvariant())
        {
            var goed = teken switch { 'O' => '0', 'I' or 'L' => '1', _ => teken };
            if (goed is '-' or ' ')
            {
                continue;
            }

            if (aantal == Lengte || !Alfabet.Contains(goed, StringComparison.Ordinal))
            {
                return null;
            }

            _ = tekens.Append(aantal > 0 && aantal % 5 == 0 ? "-" : "").Append(goed);
            aantal++;
        }

        return aantal == Lengte ? tekens.ToString() : null;
    }

    /// <summary>Random bytes for a report that nobody will repeat.</summary>
    public static string Willekeurig() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
}
