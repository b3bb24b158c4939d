using System.CommandLine;
using System.CommandLine.Invocation;
using CaseManagement.Cli.Opdrachten;

namespace CaseManagement.Cli.Invoer;

/// <summary>Help in plain Dutch, and what is shown when a command was typed wrongly.</summary>
internal sealed class Hulp : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        Schrijf(parseResult.CommandResult.Command, parseResult.InvocationConfiguration.Output);
        return Afloop.Goed;
    }

    /// <summary>Says what is wrong, then the right use; the answer is the exit code.</summary>
    public static int VerkeerdGebruik(ParseResult parsed, TextWriter uit)
    {
        foreach (var reden in Invoerfouten.Van(parsed))
        {
            uit.WriteLine(reden);
        }

        uit.WriteLine();
        Schrijf(parsed.CommandResult.Command, uit);
        return Afloop.VerkeerdGebruik;
    }

    private static void Schrijf(Command command, TextWriter uit)
    {
        uit.WriteLine(command.Description);
        uit.WriteLine();
        uit.WriteLine("Gebruik:");
        uit.WriteLine($"  {Gebruik(command)}");
        Blok(uit, "Opdrachten", command.Subcommands.Where(sub => !sub.Hidden).Select(sub => (sub.Name, sub.Description)));
        Blok(uit, "Argumenten", command.Arguments.Select(argument => (Plaats(argument), argument.Description)));
        Blok(uit, "Opties", Opties(command).Select(option => (Naam(option), option.Description)));
        Blok(uit, "Afloop", command is Opdracht opdracht ? opdracht.Aflopen.Select(a => ($"{a.Code}", (string?)a.Betekenis)) : []);
        if (command.Subcommands.Count > 0)
        {
            uit.WriteLine();
            uit.WriteLine("Meer over een opdracht: casus OPDRACHT --help");
        }
    }

    private static void Blok(TextWriter uit, string kop, IEnumerable<(string Naam, string? Tekst)> regels)
    {
        var alle = regels.ToList();
        if (alle.Count == 0)
        {
            return;
        }

        uit.WriteLine();
        uit.WriteLine($"{kop}:");
        var breedte = alle.Max(regel => regel.Naam.Length);
        alle.ForEach(regel => uit.WriteLine($"  {regel.Naam.PadRight(breedte)}  {regel.Tekst}"));
    }

    private static string Gebruik(Command command)
    {
        string[] delen =
        [
            .. command is RootCommand ? ["casus"] : new[] { "casus", command.Name },
            .. command.Subcommands.Count > 0 ? ["OPDRACHT"] : Array.Empty<string>(),
            .. command.Arguments.Select(argument => argument.Arity.MinimumNumberOfValues > 0 ? Plaats(argument) : $"[{Plaats(argument)}]"),
            .. Opties(command).Where(option => option.Required).Select(Naam),
            "[opties]",
        ];
        return string.Join(' ', delen);
    }

    private static IEnumerable<Option> Opties(Command command) => command.Options
        .Concat(command.Parents.OfType<Command>().SelectMany(parent => parent.Options.Where(option => option.Recursive)))
        .Where(option => !option.Hidden);

    private static string Plaats(Argument argument) => (argument.HelpName ?? argument.Name).ToUpperInvariant();

    private static string Naam(Option option) => string.Join(", ", option.Aliases.Where(alias => alias is "-h").Append(option.Name))
        + (option.Arity.MinimumNumberOfValues > 0 ? $" {(option.HelpName ?? "waarde").ToUpperInvariant()}" : "");
}
