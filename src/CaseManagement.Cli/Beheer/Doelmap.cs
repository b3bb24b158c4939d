using System.Formats.Tar;
using CaseManagement.Cli.Opdrachten;

namespace CaseManagement.Cli.Beheer;

/// <summary>
/// A directory, or a <c>.tar</c> file, that is there whole or not at all: it is filled under another name beside its place and takes its
/// name at the end. Readable by its owner only. Disposing it removes what was not put in place.
/// </summary>
internal sealed class Doelmap : IDisposable
{
    private const UnixFileMode AlleenEigenaar = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private readonly string doel;
    private readonly string tarklad;

    private Doelmap(string doel)
    {
        this.doel = doel;
        var achtervoegsel = $".onaf-{Environment.ProcessId}";
        Map = doel + achtervoegsel;
        tarklad = doel + achtervoegsel + ".tar";
        MaakMap(Map);
    }

    /// <summary>Where to write.</summary>
    public string Map { get; }

    /// <summary>Whether the path names a file and not a directory.</summary>
    public static bool IsBestand(string pad) => pad.EndsWith(".tar", StringComparison.OrdinalIgnoreCase);

    /// <summary>Begins a target.</summary>
    /// <exception cref="Weigering">There is something at that place already.</exception>
    public static Doelmap Begin(string pad)
    {
        var plaats = Path.TrimEndingDirectorySeparator(Path.GetFullPath(pad));
        if (File.Exists(plaats) || (Directory.Exists(plaats) && (IsBestand(plaats) || Directory.EnumerateFileSystemEntries(plaats).Any())))
        {
            throw new Weigering($"{plaats} bestaat al en is niet leeg. Kies een andere naam; er is niets overschreven.");
        }

        return new Doelmap(plaats);
    }

    /// <summary>Puts it in place.</summary>
    public async Task VoltooiAsync(CancellationToken cancellation)
    {
        if (!IsBestand(doel))
        {
            if (Directory.Exists(doel))
            {
                Directory.Delete(doel);
            }

            Directory.Move(Map, doel);
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
