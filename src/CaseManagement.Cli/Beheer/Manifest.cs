using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using CaseManagement.Cli.Opdrachten;
using CaseManagement.EventSourcing.Archive;
using CaseManagement.Web.Samenstelling;

namespace CaseManagement.Cli.Beheer;

/// <summary>What is in a backup, and what its files must be.</summary>
/// <param name="Formaat">Version of this form.</param>
/// <param name="Inhoud"><c>logboek</c> or <c>sleutels</c>.</param>
/// <param name="Gemeente">The municipality.</param>
/// <param name="GemaaktOp">When, ISO 8601 in UTC.</param>
/// <param name="Positie">Position of the last event of the log of this run.</param>
/// <param name="Hoofd">Its link of the chain, hexadecimal.</param>
/// <param name="Sleutels">What the key store held.</param>
/// <param name="Bestanden">The files.</param>
internal sealed record Manifest(
    int Formaat, string Inhoud, string Gemeente, string GemaaktOp, long Positie, string Hoofd, KeyCounts? Sleutels,
    IReadOnlyList<ManifestBestand> Bestanden)
{
    public const string Bestandsnaam = Reservekopiemap.Manifest;
    public const string Logboek = "logboek";
    public const string Sleutelkopie = "sleutels";
    public const int DitFormaat = 1;

    /// <summary>Lists the files of a directory and writes the manifest beside them.</summary>
    public async Task SchrijfAsync(string map, CancellationToken cancellation)
    {
        var bestanden = new List<ManifestBestand>();
        foreach (var pad in Directory.EnumerateFiles(map, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            bestanden.Add(new ManifestBestand(
                Path.GetRelativePath(map, pad).Replace('\\', '/'), new FileInfo(pad).Length, await Sha256Async(pad, cancellation)));
        }

        await using var bestand = new FileStream(Path.Combine(map, Bestandsnaam), FileMode.CreateNew, FileAccess.Write);
        await JsonSerializer.SerializeAsync(bestand, this with { Bestanden = bestanden }, ManifestJson.Default.Manifest, cancellation);
        bestand.Flush(flushToDisk: true);
    }

    /// <summary>Reads the manifest of a backup and holds every file against it.</summary>
    /// <exception cref="Weigering">It is no backup of this kind, or a file is not what it was.</exception>
    public static async Task<Manifest> LeesAsync(string map, string inhoud, CancellationToken cancellation)
    {
        var manifest = await LeesAsync(Path.Combine(map, Bestandsnaam), cancellation);
        if (manifest is not null && !manifest.IsHeel)
        {
            throw new Weigering($"De reservekopie is beschadigd: {Bestandsnaam} is onvolledig of veranderd. Er is niets teruggezet.");
        }

        if (manifest is not { Formaat: DitFormaat } || manifest.Inhoud != inhoud)
        {
            throw new Weigering($"Dit is geen reservekopie van {(inhoud == Logboek ? "een logboek" : "sleutels")} die dit programma kent.");
        }

        foreach (var bestand in manifest.Bestanden)
        {
            var pad = Path.GetFullPath(Path.Combine(map, bestand.Naam));
            if (!pad.StartsWith(Path.GetFullPath(map) + Path.DirectorySeparatorChar, StringComparison.Ordinal) || !File.Exists(pad)
                || new FileInfo(pad).Length != bestand.Bytes || await Sha256Async(pad, cancellation) != bestand.Sha256)
            {
                throw new Weigering($"De reservekopie is beschadigd: het bestand {bestand.Naam} ontbreekt of is veranderd (SHA-256). Er is niets teruggezet.");
            }
        }

        return manifest;
    }

    // A reader of JSON leaves out what it cannot find, whatever the type says.
    private bool IsHeel => this is { Inhoud: not null, Gemeente: not null, GemaaktOp: not null, Hoofd: not null, Bestanden: not null }
        && Bestanden.All(bestand => bestand is { Naam.Length: > 0, Sha256: not null });

    private static async Task<Manifest?> LeesAsync(string pad, CancellationToken cancellation)
    {
        if (!File.Exists(pad))
        {
            return null;
        }

        try
        {
            await using var bestand = File.OpenRead(pad);
            return await JsonSerializer.DeserializeAsync(bestand, ManifestJson.Default.Manifest, cancellation);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static async Task<string> Sha256Async(string pad, CancellationToken cancellation)
    {
        await using var bestand = File.OpenRead(pad);
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(bestand, cancellation));
    }
}

/// <summary>A file of a backup.</summary>
/// <param name="Naam">Its path in the backup, with <c>/</c>.</param>
/// <param name="Bytes">Its length.</param>
/// <param name="Sha256">Its SHA-256, hexadecimal.</param>
internal sealed record ManifestBestand(string Naam, long Bytes, string Sha256);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(Manifest))]
internal sealed partial class ManifestJson : JsonSerializerContext;
