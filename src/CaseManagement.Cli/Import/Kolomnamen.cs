namespace CaseManagement.Cli.Import;

/// <summary>The header texts, as data.</summary>
internal static class Kolomnamen
{
    /// <summary>First of the four trailing columns of a reject file; the reader skips it.</summary>
    public const string Rijnummer = "Rijnummer";

    /// <summary>What the first trailing column was called before; reject files of still longer ago have no such column.</summary>
    public const string Regelnummer = "Regelnummer";

    /// <summary>Second of the trailing columns of a reject file; the reader skips it.</summary>
    public const string Reden = "Reden";

    /// <summary>Third of the trailing columns of a reject file; the reader skips it.</summary>
    public const string Regel = "Regel";

    /// <summary>Last of the trailing columns of a reject file: fingerprints of the lines that a corrected line replaces.</summary>
    public const string Herkomst = "Herkomst";

    private static readonly string[] Namen =
    [
        "Nr", "Soort", "Ontvangen op", "Kanaal", "Melder", "Omschrijving", "Straat en huisnr", "Postcode", "Betrokkene", "Geb.datum", "BSN",
        "1e verantwoordelijke", "Achtervang", "Stand van zaken", "Volgende actie", "Actie door", "Uiterlijk", "Opmerking", "Wpg-artikel",
    ];

    public static string Naam(this Kolom kolom) => Namen[(int)kolom];

    public static Kolom? Zoek(string kop)
    {
        var plaats = Array.FindIndex(Namen, naam => naam.Equals(kop.Trim(), StringComparison.OrdinalIgnoreCase));
        return plaats < 0 ? null : (Kolom)plaats;
    }

    public static bool Is(string kop, string naam) => kop.Trim().Equals(naam, StringComparison.OrdinalIgnoreCase);
}
