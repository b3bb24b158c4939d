using System.CommandLine;
using CaseManagement.Cli.Beheer;
using CaseManagement.Cli.Invoer;

namespace CaseManagement.Cli.Opdrachten;

/// <summary><c>casus hervat LEESMODEL</c>: tries the parked streams of a read model again, after what stopped them was mended.</summary>
internal static class HervatOpdracht
{
    public static Command Maak()
    {
        var data = Gegevensmap.Optie();
        var leesmodel = new Argument<string>("leesmodel") { Description = "Het leesmodel; casus status noemt de geparkeerde stromen." };
        var gestopt = new Option<bool>("--host-stopped") { Description = "U hebt het programma gestopt. Zonder dit gebeurt er niets: ernaast kan een leesmodel gebeurtenissen missen." };
        var command = new Opdracht(
            "hervat",
            "Verwerkt de geparkeerde stromen van een leesmodel alsnog, nadat de oorzaak is verholpen. Een stroom die weer faalt blijft zoals hij was.",
            (Afloop.Goed, "alle stromen zijn hervat, of er was er geen geparkeerd"),
            (Afloop.Geweigerd, "minstens een stroom blijft geparkeerd"),
            (Afloop.OpslagOnbeschikbaar, "de opslag is niet beschikbaar"))
        {
            leesmodel,
            gestopt,
            data,
        };
        command.SetAction((parsed, cancellation) => new Hervatting(
            parsed.GetValue(data), parsed.GetRequiredValue(leesmodel), parsed.GetValue(gestopt), Console.Out).VoerUitAsync(cancellation));
        return command;
    }
}
