using System.CommandLine;
using CaseManagement.Cli.Beheer;
using CaseManagement.Cli.Invoer;

namespace CaseManagement.Cli.Opdrachten;

/// <summary><c>casus restore VAN NAAR</c>: puts a backup back, proven, with destroyed keys still destroyed.</summary>
internal static class RestoreOpdracht
{
    public static Command Maak()
    {
        var van = new Argument<string>("van") { Description = "De reservekopie van het logboek: een map of .tar-bestand van casus backup." };
        var naar = new Argument<string>("naar") { Description = "Een nieuwe of lege gegevensmap." };
        var sleutels = new Option<string?>("--keys") { Description = "De reservekopie van de sleutels; zonder blijven persoonsgegevens onleesbaar.", HelpName = "kopie" };
        var hoofden = new Option<string[]>("--heads")
        {
            Description = "Ondertekende hoofden die elders zijn bewaard: een .jsonl-bestand of de map ervan. Mag vaker.",
            HelpName = "pad",
        };
        var vernietigd = new Option<string[]>("--fences")
        {
            Description = "Wat elders als vernietigd bekend is: een .vernietigd.jsonl-bestand, of een (nieuwere) gegevensmap. Mag vaker.",
            HelpName = "pad",
        };
        var publiek = new Option<string?>("--public-key") { Description = "De openbare sleutel (PEM) waarmee u hoofden vertrouwt, in plaats van die in de kopie.", HelpName = "bestand" };
        var verlies = new Option<bool>("--accept-loss") { Description = "Zet ook een kopie terug die ouder is dan een ondertekend hoofd; zegt hoeveel ontbreekt." };
        var controle = new Option<bool>("--verify") { Description = "Controleert de kopie voor zij in gebruik komt; dit gebeurt altijd." };
        var command = new Opdracht(
            "restore",
            "Zet een reservekopie terug in een lege map en bewijst haar: bestanden, hashketen, ondertekende hoofden, vernietigde sleutels, leesmodellen.",
            (Afloop.Goed, "teruggezet en bewezen"),
            (Afloop.Geweigerd, "geweigerd; er is niets teruggezet"),
            (Afloop.OpslagOnbeschikbaar, "een bestand is beschadigd of een schijf is vol; er is niets teruggezet"),
            (Afloop.LeesmodelWijktAf, "teruggezet en bewezen, maar in een leesmodel zijn stromen geparkeerd"))
        {
            van,
            naar,
            controle,
            sleutels,
            hoofden,
            vernietigd,
            publiek,
            verlies,
        };
        command.SetAction((parsed, cancellation) => new Herstel(
            new Herstelverzoek(parsed.GetRequiredValue(van), parsed.GetRequiredValue(naar))
            {
                Sleutels = parsed.GetValue(sleutels),
                Hoofden = parsed.GetValue(hoofden) ?? [],
                Vernietigd = parsed.GetValue(vernietigd) ?? [],
                OpenbareSleutel = parsed.GetValue(publiek),
                AanvaardVerlies = parsed.GetValue(verlies),
            },
            Console.Out).VoerUitAsync(cancellation));
        return command;
    }
}
