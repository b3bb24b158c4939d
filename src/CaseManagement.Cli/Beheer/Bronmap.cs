using System.Formats.Tar;
using CaseManagement.Cli.Opdrachten;

namespace CaseManagement.Cli.Beheer;

/// <summary>A backup to read: its directory, or a scratch directory with the contents of its <c>.tar</c> file. Disposing removes the scratch.</summary>
internal sealed class Bronmap : IDisposable
{
    private readonly bool isKlad;

    private Bronmap(string map, bool isKlad) => (Map, this.isKlad) = (map, isKlad);

    public string Map { get; }

    /// <summary>Opens a backup.</summary>
    /// <param name="pad">Directory or <c>.tar</c> file.</param>
    /// <param name="klad">Where a scratch directory may be made.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="Weigering">There is no such backup.</exception>
    public static async Task<Bronmap> OpenAsync(string pad, string klad, CancellationToken cancellation)
    {
        if (Directory.Exists(pad))
        {
            return new Bronmap(Path.GetFullPath(pad), isKlad: false);
        }

        if (!File.Exists(pad))
        {
            throw new Weigering($"De reservekopie {pad} bestaat niet.", Afloop.VerkeerdGebruik);
        }

        Doelmap.MaakMap(klad);
        var bron = new Bronmap(klad, isKlad: true);
        try
        {
            await TarFile.ExtractToDirectoryAsync(pad, klad, overwriteFiles: false, cancellation);
            return bron;
        }
        catch (Exception fout) when (fout is InvalidDataException or EndOfStreamException or FormatException)
        {
            bron.Dispose();
            throw new Weigering($"Het bestand {pad} is geen reservekopie of is beschadigd.");
        }
        catch
        {
            bron.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        if (isKlad)
        {
            Directory.Delete(Map, recursive: true);
        }
    }
}
