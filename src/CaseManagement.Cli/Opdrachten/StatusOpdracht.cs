using System.CommandLine;
using System.Globalization;
using CaseManagement.EventSourcing.Projections;
using CaseManagement.EventSourcing.Streams;
using Microsoft.Extensions.DependencyInjection;
using Spectre.Console;

namespace CaseManagement.Cli.Opdrachten;

/// <summary><c>casus status</c>: where the log and the read models stand.</summary>
internal static class StatusOpdracht
{
    public static Command Maak()
    {
        var data = Gegevensmap.Optie();
        var health = Gezondheidsvraag.Optie();
        var command = new Command("status", "Toont waar het logboek en de leesmodellen staan.") { data, health };
        command.SetAction((parsed, cancellation) => parsed.GetValue(health) is { } adres
            ? Gezondheidsvraag.StelAsync(adres, cancellation)
            : VoerUitAsync(parsed.GetValue(data), cancellation));
        return command;
    }

    private static async Task<int> VoerUitAsync(DirectoryInfo? map, CancellationToken cancellation)
    {
        using var huis = Gegevensmap.Open(map);
        var head = await huis.Services.GetRequiredService<IEventStore>().ReadHeadAsync(cancellation);
        AnsiConsole.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"Logboek: positie {head.Position}.\nHoofd: {Convert.ToHexStringLower(head.Hash.Span)}");
        foreach (var projection in huis.Services.GetServices<IProjection>())
        {
            await huis.Services.GetRequiredService<IProjectionStore>().OpenAsync(projection, cancellation);
        }

        var table = new Table().AddColumns("Leesmodel", "Positie", "Achter", "Geparkeerd");
        foreach (var status in await huis.Services.GetRequiredService<IProjectionStore>().StatusAsync(cancellation))
        {
            table.AddRow(
                status.Name,
                status.Checkpoint.ToString(CultureInfo.InvariantCulture),
                (head.Position - status.Checkpoint).ToString(CultureInfo.InvariantCulture),
                status.Parked.ToString(CultureInfo.InvariantCulture));
        }

        AnsiConsole.Write(table);
        return 0;
    }
}
