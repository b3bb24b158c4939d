using CaseManagement.EventSourcing.Events;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Kernel.Identiteit;

namespace CaseManagement.EventSourcing.Protection;

/// <summary>Seals plain text under the key of a subject for a purpose.</summary>
public interface IPersonalTextSealer
{
    /// <summary>Seals; the key is durable when this returns (I4).</summary>
    /// <exception cref="PersonalKeyDestroyedException">The subject was erased.</exception>
    SealedField Seal(BetrokkeneId subject, string purpose, string text, SealOrigin origin);
}

/// <summary>The place a text is sealed for. It is authenticated with the text, so that a ciphertext cannot be moved.</summary>
/// <param name="Stream">The stream.</param>
/// <param name="EventId">The event.</param>
/// <param name="Field">Property name and ordinal of the personal field within the event, such as <c>naam#2</c>.</param>
public readonly record struct SealOrigin(StreamName Stream, Guid EventId, string Field);

/// <summary>A sealed text.</summary>
/// <param name="Key">Id of the data key.</param>
/// <param name="Cipher">Base64url of nonce (12 bytes), ciphertext and tag (16 bytes).</param>
public readonly record struct SealedField(Guid Key, string Cipher);
