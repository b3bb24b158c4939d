namespace CaseManagement.Cli.Import;

/// <summary>
/// Names a line for good: its normalised number and its kind. The same line gives the same key in every run, so that an identifier
/// can be derived from it and running an import twice changes nothing.
/// </summary>
/// <param name="Nummer">The number in capitals, without white space.</param>
/// <param name="Soort">The kind of dossier.</param>
public sealed record ImportSleutel(string Nummer, ImportZaaksoort Soort)
{
    private const int LangsteNummer = 30;

    /// <summary>The canonical text, for example <c>WOONOVERLAST/2026-001</c>.</summary>
    public override string ToString() => $"{Soort.ToString().ToUpperInvariant()}/{Nummer}";

    /// <summary>
    /// Normalises the text of column Nr. Gives <see langword="null"/> unless it is a short code of letters, digits and <c>- . / _</c>
    /// with at least one digit that does not look like personal data: numbers are printed in reports, and a shifted line may have
    /// a name, a telephone number or a BSN in this place.
    /// </summary>
    public static string? Normaliseer(string tekst)
    {
        var nummer = string.Concat(tekst.Where(teken => !char.IsWhiteSpace(teken))).ToUpperInvariant();
        return nummer.Length is > 0 and <= LangsteNummer
            && char.IsAsciiLetterOrDigit(nummer[0])
            && nummer.All(teken => char.IsAsciiLetterOrDigit(teken) || teken is '-' or '.' or '/' or '_')
            && nummer.Any(char.IsAsciiDigit)
            && !(nummer.Length == 9 && nummer.All(char.IsAsciiDigit))
            && !Identiteitszeef.Herkent(nummer)
            ? nummer
            : null;
    }
}
