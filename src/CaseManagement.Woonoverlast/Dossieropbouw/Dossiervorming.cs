using CaseManagement.Woonoverlast.Toestand;

namespace CaseManagement.Woonoverlast.Dossieropbouw;

/// <summary>An item of the checklist of §3.4 that is not filled.</summary>
/// <param name="RegelId">The rule that asks for it.</param>
/// <param name="Item">What is missing, in Dutch.</param>
public sealed record OntbrekendItem(string RegelId, string Item);

/// <summary>The checklist of §3.4: what the file must contain before treden 3-6 (<c>WOV-20</c>). A judge must be convinced by it.</summary>
public static class Dossiervorming
{
    /// <summary>What is missing, in the order of the checklist; empty when the file is complete.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="parameters">How many incidents and sources the municipality asks for.</param>
    public static IReadOnlyList<OntbrekendItem> Ontbreekt(WoonoverlastDossier dossier, WoonoverlastParameters parameters) =>
        [.. Punten(dossier, parameters).Where(punt => !punt.Gevuld).Select(punt => punt.Item)];

    private static IEnumerable<(bool Gevuld, OntbrekendItem Item)> Punten(WoonoverlastDossier dossier, WoonoverlastParameters parameters)
    {
        var incidenten = dossier.GeverifieerdeIncidenten.Where(incident => incident.IsVolledig).ToList();
        yield return (
            incidenten.Count >= parameters.MinIncidentenTrede3,
            new("WOV-22", $"ten minste {parameters.MinIncidentenTrede3} geverifieerde incidenten met tijd, duur, plaats en effect"));
        yield return (
            incidenten.DistinctBy(incident => incident.Bron).Count() >= parameters.MinBronnenTrede3,
            new("WOV-22", $"geverifieerde incidenten uit ten minste {parameters.MinBronnenTrede3} bronnen"));
        yield return (
            dossier.Heeft(BewijsstukSoort.Verklaring) || dossier.Heeft(BewijsstukSoort.AnoniemeVerklaring),
            new("WOV-20", "een verklaring van een omwonende"));
        yield return (
            dossier.WoningSoort is not WoningSoort.Huur || dossier.Heeft(BewijsstukSoort.CorrespondentieVerhuurder),
            new("WOV-20", "de correspondentie van de verhuurder"));
        yield return (HeeftEerdereInterventie(dossier), new("WOV-20", "een eerdere interventie met haar effect"));
        yield return (dossier.Zorgcheck is not null, new("WOV-20", "de zorgcheck"));
        yield return (dossier.HoorWederhoor is not null, new("WOV-20", "hoor en wederhoor met de overlastgever"));
        yield return (dossier.Rechtvaardiging is not null, new("WOV-21", "de motivering van ernst, subsidiariteit en proportionaliteit"));
        yield return (dossier.Woning?.IsVolledig == true, new("WOV-20", "de eigendomssituatie: eigenaar, gebruiker en BRP-controle"));
    }

    /// <summary>An intervention counts with its effect: a result that is known, on the ladder or before it.</summary>
    private static bool HeeftEerdereInterventie(WoonoverlastDossier dossier) =>
        !dossier.Interventies.IsEmpty || dossier.Bemiddeling?.Resultaat is not null || dossier.Waarschuwing?.Resultaat is not null;
}
