namespace CaseManagement.Meldingen.Bijlagen.Schonen;

/// <summary>
/// Refuses an image that some other program would take for something else: what is packed inside pixels and tables cannot be taken away without making the
/// image anew. An honest image has one of these by chance in fewer than one of ten thousand cases.
/// </summary>
internal static class Dubbelbestand
{
    // Readers of PDF look for its mark at the beginning, readers of ZIP for theirs at the end, behind at most 64 kB of comment.
    private const int BeginPdf = 1024;
    private const int EindeZip = 65_535 + 22;

    private static readonly byte[][] Opmaak = ["<script"u8.ToArray(), "<html"u8.ToArray(), "<!doctype"u8.ToArray(), "<iframe"u8.ToArray(), "<?php"u8.ToArray()];

    /// <summary>Refuses what is two files in one.</summary>
    /// <exception cref="BijlageOnbruikbaarException">It is.</exception>
    public static byte[] Geweerd(byte[] beeld)
    {
        ReadOnlySpan<byte> bytes = beeld;
        return bytes[..Math.Min(BeginPdf, bytes.Length)].IndexOf("%PDF-"u8) >= 0
            || bytes[Math.Max(0, bytes.Length - EindeZip)..].IndexOf("PK\x05\x06"u8) >= 0
            || HeeftOpmaak(bytes)
            ? throw new BijlageOnbruikbaarException("Een afbeelding bevat iets anders dan een afbeelding; er is niets van bewaard.")
            : beeld;
    }

    private static bool HeeftOpmaak(ReadOnlySpan<byte> bytes)
    {
        for (var haak = bytes.IndexOf((byte)'<'); haak >= 0; haak = bytes.IndexOf((byte)'<'))
        {
            bytes = bytes[haak..];
            foreach (var woord in Opmaak)
            {
                if (bytes.Length >= woord.Length && System.Text.Ascii.EqualsIgnoreCase(bytes[..woord.Length], woord))
                {
                    return true;
                }
            }

            bytes = bytes[1..];
        }

        return false;
    }
}
