using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using NodaTime.Text;

namespace CaseManagement.Kernel.Koppelen;

/// <summary>
/// One way of writing per person, address and company, so that the same mark gives the same hash. Two ways of writing that are not listed here stay
/// two marks: the link finder would rather miss a link than point at somebody else.
/// </summary>
public static partial class Normalisatie
{
    /// <summary>The nine digits of a BSN that passes the 11-proef; spaces and dots do not count.</summary>
    public static string? Bsn(string tekst) =>
        Kernel.Bsn.TryParse(string.Concat(tekst.Where(teken => teken is not (' ' or '.'))), out var bsn) ? bsn.Unmasked() : null;

    /// <summary>
    /// A name with a date of birth. Case, diacritics, punctuation and the order of the words of a name do not count; <c>ij</c>, the ligature, <c>y</c>
    /// and <c>ÿ</c> are the same. Initials are not spelled out: <c>P. Jansen</c> and <c>Piet Jansen</c> differ.
    /// </summary>
    /// <param name="naam">The name.</param>
    /// <param name="geboortedatum">Civil date, ISO 8601.</param>
    /// <returns><see langword="null"/> without letters in the name or without a date.</returns>
    public static string? Persoon(string naam, string geboortedatum)
    {
        var woorden = Letters(naam).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Array.Sort(woorden, StringComparer.Ordinal);
        return woorden.Length > 0 && LocalDatePattern.Iso.Parse(geboortedatum.Trim()).TryGetValue(default, out var datum)
            ? $"{string.Join(' ', woorden)} {LocalDatePattern.Iso.Format(datum)}"
            : null;
    }

    /// <summary>
    /// The addresses in a text: postcode, house number and addition. The number stands before the postcode (<c>Testlaan 12-b, 0000 AA</c>) or right
    /// after it (<c>0000AA 12 B</c>). Case, spaces, the hyphen before an addition and leading zeros do not count; a street without postcode is no mark.
    /// </summary>
    public static IReadOnlyList<string> Adressen(string tekst)
    {
        var vlak = tekst.Normalize(NormalizationForm.FormKC);
        var gevonden = new List<string>();
        foreach (Match postcode in PostcodeVorm().Matches(vlak))
        {
            var voor = NummerVoor().Match(vlak[..postcode.Index]);
            var nummer = voor.Success ? voor : NummerNa().Match(vlak[(postcode.Index + postcode.Length)..]);
            if (nummer.Success)
            {
                gevonden.Add(string.Create(CultureInfo.InvariantCulture, $"{Kaal(postcode.Value)} {Huisnummer(nummer)} {Kaal(nummer.Groups["toevoeging"].Value)}").TrimEnd());
            }
        }

        return [.. gevonden.Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The numbers of eight digits in a text, spaces and dots between the digits left out; a longer number is none.</summary>
    public static IReadOnlyList<string> KvkNummers(string tekst) =>
        [.. KvkVorm().Matches(tekst.Normalize(NormalizationForm.FormKC)).Select(nummer => Kaal(nummer.Value)).Distinct(StringComparer.Ordinal)];

    private static int Huisnummer(Match nummer) => int.Parse(nummer.Groups["nummer"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    private static string Kaal(string tekst) => string.Concat(tekst.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();

    private static string Letters(string tekst)
    {
        var ontleed = tekst.Normalize(NormalizationForm.FormKD).ToLowerInvariant().Normalize(NormalizationForm.FormKD);
        var kaal = new StringBuilder(ontleed.Length);
        foreach (var teken in ontleed.Where(teken => CharUnicodeInfo.GetUnicodeCategory(teken) is not UnicodeCategory.NonSpacingMark))
        {
            _ = teken switch
            {
                'ß' => kaal.Append("ss"),
                'æ' => kaal.Append("ae"),
                'œ' => kaal.Append("oe"),
                'ø' => kaal.Append('o'),
                'đ' or 'ð' => kaal.Append('d'),
                'ł' => kaal.Append('l'),
                'ı' => kaal.Append('i'),
                _ => kaal.Append(char.IsLetterOrDigit(teken) ? teken : ' '),
            };
        }

        return kaal.ToString().Replace("ij", "y", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"(?<![0-9A-Za-z])[0-9]{4}\s{0,2}[A-Za-z]{2}(?![0-9A-Za-z])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 500)]
    private static partial Regex PostcodeVorm();

    [GeneratedRegex(@"(?<![0-9A-Za-z])(?<nummer>[0-9]{1,5})" + Toevoeging + @"[\s,]*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 500)]
    private static partial Regex NummerVoor();

    [GeneratedRegex(@"^[\s,]*(?:nr\.?|nummer|huisnummer)?\s*(?<nummer>[0-9]{1,5})" + Toevoeging, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 500)]
    private static partial Regex NummerNa();

    [GeneratedRegex(@"(?<![0-9][ .]?)[0-9](?:[ .]?[0-9]){7}(?![ .]?[0-9])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 500)]
    private static partial Regex KvkVorm();

    // Attached or behind a hyphen anything short; behind a space only what is an addition and no next word.
    private const string Toevoeging =
        @"(?<toevoeging>\s?-\s?[0-9A-Za-z]{1,4}|[A-Za-z][0-9A-Za-z]{0,3}|\s(?:[A-Za-z]|bis|hs|huis|rd|zw|ii|iii|iv))?(?![0-9A-Za-z])";
}
