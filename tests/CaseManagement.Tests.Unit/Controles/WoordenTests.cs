using System.Text.RegularExpressions;
using CaseManagement.Controles;
using CaseManagement.Controles.Aanleidingen;
using CaseManagement.Controles.Interventies;
using CaseManagement.Controles.Jaarplan;
using CaseManagement.Controles.Organen;
using CaseManagement.Controles.Rapporteren;
using CaseManagement.Controles.Toestand;
using CaseManagement.Kernel.Beslissen;

namespace CaseManagement.Tests.Unit.Controles;

/// <summary>Whoever is refused, or told what to do, reads words and no names of the program.</summary>
public partial class WoordenTests
{
    [Fact]
    public void Every_organ_and_every_state_has_words_of_its_own()
    {
        string[][] woorden =
        [
            [.. Enum.GetValues<Orgaan>().Select(Namen.Van)], [.. Enum.GetValues<ControleStatus>().Select(Namen.Van)], [.. Enum.GetValues<InterventieStatus>().Select(Namen.Van)],
        ];
        Assert.All(woorden, lijst => Assert.Equal(lijst.Length, lijst.Distinct(StringComparer.Ordinal).Count()));
        Assert.All(woorden.SelectMany(lijst => lijst), woord => Assert.DoesNotMatch(Programmanaam(), woord));
        Assert.All(Enum.GetValues<Aanleidingstand>(), stand => Assert.DoesNotMatch(Programmanaam(), Werk.VanRegie(stand)));
    }

    [Fact]
    public void No_refusal_of_the_module_shows_a_name_of_the_program()
    {
        var refusals = typeof(ControlesModule).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Refusal)))
            .Where(type => type.GetConstructor([]) is not null).Select(type => (Refusal)Activator.CreateInstance(type)!)
            .Concat(Enum.GetValues<ControleStatus>().Select(status => new StapPastNietBijControle(status)))
            .Concat(Enum.GetValues<InterventieStatus>().Select(status => new StapPastNietBijInterventie(status)))
            .Append(new BevindingenOntbreken(string.Join(", ", Enum.GetValues<Orgaan>().Select(Namen.Van)))).ToList();
        Assert.True(refusals.Count > 50, $"Only {refusals.Count} refusals: the walk is broken.");
        Assert.All(refusals, refusal => Assert.DoesNotMatch(Programmanaam(), $"{refusal.Melding} {refusal.Advies}"));
    }

    [GeneratedRegex("[a-z][A-Z]", RegexOptions.None, 1000)]
    private static partial Regex Programmanaam();
}
