using System.IO.Compression;

namespace CaseManagement.Meldingen.Bijlagen.Schonen;

/// <summary>
/// Writes a PNG anew from its header, palette, transparency and image data (W3C PNG, third edition). The image data is unpacked to exactly the size that the
/// header promises and packed again, so that nothing can hide in it or swell up in it. Text, time, EXIF, profiles, animation and what follows the end go.
/// </summary>
internal static class PngZeef
{
    private const long MaxUitgepakt = 160_000_000;

    private static ReadOnlySpan<byte> Handtekening => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    public static byte[] Schoon(ReadOnlyMemory<byte> bestand)
    {
        var bron = bestand.Span;
        if (!bron.StartsWith(Handtekening))
        {
            throw Bijlagezeef.Kapot();
        }

        PngKop? kop = null;
        byte[]? palet = null;
        byte[]? doorzicht = null;
        using var beeld = new MemoryStream();
        for (var plaats = Handtekening.Length; ;)
        {
            var (soort, inhoud) = PngBlok.Lees(bron, ref plaats);
            switch (soort)
            {
                case "IHDR" when kop is null:
                    kop = PngKop.Lees(inhoud);
                    break;
                case "PLTE" when kop is not null && palet is null && beeld.Length == 0 && inhoud.Length is > 0 and <= 768 && inhoud.Length % 3 == 0:
                    palet = inhoud.ToArray();
                    break;
                case "tRNS" when kop is not null && doorzicht is null && beeld.Length == 0 && kop.IsDoorzicht(inhoud.Length, palet):
                    doorzicht = inhoud.ToArray();
                    break;
                case "IDAT" when kop is not null:
                    beeld.Write(inhoud);
                    break;
                case "IEND" when kop is not null && beeld.Length > 0 && (!kop.HeeftPaletNodig || palet is not null):
                    beeld.Position = 0;
                    return Schrijf(kop, palet, doorzicht, beeld);
                case "IHDR" or "PLTE" or "tRNS" or "IEND":
                    throw Bijlagezeef.Kapot();
                default:
                    // A critical block that nobody knows may not be left out: then it is not the image that was sent.
                    if (kop is null || char.IsAsciiLetterUpper(soort[0]))
                    {
                        throw Bijlagezeef.Kapot();
                    }

                    break;
            }
        }
    }

    private static byte[] Schrijf(PngKop kop, byte[]? palet, byte[]? doorzicht, MemoryStream beeld)
    {
        using var uit = new MemoryStream();
        uit.Write(Handtekening);
        PngBlok.Schrijf(uit, "IHDR"u8, kop.Bytes);
        if (palet is not null)
        {
            PngBlok.Schrijf(uit, "PLTE"u8, palet);
        }

        if (doorzicht is not null)
        {
            PngBlok.Schrijf(uit, "tRNS"u8, doorzicht);
        }

        using var opnieuw = PakOpnieuw(beeld, kop.Uitgepakt);
        PngBlok.Schrijf(uit, "IDAT"u8, opnieuw.GetBuffer().AsSpan(0, (int)opnieuw.Length));
        PngBlok.Schrijf(uit, "IEND"u8, []);
        return uit.ToArray();
    }

    private static MemoryStream PakOpnieuw(MemoryStream beeld, long verwacht)
    {
        if (verwacht > MaxUitgepakt)
        {
            throw new BijlageOnbruikbaarException("Een afbeelding heeft te veel beeldpunten, of geen.");
        }

        var uit = new MemoryStream();
        try
        {
            using var lezer = new ZLibStream(beeld, CompressionMode.Decompress, leaveOpen: true);
            using (var schrijver = new ZLibStream(uit, CompressionLevel.Fastest, leaveOpen: true))
            {
                var blok = new byte[64 * 1024];
                long gelezen = 0;
                for (int aantal; (aantal = lezer.Read(blok)) > 0; schrijver.Write(blok, 0, aantal))
                {
                    if ((gelezen += aantal) > verwacht)
                    {
                        throw Bijlagezeef.Kapot();
                    }
                }

                if (gelezen != verwacht)
                {
                    throw Bijlagezeef.Kapot();
                }
            }

            return uit;
        }
        catch (InvalidDataException)
        {
            throw Bijlagezeef.Kapot();
        }
    }
}
