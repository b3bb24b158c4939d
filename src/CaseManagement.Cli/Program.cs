using System.CommandLine;
using CaseManagement.Cli.Invoer;
using CaseManagement.Cli.Opdrachten;

var parsed = Opdrachtregel.Maak().Parse(args);
return parsed.Errors.Count > 0 && parsed.Action is not Hulp
    ? Hulp.VerkeerdGebruik(parsed, Console.Error)
    : await Afloop.VanAsync(Console.Error, () => parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false }));
