using System.Buffers.Binary;
using System.Text;

namespace CaseManagement.Meldingen.Bijlagen.Schonen;

/// <summary>One block of a PNG: length, four letters, content, checksum.</summary>
internal static class PngBlok
{
    private static readonly uint[] Tabel = [.. Enumerable.Range(0, 256).Select(n => Rond((uint)n))];

    public static Blok Lees(ReadOnlySpan<byte> bron, ref int plaats)
    {
        if (bron.Length - plaats < 12)
        {
            throw Bijlagezeef.Kapot();
        }

        var lengte = BinaryPrimitives.ReadUInt32BigEndian(bron[plaats..]);
        if (lengte > bron.Length - plaats - 12)
        {
            throw Bijlagezeef.Kapot();
        }

        var metSoort = bron.Slice(plaats + 4, (int)lengte + 4);
        plaats += (int)lengte + 12;
        return BinaryPrimitives.ReadUInt32BigEndian(bron[(plaats - 4)..]) == Som(metSoort) && IsNaam(metSoort[..4])
            ? new Blok(Encoding.ASCII.GetString(metSoort[..4]), metSoort[4..])
            : throw Bijlagezeef.Kapot();
    }

    public static void Schrijf(MemoryStream uit, ReadOnlySpan<byte> soort, ReadOnlySpan<byte> inhoud)
    {
        Span<byte> getal = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(getal, inhoud.Length);
        uit.Write(getal);
        uit.Write(soort);
        uit.Write(inhoud);
        BinaryPrimitives.WriteUInt32BigEndian(getal, Som(soort, inhoud));
        uit.Write(getal);
    }

    /// <summary>The checksum of the standard (ISO 3309).</summary>
    internal static uint Som(ReadOnlySpan<byte> eerst, ReadOnlySpan<byte> dan = default) => ~Verder(Verder(uint.MaxValue, eerst), dan);

    private static uint Verder(uint som, ReadOnlySpan<byte> bytes)
    {
        foreach (var @byte in bytes)
        {
            som = Tabel[(som ^ @byte) & 0xFF] ^ (som >> 8);
        }

        return som;
    }

    private static uint Rond(uint som)
    {
        for (var bit = 0; bit < 8; bit++)
        {
            som = (som & 1) == 0 ? som >> 1 : 0xEDB88320 ^ (som >> 1);
        }

        return som;
    }

    private static bool IsNaam(ReadOnlySpan<byte> soort)
    {
        foreach (var letter in soort)
        {
            if (!char.IsAsciiLetter((char)letter))
            {
                return false;
            }
        }

        return true;
    }

    internal readonly ref struct Blok(string soort, ReadOnlySpan<byte> inhoud)
    {
        public string Soort { get; } = soort;

        public ReadOnlySpan<byte> Inhoud { get; } = inhoud;

        public void Deconstruct(out string naam, out ReadOnlySpan<byte> bytes)
        {
            naam = Soort;
            bytes = Inhoud;
        }
    }
}
