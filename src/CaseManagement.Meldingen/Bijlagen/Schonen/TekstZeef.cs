using System.Globalization;
using System.Text;

namespace CaseManagement.Meldingen.Bijlagen.Schonen;

/// <summary>Takes plain text and nothing that is written in text but carries more than it shows.</summary>
internal static class TekstZeef
{
    private const string Anders =
        "Een bijlage is geen JPEG- of PNG-afbeelding en geen platte tekst. Van andere bestanden, zoals PDF, Word en HEIC, kunnen wij niet alle verborgen gegevens weghalen; daarom nemen wij ze niet aan.";

    private const int MaxTekst = 1024 * 1024;

    private static readonly UTF8Encoding Streng = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // Formats that are text to the eye and hold an author all the same.
    private static readonly string[] Vermomd = ["%pdf", "%!ps", "{\\rtf", "<", "begin:v"];

    public static byte[] Schoon(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > MaxTekst)
        {
            throw new BijlageOnbruikbaarException(Anders);
        }

        var tekst = ZonderOnzichtbaar(Lees(bytes));
        var begin = tekst.AsSpan().TrimStart();
        foreach (var woord in Vermomd)
        {
            if (begin.StartsWith(woord, StringComparison.OrdinalIgnoreCase))
            {
                throw new BijlageOnbruikbaarException(Anders);
            }
        }

        return begin.IsEmpty || tekst.Any(teken => char.IsControl(teken) && teken is not ('\t' or '\n' or '\r'))
            ? throw new BijlageOnbruikbaarException(Anders)
            : Streng.GetBytes(tekst);
    }

    // Marks that turn the direction of text, and others that show nothing: they let text read otherwise than it is, or number a copy. The two joiners
    // belong to words in some scripts.
    private static string ZonderOnzichtbaar(string tekst)
    {
        var uit = new StringBuilder(tekst.Length);
        foreach (var rune in tekst.EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is not UnicodeCategory.Format || rune.Value is 0x200C or 0x200D)
            {
                _ = uit.Append(rune);
            }
        }

        return uit.ToString();
    }

    private static string Lees(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Streng.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            throw new BijlageOnbruikbaarException(Anders);
        }
    }
}
