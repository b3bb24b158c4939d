using CaseManagement.Tests.Host.Vraagparameters;

namespace CaseManagement.Tests.Host.Ondermijning;

/// <summary>Who must adopt a list reads it in words.</summary>
public sealed class ProtocolpaginaTests
{
    [Fact]
    public async Task No_row_of_a_list_shows_a_name_of_the_program_or_a_period_of_a_machine()
    {
        await using var huis = new Daghuis();
        huis.Op(2026, 2, 2);
        await new Setgang(huis).StandaardAsync("1.0");
        using var bezoek = await Paginabezoek.AlsAsync(huis, Speler.Pf.Persona, Speler.Pf.Rol);
        var (_, termijnen) = await bezoek.OpenAsync("/protocol?soort=Bewaartermijnen&versie=1.0");
        Assert.Contains("<dt>Niet in behandeling</dt>", termijnen, StringComparison.Ordinal);
        Assert.Contains("Termijn: 1 jaar", termijnen, StringComparison.Ordinal);
        Assert.Contains("ten hoogste 1 maand (AVG 14 lid 3)", termijnen, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\bP\d+[YMWD]|<dt>[A-Z][a-z]+[A-Z]", termijnen);
        var (_, bronnen) = await bezoek.OpenAsync("/protocol?soort=Bronnenlijst&versie=1.0");
        Assert.Contains("<dt>BAG, WOZ en Kadaster</dt>", bronnen, StringComparison.Ordinal);
        Assert.Contains("Regime: Niet via check", bronnen, StringComparison.Ordinal);
        Assert.Contains("Uitgangspunt in privacycheck 1: Hit of geen hit", bronnen, StringComparison.Ordinal);
        Assert.DoesNotMatch(": [A-Z][a-z]+[A-Z]|<dt>[A-Z][a-z]+[A-Z]", bronnen);

        // The trail tells what was done in words, not by the names of classes.
        var (_, spoor) = await bezoek.OpenAsync("/inzageregister");
        Assert.Contains("Lijst ter vaststelling aanbieden", spoor, StringComparison.Ordinal);
        Assert.Contains("Vaststellen en bijhouden van het protocol gegevensdeling", spoor, StringComparison.Ordinal);
        Assert.DoesNotContain("va-protocol", spoor, StringComparison.Ordinal);
    }
}
