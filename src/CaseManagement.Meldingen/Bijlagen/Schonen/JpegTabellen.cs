namespace CaseManagement.Meldingen.Bijlagen.Schonen;

/// <summary>Checks the tables of a JPEG (ITU-T T.81 B.2.4): exactly as long as they say, so that a segment holds tables and nothing behind them.</summary>
internal static class JpegTabellen
{
    /// <summary>What all tables of one image may take together, in bytes: ten times what the most careful encoder writes.</summary>
    public const int MaxBytes = 64 * 1024;

    /// <summary>Checks a segment of quantisation tables.</summary>
    public static void ControleerKwantisatie(ReadOnlySpan<byte> inhoud)
    {
        do
        {
            var lengte = inhoud.IsEmpty || (inhoud[0] >> 4) > 1 || (inhoud[0] & 0x0F) > 3 ? int.MaxValue : 1 + (64 << (inhoud[0] >> 4));
            inhoud = Na(inhoud, lengte);
        }
        while (!inhoud.IsEmpty);
    }

    /// <summary>Checks a segment of Huffman tables.</summary>
    public static void ControleerHuffman(ReadOnlySpan<byte> inhoud)
    {
        do
        {
            var lengte = inhoud.Length < 17 || (inhoud[0] >> 4) > 1 || (inhoud[0] & 0x0F) > 3 ? int.MaxValue : 17 + Som(inhoud[1..17]);
            inhoud = Na(inhoud, lengte);
        }
        while (!inhoud.IsEmpty);
    }

    private static int Som(ReadOnlySpan<byte> aantallen)
    {
        var som = 0;
        foreach (var aantal in aantallen)
        {
            som += aantal;
        }

        return som <= 256 ? som : throw Bijlagezeef.Kapot();
    }

    private static ReadOnlySpan<byte> Na(ReadOnlySpan<byte> inhoud, int lengte) => lengte <= inhoud.Length ? inhoud[lengte..] : throw Bijlagezeef.Kapot();
}
