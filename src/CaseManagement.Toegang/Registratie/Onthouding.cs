using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using CaseManagement.EventSourcing.Streams;

namespace CaseManagement.Toegang.Registratie;

/// <summary>
/// What an event says, inside the hash chain, of the outcome that was remembered in its transaction: a row of remembered outcomes that is
/// changed or removed no longer fits its event.
/// </summary>
public static class Onthouding
{
    /// <summary>
    /// Base64 of the SHA-256 over key and stored answer. The fingerprint of the request is left out: the log is for ever, and a hash over the
    /// body of a request would let anybody who reads the log test a guess about a person after the key of that person was destroyed.
    /// </summary>
    /// <param name="key">The key of the command, as remembered.</param>
    /// <param name="outcome">The stored answer, byte for byte.</param>
    public static string Van(string key, ReadOnlySpan<byte> outcome)
    {
        var name = Encoding.UTF8.GetBytes(key);
        var input = new byte[sizeof(int) + name.Length + outcome.Length];
        BinaryPrimitives.WriteInt32BigEndian(input, name.Length);
        name.CopyTo(input, sizeof(int));
        outcome.CopyTo(input.AsSpan(sizeof(int) + name.Length));
        return Convert.ToBase64String(SHA256.HashData(input));
    }

    internal static string? Van(CommandRecord? command) => command is null ? null : Van(command.Key, command.Outcome.Span);
}
