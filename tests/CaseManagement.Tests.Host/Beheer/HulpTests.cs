using System.CommandLine;
using CaseManagement.Cli.Invoer;

namespace CaseManagement.Tests.Host.Beheer;

/// <summary>Help and messages of the command line: Dutch, and wrong use is exit 2 with the right use.</summary>
public sealed class HulpTests
{
    public static TheoryData<string> Opdrachten => [.. Opdrachtregel.Maak().Subcommands.Select(command => command.Name)];

    [Theory]
    [MemberData(nameof(Opdrachten))]
    public void Every_command_tells_in_Dutch_what_it_does_and_what_its_exit_codes_mean(string opdracht)
    {
        var tekst = Hulptekst(opdracht);

        Assert.Contains($"  casus {opdracht}", tekst, StringComparison.Ordinal);
        Assert.Contains("Toont deze hulp.", tekst, StringComparison.Ordinal);
        Assert.Matches("  0  \\w+", tekst);
        Assert.Matches("  2  .*(verkeerd gebruik|onleesbaar)", tekst);
        foreach (var engels in new[] { "Usage", "Options", "Arguments", "Description", "Required", "Show help", "default" })
        {
            Assert.DoesNotContain(engels, tekst, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public void Every_option_and_argument_has_a_description() =>
        Assert.All(Opdrachtregel.Maak().Subcommands, command =>
        {
            Assert.All(command.Options, option => Assert.EndsWith(".", option.Description, StringComparison.Ordinal));
            Assert.All(command.Arguments, argument => Assert.EndsWith(".", argument.Description, StringComparison.Ordinal));
        });

    [Theory]
    [InlineData("Geef een opdracht.", "casus OPDRACHT")]
    [InlineData("Onbekende opdracht: onzin.", "casus OPDRACHT", "onzin")]
    [InlineData("Onbekend: --onzin.", "casus verify [opties]", "verify", "--onzin")]
    [InlineData("BESTAND ontbreekt.", "casus import BESTAND [opties]", "import")]
    [InlineData("De optie --to is verplicht.", "casus copy --from OPSLAG --to OPSLAG", "copy", "--from", "sqlite:x")]
    [InlineData("De optie --data heeft een waarde nodig.", "casus status [opties]", "status", "--data")]
    [InlineData("Een waarde is niet goed ingevuld.", "casus status [opties]", "status", "--health", "localhost:8080/health/ready")]
    [InlineData("Een waarde is niet goed ingevuld.", "casus status [opties]", "status", "--health", "/health/ready")]
    [InlineData("Een waarde is niet goed ingevuld.", "casus copy", "copy", "--from", "a", "--to", "b", "--page", "veel")]
    public void Wrong_use_is_exit_2_with_the_reason_and_the_right_use(string reden, string gebruik, params string[] invoer)
    {
        using var uit = new StringWriter();

        var parsed = Opdrachtregel.Maak().Parse(invoer);
        var code = Hulp.VerkeerdGebruik(parsed, uit);

        Assert.NotEmpty(parsed.Errors);
        Assert.Equal(2, code);
        Assert.Contains(reden, uit.ToString(), StringComparison.Ordinal);
        Assert.Contains(gebruik, uit.ToString(), StringComparison.Ordinal);
    }

    private static string Hulptekst(string opdracht)
    {
        using var uit = new StringWriter();
        Assert.Equal(0, Opdrachtregel.Maak().Parse([opdracht, "--help"]).Invoke(new InvocationConfiguration { Output = uit }));
        return uit.ToString();
    }
}
