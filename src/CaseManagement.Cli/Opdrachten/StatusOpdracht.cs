using System.CommandLine;
using CaseManagement.Cli.Beheer;
using CaseManagement.Cli.Invoer;

namespace CaseManagement.Cli.Opdrachten;

/// <summary><c>casus status</c>: where the log, the read models and the keys stand.</summary>
internal static class StatusOpdracht
{
    public static Command Maak()
    {
        var data = Gegevensmap.Optie();
        var json = new Option<bool>("--json") { Description = "Geeft de stand als JSON, voor een bewakingsprogramma." };
        var health = Gezondheidsvraag.Optie();
        var command = new Opdracht(
            "status",
            "Toont waar het logboek, de leesmodellen en de sleutels staan. Verandert niets.",
            (Afloop.Goed, "getoond"),
            (Afloop.OpslagOnbeschikbaar, "de opslag is niet beschikbaar"))
        {
            data,
            json,
            health,
        };
        command.SetAction((parsed, cancellation) => parsed.GetValue(health) is { } adres
            ? Gezondheidsvraag.StelAsync(adres, Console.Out, cancellation)
            : new Statusoverzicht(parsed.GetValue(data), parsed.GetValue(json), Console.Out).VoerUitAsync(cancellation));
        return command;
    }
}
