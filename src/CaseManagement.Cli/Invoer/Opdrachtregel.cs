using System.CommandLine;
using System.CommandLine.Help;
using CaseManagement.Cli.Opdrachten;

namespace CaseManagement.Cli.Invoer;

/// <summary>Everything that <c>casus</c> can do.</summary>
internal static class Opdrachtregel
{
    public static RootCommand Maak()
    {
        var root = new RootCommand("casus: beheer van de zaakregistratie openbare orde en veiligheid.")
        {
            ImportOpdracht.Maak(),
            VerifyOpdracht.Maak(),
            StatusOpdracht.Maak(),
            RebuildOpdracht.Maak(),
            HervatOpdracht.Maak(),
            BackupOpdracht.Maak(),
            RestoreOpdracht.Maak(),
            CopyOpdracht.Maak(),
            TokenOpdracht.Maak(),
        };
        foreach (var option in root.Options)
        {
            option.Description = option is HelpOption ? "Toont deze hulp." : "Toont de versie.";
        }

        root.Options.OfType<HelpOption>().Single().Action = new Hulp();
        return root;
    }
}

/// <summary>A command with its exit codes, which its help tells.</summary>
/// <param name="naam">The name.</param>
/// <param name="omschrijving">What it does, in Dutch.</param>
/// <param name="aflopen">What its exit codes mean; 2 is always wrong use.</param>
internal sealed class Opdracht(string naam, string omschrijving, params (int Code, string Betekenis)[] aflopen) : Command(naam, omschrijving)
{
    public IEnumerable<(int Code, string Betekenis)> Aflopen =>
        aflopen.Append((Afloop.VerkeerdGebruik, "verkeerd gebruik")).DistinctBy(afloop => afloop.Item1).OrderBy(afloop => afloop.Item1);
}
