using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Toegang.Beleid;
using NodaTime;

namespace CaseManagement.Toegang.Dossiers.Vragen;

/// <summary>What a metadata right shows of a dossier: code, type, state and dates; a reader sees the indication and the responsible too.</summary>
/// <param name="Id">The dossier.</param>
/// <param name="Zaaktype">Name of the case type.</param>
/// <param name="Code">Generated code.</param>
/// <param name="Status">State of the lifecycle.</param>
/// <param name="IsActief">Whether the case still runs.</param>
/// <param name="Vertrouwelijkheid">Classification (<c>ROL-03</c>).</param>
/// <param name="GeopendOp">Civil date of opening.</param>
/// <param name="EerstvolgendeTermijn">Nearest last day of a running term, or <see langword="null"/>.</param>
/// <param name="Recht">The rights of the caller on this dossier.</param>
public sealed record DossierKop(
    DossierId Id, string Zaaktype, string Code, string Status, bool IsActief, Vertrouwelijkheid Vertrouwelijkheid, LocalDate GeopendOp,
    LocalDate? EerstvolgendeTermijn, IReadOnlyList<Recht> Recht)
{
    /// <summary>Place or object, opened; only for a reader.</summary>
    public string? Aanduiding { get; init; }

    /// <summary>First responsible; only for a reader.</summary>
    public GebruikerId? EersteVerantwoordelijke { get; init; }

    /// <summary>Back-up; only for a reader.</summary>
    public GebruikerId? Achtervang { get; init; }

    /// <summary>Day from which the dossier must be destroyed, once known.</summary>
    public LocalDate? VernietigenOp { get; init; }
}

/// <summary>Makes the head of a dossier for one caller: what the right does not cover is not there.</summary>
/// <param name="reader">Opens the indication.</param>
internal sealed class Kopweergave(IPersonalTextReader reader)
{
    private static readonly Recht[] Rechten = [.. Enum.GetValues<Recht>().Where(recht => recht is not (Recht.Geen or Recht.Geblokkeerd))];

    public DossierKop Van(DossierOverzicht overzicht, Recht recht, Aanroep kijker)
    {
        var kop = new DossierKop(
            overzicht.Id, overzicht.Zaaktype, overzicht.Code, overzicht.Status, overzicht.IsActief, overzicht.Vertrouwelijkheid,
            overzicht.GeopendOp, Eerstvolgende(overzicht, recht, kijker), [.. Rechten.Where(r => recht.HasFlag(r))])
        {
            VernietigenOp = overzicht.VernietigenOp,
        };
        return !recht.HasFlag(Recht.Lezen) ? kop : kop with
        {
            Aanduiding = Leeszicht.ZietBasis(overzicht, kijker) ? reader.Reveal(overzicht.Aanduiding) : null,
            EersteVerantwoordelijke = overzicht.Duo?.EersteVerantwoordelijke,
            Achtervang = overzicht.Duo?.Achtervang,
        };
    }

    // The terms of a secret dossier tell how it stands: a term for a zienswijze is a negative conclusion (BIB-31).
    private static LocalDate? Eerstvolgende(DossierOverzicht overzicht, Recht recht, Aanroep kijker) =>
        overzicht.Vertrouwelijkheid is Vertrouwelijkheid.Geheim && !recht.HasFlag(Recht.Lezen)
            ? null
            : Leeszicht.Termijnen(overzicht, kijker).Where(termijn => !termijn.IsOpgeschort).Select(termijn => (LocalDate?)termijn.UiterlijkOp).Min();
}

/// <summary>A page of dossiers. The total counts only what the caller may see.</summary>
/// <param name="Dossiers">The heads, in order of the day of opening.</param>
/// <param name="Totaal">How many there are on all pages.</param>
/// <param name="Pagina">Number of this page, from 1.</param>
public sealed record DossierPagina(IReadOnlyList<DossierKop> Dossiers, int Totaal, int Pagina);
