using System.CommandLine;
using CaseManagement.Cli.Beheer;
using CaseManagement.Cli.Invoer;

namespace CaseManagement.Cli.Opdrachten;

/// <summary><c>casus rebuild NAME|--all</c>: builds read models anew from the log, beside the live ones.</summary>
internal static class RebuildOpdracht
{
    public static Command Maak()
    {
        var data = Gegevensmap.Optie();
        var namen = new Argument<string[]>("naam") { Description = "Een of meer leesmodellen; zonder naam ziet u de lijst.", Arity = ArgumentArity.ZeroOrMore };
        var alle = new Option<bool>("--all") { Description = "Bouwt alle leesmodellen opnieuw op." };
        var command = new Opdracht(
            "rebuild",
            "Bouwt leesmodellen opnieuw op uit het logboek, naast de bestaande. Het programma mag ondertussen draaien en gaat vanzelf over op de nieuwe.",
            (Afloop.Goed, "opgebouwd en in gebruik"),
            (Afloop.Geweigerd, "niet gelukt; de melding zegt welke leesmodellen al vernieuwd zijn, de andere zijn niet veranderd"),
            (Afloop.OpslagOnbeschikbaar, "de opslag is niet beschikbaar"),
            (Afloop.LeesmodelWijktAf, "opgebouwd en in gebruik, maar er zijn stromen geparkeerd"))
        {
            namen,
            alle,
            data,
        };
        command.SetAction((parsed, cancellation) =>
            new Herbouw(parsed.GetValue(data), parsed.GetValue(namen) ?? [], parsed.GetValue(alle), Console.Out).VoerUitAsync(cancellation));
        return command;
    }
}
