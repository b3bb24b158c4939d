using CaseManagement.Cli.Import;

namespace CaseManagement.Tests.Unit.Import;

public sealed class WeigerbestandTests : IDisposable
{
    private readonly string _map = Directory.CreateTempSubdirectory("import").FullName;

    public void Dispose() => Directory.Delete(_map, recursive: true);

    [Fact]
    public void A_file_in_which_everything_was_taken_gives_no_reject_file() => Assert.Null(Maak(ImportProef.Regel()));

    [Fact]
    public void Refused_and_held_lines_are_written_with_harmless_formulas_and_with_reason_and_rule_and_a_refused_one_with_its_origin()
    {
        var formule = ImportProef.Regel((Kolom.Omschrijving, "\"=A1\n;\"\"x\"\"\""));
        var gehouden = ImportProef.Regel((Kolom.Nr, "2026-002"), (Kolom.Melder, "anoniem"), (Kolom.Opmerking, "bel 06-00000000"));

        var regels = Maak($"{formule}\n{ImportProef.Regel((Kolom.Nr, "2026-003"))}\n{gehouden}")!.Split("\r\n");

        Assert.Equal(ImportProef.Kop + ";Rijnummer;Reden;Regel;Herkomst", regels[0]);
        Assert.StartsWith(formule.Replace("\"=A1", "\"'=A1", StringComparison.Ordinal) + ";2;Omschrijving: ", regels[1], StringComparison.Ordinal);
        Assert.Matches(";IMP-05;v2-[0-9a-f]{64}$", regels[1]);
        Assert.StartsWith(gehouden + ";rij 4 (regel 5 van het bestand);\"Opmerking: ", regels[2], StringComparison.Ordinal);
        Assert.EndsWith(";MEL-01, MEL-03;", regels[2], StringComparison.Ordinal);
        Assert.Equal([""], regels[3..]);
    }

    [Fact]
    public void Of_a_line_that_is_held_back_as_well_as_refused_no_fingerprint_is_kept_either()
    {
        var regel = Maak(ImportProef.Regel((Kolom.Melder, "anoniem"), (Kolom.Opmerking, "bel 06-00000000"), (Kolom.Achtervang, "")))!.Split("\r\n")[1];

        Assert.Contains("ROL-01", regel, StringComparison.Ordinal);
        Assert.DoesNotContain("v2-", regel, StringComparison.Ordinal);
    }

    [Fact]
    public void Padding_a_short_line_does_not_make_it_complete()
    {
        var kort = ImportProef.Regel()[..^1];

        var terug = Assert.Single(ImportProef.BeoordeelBestand(Maak(kort)!));

        Assert.Equal("x IMP-03 Opmerking", terug.Kort());
    }

    [Fact]
    public void A_line_that_is_refused_again_gets_new_reasons_and_not_more_columns()
    {
        var eerste = Maak(ImportProef.Regel((Kolom.Kanaal, "postduif")))!;

        var tweede = Maak(eerste, zonderKop: false);

        Assert.Equal(eerste, tweede);
    }

    [Fact]
    public void A_corrected_line_may_keep_or_drop_the_columns_of_a_reject_file_old_or_new()
    {
        var kop = ImportProef.Kop + ";Reden;Regel\n";

        var nu = ImportProef.Kop + ";Rijnummer;Reden;Regel;Herkomst\n";
        Assert.Equal("", Assert.Single(ImportProef.BeoordeelBestand(nu + ImportProef.Regel() + ";7;oude reden;IMP-03;")).Kort());
        Assert.Equal("", Assert.Single(ImportProef.BeoordeelBestand(nu + ImportProef.Regel())).Kort());
        Assert.Equal("x IMP-03", Assert.Single(ImportProef.BeoordeelBestand(nu + ImportProef.Regel() + ";7;oude reden;IMP-03")).Kort());

        var metNummer = ImportProef.Kop + ";Regelnummer;Reden;Regel\n";

        Assert.Equal("", Assert.Single(ImportProef.BeoordeelBestand(metNummer + ImportProef.Regel() + ";7;oude reden;IMP-03")).Kort());
        Assert.Equal("", Assert.Single(ImportProef.BeoordeelBestand(metNummer + ImportProef.Regel())).Kort());
        Assert.Equal("x IMP-03", Assert.Single(ImportProef.BeoordeelBestand(metNummer + ImportProef.Regel() + ";oude reden;IMP-03")).Kort());
        Assert.Equal("", Assert.Single(ImportProef.BeoordeelBestand(kop + ImportProef.Regel() + ";oude reden;IMP-03")).Kort());
        Assert.Equal("", Assert.Single(ImportProef.BeoordeelBestand(kop + ImportProef.Regel())).Kort());
        Assert.Equal("x IMP-03", Assert.Single(ImportProef.BeoordeelBestand(kop + ImportProef.Regel() + ";oude reden")).Kort());
        Assert.Equal("x IMP-03", Assert.Single(ImportProef.BeoordeelBestand(kop + ImportProef.Regel() + ";extra;oude reden;IMP-03")).Kort());
    }

    [Fact]
    public async Task The_file_stands_beside_the_source_with_a_byte_order_mark_for_its_owner_only()
    {
        var pad = await Schrijf("dossiers.csv", "inhoud");

        Assert.Equal(Path.Combine(_map, "dossiers.geweigerd.csv"), pad);
        Assert.Equal([0xEF, 0xBB, 0xBF, .. "inhoud"u8], await File.ReadAllBytesAsync(pad, TestContext.Current.CancellationToken));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(pad));
        }
    }

    [Fact]
    public async Task The_same_contents_are_not_written_twice_and_other_contents_never_overwrite()
    {
        var eerste = await Schrijf("dossiers.csv", "half verbeterd");

        Assert.Equal(eerste, await Schrijf("dossiers.csv", "half verbeterd"));
        Assert.Equal(Path.Combine(_map, "dossiers.geweigerd-2.csv"), await Schrijf("dossiers.csv", "iets anders"));
        Assert.Equal("half verbeterd", await File.ReadAllTextAsync(eerste, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task What_a_reject_file_leaves_goes_to_the_next_number_and_never_to_the_file_itself()
    {
        var eerste = await Schrijf("dossiers.csv", "inhoud");

        Assert.Equal(Path.Combine(_map, "dossiers.geweigerd-2.csv"), await Schrijf(Path.GetFileName(eerste), "inhoud"));
    }

    private static string? Maak(string regels, bool zonderKop = true)
    {
        var bestand = ImportProef.Lees(zonderKop ? $"{ImportProef.Kop}\n{regels}" : regels);
        return Weigerbestand.Maak(bestand.Kolommen, Beoordelaar.Beoordeel(bestand, ImportProef.Context));
    }

    private Task<string> Schrijf(string bron, string inhoud) =>
        Weigerbestand.SchrijfAsync(Path.Combine(_map, bron), inhoud, TestContext.Current.CancellationToken);
}
