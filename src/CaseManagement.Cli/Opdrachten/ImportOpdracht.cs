using System.CommandLine;
using CaseManagement.Cli.Import.Inlezen;

namespace CaseManagement.Cli.Opdrachten;

/// <summary><c>casus import FILE</c>: brings the running dossiers of a team's spreadsheet in.</summary>
internal static class ImportOpdracht
{
    public static Command Maak()
    {
        var data = Gegevensmap.Optie();
        var bestand = new Argument<string>("bestand") { Description = "Het CSV-bestand met lopende dossiers." };
        var proef = new Option<bool>("--dry-run") { Description = "Beoordeelt alles en slaat niets op." };
        var door = new Option<string?>("--door") { Description = "De medewerker die inleest (in Development: m.meldpunt)." };
        var command = new Command("import", "Leest lopende dossiers in uit een CSV-bestand; tweemaal inlezen verandert niets.") { bestand, proef, data, door };
        command.SetAction((parsed, cancellation) => new Importloop(
            new Importverzoek(parsed.GetValue(bestand)!, parsed.GetValue(data), parsed.GetValue(proef), parsed.GetValue(door)), Console.Out)
            .VoerUitAsync(cancellation));
        return command;
    }
}
