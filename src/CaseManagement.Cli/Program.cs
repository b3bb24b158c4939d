using System.CommandLine;
using CaseManagement.Cli.Opdrachten;

var root = new RootCommand("casus: beheer van de zaakregistratie openbare orde en veiligheid.")
{
    ImportOpdracht.Maak(),
    VerifyOpdracht.Maak(),
    TokenOpdracht.Maak(),
    StatusOpdracht.Maak(),
};
NederlandseHulp.Voor(root);
return await root.Parse(args).InvokeAsync();
