using CaseManagement.Tests.Shared;

namespace CaseManagement.Tests.Host.Ondermijning;

/// <summary>A bronhouder sees the question that was put to him and nothing else of a signal (§7: the hit/no-hit form only).</summary>
public sealed class BronhouderTests(VerbodenTests.Huis huis) : IClassFixture<VerbodenTests.Huis>
{
    [Fact]
    public async Task He_sees_his_question_and_no_code_place_or_name()
    {
        var lijst = await huis.Gang.Client(Speler.Vth).VraagAsync("bronvragen", huis.Gang.Positie);
        var vraag = Assert.Single(lijst.Body.GetProperty("vragen").EnumerateArray());
        Assert.Equal(("Vergunningen", "Is het pand bekend bij Vergunningen?"), (vraag.GetProperty("bron").GetString(), vraag.GetProperty("vraag").GetString()));
        foreach (var spoor in new[] { huis.Gang.SignaalCode, huis.Beoordeeld.SignaalCode, huis.Beoordeeld.Signaal, Stukken.Plek, "Testlaan", "Brp" })
        {
            Assert.DoesNotContain(spoor, lijst.Body.GetRawText(), StringComparison.Ordinal);
        }

        var ander = Assert.Single((await huis.Gang.Client(Speler.Brp).VraagAsync("bronvragen", huis.Gang.Positie)).Body.GetProperty("vragen").EnumerateArray());
        Assert.Equal(5, ander.GetProperty("maxTerugkijkJaren").GetInt32());
    }

    [Theory]
    [InlineData("signalen")]
    [InlineData("signalen/{id}")]
    [InlineData("signalen/{id}/bewaard")]
    [InlineData("signalen/{id}/vrijgave")]
    [InlineData("auditregels?dossier={id}")]
    public async Task He_reads_nothing_else_of_the_signal_that_he_answers_about(string pad)
    {
        var client = huis.Gang.Client(Speler.Vth, pad.StartsWith("audit", StringComparison.Ordinal) ? "va-audit" : Signaalgang.SignaalDoel);
        var antwoord = await client.VraagAsync(pad.Replace("{id}", huis.Gang.Signaal, StringComparison.Ordinal));
        Assert.Equal(404, antwoord.Status);
        Assert.DoesNotContain("ETag", antwoord.Koppen.Keys);
    }

    [Fact]
    public async Task He_answers_no_question_of_a_colleague_and_learns_nothing_from_trying()
    {
        var vanAnder = await huis.Gang.ProbeerAsync(Speler.Vth, "bronvragen/antwoord", Stukken.Antwoord(2, null));
        Assert.Equal((409, "OND-1.10"), (vanAnder.Status, vanAnder.Regel));
        var klaar = await huis.Beoordeeld.ProbeerAsync(Speler.Vth, "bronvragen/antwoord", Stukken.Antwoord(1, null));
        Assert.Equal((409, "OND-11"), (klaar.Status, klaar.Regel));
    }
}
