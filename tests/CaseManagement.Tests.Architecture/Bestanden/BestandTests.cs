using System.Text.RegularExpressions;
using CaseManagement.Tests.Architecture.Huis;

namespace CaseManagement.Tests.Architecture.Bestanden;

/// <summary>Small files, nothing unfinished, nothing of the machine it was written on.</summary>
public sealed partial class BestandTests(ITestOutputHelper output)
{
    private const int MaxRegels = 300;
    private const int GewoonRegels = 160;
    private const string DitBestand = "BestandTests.cs";
    private static readonly string[] Code = [".cs", ".cshtml"];
    private static readonly string[] Tekst = [".cs", ".cshtml", ".csproj", ".props", ".targets", ".md", ".json", ".yml", ".yaml", ".sh", ".txt"];

    [Fact]
    public void No_source_file_is_longer_than_300_lines()
    {
        var lang = Bron("src").Concat(Bron("tests")).Where(bestand => bestand.Regels > MaxRegels).Select(b => $"{b.Pad}: {b.Regels}").ToList();
        Assert.True(lang.Count == 0, string.Join(Environment.NewLine, lang));
    }

    [Fact]
    public void Nineteen_of_twenty_files_under_src_fit_in_160_lines()
    {
        var lengten = Bron("src").Select(bestand => bestand.Regels).Order().ToList();
        Assert.True(lengten.Count > 300, "The walk over the files is broken.");
        output.WriteLine($"{lengten.Count} files under src, median {lengten[lengten.Count / 2]} lines, 95 % at most {lengten[lengten.Count * 95 / 100]}, longest {lengten[^1]}");
        Assert.True(lengten.Count(regels => regels > GewoonRegels) <= lengten.Count / 20);
    }

    [Fact]
    public void Nothing_is_left_unfinished_or_skipped() => NietGevonden(Onaf(), Repo.Bestanden("src", Code).Concat(Repo.Bestanden("tests", Code)));

    [Fact]
    public void Nothing_points_at_a_machine_or_outside_the_repository() => NietGevonden(
        Machine(),
        Repo.Bestanden("src", Tekst).Concat(Repo.Bestanden("tests", Tekst)).Concat(Repo.Bestanden("docs", Tekst)).Concat(Wortel()));

    private static IEnumerable<(string Pad, int Regels)> Bron(string map) => Repo.Bestanden(map, ".cs").Select(pad => (pad, Repo.Regels(pad).Length));

    private static IEnumerable<string> Wortel() => Directory.EnumerateFiles(Repo.Root).Select(Path.GetFileName)
        .Where(naam => Tekst.Any(extensie => naam!.EndsWith(extensie, StringComparison.OrdinalIgnoreCase)) || naam is "casus").Select(naam => naam!);

    private static void NietGevonden(Regex patroon, IEnumerable<string> paden)
    {
        var gevonden = paden.Where(pad => !pad.EndsWith(DitBestand, StringComparison.Ordinal))
            .SelectMany(pad => Repo.Regels(pad).Select((regel, index) => (pad, index, regel)))
            .Where(plek => patroon.IsMatch(plek.regel)).Select(plek => $"{plek.pad}:{plek.index + 1}").ToList();
        Assert.True(gevonden.Count == 0, string.Join(Environment.NewLine, gevonden));
    }

    [GeneratedRegex("NotImplemented" + "Exception|\\bTO" + "DO\\b|\\bFIX" + "ME\\b|\\bHA" + "CK\\b|Skip " + "= \"", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Onaf();

    [GeneratedRegex(@"/home/[a-z]|/root/|/Users/|/work/|[A-Z]:\\\\?Users|\.\./shared|shared/design", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Machine();
}
