namespace CaseManagement.Meldingen.Bijlagen.Schonen;

/// <summary>What was left of a file after everything but its content was taken away.</summary>
/// <param name="Soort">What it is, by its content.</param>
/// <param name="Inhoud">The bytes to keep.</param>
public sealed record Geschoond(BijlageSoort Soort, byte[] Inhoud);

/// <summary>A file cannot be taken: it is of another kind, broken, or larger than it may become.</summary>
/// <param name="melding">Why, in Dutch, without anything of the file.</param>
public sealed class BijlageOnbruikbaarException(string melding) : Exception(melding);

/// <summary>
/// Strips a file of everything but what it shows (<c>MEL-01</c>, ASVS 14.2.8). What it is follows from its bytes, never from a name or a content type. It
/// is written anew from the parts that are known to be needed: whatever is not known is not there any more.
/// </summary>
public static class Bijlagezeef
{
    /// <summary>Largest file that is looked at, in bytes.</summary>
    public const int MaxBytes = 10 * 1024 * 1024;

    /// <summary>Largest image, in pixels: more is made to break whoever opens it.</summary>
    public const long MaxBeeldpunten = 100_000_000;

    /// <summary>Strips.</summary>
    /// <param name="bestand">The file as it came.</param>
    /// <exception cref="BijlageOnbruikbaarException">It cannot be taken.</exception>
    public static Geschoond Schoon(ReadOnlyMemory<byte> bestand)
    {
        var bytes = bestand.Span;
        return bytes switch
        {
            { Length: 0 or > MaxBytes } => throw new BijlageOnbruikbaarException("Een bijlage is leeg of groter dan 10 MB."),
            [0xFF, 0xD8, ..] => new Geschoond(BijlageSoort.Jpeg, Dubbelbestand.Geweerd(JpegZeef.Schoon(bytes))),
            [0x89, (byte)'P', (byte)'N', (byte)'G', ..] => new Geschoond(BijlageSoort.Png, Dubbelbestand.Geweerd(PngZeef.Schoon(bestand))),
            _ => new Geschoond(BijlageSoort.Tekst, TekstZeef.Schoon(bytes)),
        };
    }

    internal static BijlageOnbruikbaarException Kapot() => new("Een afbeelding is beschadigd of niet volledig; er is niets van bewaard.");

    internal static void ControleerMaten(long breedte, long hoogte)
    {
        if (breedte == 0 || hoogte == 0 || breedte > MaxBeeldpunten || hoogte > MaxBeeldpunten || breedte * hoogte > MaxBeeldpunten)
        {
            throw new BijlageOnbruikbaarException("Een afbeelding heeft te veel beeldpunten, of geen.");
        }
    }
}
