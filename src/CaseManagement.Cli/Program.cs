using CaseManagement.Cli.Invoer;

<<<<<<< HEAD
var root = new RootCommand("casus: beheer van de zaakregistratie openbare orde en veiligheid.")
{
    ImportOpdracht.Maak(),
    VerifyOpdracht.Maak(),
    TokenOpdracht.Maak(),
    StatusOpdracht.Maak(),
};
NederlandseHulp.Voor(root);
return await root.Parse(args).InvokeAsync();
=======
var parsed = Opdrachtregel.Maak().Parse(args);
return parsed.Errors.Count > 0 && parsed.Action is not Hulp
    ? Hulp.VerkeerdGebruik(parsed, Console.Error)
    : await parsed.InvokeAsync();
>>>>>>> beheer
