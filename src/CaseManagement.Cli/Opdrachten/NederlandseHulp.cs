using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace CaseManagement.Cli.Opdrachten;

/// <summary><c>--help</c> in Dutch; the library that writes it speaks English only.</summary>
internal static class NederlandseHulp
{
    private static readonly (string Engels, string Nederlands)[] Woorden =
    [
        ("Description:", "Beschrijving:"),
        ("Usage:", "Gebruik:"),
        ("Arguments:", "Argumenten:"),
        ("Options:", "Opties:"),
        ("Commands:", "Opdrachten:"),
        ("[command]", "[opdracht]"),
        ("[options]", "[opties]"),
        ("[default: ", "[standaard: "),
        ("(REQUIRED)", "(verplicht)"),
    ];

    /// <summary>Makes the help of a command and of everything below it Dutch.</summary>
    public static void Voor(RootCommand root)
    {
        foreach (var option in root.Options)
        {
            if (option is HelpOption hulp)
            {
                hulp.Description = "Toont deze hulp.";
                hulp.Action = new Vertaald((SynchronousCommandLineAction)hulp.Action!);
            }
            else if (option is VersionOption)
            {
                option.Description = "Toont de versie.";
            }
        }
    }

    /// <summary>The same text in Dutch.</summary>
    public static string Vertaal(string hulp) =>
        Woorden.Aggregate(hulp, (tekst, woord) => tekst.Replace(woord.Engels, woord.Nederlands, StringComparison.Ordinal));

    private sealed class Vertaald(SynchronousCommandLineAction hulp) : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            var uitvoer = parseResult.InvocationConfiguration.Output;
            using var tekst = new StringWriter();
            parseResult.InvocationConfiguration.Output = tekst;
            try
            {
                return hulp.Invoke(parseResult);
            }
            finally
            {
                parseResult.InvocationConfiguration.Output = uitvoer;
                uitvoer.Write(Vertaal(tekst.ToString()));
            }
        }
    }
}
