using CaseManagement.Overleggen.Agenda;

namespace CaseManagement.Overleggen.Inzien;

/// <summary>Puts the fixed items around the cases and numbers the lines for one participant (§8.3). Pure.</summary>
internal static class Agendaopmaak
{
    private static readonly AgendaRegel[] Vooraf =
    [
        new(0, Rubriek.Opening, "Opening, aanwezigheid, need-to-know en belangenconflict"),
        new(0, Rubriek.VorigeBesluitenlijst, "Vaststellen besluitenlijst vorig overleg"),
        new(0, Rubriek.Actielijst, "Actielijst"),
    ];

    private static readonly AgendaRegel Achteraf = new(0, Rubriek.Rondvraag, "Rondvraag en volgende data");

    /// <summary>The agenda of somebody who may attend these items.</summary>
    /// <param name="punten">The items that he may attend, in order, each with the indication that he may read.</param>
    public static IReadOnlyList<AgendaRegel> Nummer(IEnumerable<(Agendapunt Punt, string? Aanduiding)> punten) =>
        [.. Vooraf.Concat(punten.Select(Regel)).Append(Achteraf).Select((regel, index) => regel with { Nummer = index + 1 })];

    private static AgendaRegel Regel((Agendapunt Punt, string? Aanduiding) item) => new(0, item.Punt.Rubriek, item.Punt.Code)
    {
        Dossier = item.Punt.Dossier,
        Zaaktype = item.Punt.Zaaktype,
        Redenen = item.Punt.Redenen,
        GevraagdeBesluiten = item.Punt.GevraagdeBesluiten,
        Doel = item.Punt.Doel,
        Grondslag = item.Punt.Grondslag,
        Statusregel = item.Punt.Statusregel,
        Aanduiding = item.Aanduiding,
    };
}
