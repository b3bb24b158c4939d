using System.CommandLine;
using CaseManagement.Cli.Beheer;
using CaseManagement.Cli.Invoer;

namespace CaseManagement.Cli.Opdrachten;

/// <summary><c>casus verify</c>: proves the whole log and the read models, or names the first record that does not fit.</summary>
internal static class VerifyOpdracht
{
    public static Command Maak()
    {
        var data = Gegevensmap.Optie();
        var alleenLog = new Option<bool>("--log-only") { Description = "Laat de leesmodellen weg: controleert alleen de bestanden, het logboek en de onthouden uitkomsten." };
        var command = new Opdracht(
            "verify",
            "Controleert de bestanden, het hele logboek (hashketen, nummering, ondertekende hoofden), de onthouden uitkomsten van opdrachten, de sleutels en de bijlagen, en rekent de leesmodellen na. Het programma mag ondertussen draaien.",
            (Afloop.Goed, "alles klopt"),
            (Afloop.Geweigerd, "het logboek of een onthouden uitkomst klopt niet, het einde ontbreekt, of de ondertekende hoofden zijn weg: behandel dit als beveiligingsincident"),
            (Afloop.OpslagOnbeschikbaar, "een bestand is beschadigd of niet bereikbaar, of een sleutel of bijlage ontbreekt"),
            (Afloop.LeesmodelWijktAf, "het logboek klopt, een leesmodel wijkt ervan af"))
        {
            data,
            alleenLog,
        };
        command.SetAction((parsed, cancellation) =>
            new Verificatie(parsed.GetValue(data), parsed.GetValue(alleenLog), Console.Out).VoerUitAsync(cancellation));
        return command;
    }
}
