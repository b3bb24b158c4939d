using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using NodaTime;

namespace CaseManagement.Toegang.Vernietiging;

/// <summary>
/// Who may know of the destruction of one dossier: the owner of its process his own; the archivist and supervision those that were proposed, and before that only
/// of a dossier that they may know; whoever is kept out of the dossier none while it exists (<c>ROL-07</c>). The identifiers follow from that of the dossier, so
/// the list and every command ask this.
/// </summary>
/// <param name="stand">Reads the dossier.</param>
/// <param name="controle">Judges who may know of it.</param>
/// <param name="clock">For what the dossier is today.</param>
internal sealed class Vernietigingszicht(Vernietigstand stand, Toegangscontrole controle, IClock clock) : IZichtregel<Vernietigingsdossier>
{
    /// <inheritdoc/>
    public Task<bool> ZietAsync(Vernietigingsdossier state, Aanroep kijker, CancellationToken cancellation) =>
        ZietAsync(state.Zaaktype, state.Dossier, state.Voorstel?.Proceseigenaar, kijker, cancellation);

    /// <summary>The same, by what a row of the list holds.</summary>
    /// <param name="zaaktype">Name of the case type.</param>
    /// <param name="id">The dossier.</param>
    /// <param name="voorgesteldAan">The role to which it was proposed; <see langword="null"/> when it was not.</param>
    /// <param name="kijker">Who.</param>
    /// <param name="cancellation">Stops the reads.</param>
    public async Task<bool> ZietAsync(string zaaktype, DossierId id, Rol? voorgesteldAan, Aanroep kijker, CancellationToken cancellation)
    {
        var feiten = await stand.VanAsync(zaaktype, id, new Moment(clock.GetCurrentInstant()).Vandaag, cancellation);
        var magWeten = voorgesteldAan is null && feiten.Dossier is { } dossier && await controle.MagWetenAsync(kijker, dossier, cancellation);
        return Ziet(feiten, voorgesteldAan, magWeten, kijker);
    }

    /// <summary>Whether the role owns the process of a dossier, so that it may hold it up and approve; purely.</summary>
    internal static bool IsEigenaar(Vernietigfeiten feiten, Aanroep kijker) => feiten.Kan?.Proceseigenaar == kijker.Rol;

    /// <summary>Judges, purely.</summary>
    internal static bool Ziet(Vernietigfeiten feiten, Rol? voorgesteldAan, bool magWeten, Aanroep kijker) =>
        (feiten.Dossier is not { IsVernietigd: false } dossier || !dossier.Uitgesloten.Contains(kijker.Gebruiker))
        && (voorgesteldAan is { } eigenaar
            ? !Vernietigingsmatrix.Proceseigenaren.Contains(kijker.Rol) || eigenaar == kijker.Rol
            : magWeten && (!Vernietigingsmatrix.Proceseigenaren.Contains(kijker.Rol) || IsEigenaar(feiten, kijker)));
}
