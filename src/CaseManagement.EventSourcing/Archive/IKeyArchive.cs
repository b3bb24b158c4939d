using CaseManagement.EventSourcing.Protection;
using CaseManagement.Kernel.Identiteit;

namespace CaseManagement.EventSourcing.Archive;

/// <summary>The key store as a whole: counting, copying, and keeping destroyed keys destroyed after a restore (I4).</summary>
public interface IKeyArchive
{
    /// <summary>How many keys live and how many were destroyed.</summary>
    KeyCounts Count();

    /// <summary>All keys and fences of a subject.</summary>
    IReadOnlyList<StoredKey> Of(BetrokkeneId subject);

    /// <summary>The next keys and fences in order of id.</summary>
    /// <param name="after">Id of the last one read, or <see langword="null"/> for the beginning.</param>
    /// <param name="maxCount">Page size.</param>
    IReadOnlyList<StoredKey> Read(Guid? after, int maxCount);

    /// <summary>
    /// Stores keys and fences of another store durably. A fence always wins: it replaces a live key and removes every old copy of it, and a
    /// live key never replaces a fence or another live key.
    /// </summary>
    /// <returns>How many live keys a fence replaced.</returns>
    /// <exception cref="ArchiveMismatchException">A key has the id, or the subject and purpose, of another; nothing was stored.</exception>
    int Put(IReadOnlyList<StoredKey> keys);
}

/// <summary>What a key store holds.</summary>
/// <param name="Live">Keys that can be used.</param>
/// <param name="Destroyed">Fences of destroyed keys.</param>
public sealed record KeyCounts(long Live, long Destroyed);
