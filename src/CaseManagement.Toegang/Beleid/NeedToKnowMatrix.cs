using CaseManagement.Kernel.Aanroepen;

namespace CaseManagement.Toegang.Beleid;

/// <summary>The need-to-know matrix of domain reference §7, as data: every cell that is not there is <c>-</c>.</summary>
/// <param name="bronnen">Who brings cells.</param>
public sealed class NeedToKnowMatrix(IEnumerable<IMatrixBron> bronnen)
{
    private readonly ILookup<(Rol, string), MatrixCel> cellen =
        bronnen.SelectMany(bron => bron.Cellen).ToLookup(cel => (cel.Rol, cel.Gebied));

    /// <summary>The cells of a role for a column; empty means no access and no knowledge of existence.</summary>
    public IEnumerable<MatrixCel> Cellen(Rol rol, string gebied) => cellen[(rol, gebied)];

    /// <summary>Whether the column is blocked for the role, whatever other cells or assignments say.</summary>
    public bool IsGeblokkeerd(Rol rol, string gebied) => cellen[(rol, gebied)].Any(cel => cel.Recht.HasFlag(Recht.Geblokkeerd));

    /// <summary>Whether the role, once assigned, reads and writes in dossiers of the column and belongs to those who may open them.</summary>
    public bool MagSchrijven(Rol rol, string gebied) => !IsGeblokkeerd(rol, gebied) && cellen[(rol, gebied)]
        .Any(cel => cel.Recht.HasFlag(Recht.Lezen | Recht.Schrijven) && cel.Reikwijdte is not Reikwijdte.Deelnemend);

    /// <summary>Whether the role writes in dossiers of the column only where it was invited to take part: it works there, and decides about nobody's access.</summary>
    public bool NeemtAlleenDeel(Rol rol, string gebied)
    {
        var schrijft = cellen[(rol, gebied)].Where(cel => cel.Recht.HasFlag(Recht.Schrijven)).ToList();
        return schrijft.Count > 0 && schrijft.TrueForAll(cel => cel.Reikwijdte is Reikwijdte.Deelnemend);
    }

    /// <summary>Whether being on an agenda gives the role rights in the column.</summary>
    public bool KentAgenda(Rol rol, string gebied) => cellen[(rol, gebied)].Any(cel => cel.Reikwijdte is Reikwijdte.Agenda);
}
