using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Identiteit;
using NodaTime;

namespace CaseManagement.Toegang.Registratie;

/// <summary>
/// Tells what was refused on a dossier, as far as the caller may read the trail: who supervises it, all attempts; who reads his own rows, his
/// own; anybody else nothing. The caller was found to know of the dossier before.
/// </summary>
public interface IWeigeringsspoor
{
    /// <summary>The last refused attempt at each use case.</summary>
    /// <param name="aanroep">Who asks.</param>
    /// <param name="dossier">The dossier.</param>
    /// <param name="cancellation">Stops the read.</param>
    Task<IReadOnlyList<GeweigerdePoging>> LaatsteAsync(Aanroep aanroep, DossierId dossier, CancellationToken cancellation);
}

/// <summary>An attempt that was refused.</summary>
/// <param name="Onderdeel">The use case.</param>
/// <param name="Op">When (UTC).</param>
/// <param name="Rol">In which role it was tried.</param>
/// <param name="RegelId">The rule that refused.</param>
public sealed record GeweigerdePoging(string Onderdeel, Instant Op, Rol Rol, string RegelId);
