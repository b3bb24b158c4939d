using CaseManagement.Cli.Import;

namespace CaseManagement.Tests.Unit.Import;

public sealed class NummerTests
{
    [Fact]
    public void The_second_line_with_a_number_is_refused_also_when_the_first_was()
    {
        var beoordelingen = ImportProef.BeoordeelBestand(
            $"{ImportProef.Kop}\n{ImportProef.Regel((Kolom.Achtervang, ""))}\n{ImportProef.Regel((Kolom.Nr, " 2026-0 01"), (Kolom.Soort, "PGA"), (Kolom.Stand, "aangemeld"))}");

        Assert.Equal(["x ROL-01 Achtervang", "x IMP-07 Nr"], beoordelingen.Select(b => b.Kort()));
        Assert.Contains("rij 2", beoordelingen[1].Bevindingen[0].Melding, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_line_has_the_same_key_and_fingerprint_in_every_run()
    {
        var een = ImportProef.Beoordeel().Regel!;
        var ander = ImportProef.Beoordeel((Kolom.Nr, " 2026-001 ")).Regel!;

        Assert.Equal(een.Sleutel, ander.Sleutel);
        Assert.Equal(een.Vingerafdruk, ander.Vingerafdruk);
        Assert.NotEqual(een.Vingerafdruk, ImportProef.Beoordeel((Kolom.Opmerking, "gewijzigd")).Regel!.Vingerafdruk);
    }

    [Theory]
    [InlineData(Kolom.Opmerking, "andere tekst")]
    [InlineData(Kolom.Soort, "Ondermijning")]
    public void Another_line_under_a_number_that_was_brought_in_is_refused_and_not_silently_dropped(Kolom kolom, string tekst)
    {
        var eerder = ImportProef.Beoordeel((Kolom.Stand, "nieuw")).Regel!;
        var context = ImportProef.MetIngelezen(new Dictionary<ImportSleutel, string> { [eerder.Sleutel] = eerder.Vingerafdruk });

        var beoordeling = Assert.Single(ImportProef.BeoordeelBestand($"{ImportProef.Kop}\n{ImportProef.Regel((Kolom.Stand, "nieuw"), (kolom, tekst))}", context));

        Assert.Equal(("x IMP-07 Nr", false), (beoordeling.Kort(), beoordeling.ReedsIngelezen));
        Assert.Null(beoordeling.Regel);
    }
}
