using System.Text;
using System.Text.RegularExpressions;
using CaseManagement.Kernel.Protocol.Sets;
using CaseManagement.Tests.Architecture.Huis;
using CaseManagement.Tests.Architecture.UseCases;
using CaseManagement.Toegang.Deur.Pijplijn;
using Taal = CaseManagement.Web.Pages.Opmaak.Woorden;

namespace CaseManagement.Tests.Architecture.Woorden;

/// <summary>
/// What a page can show of the names of the program stands in a list under review, as people read it: a new value of an enumeration has no words until
/// somebody looked at them.
/// </summary>
public sealed partial class WoordenlijstTests
{
    private static readonly string Bestand = Path.Combine(Repo.Root, "tests", "CaseManagement.Tests.Architecture", "Woorden", "woorden.txt");

    // What stands for the log, the pipeline and the stores is never shown.
    private static readonly string[] Nooit = ["CaseManagement.EventSourcing", "CaseManagement.Cli", "CaseManagement.Web", "CaseManagement.Tests"];

    [Fact]
    public void Every_name_that_a_page_can_show_has_words_that_somebody_looked_at()
    {
        var nu = Regels().Select(regel => $"{regel.Naam} = {regel.Woorden}").ToList();
        Assert.True(nu.Count > 500, "The walk over the names is broken.");
        if (Environment.GetEnvironmentVariable("CASUS_SAMPLES") == "write")
        {
            File.WriteAllText(Bestand, string.Concat(nu.Select(regel => regel + "\n")), new UTF8Encoding(false));
        }

        var bekend = File.ReadAllLines(Bestand);
        var verschil = bekend.Except(nu, StringComparer.Ordinal).Select(regel => "- " + regel).Concat(nu.Except(bekend, StringComparer.Ordinal).Select(regel => "+ " + regel)).ToList();
        Assert.True(
            verschil.Count == 0,
            $"Names without words that somebody looked at:\n{string.Join('\n', verschil.Take(40))}\n"
            + "Read them as a citizen would; what does not follow from the name goes into Woorden.cs. Then run\n"
            + "CASUS_SAMPLES=write dotnet run --project tests/CaseManagement.Tests.Architecture and review woorden.txt.");
    }

    [Fact]
    public void No_words_look_like_a_name_of_the_program()
    {
        var fout = Regels().Where(regel => Programmanaam().IsMatch(regel.Woorden) || Afkorting().IsMatch(regel.Woorden) || ZonderTeken().IsMatch(regel.Woorden))
            .Select(regel => $"{regel.Naam} = {regel.Woorden}").ToList();
        Assert.True(fout.Count == 0, string.Join('\n', fout));
    }

    private static IEnumerable<(string Naam, string Woorden)> Regels() =>
    [
        .. Gebouwd.Typen.Where(type => type.IsEnum && !Nooit.Any(begin => type.Namespace!.StartsWith(begin, StringComparison.Ordinal)))
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .SelectMany(type => Enum.GetNames(type).Select(naam => ($"{type.Name}.{naam}", Taal.Van(naam)))),
        .. Registratie.Klassen.Select(Onderdeel.Van).Distinct().Order(StringComparer.Ordinal).Select(naam => ($"handeling {naam}", Taal.Van(naam))),
        .. Standaardsets.Alle.Bronnenlijst.Inhoud.Bronnen.Select(bron => ($"bron {bron.Code}", Taal.AlsNaam(bron.Code))),
    ];

    // A capital within a word, an underscore, a digit glued to a word, or nothing at all.
    [GeneratedRegex(@"^$|_|[a-z][A-Z]|[a-z]{2}\d|\d[a-z]{2}", RegexOptions.None, 1000)]
    private static partial Regex Programmanaam();

    // An abbreviation has capitals.
    [GeneratedRegex(@"\b(Vth|vth|Brp|brp|Bsn|bsn|Kvk|kvk|Riec|riec|Bag|Woz|woz|wpg|Avg|avg|Apv|apv|Mma|mma|Mor|Fg|fg|Ciso|ciso|Oov|oov|Wgs|wgs|Ggz|ggz|Ggd|ggd|Lbb|lbb|awb|Dpia|dpia|Ave|ave|Pga|pga|Uwv|uwv|wvggz)\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Afkorting();

    // Names of the program have no diacritics; words do.
    [GeneratedRegex(@"coordinat|coordine|beeindig|geidentif|financiel|creeer|industriel|geinformeerd|geintegreerd|officiel|efficient|patient|verifier|financien\b|reintegratie|justitiele|reeel", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex ZonderTeken();
}
