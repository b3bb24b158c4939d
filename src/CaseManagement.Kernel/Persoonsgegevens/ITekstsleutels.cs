using CaseManagement.Kernel.Identiteit;

namespace CaseManagement.Kernel.Persoonsgegevens;

/// <summary>
/// An event, or a part of one, with text under keys of its own, so that the text can be destroyed apart from the rest. Such a key is nobody:
/// whoever counts or seeks people leaves it out. Implement it explicitly, so that it is never stored.
/// </summary>
public interface ITekstsleutels
{
    /// <summary>The keys that protect text and stand for nobody.</summary>
    IReadOnlyList<BetrokkeneId> Tekstsleutels { get; }
}
