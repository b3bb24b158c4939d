using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Overleggen.Agenda;
using CaseManagement.Toegang.Beleid;

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
    /// <param name="punten">The lines of the items that he may attend, in order.</param>
    public static IReadOnlyList<AgendaRegel> Nummer(IEnumerable<AgendaRegel> punten) =>
        [.. Vooraf.Concat(punten).Append(Achteraf).Select((regel, index) => regel with { Nummer = index + 1 })];

    /// <summary>The line of one item for one reader.</summary>
    /// <param name="item">The item with the case as it is now.</param>
    /// <param name="kijker">Who reads; a partner reads no reason that is about somebody else.</param>
    /// <param name="aanduiding">The indication, when he may read it.</param>
    public static AgendaRegel Regel(AgendapuntNu item, Aanroep kijker, string? aanduiding) => new(0, item.Punt.Rubriek, item.Punt.Code)
    {
        Dossier = item.Punt.Dossier,
        Zaaktype = item.Punt.Zaaktype,
        Redenen = [.. item.Punt.Redenen.Where(reden => Redentekst.MagLezen(reden, item.Dossier, kijker))],
        GevraagdeBesluiten = item.Punt.GevraagdeBesluiten,
        Doel = item.Punt.Doel,
        Grondslag = item.Punt.Grondslag,
        Statusregel = item.Punt.Statusregel,
        Aanduiding = aanduiding,
        Aandachtspunt = kijker.Organisatie == Organisaties.Gemeente ? item.Dossier.Agendering?.Aandachtspunt : null,
    };
}
