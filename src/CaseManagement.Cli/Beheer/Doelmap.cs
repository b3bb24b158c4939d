using System.Formats.Tar;
using CaseManagement.Cli.Opdrachten;
using CaseManagement.Web.Samenstelling;

namespace CaseManagement.Cli.Beheer;

/// <summary>
/// A directory, or a <c>.tar</c> file, that is there whole or not at all: it is filled under another name beside its place and takes its
/// name at the end. Readable by its owner only. Disposing it removes what was not put in place.
/// </summary>
internal sealed class Doelmap : IDisposable
{
    private const string Onaf = ".onaf-";
    private const UnixFileMode AlleenEigenaar = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private readonly string doel;
    private readonly string tarklad;

    private Doelmap(string doel)
    {
        this.doel = doel;
        Map = doel + Onaf + Path.GetRandomFileName();
        tarklad = Map + ".tar";
        MaakMap(Map);
    }

    /// <summary>Where to write.</summary>
    public string Map { get; }

    /// <summary>Whether the path names a file and not a directory.</summary>
    public static bool IsBestand(string pad) => pad.EndsWith(".tar", StringComparison.OrdinalIgnoreCase);

    /// <summary>Begins a target.</summary>
    /// <exception cref="Weigering">There is something at that place already, or beside it what a broken off run left.</exception>
    public static Doelmap Begin(string pad)
    {
        var plaats = Path.TrimEndingDirectorySeparator(Path.GetFullPath(pad));
        if (File.Exists(plaats) || (Directory.Exists(plaats) && (IsBestand(plaats) || Directory.EnumerateFileSystemEntries(plaats).Any())))
        {
            throw new Weigering($"{plaats} bestaat al en is niet leeg. Kies een andere naam; er is niets overschreven.");
        }

        // Another run may still be at it, so it is not ours to remove; and it may hold keys, so it is not left lying about either.
        if (Path.GetDirectoryName(plaats) is { } buiten && Directory.Exists(buiten)
            && Directory.EnumerateFileSystemEntries(buiten, Path.GetFileName(plaats) + Onaf + "*").FirstOrDefault() is { } rest)
        {
            throw new Weigering(
                $"{rest} is overgebleven van een afgebroken opdracht, of er loopt er nog een. Loopt er geen meer, verwijder het dan en begin opnieuw.");
        }

        return new Doelmap(plaats);
    }

    /// <summary>Puts it in place. When it answers, it survives a power cut.</summary>
    public async Task VoltooiAsync(CancellationToken cancellation)
    {
        if (!IsBestand(doel))
        {
            if (Directory.Exists(doel))
            {
                Directory.Delete(doel);
            }

            Schijf.SpoelAlles(Map);
            Directory.Move(Map, doel);
            Schijf.SpoelMap(Path.GetDirectoryName(doel)!);
            return;
        }

        var opties = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            opties.UnixCreateMode = AlleenEigenaar;
        }

        await using (var bestand = new FileStream(tarklad, opties))
        {
            await TarFile.CreateFromDirectoryAsync(Map, bestand, includeBaseDirectory: false, cancellation);
            bestand.Flush(flushToDisk: true);
        }

        File.Move(tarklad, doel, overwrite: false);
        Schijf.SpoelMap(Path.GetDirectoryName(doel)!);
    }

    public void Dispose()
    {
        File.Delete(tarklad);
        if (Directory.Exists(Map))
        {
            Directory.Delete(Map, recursive: true);
        }
    }

    /// <summary>Makes a directory that only its owner can enter.</summary>
    public static void MaakMap(string map)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(map);
        }
        else
        {
            Directory.CreateDirectory(map, AlleenEigenaar | UnixFileMode.UserExecute);
        }
    }
}
