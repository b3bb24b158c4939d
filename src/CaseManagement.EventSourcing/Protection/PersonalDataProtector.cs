using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using CaseManagement.EventSourcing.Events;
using CaseManagement.EventSourcing.Telemetry;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using NodaTime;

namespace CaseManagement.EventSourcing.Protection;

/// <summary>
/// Seals and opens personal text of one tenant: one data key per subject and purpose, wrapped by the master key (ADR 0003). Thread-safe.
/// </summary>
/// <param name="tenant">The municipality; authenticated with every text.</param>
/// <param name="keys">Where wrapped keys live.</param>
/// <param name="master">Wraps them.</param>
/// <param name="identifiers">Gives key ids.</param>
/// <param name="time">Measures how long an open key is trusted: 5 seconds, the time within which a destruction by another process works.</param>
public sealed class PersonalDataProtector(
    string tenant, IKeyStore keys, MasterKey master, IIdentifiers identifiers, TimeProvider time) : IPersonalTextSealer, IPersonalTextReader
{
    /// <summary>What a reader sees of text whose key was destroyed.</summary>
    public const string Destroyed = "[vernietigd]";

    private readonly KeyRing ring = new(master, time, TimeSpan.FromSeconds(5), capacity: 2000);
    private readonly MasterKeyCheck check = new(keys, master);

    /// <inheritdoc/>
    public SealedField Seal(BetrokkeneId subject, string purpose, string text, SealOrigin origin)
    {
        var place = Place(origin);
        while (true)
        {
            var key = Live(subject, purpose);
            if (key.TrySeal(text, place) is { } cipher)
            {
                return new SealedField(key.Stored.Id, cipher);
            }
        }
    }

    /// <summary>
    /// Recognises a text without keeping it: HMAC-SHA-256 under the key of a subject for a purpose, which is made when there is none. A plain
    /// hash of personal data is personal data, because whoever holds it can try every name; who has not the key cannot try this one.
    /// </summary>
    /// <returns>64 lower-case hexadecimal digits.</returns>
    /// <exception cref="PersonalKeyDestroyedException">The subject was erased.</exception>
    public string Fingerprint(BetrokkeneId subject, string purpose, string text)
    {
        while (true)
        {
            if (Live(subject, purpose).TryFingerprint(text) is { } fingerprint)
            {
                return Convert.ToHexStringLower(fingerprint);
            }
        }
    }

    /// <inheritdoc/>
    /// <exception cref="PersonalTextUnreadableException">The key is unknown, or the text was changed or moved.</exception>
    public string? Reveal(PersonalText? text)
    {
        if (text?.SealedText is null)
        {
            return text?.Plain;
        }

        var parsed = SealedText.TryParse(text.SealedText) ?? throw new PersonalTextUnreadableException("A sealed text has an unknown form.");
        while (true)
        {
            var key = ring.Find(parsed.Key) ?? Load(() => keys.Find(parsed.Key))
                ?? throw new PersonalTextUnreadableException($"Key {parsed.Key:N} was never made here.");
            if (key.Stored.Subject != text.Subject || !string.Equals(key.Stored.Purpose, text.Purpose, StringComparison.Ordinal))
            {
                throw new PersonalTextUnreadableException($"Key {parsed.Key:N} is not of subject {text.Subject} for this purpose.");
            }

            if (key.IsDestroyed)
            {
                return Destroyed;
            }

            if (Open(key, parsed) is { } plain)
            {
                return plain;
            }
        }
    }

    /// <summary>Destroys every key of a subject: the fences are durable before this returns, and open keys are dropped at once.</summary>
    /// <returns>The fences, to be named in the event that records the erasure.</returns>
    public IReadOnlyList<StoredKey> Destroy(BetrokkeneId subject, Instant at)
    {
        var fences = keys.Destroy(subject, at);
        ring.Drop(subject);
        return fences;
    }

    /// <summary>
    /// After the key store came back from a backup: destroys again what the log says was destroyed, and puts back fences of keys that the
    /// backup never knew. To be done before anything is read.
    /// </summary>
    /// <param name="fences">Every fence that an erasure left, as recorded in the log.</param>
    public void ReapplyFences(IEnumerable<StoredKey> fences)
    {
        foreach (var fence in fences)
        {
            var at = fence.DestroyedAt ?? throw new ArgumentException("Only a destroyed key leaves a fence.", nameof(fences));
            keys.AddOrGet(fence with { Wrapped = ReadOnlyMemory<byte>.Empty });
            Destroy(fence.Subject, at);
        }
    }

    private static string? Open(OpenKey key, SealedText parsed, byte[] place)
    {
        try
        {
            return key.TryOpen(Base64Url.DecodeFromChars(parsed.Cipher), place);
        }
        catch (Exception error) when (error is CryptographicException or FormatException)
        {
            throw new PersonalTextUnreadableException($"The text sealed in event {parsed.Origin.EventId:N} was changed or moved.", error);
        }
    }

    private string? Open(OpenKey key, SealedText parsed) => Open(key, parsed, Place(parsed.Origin));

    private OpenKey Live(BetrokkeneId subject, string purpose)
    {
        var key = ring.Find(subject, purpose) ?? Load(() => keys.Find(subject, purpose) ?? Create(subject, purpose))!;
        return key.IsDestroyed ? throw new PersonalKeyDestroyedException(subject.ToString()) : key;
    }

    private OpenKey? Load(Func<StoredKey?> find)
    {
        var drops = ring.Drops;
        return find() is { } stored ? ring.Add(stored, drops) : null;
    }

    private StoredKey Create(BetrokkeneId subject, string purpose)
    {
        var made = KeyWrap.NewKey(check, identifiers.Next(), subject, purpose);
        var kept = keys.AddOrGet(made);
        if (kept.Id == made.Id)
        {
            KeyMetrics.Created();
        }

        return kept;
    }

    /// <summary>Tenant, stream, event and field; none of them can hold a line feed.</summary>
    private byte[] Place(SealOrigin origin) =>
        Encoding.UTF8.GetBytes($"{tenant}\n{origin.Stream.Value}\n{origin.EventId:N}\n{origin.Field}");
}
