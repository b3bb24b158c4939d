namespace CaseManagement.Cli.Import;

/// <summary>The header texts, as data.</summary>
internal static class Kolomnamen
{
    /// <summary>First of the three trailing columns of a reject file; the reader skips it. Reject files of before have no such column.</summary>
    public const string Regelnummer = "Regelnummer";

    /// <summary>Second of the trailing columns of a reject file; the reader skips it.</summary>
    public const string Reden = "Reden";

    /// <summary>Third of the trailing columns of a reject file; the reader skips it.</summary>
    public const string Regel = "Regel";

    private static readonly string[] Namen =
    [
        "Nr", "Soort", "Ontvangen op", "Kanaal", "Melder", "Omschrijving", "Straat en huisnr", "Postcode", "Betrokkene", "Geb.datum", "BSN",
        "1e verantwoordelijke", "Achtervang", "Stand van zaken", "Volgende actie", "Actie door", "Uiterlijk", "Opmerking",
    ];

    public static string Naam(this Kolom kolom) => Namen[(int)kolom];

    public static Kolom? Zoek(string kop)
    {
        var plaats = Array.FindIndex(Namen, naam => naam.Equals(kop.Trim(), StringComparison.OrdinalIgnoreCase));
        return plaats < 0 ? null : (Kolom)plaats;
    }

    public static bool Is(string kop, string naam) => kop.Trim().Equals(naam, StringComparison.OrdinalIgnoreCase);
}
