using CaseManagement.Controles.Voorbereiden;

namespace CaseManagement.Controles.Interventies;

/// <summary>What the law says of each kind of measure: whose power, on which article, for which object.</summary>
internal static class Interventieregels
{
    private static readonly BevoegdOrgaan[] Beide = [BevoegdOrgaan.Burgemeester, BevoegdOrgaan.College];

    /// <summary>The organs that have the power: closures are of the mayor; an order belongs to the organ that applies the rule (Gemeentewet 125).</summary>
    public static IReadOnlyList<BevoegdOrgaan> Bevoegd(InterventieSoort soort) => IsSluiting(soort) ? [BevoegdOrgaan.Burgemeester] : Beide;

    public static bool IsSluiting(InterventieSoort soort) =>
        soort is InterventieSoort.Sluiting13b or InterventieSoort.Sluiting174a or InterventieSoort.SluitingApv;

    /// <summary>Whether a term must be set to end the disturbance or breach (174a lid 3-4; Awb 5:24 lid 2, 5:32a lid 2).</summary>
    public static bool HeeftBegunstiging(InterventieSoort soort) =>
        soort is InterventieSoort.Sluiting174a or InterventieSoort.LastOnderDwangsom or InterventieSoort.LastOnderBestuursdwang;

    /// <summary>Whether the police tells the mayor in a bestuurlijke rapportage what he decides on.</summary>
    public static bool RustOpRapportage(InterventieSoort soort) => soort is InterventieSoort.Sluiting13b or InterventieSoort.Sluiting174a;

    public static bool PastArtikel(InterventieSoort soort, string artikel) => soort switch
    {
        InterventieSoort.Sluiting13b => Begint(artikel, "Opiumwet 13b"),
        InterventieSoort.Sluiting174a => Begint(artikel, "Gemeentewet 174a"),
        InterventieSoort.SluitingApv => artikel.StartsWith("APV ", StringComparison.Ordinal),
        _ => true,
    };

    /// <summary>Whether the measure can be taken against this object: 174a is for what is not open to the public, the APV for what is.</summary>
    public static bool PastObject(InterventieSoort soort, ObjectSoort objectSoort) => soort switch
    {
        InterventieSoort.Sluiting174a => objectSoort is ObjectSoort.Woning or ObjectSoort.NietOpenbaarLokaal or ObjectSoort.ErfOfTerrein,
        InterventieSoort.SluitingApv => objectSoort is not ObjectSoort.Woning,
        _ => true,
    };

    private static bool Begint(string artikel, string wet) =>
        artikel == wet || artikel.StartsWith(wet + " ", StringComparison.Ordinal);
}
