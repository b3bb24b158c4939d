using CaseManagement.Controles.Voorbereiden;

namespace CaseManagement.Controles.Interventies;

/// <summary>What the law says of each kind of measure: whose power, on which article, for which object.</summary>
internal static class Interventieregels
{
    /// <summary>What is closed now: only that can last longer or shorter.</summary>
    public static readonly FrozenSet<InterventieStatus> Uitgevoerd = [InterventieStatus.Uitgevoerd];

    private static readonly BevoegdOrgaan[] Beide = [BevoegdOrgaan.Burgemeester, BevoegdOrgaan.College];

    /// <summary>The organs that have the power: closures are of the mayor; an order belongs to the organ that applies the rule (Gemeentewet 125).</summary>
    public static IReadOnlyList<BevoegdOrgaan> Bevoegd(Maatregelsoort soort) => IsSluiting(soort) ? [BevoegdOrgaan.Burgemeester] : Beide;

    public static bool IsSluiting(Maatregelsoort soort) =>
        soort is Maatregelsoort.Sluiting13b or Maatregelsoort.Sluiting174a or Maatregelsoort.SluitingApv;

    /// <summary>Whether a term must be set to end the disturbance or breach (174a lid 3-4; Awb 5:24 lid 2, 5:32a lid 2).</summary>
    public static bool HeeftBegunstiging(Maatregelsoort soort) =>
        soort is Maatregelsoort.Sluiting174a or Maatregelsoort.LastOnderDwangsom or Maatregelsoort.LastOnderBestuursdwang;

    /// <summary>Whether the police tells the mayor in a bestuurlijke rapportage what he decides on.</summary>
    public static bool RustOpRapportage(Maatregelsoort soort) => soort is Maatregelsoort.Sluiting13b or Maatregelsoort.Sluiting174a;

    public static bool PastArtikel(Maatregelsoort soort, string artikel) => soort switch
    {
        Maatregelsoort.Sluiting13b => Begint(artikel, "Opiumwet 13b"),
        Maatregelsoort.Sluiting174a => Begint(artikel, "Gemeentewet 174a"),
        Maatregelsoort.SluitingApv => artikel.StartsWith("APV ", StringComparison.Ordinal),
        _ => true,
    };

    /// <summary>Whether the measure can be taken against this object: 174a is for what is not open to the public, the APV for what is.</summary>
    public static bool PastObject(Maatregelsoort soort, Locatiesoort locatiesoort) => soort switch
    {
        Maatregelsoort.Sluiting174a => locatiesoort is Locatiesoort.Woning or Locatiesoort.NietOpenbaarLokaal or Locatiesoort.ErfOfTerrein,
        Maatregelsoort.SluitingApv => locatiesoort is not Locatiesoort.Woning,
        _ => true,
    };

    private static bool Begint(string artikel, string wet) =>
        artikel == wet || artikel.StartsWith(wet + " ", StringComparison.Ordinal);
}
