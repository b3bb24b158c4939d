using System.Text;
using CaseManagement.Kernel.Identiteit;

namespace CaseManagement.Kernel.Persoonsgegevens;

/// <summary>
/// Text about a person. Inside the program it is either <em>plain</em> (just typed in, on its way to an event) or <em>sealed</em>
/// (read back from the log: ciphertext under the key of one subject for one purpose). State and read models carry sealed values
/// around; only an authorised, recorded read opens them, through <see cref="IPersonalTextReader"/>. ADR 0003.
/// </summary>
public sealed record PersonalText
{
    // Half the size of a string: the states of all running dossiers consist of this for the greater part.
    private readonly byte[]? sealedUtf8;

    private PersonalText(BetrokkeneId subject, string purpose, string? plain, byte[]? sealedUtf8)
    {
        Subject = subject;
        Purpose = purpose;
        Plain = plain;
        this.sealedUtf8 = sealedUtf8;
    }

    /// <summary>Whose key protects the text.</summary>
    public BetrokkeneId Subject { get; }

    /// <summary>The processing activity for which it was collected, such as <c>va-woonoverlast</c>: another purpose is another key.</summary>
    public string Purpose { get; }

    /// <summary>The text while it is plain, otherwise <see langword="null"/>. Only the sealing serializer reads it.</summary>
    internal string? Plain { get; }

    /// <summary>The sealed form, self-contained (key id, origin, field and ciphertext), otherwise <see langword="null"/>.</summary>
    internal string? SealedText => sealedUtf8 is null ? null : Encoding.UTF8.GetString(sealedUtf8);

    /// <summary>Whether it was read back from the log or from a read model.</summary>
    internal bool IsSealed => sealedUtf8 is not null;

    /// <summary><see cref="SealedText"/> in UTF-8; empty while the text is plain.</summary>
    internal ReadOnlySpan<byte> SealedUtf8 => sealedUtf8;

    /// <summary>New text, to be sealed when its event is stored.</summary>
    /// <param name="subject">Whose data it is.</param>
    /// <param name="purpose">The processing activity.</param>
    /// <param name="text">The text itself.</param>
    public static PersonalText Of(BetrokkeneId subject, string purpose, string text) => new(subject, purpose, text, null);

    /// <summary>Text as it was read back from the log or from a read model.</summary>
    /// <param name="subject">Whose data it is.</param>
    /// <param name="purpose">The processing activity.</param>
    /// <param name="sealedText">The self-contained sealed form.</param>
    internal static PersonalText FromSealed(BetrokkeneId subject, string purpose, string sealedText) =>
        FromSealed(subject, purpose, Encoding.UTF8.GetBytes(sealedText));

    /// <inheritdoc cref="FromSealed(BetrokkeneId, string, string)"/>
    internal static PersonalText FromSealed(BetrokkeneId subject, string purpose, byte[] sealedUtf8) =>
        new(subject, purpose, null, sealedUtf8);

    /// <summary>Whether it is the same text, sealed in the same way, of the same subject for the same purpose.</summary>
    public bool Equals(PersonalText? other) =>
        other is not null && Subject == other.Subject && string.Equals(Purpose, other.Purpose, StringComparison.Ordinal)
        && string.Equals(Plain, other.Plain, StringComparison.Ordinal) && IsSealed == other.IsSealed
        && SealedUtf8.SequenceEqual(other.SealedUtf8);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.Add(Subject);
        hash.Add(Plain, StringComparer.Ordinal);
        hash.AddBytes(SealedUtf8);
        return hash.ToHashCode();
    }

    /// <summary>Never the text: a personal value that ends up in a log line or a message says nothing.</summary>
    public override string ToString() => "[persoonsgegeven]";
}

/// <summary>Opens sealed text. Callers are authorised and the read is recorded before the answer leaves (I7, ADR 0008).</summary>
public interface IPersonalTextReader
{
    /// <summary>The plain text, or <c>[vernietigd]</c> when the key of the subject was destroyed.</summary>
    /// <param name="text">Sealed or still plain text; <see langword="null"/> gives <see langword="null"/>.</param>
    string? Reveal(PersonalText? text);
}
