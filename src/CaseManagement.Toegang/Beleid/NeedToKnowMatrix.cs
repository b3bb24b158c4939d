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
}
