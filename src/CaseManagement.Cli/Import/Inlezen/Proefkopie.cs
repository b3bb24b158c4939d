namespace CaseManagement.Cli.Import.Inlezen;

/// <summary>A scratch copy of a data directory for a dry run, readable by its owner only; disposing it removes it. The original is only read.</summary>
internal sealed class Proefkopie : IDisposable
{
    private const int MaxPogingen = 5;

    private Proefkopie(DirectoryInfo map) => Map = map;

    public DirectoryInfo Map { get; }

    /// <summary>Copies the files of a directory; a directory that does not exist gives an empty copy.</summary>
    /// <exception cref="IOException">The files keep changing, or cannot be read.</exception>
    public static Proefkopie Van(string map)
    {
        var kopie = new Proefkopie(Directory.CreateTempSubdirectory("casus-proef-"));
        try
        {
            kopie.Vul(map);
            return kopie;
        }
        catch
        {
            kopie.Dispose();
            throw;
        }
    }

    public void Dispose() => Map.Delete(recursive: true);

    // A checkpoint between two files would tear the copy; it changes the database file, so then everything is copied again.
    private void Vul(string map)
    {
        for (var poging = 1; Directory.Exists(map); poging++)
        {
            var voor = Stand(map);
            foreach (var bestand in Bestanden(map))
            {
                File.Copy(bestand, Path.Combine(Map.FullName, Path.GetFileName(bestand)), overwrite: true);
            }

            if (voor == Stand(map))
            {
                return;
            }

            if (poging == MaxPogingen)
            {
                throw new IOException("De gegevensmap verandert te snel voor een proef.");
            }
        }
    }

    // The shared-memory file is made anew by who opens the copy; the log of changes comes after the database that it belongs to.
    private static IEnumerable<string> Bestanden(string map) =>
        Directory.EnumerateFiles(map).Where(pad => !pad.EndsWith("-shm", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    private static string Stand(string map) => string.Join(
        '|', Bestanden(map).Where(pad => !pad.EndsWith("-wal", StringComparison.Ordinal)).Select(pad => $"{pad}:{new FileInfo(pad).Length}:{File.GetLastWriteTimeUtc(pad).Ticks}"));
}
