using System.CommandLine;
using CaseManagement.Cli.Beheer;
using CaseManagement.Cli.Invoer;

namespace CaseManagement.Cli.Opdrachten;

/// <summary><c>casus copy --from SOORT:PLAATS --to SOORT:PLAATS</c>: moves a log to another store, byte for byte.</summary>
internal static class CopyOpdracht
{
    private const int Standaardblad = 2000;

    public static Command Maak()
    {
        var soorten = string.Join(", ", Opslagsoorten.Namen);
        var van = new Option<string>("--from") { Description = $"De bron, zoals sqlite:/pad/naar/data, postgresql:schema of eventstoredb:/pad/naar/data (soorten: {soorten}).", HelpName = "opslag", Required = true };
        var naar = new Option<string>("--to") { Description = "Het doel: leeg, of een eerder deel van dezelfde bron.", HelpName = "opslag", Required = true };
        var blad = new Option<int>("--page") { Description = $"Gebeurtenissen per transactie (standaard {Standaardblad}).", HelpName = "aantal", DefaultValueFactory = _ => Standaardblad };
        var command = new Opdracht(
            "copy",
            "Kopieert logboek, onthouden opdrachten en sleutels byte voor byte naar een andere opslag. Na een onderbreking gaat dezelfde opdracht verder.",
            (Afloop.Goed, "gelijk: keten en aantallen zijn vergeleken"),
            (Afloop.Geweigerd, "het doel bevat iets anders, of de kopie is niet gelijk"),
            (Afloop.OpslagOnbeschikbaar, "een opslag is niet beschikbaar; voer dezelfde opdracht later opnieuw uit"))
        {
            van,
            naar,
            blad,
        };
        command.SetAction((parsed, cancellation) => new Kopieergang(
            parsed.GetRequiredValue(van), parsed.GetRequiredValue(naar), parsed.GetValue(blad), Console.Out).VoerUitAsync(cancellation));
        return command;
    }
}
