using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using CaseManagement.Meldingen.Bijlagen.Schonen;

namespace CaseManagement.Tests.Shared;

/// <summary>Images made by hand, with everything in them that tells who made them.</summary>
internal static class Proefbeelden
{
    /// <summary>Stands in every place where metadata can be.</summary>
    public const string Kanarie = "Kanarie-Camera 52.2889N 5.1613E";

    /// <summary>The tables, frame and scan of a JPEG of 8 by 8.</summary>
    public static byte[] Beelddelen { get; } =
    [
        .. Segment(0xDB, [0, .. Enumerable.Repeat((byte)16, 64)]),
        .. Segment(0xC0, [8, 0, 8, 0, 8, 1, 1, 0x11, 0]),
        .. Segment(0xC4, [0x00, .. new byte[15], 1, 0]),
        .. Segment(0xDA, [1, 1, 0, 0, 63, 0]),
        0x12, 0xFF, 0x00, 0x34, 0xFF, 0xD0, 0x56,
    ];

    /// <summary>A JPEG that holds nothing but the image.</summary>
    public static byte[] KaleJpeg => [0xFF, 0xD8, .. Beelddelen, 0xFF, 0xD9];

    /// <summary>A JPEG as a telephone makes it: EXIF with a place, XMP, a comment, and after its end a whole zip file.</summary>
    public static byte[] Jpeg =>
    [
        0xFF, 0xD8,
        .. Segment(0xE0, "JFIF\0"u8.ToArray()),
        .. Segment(0xE1, [.. "Exif\0\0MM\0*GPSLatitude "u8, .. Encoding.ASCII.GetBytes(Kanarie)]),
        .. Segment(0xE1, [.. "http://ns.adobe.com/xap/1.0/\0"u8, .. Encoding.ASCII.GetBytes(Kanarie)]),
        .. Segment(0xED, [.. "Photoshop 3.0\0"u8, .. Encoding.ASCII.GetBytes(Kanarie)]),
        .. Segment(0xFE, Encoding.ASCII.GetBytes(Kanarie)),
        .. Beelddelen,
        0xFF, 0xD9,
        .. "PK\x03\x04"u8, .. Encoding.ASCII.GetBytes(Kanarie),
    ];

    /// <summary>A segment of a JPEG.</summary>
    public static byte[] Segment(byte merk, byte[] inhoud) => [0xFF, merk, (byte)((inhoud.Length + 2) >> 8), (byte)((inhoud.Length + 2) & 0xFF), .. inhoud];

    /// <summary>A PNG of 4 by 4 with text, time, EXIF and a block of its own, and a zip file after its end.</summary>
    public static byte[] Png => MaakPng(4, 4, [.. Enumerable.Repeat((byte)7, 4 * (1 + 12))]);

    /// <summary>A PNG with this header and this image data, unpacked.</summary>
    public static byte[] MaakPng(uint breedte, uint hoogte, byte[] beeld, byte verweven = 0)
    {
        using var uit = new MemoryStream();
        uit.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);
        var kop = new byte[13];
        BinaryPrimitives.WriteUInt32BigEndian(kop, breedte);
        BinaryPrimitives.WriteUInt32BigEndian(kop.AsSpan(4), hoogte);
        (kop[8], kop[9], kop[12]) = (8, 2, verweven);
        PngBlok.Schrijf(uit, "IHDR"u8, kop);
        PngBlok.Schrijf(uit, "tEXt"u8, Encoding.ASCII.GetBytes("Author\0" + Kanarie));
        PngBlok.Schrijf(uit, "eXIf"u8, Encoding.ASCII.GetBytes(Kanarie));
        PngBlok.Schrijf(uit, "tIME"u8, [7, 0xEA, 1, 1, 1, 1, 1]);
        PngBlok.Schrijf(uit, "IDAT"u8, Ingepakt(beeld));
        PngBlok.Schrijf(uit, "zzZz"u8, Encoding.ASCII.GetBytes(Kanarie));
        PngBlok.Schrijf(uit, "IEND"u8, []);
        uit.Write([.. "PK\x03\x04"u8, .. Encoding.ASCII.GetBytes(Kanarie)]);
        return uit.ToArray();
    }

    private static byte[] Ingepakt(byte[] beeld)
    {
        using var uit = new MemoryStream();
        using (var inpak = new ZLibStream(uit, CompressionLevel.Optimal, leaveOpen: true))
        {
            inpak.Write(beeld);
        }

        return [.. uit.ToArray(), .. Encoding.ASCII.GetBytes(Kanarie)];
    }
}
