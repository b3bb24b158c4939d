using System.CommandLine;

namespace CaseManagement.Cli.Invoer;

/// <summary>What is wrong with what was typed, in Dutch.</summary>
internal static class Invoerfouten
{
    public static IReadOnlyList<string> Van(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        List<string> fouten =
        [
            .. parsed.UnmatchedTokens.Select(token => command.Subcommands.Count > 0 ? $"Onbekende opdracht: {token}." : $"Onbekend: {token}."),
            .. command.Arguments
                .Where(argument => (parsed.GetResult(argument)?.Tokens.Count ?? 0) < argument.Arity.MinimumNumberOfValues)
                .Select(argument => $"{(argument.HelpName ?? argument.Name).ToUpperInvariant()} ontbreekt."),
            .. command.Options.Where(option => option.Required && parsed.GetResult(option) is not { Implicit: false }).Select(option => $"De optie {option.Name} is verplicht."),
            .. command.Options
                .Where(option => parsed.GetResult(option) is { Implicit: false } gegeven && gegeven.Tokens.Count < option.Arity.MinimumNumberOfValues)
                .Select(option => $"De optie {option.Name} heeft een waarde nodig."),
        ];
        if (fouten.Count == 0)
        {
            fouten.Add(command.Subcommands.Count > 0 ? "Geef een opdracht." : "Een waarde is niet goed ingevuld.");
        }

        return fouten;
    }
}
