using System.Buffers.Binary;

namespace CaseManagement.Meldingen.Bijlagen.Schonen;

/// <summary>
/// Writes a JPEG anew from its tables, its one frame and its scans (ITU-T T.81 annex B). Every application segment and comment goes: EXIF with place, time
/// and camera, XMP, IPTC, colour profile, thumbnail. So does whatever follows the end of the image.
/// </summary>
internal static class JpegZeef
{
    private const int MaxScans = 100;

    // A reader goes over the whole image for each scan of a progressive one: twelve scans of a hundred million pixels, or a hundred of a small photo.
    private const long MaxDoorlopen = 1_200_000_000;

    private const byte Eoi = 0xD9;
    private const byte Sos = 0xDA;
    private const byte Adobe = 0xEE;

    public static byte[] Schoon(ReadOnlySpan<byte> bron)
    {
        var uit = new List<byte>(bron.Length) { 0xFF, 0xD8 };
        var (plaats, frames, scans, tabellen) = (2, 0, 0, 0);
        var meesteScans = 0L;
        while (true)
        {
            var merk = Merk(bron, ref plaats);
            if (merk == Eoi)
            {
                uit.AddRange([0xFF, Eoi]);
                return frames == 1 && scans > 0 ? [.. uit] : throw Bijlagezeef.Kapot();
            }

            var inhoud = Segment(bron, ref plaats);
            switch (merk)
            {
                // Baseline, extended and progressive: what every reader knows.
                case 0xC0 or 0xC1 or 0xC2 when frames++ == 0:
                    meesteScans = Frame(inhoud, isProgressief: merk == 0xC2);
                    Schrijf(uit, merk, inhoud);
                    break;
                case 0xC4 when (tabellen += inhoud.Length) <= JpegTabellen.MaxBytes:
                    JpegTabellen.ControleerHuffman(inhoud);
                    Schrijf(uit, merk, inhoud);
                    break;
                case 0xDB when (tabellen += inhoud.Length) <= JpegTabellen.MaxBytes:
                    JpegTabellen.ControleerKwantisatie(inhoud);
                    Schrijf(uit, merk, inhoud);
                    break;
                case 0xDD when inhoud.Length == 2:
                    Schrijf(uit, merk, inhoud);
                    break;
                case Sos when frames == 1 && ++scans <= meesteScans:
                    Scan(inhoud);
                    Schrijf(uit, merk, inhoud);
                    Beelddata(bron, ref plaats, uit);
                    break;
                case Adobe when IsAdobe(inhoud):
                    // Without the one byte that names the colour transform some images show wrong colours; the rest of the segment is not kept.
                    Schrijf(uit, merk, [.. "Adobe"u8, 0, 100, 0, 0, 0, 0, inhoud[11]]);
                    break;
                case >= 0xE0 and <= 0xEF or 0xFE:
                    break;
                default:
                    throw Bijlagezeef.Kapot();
            }
        }
    }

    private static byte Merk(ReadOnlySpan<byte> bron, ref int plaats)
    {
        if (plaats + 1 >= bron.Length || bron[plaats] != 0xFF)
        {
            throw Bijlagezeef.Kapot();
        }

        while (plaats < bron.Length && bron[plaats] == 0xFF)
        {
            plaats++;
        }

        return plaats < bron.Length ? bron[plaats++] : throw Bijlagezeef.Kapot();
    }

    private static ReadOnlySpan<byte> Segment(ReadOnlySpan<byte> bron, ref int plaats)
    {
        if (plaats + 2 > bron.Length)
        {
            throw Bijlagezeef.Kapot();
        }

        var lengte = BinaryPrimitives.ReadUInt16BigEndian(bron[plaats..]);
        if (lengte < 2 || plaats + lengte > bron.Length)
        {
            throw Bijlagezeef.Kapot();
        }

        var inhoud = bron.Slice(plaats + 2, lengte - 2);
        plaats += lengte;
        return inhoud;
    }

    /// <summary>Checks the frame; answers how many scans the image may have.</summary>
    private static long Frame(ReadOnlySpan<byte> inhoud, bool isProgressief)
    {
        if (inhoud.Length < 6 || inhoud[0] != 8 || inhoud[5] is not (1 or 3 or 4) || inhoud.Length != 6 + (3 * inhoud[5]))
        {
            throw Bijlagezeef.Kapot();
        }

        long breedte = BinaryPrimitives.ReadUInt16BigEndian(inhoud[3..]), hoogte = BinaryPrimitives.ReadUInt16BigEndian(inhoud[1..]);
        Bijlagezeef.ControleerMaten(breedte, hoogte);
        return isProgressief ? Math.Min(MaxScans, MaxDoorlopen / (breedte * hoogte)) : inhoud[5];
    }

    private static void Scan(ReadOnlySpan<byte> inhoud)
    {
        if (inhoud.IsEmpty || inhoud[0] is 0 or > 4 || inhoud.Length != 4 + (2 * inhoud[0]))
        {
            throw Bijlagezeef.Kapot();
        }
    }

    // Up to the next marker; a stuffed zero and a restart marker belong to the data.
    private static void Beelddata(ReadOnlySpan<byte> bron, ref int plaats, List<byte> uit)
    {
        var begin = plaats;
        while (true)
        {
            var sprong = bron[plaats..].IndexOf((byte)0xFF);
            if (sprong < 0 || plaats + sprong + 1 >= bron.Length)
            {
                throw Bijlagezeef.Kapot();
            }

            plaats += sprong;
            if (bron[plaats + 1] is not (0x00 or >= 0xD0 and <= 0xD7))
            {
                break;
            }

            plaats += 2;
        }

        if (plaats == begin)
        {
            throw Bijlagezeef.Kapot();
        }

        uit.AddRange(bron[begin..plaats]);
    }

    private static bool IsAdobe(ReadOnlySpan<byte> inhoud) => inhoud.Length >= 12 && inhoud.StartsWith("Adobe"u8) && inhoud[11] <= 2;

    private static void Schrijf(List<byte> uit, byte merk, ReadOnlySpan<byte> inhoud)
    {
        var lengte = inhoud.Length + 2;
        uit.AddRange([0xFF, merk, (byte)(lengte >> 8), (byte)(lengte & 0xFF)]);
        uit.AddRange(inhoud);
    }
}
