using System.CommandLine;
using CaseManagement.Cli.Import.Inlezen;
using CaseManagement.Cli.Invoer;

namespace CaseManagement.Cli.Opdrachten;

/// <summary><c>casus import FILE</c>: brings the running dossiers of a team's spreadsheet in.</summary>
internal static class ImportOpdracht
{
    public static Command Maak()
    {
        var data = Gegevensmap.Optie();
        var bestand = new Argument<string>("bestand") { Description = "Het CSV-bestand met lopende dossiers." };
        var proef = new Option<bool>("--dry-run") { Description = "Beoordeelt alles en slaat niets op." };
        var perRegel = new Option<bool>("--per-regel") { Description = "Toont iedere regel met haar bevindingen, ook de aanvaarde." };
        var door = new Option<string?>("--door") { Description = "De medewerker die inleest (in Development: m.meldpunt).", HelpName = "medewerker" };
        var command = new Opdracht(
            "import",
            "Leest lopende dossiers in uit een CSV-bestand; tweemaal inlezen verandert niets.",
            (Importafloop.AllesAanvaard, "alle regels zijn aanvaard"),
            (Importafloop.DeelsGeweigerd, "een of meer regels zijn geweigerd of aangehouden"),
            (Importafloop.BestandOnleesbaar, "het bestand is onleesbaar, of verkeerd gebruik"),
            (Importafloop.OpslagOnbeschikbaar, "de opslag is niet beschikbaar, of de medewerker is onbekend"))
        {
            bestand,
            proef,
            perRegel,
            data,
            door,
        };
        command.SetAction((parsed, cancellation) => new Importloop(
            new Importverzoek(parsed.GetValue(bestand)!, parsed.GetValue(data), parsed.GetValue(proef), parsed.GetValue(door))
            {
                PerRegel = parsed.GetValue(perRegel),
            },
            Console.Out).VoerUitAsync(cancellation));
        return command;
    }
}
