namespace CaseManagement.Cli.Import.Inlezen;

/// <summary>Splits a cell such as <c>Proefstraat 127-hs</c>.</summary>
internal static class Huisadres
{
    /// <summary>Street and number; the number is empty when the cell has none, and everything from the last word that begins with a digit otherwise.</summary>
    public static (string Straat, string Huisnummer) Splits(string adres)
    {
        var woorden = adres.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var plaats = Array.FindLastIndex(woorden, woord => char.IsAsciiDigit(woord[0]));
        return plaats <= 0 ? (adres, "") : (string.Join(' ', woorden[..plaats]), string.Join(' ', woorden[plaats..]));
    }
}
