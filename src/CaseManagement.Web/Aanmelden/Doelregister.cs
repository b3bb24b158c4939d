using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Dossier;

namespace CaseManagement.Web.Aanmelden;

/// <summary>All purposes of the house: those of the case types and those that modules register beside them.</summary>
/// <param name="zaaktypen">The case types.</param>
/// <param name="overige">Purposes outside a case type, such as <c>va-overleg</c>.</param>
internal sealed class Doelregister(IEnumerable<IZaaktype> zaaktypen, IEnumerable<Doel> overige)
{
    private readonly Dictionary<string, Doel> perCode = zaaktypen.Select(zaaktype => zaaktype.Doel).Concat(overige)
        .DistinctBy(doel => doel.Code).ToDictionary(doel => doel.Code, StringComparer.Ordinal);

    /// <summary>The codes, for people.</summary>
    public string Codes => string.Join(", ", perCode.Keys.Order(StringComparer.Ordinal));

    /// <summary>The purpose with this code, or <see langword="null"/>.</summary>
    public Doel? Vind(string code) => perCode.GetValueOrDefault(code);
}
