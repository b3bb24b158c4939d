using CaseManagement.Web.OpenbaarMeldpunt;

namespace CaseManagement.Cli.Beheer;

/// <summary>
/// The sealed attachments beside the log. Copied after the log, so that every attachment that the copied log names is there; what came later is noise without
/// the log.
/// </summary>
internal static class Bijlagenmap
{
    /// <summary>Copies the attachments of one directory to another, if there are any.</summary>
    public static void Kopieer(string van, string naar)
    {
        var bron = Path.Combine(van, Bijlagekluis.Map);
        if (!Directory.Exists(bron))
        {
            return;
        }

        Doelmap.MaakMap(Path.Combine(naar, Bijlagekluis.Map));
        foreach (var pad in Directory.EnumerateFiles(bron, "*", SearchOption.AllDirectories))
        {
            var doel = Path.Combine(naar, Bijlagekluis.Map, Path.GetRelativePath(bron, pad));
            if (!Directory.Exists(Path.GetDirectoryName(doel)))
            {
                Doelmap.MaakMap(Path.GetDirectoryName(doel)!);
            }

            File.Copy(pad, doel);
        }
    }
}
