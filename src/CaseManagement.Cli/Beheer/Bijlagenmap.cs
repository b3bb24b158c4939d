using System.Security.Cryptography;
using CaseManagement.Cli.Opdrachten;
using CaseManagement.Web.OpenbaarMeldpunt;

namespace CaseManagement.Cli.Beheer;

/// <summary>
/// The sealed attachments beside the log. Copied after the log, so that every attachment that the copied log names is there, or was removed meanwhile; what
/// came later is noise without the log.
/// </summary>
internal static class Bijlagenmap
{
    /// <summary>The files of attachments below a directory: whole ones only, without what is being written.</summary>
    public static IEnumerable<string> Bestanden(string map) => Directory.Exists(map)
        ? Directory.EnumerateFiles(map, "*", SearchOption.AllDirectories).Where(pad => !pad.EndsWith(Bijlagekluis.Onaf, StringComparison.Ordinal))
        : [];

    /// <summary>
    /// Brings the attachments of one directory to another. A file that is there already must be the same; one that disappears meanwhile was removed by the
    /// desk and is passed over.
    /// </summary>
    /// <param name="van">Where they are.</param>
    /// <param name="naar">Where they go; made when there is something to bring.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>How many are in both directories now.</returns>
    /// <exception cref="Weigering">Another file has the same name in the target, or the copy is not the same.</exception>
    public static async Task<int> KopieerAsync(string van, string naar, CancellationToken cancellation)
    {
        var aantal = 0;
        foreach (var pad in Bestanden(van))
        {
            aantal += await KopieerAsync(pad, naar, Path.GetRelativePath(van, pad), cancellation) ? 1 : 0;
        }

        return aantal;
    }

    private static async Task<bool> KopieerAsync(string pad, string naar, string naam, CancellationToken cancellation)
    {
        var doel = Path.Combine(naar, naam);
        try
        {
            if (!File.Exists(doel))
            {
                MaakMappen(naar, Path.GetDirectoryName(doel)!);
                File.Copy(pad, doel + Bijlagekluis.Onaf, overwrite: true);
                File.Move(doel + Bijlagekluis.Onaf, doel);
            }

            return await Sha256Async(pad, cancellation) == await Sha256Async(doel, cancellation)
                ? true
                : throw new Weigering($"De bijlage {naam} is in het doel een andere dan in de bron. Kies een leeg doel.");
        }
        catch (Exception fout) when (fout is FileNotFoundException or DirectoryNotFoundException && !File.Exists(pad))
        {
            File.Delete(doel + Bijlagekluis.Onaf);
            return false;
        }
    }

    /// <summary>SHA-256 of a file, hexadecimal.</summary>
    public static async Task<string> Sha256Async(string pad, CancellationToken cancellation)
    {
        await using var bestand = File.OpenRead(pad);
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(bestand, cancellation));
    }

    private static void MaakMappen(params ReadOnlySpan<string> mappen)
    {
        foreach (var map in mappen)
        {
            if (!Directory.Exists(map))
            {
                Doelmap.MaakMap(map);
            }
        }
    }
}
