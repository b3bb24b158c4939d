using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Pga.Informeren;

namespace CaseManagement.Pga.Inzage;

/// <summary>Builds the view of one case for one viewer; opens only what is shown.</summary>
internal sealed class Inzagemaker(PgaCasus state, Zicht zicht, IPersonalTextReader reader)
{
    public PgaInzage Maak() => new()
    {
        Code = state.Aanmelding.Code,
        Status = state.Status,
        AangemeldOp = state.Aanmelding.AangemeldOp,
        Naam = zicht.ZietPersoon ? reader.Reveal(state.Aanmelding.Naam) : null,
        Geboortedatum = zicht.ZietPlan ? reader.Reveal(state.Aanmelding.Geboortedatum) : null,
        Aanmelding = zicht.ZietPlan ? Aanmelding() : null,
        Zorg = zicht.ZietPlan ? Zorg() : null,
        Triage = zicht.ZietPlan && state.Acceptatie is { } acceptatie
            ? new TriageInzage(acceptatie.Prioriteit, acceptatie.Regiehouder, Volledig(acceptatie.Motivering))
            : null,
        Informatieplicht = zicht.ZietToezicht ? Informatieplicht() : null,
        Startgesprek = Volledig(state.Startgesprek?.Verslag),
        Doelen = zicht.ZietPersoon ? Doelen() : null,
        Afschaalcriteria = zicht.ZietPlan ? reader.Reveal(state.Plan?.Afschaalcriteria) : null,
        EvaluatieOp = zicht.ZietPlan ? state.EvaluatieOp : null,
        PlanIsBevroren = state.Status is PgaStatus.Opgeschaald,
        Acties = zicht.ZietPersoon ? [.. state.Kern.Acties.Where(IsZichtbaar).Select(Toon)] : null,
        Incidenten = zicht.ZietPlan ? Incidenten() : null,
        Opschaling = zicht.ZietPlan ? Opschaling() : null,
        Verstrekkingen = zicht.ZietToezicht ? Verstrekkingen() : null,
        Evaluaties = zicht.ZietPlan ? Evaluaties() : null,
        Afsluiting = Volledig(state.Afsluiting?.Toelichting),
    };

    private string? Volledig(PersonalText? text) => zicht.IsVolledig ? reader.Reveal(text) : null;

    // The free text of a referral often tells of offences, so it follows the criminal data.
    private AanmeldingInzage Aanmelding() => new(
        zicht.IsVolledig ? state.Aanmelding.AanmelderOrganisatie : null,
        zicht.IsVolledig ? state.Aanmelding.AanmelderPersoon.Value : null,
        Volledig(state.Aanmelding.Kenmerk),
        zicht.Strafrechtelijk ? reader.Reveal(state.Aanmelding.Aanleiding) : null,
        state.Aanmelding.Overlast,
        zicht.Strafrechtelijk ? state.Aanmelding.Criminaliteit : null,
        state.Aanmelding.Gevaar,
        state.Aanmelding.Spoed,
        zicht.Strafrechtelijk ? state.Aanmelding.ExGedetineerde : null,
        state.Acceptatie?.AveNiveau ?? state.Aanmelding.AveNiveau);

    private ZorgInzage Zorg() => new(
        state.Aanmelding.LopendeHulp,
        reader.Reveal(state.Aanmelding.Zorgcontact),
        zicht.Zorg ? reader.Reveal(state.Aanmelding.Zorgafspraak) : null);

    private InformatieplichtInzage Informatieplicht()
    {
        var uitstel = state.Informatieplicht.Status is InformatieplichtStatus.Uitgesteld ? state.Uitstel : null;
        return new InformatieplichtInzage(
            state.Informatieplicht.Status, state.Informatieplicht.UiterlijkOp, uitstel?.Grond, uitstel is null ? null : Afwegingen(uitstel.Afweging));
    }

    private IReadOnlyList<string?> Afwegingen(UitstelAfweging a) =>
    [
        reader.Reveal(a.Doeleinden), reader.Reveal(a.Categorieen), reader.Reveal(a.Reikwijdte), reader.Reveal(a.Waarborgen),
        reader.Reveal(a.Verantwoordelijke), reader.Reveal(a.Bewaartermijnen), reader.Reveal(a.Risicos), reader.Reveal(a.Mededeling),
    ];

    private IReadOnlyList<DoelInzage>? Doelen() => state.Plan is { } plan
        ? [.. plan.Doelen.Where(doel => zicht.Ziet(doel.Leefgebied)).Select(doel => new DoelInzage(
            doel.Nummer, doel.Leefgebied, reader.Reveal(doel.Omschrijving), reader.Reveal(doel.MeetbaarAan), doel.UiterlijkOp))]
        : null;

    private bool IsZichtbaar(ActieOverzicht actie) =>
        zicht.ZietPlan || StringComparer.OrdinalIgnoreCase.Equals(actie.Actor.Organisatie, zicht.Organisatie);

    private ActieInzage Toon(ActieOverzicht actie) =>
        new(actie.Nummer, reader.Reveal(actie.Wat), actie.Actor.Organisatie, actie.Deadline, actie.Status, actie.Doorgeschoven);

    private IReadOnlyList<IncidentInzage> Incidenten() =>
    [
        .. state.Incidenten.Where(incident => zicht.Ziet(incident.Soort)).Select(incident => new IncidentInzage(
            incident.Nummer, incident.Datum, incident.Soort, incident.AcuutGevaar, reader.Reveal(incident.Omschrijving))),
    ];

    private OpschalingInzage? Opschaling() => state is { Opschaling: null, Afschaling: null }
        ? null
        : new OpschalingInzage(
            state.Opschaling?.Op, state.OpgeschaaldOp, state.Opschaling?.Criteria, Volledig(state.Opschaling?.Reden),
            state.Afschaling?.Op, Volledig(state.Afschaling?.Stand), Volledig(state.Afschaling?.Restacties));

    private IReadOnlyList<VerstrekkingInzage> Verstrekkingen() =>
    [
        .. state.Verstrekkingen.Select(v => new VerstrekkingInzage(
            v.Nummer, v.Op, v.Richting, v.Samenwerkingsverband, v.GrondslagArtikel, reader.Reveal(v.Doel), reader.Reveal(v.Gegevens),
            reader.Reveal(v.Ontvanger), reader.Reveal(v.Contactpunt))),
    ];

    private IReadOnlyList<EvaluatieInzage> Evaluaties() =>
        [.. state.Evaluaties.Select(e => new EvaluatieInzage(e.Op, e.DoelBehaald, e.Trend, Volledig(e.Restrisico)))];
}
