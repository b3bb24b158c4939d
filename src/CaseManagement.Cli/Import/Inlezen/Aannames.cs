namespace CaseManagement.Cli.Import.Inlezen;

/// <summary>What the file does not say and what therefore holds for every line of a kind; told once and not per line.</summary>
internal static class Aannames
{
    private const string Partners =
        "ROL-06  Partners met een actie zijn niet als deelnemer uitgenodigd: nodig hen zo nodig per dossier uit, met een einddatum.";

    private static readonly Dictionary<ImportZaaksoort, string[]> PerSoort = new()
    {
        [ImportZaaksoort.Woonoverlast] =
        [
            "WOV-20  Woonoverlast: of de woning huur of koop is staat niet in het bestand (vastgelegd als Anders); de soort overlast is afgeleid uit woorden.",
            "WOV-8.3  Woonoverlast: een regel met stand 'nieuw' staat in intake en komt pas na acceptatie op de agenda; iedere latere stand is geaccepteerd als complex.",
        ],
        [ImportZaaksoort.Pga] = ["PGA-04  PGA: als aanmelder is de gemeente vastgelegd; hoe de aanmelding binnenkwam staat in de aanleiding."],
        [ImportZaaksoort.Ondermijning] = ["AVG-22  Ondermijning: de signalen zijn alleen ontvangen; intake en wegingen doet de signaalcoördinator."],
        [ImportZaaksoort.Bibob] = ["BIB-10  Bibob: de betrokkene is vastgelegd als natuurlijk persoon, met een beslistermijn van acht weken."],
    };

    /// <summary>The lines of text for the kinds that were brought in.</summary>
    public static IEnumerable<string> Bij(IEnumerable<ImportZaaksoort> soorten)
    {
        var gevonden = soorten.Distinct().Order().ToList();
        return gevonden.Count == 0
            ? []
            : gevonden.SelectMany(soort => PerSoort.GetValueOrDefault(soort, [])).Append(Partners);
    }
}
