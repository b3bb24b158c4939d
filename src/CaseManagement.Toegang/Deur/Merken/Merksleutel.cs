using System.Buffers.Text;
using System.Security.Cryptography;

namespace CaseManagement.Toegang.Deur.Merken;

/// <summary>Makes marks: a keyed hash of 128 bits, from which nobody finds what it was made of or which comes next.</summary>
/// <param name="sleutel">The key; follows from the master key, so that a mark holds after a restart and in every process of the house.</param>
/// <param name="schrijf">Writes an answer as the API does.</param>
public sealed class Merksleutel(byte[] sleutel, Func<object, byte[]> schrijf)
{
    private const int Lengte = 16;

    /// <summary>The mark of a text.</summary>
    public string Van(string tekst) => Van(System.Text.Encoding.UTF8.GetBytes(tekst));

    /// <summary>A hash of what somebody sees, to make a mark of.</summary>
    internal string Afdruk(object deel) => Convert.ToHexStringLower(SHA256.HashData(schrijf(deel)));

    private string Van(byte[] bytes) => Base64Url.EncodeToString(HMACSHA256.HashData(sleutel, bytes).AsSpan(0, Lengte));
}
