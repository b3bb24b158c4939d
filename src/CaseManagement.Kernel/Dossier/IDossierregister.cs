using CaseManagement.Kernel.Identiteit;

namespace CaseManagement.Kernel.Dossier;

/// <summary>The overviews of all dossiers of all case types. Knows nothing of rights: callers ask the policy engine per dossier.</summary>
public interface IDossierregister
{
    /// <summary>The overview of a dossier as it is now, folded from its stream; <see langword="null"/> when it does not exist.</summary>
    Task<DossierOverzicht?> ActueelAsync(string zaaktype, DossierId id, CancellationToken cancellation);

    /// <summary>The overview of a dossier as the read model has it; the case type need not be known.</summary>
    Task<DossierOverzicht?> FindAsync(DossierId id, CancellationToken cancellation);

    /// <summary>All overviews of a case type, in order of the day of opening.</summary>
    /// <param name="zaaktype">Name of the case type.</param>
    /// <param name="alleenActief">Leaves ended cases out.</param>
    /// <param name="cancellation">Stops the read.</param>
    Task<IReadOnlyList<DossierOverzicht>> VanZaaktypeAsync(string zaaktype, bool alleenActief, CancellationToken cancellation);

    /// <summary>All active overviews of cases that are discussed in meetings of this type, in order of the day of opening.</summary>
    Task<IReadOnlyList<DossierOverzicht>> VoorOverlegAsync(string overlegType, CancellationToken cancellation);
}
