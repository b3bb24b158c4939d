using System.Globalization;
using System.Text.Json;
using CaseManagement.Cli.Opdrachten;
using Spectre.Console;

namespace CaseManagement.Cli.Beheer;

/// <summary>One run of <c>casus status</c>.</summary>
/// <param name="map">The data directory, or nothing for that of the configuration.</param>
/// <param name="json">Whether the answer is JSON.</param>
/// <param name="uit">Where the answer goes.</param>
/// <param name="omgeving">Name of the environment, or nothing for that of the process.</param>
internal sealed class Statusoverzicht(DirectoryInfo? map, bool json, TextWriter uit, string? omgeving = null)
{
    /// <summary>Runs; the answer is the exit code.</summary>
    public Task<int> VoerUitAsync(CancellationToken cancellation) => Afloop.VanAsync(uit, async () =>
    {
        using var huis = Gegevensmap.OpenBeheer(map, omgeving);
        var stand = await new Standopname(huis.Services).NeemAsync(cancellation);
        if (json)
        {
            await uit.WriteLineAsync(JsonSerializer.Serialize(stand, StandJson.Default.Stand));
        }
        else
        {
            await SchrijfAsync(stand);
        }

        return Afloop.Goed;
    });

    private async Task SchrijfAsync(Stand stand)
    {
        await uit.WriteLineAsync($"Gemeente: {stand.Gemeente}.");
        await uit.WriteLineAsync($"Logboek: positie {Getal(stand.Positie)}{Bytes(stand)}.");
        await uit.WriteLineAsync($"Hoofd: {stand.Hoofd}");
        await uit.WriteLineAsync(stand.OndertekendHoofd is { } hoofd
            ? $"Laatste ondertekende hoofd: positie {Getal(hoofd.Positie)}, {hoofd.Op}, {Leeftijd(hoofd.LeeftijdSeconden)} geleden."
            : "Laatste ondertekende hoofd: er is er nog geen.");
        await uit.WriteLineAsync($"Sleutels: {Getal(stand.Sleutels)} in gebruik, {Getal(stand.VernietigdeSleutels)} vernietigd.");
        var table = new Table().Border(TableBorder.Simple).AddColumns("Leesmodel", "Positie", "Achter", "Versie", "Generaties", "Geparkeerd");
        foreach (var model in stand.Leesmodellen)
        {
            table.AddRow(
                model.Naam, Getal(model.Positie), Getal(model.Achterstand), Getal(model.Versie), string.Join(", ", model.Generaties),
                Getal(model.Geparkeerd.Count));
        }

        AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(uit) }).Write(table);
        foreach (var (model, stroom) in stand.Leesmodellen.SelectMany(model => model.Geparkeerd.Select(stroom => (model.Naam, stroom))))
        {
            await uit.WriteLineAsync($"Geparkeerd in {model}: stroom {stroom.Stroom} vanaf positie {Getal(stroom.Positie)} ({stroom.Fout}), sinds {stroom.Sinds}.");
        }
    }

    private static string Bytes(Stand stand) => stand.LogBytes is { } log
        ? $", bestand {Megabytes(log)}, nog te verwerken (WAL) {Megabytes(stand.WalBytes ?? 0)}"
        : "";

    private static string Megabytes(long bytes) => (bytes / 1024.0 / 1024.0).ToString("N1", CultureInfo.GetCultureInfo("nl-NL")) + " MB";

    private static string Getal(long? getal) => getal?.ToString(CultureInfo.InvariantCulture) ?? "-";

    private static string Leeftijd(long seconden) => seconden switch
    {
        < 120 => Telwoord.Van(seconden, "seconde", "seconden"),
        < 7200 => Telwoord.Van(seconden / 60, "minuut", "minuten"),
        _ => Telwoord.Van(seconden / 3600, "uur", "uur"),
    };
}
