using System.Text.Json;
using CaseManagement.Cli.Opdrachten;
using CaseManagement.EventSourcing.Protection;
using CaseManagement.EventSourcing.Sqlite;
using CaseManagement.EventSourcing.Sqlite.Archive;

namespace CaseManagement.Cli.Beheer;

/// <summary>Where lists of destroyed keys were found.</summary>
/// <param name="Naar">Where the list of the restored installation stands.</param>
/// <param name="Paden">Files or directories with signed heads, and perhaps a list beside them.</param>
internal sealed record BewakingBron(string Naar, IReadOnlyList<string> Paden);

/// <summary>Gathers every fence that is known anywhere into the list of a restored installation, before its keys can be opened.</summary>
internal static class Bewaking
{
    private const int Blad = 1000;

    /// <summary>Writes the list.</summary>
    /// <param name="opgegeven">What the operator named: each must hold a list or keys.</param>
    /// <param name="gevonden">What stood beside signed heads.</param>
    /// <param name="tenant">The municipality.</param>
    public static async Task ZetAsync(IReadOnlyList<string> opgegeven, BewakingBron gevonden, string tenant)
    {
        var lijst = new DestructionList(gevonden.Naar, tenant);
        try
        {
            foreach (var pad in gevonden.Paden)
            {
                lijst.Add(Lijsten(pad, tenant).SelectMany(bestand => DestructionList.ReadFile(bestand, tenant)));
            }

            foreach (var pad in opgegeven)
            {
                lijst.Add(await OpgegevenAsync(pad, tenant));
            }
        }
        catch (Exception fout) when (fout is JsonException or FormatException)
        {
            throw new Weigering("Een lijst van vernietigde sleutels kan niet worden gelezen of is van een andere gemeente. Er is niets teruggezet.");
        }
    }

    private static Task<List<StoredKey>> OpgegevenAsync(string pad, string tenant)
    {
        List<StoredKey> fences = [.. Lijsten(pad, tenant).SelectMany(bestand => DestructionList.ReadFile(bestand, tenant))];
        if (File.Exists(Path.Combine(pad, SqliteKeyStore.FileName)))
        {
            Weiger(pad);
            using var sleutels = new SqliteKeyStore(new SqliteOptions { Directory = pad, Tenant = tenant });
            var archief = new SqliteKeyArchive(sleutels);
            for (Guid? na = null; archief.Read(na, Blad) is { Count: > 0 } blad; na = blad[^1].Id)
            {
                fences.AddRange(blad.Where(sleutel => sleutel.DestroyedAt is not null));
            }
        }
        else if (!Lijsten(pad, tenant).Any())
        {
            throw new Weigering($"In {pad} staat geen lijst van vernietigde sleutels en geen sleutelbestand.", Afloop.VerkeerdGebruik);
        }

        return Task.FromResult(fences);
    }

    // Opening the keys of a backup would change them.
    private static void Weiger(string pad)
    {
        if (File.Exists(Path.Combine(pad, Manifest.Bestandsnaam)))
        {
            throw new Weigering(
                $"In {pad} staat een reservekopie van sleutels; die wordt voor --fences niet geopend, want dat verandert haar. Geef de reservekopie van het logboek van dezelfde keer: daarin staat de lijst van vernietigde sleutels.",
                Afloop.VerkeerdGebruik);
        }
    }

    private static IEnumerable<string> Lijsten(string pad, string tenant)
    {
        var naam = $"{tenant}.vernietigd.jsonl";
        string[] kandidaten =
        [
            .. pad.EndsWith(".vernietigd.jsonl", StringComparison.Ordinal) ? [pad] : Array.Empty<string>(),
            Path.Combine(pad, naam),
            Path.Combine(pad, "hoofden", naam),
            .. File.Exists(pad) ? [Path.Combine(Path.GetDirectoryName(Path.GetFullPath(pad))!, naam)] : Array.Empty<string>(),
        ];
        return kandidaten.Where(File.Exists).Distinct(StringComparer.Ordinal);
    }
}
