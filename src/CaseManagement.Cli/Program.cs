using System.CommandLine;
using CaseManagement.Cli.Opdrachten;
using CaseManagement.Web.Samenstelling;

var root = new RootCommand("casus: beheer van de zaakregistratie openbare orde en veiligheid.")
{
    ImportOpdracht.Maak(),
    VerifyOpdracht.Maak(),
    TokenOpdracht.Maak(),
    StatusOpdracht.Maak(),
};
try
{
    return await root.Parse(args).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (Exception fout) when (Startmelding.Van(fout) is { } melding)
{
    await Console.Error.WriteLineAsync(melding);
    return 2;
}
