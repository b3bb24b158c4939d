using System.Diagnostics.CodeAnalysis;
using CaseManagement.Kernel.Persoonsgegevens;
using NodaTime;

namespace CaseManagement.Woonoverlast.Toestand;

/// <summary>The agreement under which the participants share data of this dossier (§3.6).</summary>
/// <param name="ConvenantId">Code of the agreement.</param>
/// <param name="GeldigVan">First civil day.</param>
/// <param name="GeldigTot">Last civil day; <see langword="null"/> when it has no end.</param>
/// <param name="Organisaties">Codes of the organisations that signed; empty when every participant of the casusoverleg did.</param>
/// <param name="Politiebesluit">The decision of the police to supply data (<c>WOV-30</c>), if there is one.</param>
public sealed record Convenant(
    string ConvenantId, LocalDate GeldigVan, LocalDate? GeldigTot, IReadOnlyList<string> Organisaties, Politiebesluit? Politiebesluit)
{
    /// <summary>Whether the agreement holds on a civil day.</summary>
    public bool GeldtOp(LocalDate dag) => dag >= GeldigVan && (GeldigTot is not { } tot || dag <= tot);

    /// <summary>Whether an organisation is a party.</summary>
    public bool Omvat(string organisatie) => Organisaties.Count == 0 || Organisaties.Contains(organisatie, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether police data may be kept and shown on a civil day.</summary>
    [MemberNotNullWhen(true, nameof(Politiebesluit))]
    public bool StaatPolitiegegevensToe(LocalDate dag) => Politiebesluit is not null && GeldtOp(dag);
}

/// <summary>The decision of the police in agreement with the gezag (Wpg 20 lid 1-2), with its five elements (<c>WOV-30</c>).</summary>
/// <param name="Belang">The weighty public interest.</param>
/// <param name="SamenwerkingsverbandEnDoel">The partnership and its aim.</param>
/// <param name="Gegevens">Which data.</param>
/// <param name="Voorwaarden">Under which conditions.</param>
/// <param name="Ontvangers">Codes of the organisations that may receive them.</param>
public sealed record Politiebesluit(
    PersonalText Belang, PersonalText SamenwerkingsverbandEnDoel, PersonalText Gegevens, PersonalText Voorwaarden, IReadOnlyList<string> Ontvangers);
