using System.Net;

namespace CaseManagement.Tests.Browser;

/// <summary>The work list of signals and the course of a signal.</summary>
public sealed class SignaalPaginaTests(Huis huis)
{
    [Fact]
    public async Task The_coordinator_finds_his_signal_with_its_next_step_and_goes_to_it()
    {
        using var bezoeker = await CoordinatorAsync();
        var (status, tekst) = await bezoeker.OpenAsync("/werklijst");
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains(huis.Signaalcode, tekst, StringComparison.Ordinal);
        Assert.Contains("Weging 1: gaat het om ondermijning?, door signaalcoördinator", tekst, StringComparison.Ordinal);
        Assert.Contains($"href=\"/signalen/{huis.Signaal}?deel=stappen\"", tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Loods", tekst, StringComparison.Ordinal);
        Assert.Contains("Er wacht niets op u dat hieraan voldoet.", (await bezoeker.OpenAsync("/werklijst?termijn=TeLaat")).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_steps_tell_what_is_open_and_by_which_rule_the_rest_is_not()
    {
        using var bezoeker = await CoordinatorAsync();
        var (_, tekst) = await bezoeker.OpenAsync(Pad("stappen"));
        Assert.Contains($"<h1 class=\"utrecht-heading-1\">Signaal {huis.Signaalcode}: stappen</h1>", tekst, StringComparison.Ordinal);
        Assert.Contains("U kunt deze stap zetten.", tekst, StringComparison.Ordinal);
        Assert.Contains("(OND-10)", tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_timeline_has_no_content_until_it_is_asked_for()
    {
        using var bezoeker = await CoordinatorAsync();
        var (_, zonder) = await bezoeker.OpenAsync(Pad("tijdlijn"));
        Assert.Contains("Signaal ontvangen", zonder, StringComparison.Ordinal);
        Assert.DoesNotContain("Loods", zonder, StringComparison.Ordinal);
        Assert.Contains("Loods met veel verkeer", (await bezoeker.OpenAsync(Pad("tijdlijn") + "&inhoud=true")).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_state_of_a_day_before_the_signal_is_explained_at_its_field()
    {
        using var bezoeker = await CoordinatorAsync();
        var (status, tekst) = await bezoeker.OpenAsync(Pad("stand") + "&op=2026-01-01");
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains("id=\"op-fout\">Fout: Toen was dit dossier er nog niet", tekst, StringComparison.Ordinal);
        Assert.Contains("Loods met veel verkeer", tekst, StringComparison.Ordinal);
        Assert.Contains("id=\"op-fout\">Fout: Verwacht een datum", (await bezoeker.OpenAsync(Pad("stand") + "&op=onzin")).Tekst, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("stand")]
    [InlineData("stappen")]
    [InlineData("tijdlijn")]
    [InlineData("privacychecks")]
    [InlineData("verstrekkingen")]
    public async Task A_bronhouder_and_a_chair_find_no_part_of_it(string deel)
    {
        using var bronhouder = await Bezoeker.AlsAsync(huis, "b.vergunningen", "Bronhouder");
        using var voorzitter = await Bezoeker.AlsAsync(huis, "v.voorzitter", "VoorzitterOverleg");
        Assert.Equal(HttpStatusCode.NotFound, (await bronhouder.OpenAsync(Pad(deel))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await voorzitter.OpenAsync(Pad(deel))).Status);
    }

    [Fact]
    public async Task The_page_of_the_case_leads_to_its_course_for_who_reads_it()
    {
        using var bezoeker = await CoordinatorAsync();
        Assert.Contains($"href=\"/signalen/{huis.Signaal}\"", (await bezoeker.OpenAsync($"/zaken/signalen/{huis.Signaal}")).Tekst, StringComparison.Ordinal);
        using var adviseur = await Bezoeker.AlsAsync(huis, "v.voorzitter", "AdviseurOov");
        Assert.DoesNotContain($"href=\"/signalen/{huis.Signaal}\"", (await adviseur.OpenAsync($"/zaken/signalen/{huis.Signaal}")).Tekst, StringComparison.Ordinal);
    }

    private string Pad(string deel) => $"/signalen/{huis.Signaal}?deel={deel}";

    private Task<Bezoeker> CoordinatorAsync() => Bezoeker.AlsAsync(huis, "k.coordinator", "Signaalcoordinator");
}
