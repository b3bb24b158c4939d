using CaseManagement.Kernel.Identiteit;

namespace CaseManagement.Kernel.Dossier;

/// <summary>
/// What a dossier that follows from this one must know of it, whoever works in it: whether it still carries what follows. No content, no reason.
/// </summary>
/// <param name="IsIngetrokken">Whether it proved false (§1.11): what was taken over from it is used no longer.</param>
/// <param name="HeeftPolitiegegevens">Whether it holds police data, whose use again needs a basis in the Wpg (§1.12, 7).</param>
/// <param name="Uit">The dossier from which it followed itself, such as the signal of a case; <see langword="null"/> for the first.</param>
public sealed record Aanleiding(bool IsIngetrokken, bool HeeftPolitiegegevens, DossierId? Uit = null);
