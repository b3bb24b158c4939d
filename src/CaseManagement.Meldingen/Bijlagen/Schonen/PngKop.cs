using System.Buffers.Binary;

namespace CaseManagement.Meldingen.Bijlagen.Schonen;

/// <summary>The header of a PNG: the only thing that says how much image data there is.</summary>
internal sealed record PngKop(byte[] Bytes, long Breedte, long Hoogte, int Diepte, int Kleursoort, bool Verweven)
{
    private const int Grijs = 0;
    private const int Kleur = 2;
    private const int Palet = 3;

    // The seven passes of Adam7: where each begins and how far its pixels lie apart.
    private static readonly (int X, int Y, int StapX, int StapY)[] Adam7 =
        [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];

    public bool HeeftPaletNodig => Kleursoort == Palet;

    /// <summary>Bytes of the image data when it is unpacked: for each row one byte that names the filter, and the pixels.</summary>
    public long Uitgepakt => Verweven
        ? Adam7.Sum(gang => Rijen(Deel(Breedte, gang.X, gang.StapX), Deel(Hoogte, gang.Y, gang.StapY)))
        : Rijen(Breedte, Hoogte);

    public static PngKop Lees(ReadOnlySpan<byte> inhoud)
    {
        if (inhoud.Length != 13 || inhoud[10] != 0 || inhoud[11] != 0 || inhoud[12] > 1 || !Kent(inhoud[8], inhoud[9]))
        {
            throw Bijlagezeef.Kapot();
        }

        var (breedte, hoogte) = (BinaryPrimitives.ReadUInt32BigEndian(inhoud), BinaryPrimitives.ReadUInt32BigEndian(inhoud[4..]));
        Bijlagezeef.ControleerMaten(breedte, hoogte);
        return new PngKop(inhoud.ToArray(), breedte, hoogte, inhoud[8], inhoud[9], inhoud[12] == 1);
    }

    public bool IsDoorzicht(int lengte, byte[]? palet) => Kleursoort switch
    {
        Grijs => lengte == 2,
        Kleur => lengte == 6,
        Palet => palet is not null && lengte > 0 && lengte <= palet.Length / 3,
        _ => false,
    };

    private static bool Kent(int diepte, int kleursoort) => kleursoort switch
    {
        Grijs => diepte is 1 or 2 or 4 or 8 or 16,
        Palet => diepte is 1 or 2 or 4 or 8,
        Kleur or 4 or 6 => diepte is 8 or 16,
        _ => false,
    };

    private static long Deel(long lengte, int begin, int stap) => lengte <= begin ? 0 : (lengte - begin + stap - 1) / stap;

    private int Kanalen => Kleursoort switch
    {
        Kleur => 3,
        4 => 2,
        6 => 4,
        _ => 1,
    };

    private long Rijen(long breedte, long hoogte) => breedte == 0 ? 0 : hoogte * (1 + (((breedte * Kanalen * Diepte) + 7) / 8));
}
