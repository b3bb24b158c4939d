using System.CommandLine;
using CaseManagement.Cli.Beheer;
using CaseManagement.Cli.Invoer;

namespace CaseManagement.Cli.Opdrachten;

/// <summary><c>casus backup DOEL</c>: a consistent copy of an installation in use.</summary>
internal static class BackupOpdracht
{
    public static Command Maak()
    {
        var data = Gegevensmap.Optie();
        var doel = new Argument<string>("doel") { Description = "Een nieuwe map, of een bestand dat op .tar eindigt, voor logboek en ondertekende hoofden." };
        var sleutels = new Option<string?>("--keys")
        {
            Description = "Waar de sleutels komen (standaard: DOEL-sleutels). Bewaar ze op een andere plaats, en korter.",
            HelpName = "doel",
        };
        var command = new Opdracht(
            "backup",
            "Maakt een reservekopie terwijl het programma draait: het logboek, de ondertekende hoofden, en apart daarvan de sleutels.",
            (Afloop.Goed, "gemaakt"),
            (Afloop.Geweigerd, "geweigerd, bijvoorbeeld omdat het doel al bestaat; er is niets achtergelaten"),
            (Afloop.OpslagOnbeschikbaar, "de opslag is niet beschikbaar of een schijf is vol; er is niets achtergelaten"))
        {
            doel,
            sleutels,
            data,
        };
        command.SetAction((parsed, cancellation) => new Reservekopie(
            parsed.GetValue(data), parsed.GetRequiredValue(doel), parsed.GetValue(sleutels), Console.Out).VoerUitAsync(cancellation));
        return command;
    }
}
