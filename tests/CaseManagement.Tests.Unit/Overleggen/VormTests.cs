using System.Text.Json;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Overleggen.Bespreken;
using CaseManagement.Overleggen.Reeksen;
using CaseManagement.Overleggen.Stand;
using NodaTime;

namespace CaseManagement.Tests.Unit.Overleggen;

/// <summary>What is stored unsealed has a shape in which no sentence about a person fits.</summary>
public sealed class VormTests
{
    [Theory]
    [InlineData("Gemeentewet 172", true)]
    [InlineData("Gemeentewet 172 lid 3", true)]
    [InlineData("AVG 6 lid 1 e; Gemeentewet 151d", true)]
    [InlineData("Wet Bibob 4", true)]
    [InlineData("Awb 5:32", true)]
    [InlineData("", false)]
    [InlineData("Omdat J. van der Proef overlast geeft", false)]
    [InlineData("Jan Proef", false)]
    [InlineData("Gemeentewet 172 want hij drinkt", false)]
    public async Task The_basis_of_a_decision_is_an_article_and_no_story(string grondslag, bool goed)
    {
        var command = new PuntBespreken(new DossierId(Guid.Empty), [new BesluitInvoer(BesluitSoort.Werkafspraak, "Tekst", grondslag)]);
        var result = await new PuntBesprekenVorm().ValidateAsync(command, TestContext.Current.CancellationToken);
        Assert.Equal(goed, result.IsValid);
    }

    [Theory]
    [InlineData("politie", true)]
    [InlineData("buurtteam, bel J. van der Proef op 06", false)]
    public async Task An_organisation_in_a_series_is_a_code(string organisatie, bool goed)
    {
        var annuleer = TestContext.Current.CancellationToken;
        var reeks = new ReeksInstellen("Overleg", "proef", new RitmeKeuze(RitmeSoort.OpAfroep), new LocalTime(9, 0), organisatie, [], "Protocol 1");
        Assert.Equal(goed, (await new ReeksInstellenVorm().ValidateAsync(reeks, annuleer)).IsValid);
        reeks = reeks with { VoorzitterOrganisatie = "oov", Deelnemers = [organisatie] };
        Assert.Equal(goed, (await new ReeksInstellenVorm().ValidateAsync(reeks, annuleer)).IsValid);
        var bezetting = new BezettingWijzigen(new ReeksBezetting(organisatie, null, null, []));
        Assert.Equal(goed, (await new BezettingWijzigenVorm().ValidateAsync(bezetting, annuleer)).IsValid);
        bezetting = new BezettingWijzigen(new ReeksBezetting("oov", null, null, [organisatie]));
        Assert.Equal(goed, (await new BezettingWijzigenVorm().ValidateAsync(bezetting, annuleer)).IsValid);
    }

    [Fact]
    public async Task The_source_of_a_rhythm_is_short()
    {
        var reeks = new ReeksInstellen("Overleg", "proef", new RitmeKeuze(RitmeSoort.OpAfroep), new LocalTime(9, 0), "oov", [], new string('x', 81));
        Assert.False((await new ReeksInstellenVorm().ValidateAsync(reeks, TestContext.Current.CancellationToken)).IsValid);
    }

    [Theory]
    [InlineData("\"C.Casusregisseur\"", true)]
    [InlineData("\"jan van der proef\"", false)]
    [InlineData("\"\"", false)]
    [InlineData("null", false)]
    public void A_user_is_an_account_name_and_no_sentence(string json, bool goed)
    {
        if (goed)
        {
            Assert.Equal("c.casusregisseur", JsonSerializer.Deserialize<GebruikerId>(json).Value);
        }
        else
        {
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<GebruikerId>(json));
        }
    }
}
