using CaseManagement.Cli.Invoer;

var parsed = Opdrachtregel.Maak().Parse(args);
return parsed.Errors.Count > 0 && parsed.Action is not Hulp
    ? Hulp.VerkeerdGebruik(parsed, Console.Error)
    : await parsed.InvokeAsync();
