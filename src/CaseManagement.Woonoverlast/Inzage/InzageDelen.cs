using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Woonoverlast.Incidenten;
using CaseManagement.Woonoverlast.Toestand;

namespace CaseManagement.Woonoverlast.Inzage;

/// <summary>Opens the parts of a dossier; each is only made for whoever may see it.</summary>
internal sealed class InzageDelen(WoonoverlastDossier dossier, Aanroep kijker, IPersonalTextReader reader)
{
    public BasisInzage Basis(bool alleActies) => new(
        reader.Reveal(dossier.Aanmelding.Adres), reader.Reveal(dossier.Aanmelding.Postcode), dossier.WoningSoort,
        dossier.Aanmelding.OverlastSoorten, dossier.Trede, dossier.Complexiteit,
        dossier.Waarschuwing is { Resultaat: null } waarschuwing ? waarschuwing.TermijnTot : null, dossier.Monitoring?.Tot, dossier.AcuutGevaar,
        [.. dossier.Kern.Acties
            .Where(actie => alleActies || StringComparer.OrdinalIgnoreCase.Equals(actie.Actor.Organisatie, kijker.Organisatie))
            .Select(actie => new ActieInzage(
                actie.Nummer, reader.Reveal(actie.Wat), actie.Actor.Organisatie, actie.Deadline, actie.Status.ToString()))]);

    public RegieInzage Regie() => new(
        reader.Reveal(dossier.Aanmelding.Omschrijving), dossier.Aanmelding.Kanaal, dossier.Aanmelding.MelderAard, dossier.MelderStemtIn,
        dossier.Convenant?.ConvenantId,
        [.. dossier.Betrokkenen.Select(betrokkene => new BetrokkeneInzage(
            betrokkene.Id.ToString(), betrokkene.Rol, reader.Reveal(betrokkene.Naam), reader.Reveal(betrokkene.Geboortedatum),
            betrokkene.InformerenUiterlijkOp))],
        dossier.TredeHistorie,
        [.. dossier.Bewijsstukken.Where(stuk => stuk is { Wpg: null, IsVerwijderd: false })
            .Select(stuk => new BewijsstukInzage(stuk.Nummer, stuk.Soort, stuk.Datum, reader.Reveal(stuk.Omschrijving)))],
        dossier.HoorWederhoor, dossier.Interventies, dossier.ParallelleRoutes, dossier.HuisverbodHuiselijkGeweldBekend);

    public IReadOnlyList<IncidentInzage>? Incidenten(LogboekZicht zicht) => zicht is LogboekZicht.Geen or LogboekZicht.Samenvatting
        ? null
        : [.. ZonderPolitie()
            .Where(incident => zicht is LogboekZicht.Volledig || incident.Categorie is Gegevenscategorie.Gewoon)
            .Select(incident => new IncidentInzage(
                incident.Nummer, incident.Soort, incident.Datum, incident.Tijd, incident.DuurMinuten, incident.Bron, incident.Status,
                reader.Reveal(incident.Plaats), reader.Reveal(incident.Effect), reader.Reveal(incident.Omschrijving)))];

    public IncidentSamenvatting Samenvatting()
    {
        var incidenten = ZonderPolitie().ToList();
        return new IncidentSamenvatting(incidenten.Count, incidenten.Count == 0 ? null : incidenten.Max(incident => incident.Datum));
    }

    public IReadOnlyList<PolitiegegevenInzage> Politiegegevens()
    {
        List<PolitiegegevenInzage> gegevens = [];
        foreach (var incident in dossier.Incidenten)
        {
            if (incident.Wpg is { } wpg)
            {
                gegevens.Add(Gegeven(PolitiegegevenBron.Incident, incident.Nummer, incident.Datum, incident.Status, incident.Omschrijving, wpg));
            }
        }

        foreach (var stuk in dossier.Bewijsstukken)
        {
            if (stuk.Wpg is { } wpg)
            {
                gegevens.Add(Gegeven(PolitiegegevenBron.Bewijsstuk, stuk.Nummer, stuk.Datum, null, stuk.Omschrijving, wpg));
            }
        }

        return gegevens;
    }

    public HuurInzage? Huur() => dossier.Woning is { } woning
        ? new HuurInzage(reader.Reveal(woning.Eigenaar), reader.Reveal(woning.Gebruiker), woning.VerhuurderOrganisatie, woning.BrpGecontroleerd)
        : null;

    public ZorgInzage? Zorg() => dossier.Zorgcheck is { } zorg ? new ZorgInzage(zorg.Zorgaspect, reader.Reveal(zorg.Contact)) : null;

    public BemiddelingInzage? Bemiddeling() => dossier.Bemiddeling switch
    {
        null => null,
        { Resultaat: { } resultaat } => new BemiddelingInzage(resultaat.ToString()),
        { GestartOp: not null } => new BemiddelingInzage("Gestart"),
        _ => new BemiddelingInzage("Aangeboden"),
    };

    public ConceptInzage Concepten() => new(
        dossier.Besluitverzoeken, reader.Reveal(dossier.Rechtvaardiging?.Ernst), reader.Reveal(dossier.Rechtvaardiging?.Subsidiariteit),
        reader.Reveal(dossier.Rechtvaardiging?.Proportionaliteit));

    private IEnumerable<Incident> ZonderPolitie() => dossier.Incidenten.Where(incident => incident.Categorie is not Gegevenscategorie.Wpg);

    private PolitiegegevenInzage Gegeven(
        PolitiegegevenBron bron, int nummer, NodaTime.LocalDate datum, IncidentStatus? status, PersonalText? omschrijving, WpgMerk wpg) => new(
            bron, nummer, datum, status, reader.Reveal(omschrijving), wpg.Grondslag, reader.Reveal(wpg.VerstrektDoor), wpg.VerstrektOp,
            reader.Reveal(wpg.Doel), wpg.DoorverstrekkenToegestaan);
}
