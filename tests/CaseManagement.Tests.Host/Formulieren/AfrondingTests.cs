using System.Net;
using CaseManagement.Overleggen.Taken;
using CaseManagement.Tests.Host.Ondermijning;
using CaseManagement.Tests.Host.Vraagparameters;
using CaseManagement.Tests.Shared;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using NodaTime.Text;

namespace CaseManagement.Tests.Host.Formulieren;

/// <summary>A meeting stays within reach until its list of decisions is adopted, and a page tells only of what was really done.</summary>
public sealed class AfrondingTests
{
    private const string Kop = "Nog af te ronden";
    private const string Afsluiten = "overleg-OverlegAfsluiten";

    [Fact]
    public async Task A_meeting_can_be_reached_from_its_day_until_its_list_of_decisions_is_adopted()
    {
        await using var huis = new Daghuis();
        var (pad, verzending, dag) = await OverlegAsync(huis);
        using var voorzitter = await Paginabezoek.AlsAsync(huis, "v.voorzitter", "VoorzitterOverleg");
        await NaarAsync(huis, verzending);
        Assert.Equal(HttpStatusCode.Redirect, (await voorzitter.ZetAsync(pad, "overleg-AgendaVerzenden")).Status);
        await NaarAsync(huis, dag);
        Assert.Equal("", await RegelAsync(huis, voorzitter, pad));

        await NaarAsync(huis, dag.PlusDays(1));
        Assert.Contains("<td class=\"utrecht-table__cell\">1</td>", (await voorzitter.OpenAsync("/agendas")).Tekst, StringComparison.Ordinal);
        Assert.Contains("Overleg afsluiten, daarna de besluitenlijst", await RegelAsync(huis, voorzitter, pad), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await voorzitter.ZetAsync(pad, Afsluiten)).Status);
        Assert.Contains("Besluitenlijst rondsturen, daarna vaststellen", await RegelAsync(huis, voorzitter, pad), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await voorzitter.ZetAsync(pad, "overleg-BesluitenlijstRondsturen")).Status);
        Assert.Contains("<td class=\"utrecht-table__cell\">Besluitenlijst vaststellen</td>", await RegelAsync(huis, voorzitter, pad), StringComparison.Ordinal);

        // Who knows the dates only, and may open no agenda, has nothing to finish.
        using var toezicht = await Paginabezoek.AlsAsync(huis, "f.fg", "Fg");
        Assert.DoesNotContain(Kop, (await toezicht.OpenAsync("/agendas")).Tekst, StringComparison.Ordinal);

        await NaarAsync(huis, dag.PlusDays(70));
        Assert.Equal(HttpStatusCode.Redirect, (await voorzitter.ZetAsync(pad, "overleg-BesluitenlijstVaststellen")).Status);
        Assert.Equal("", await RegelAsync(huis, voorzitter, pad));
    }

    [Fact]
    public async Task A_link_that_nobody_earned_says_nothing()
    {
        await using var huis = new Daghuis();
        var (pad, verzending, dag) = await OverlegAsync(huis);
        await NaarAsync(huis, verzending);
        using var voorzitter = await Paginabezoek.AlsAsync(huis, "v.voorzitter", "VoorzitterOverleg");
        await ZegtNietsAsync(voorzitter, $"{pad}?gedaan=overleg-AgendaVerzenden");
        await ZegtNietsAsync(voorzitter, $"{pad}?gedaan=iets");

        Assert.Equal(HttpStatusCode.Redirect, (await voorzitter.ZetAsync(pad, "overleg-AgendaVerzenden")).Status);
        var verdiend = voorzitter.Heen;
        Assert.Contains("Vastgelegd: agenda verzenden.", (await voorzitter.OpenAsync(verdiend)).Tekst, StringComparison.Ordinal);

        // Not for another user, thing or step, and not for long.
        using var ander = await Paginabezoek.AlsAsync(huis, "s.secretaris", "SecretarisOverleg");
        await ZegtNietsAsync(ander, verdiend);
        await ZegtNietsAsync(voorzitter, verdiend.Replace("AgendaVerzenden", "OverlegAfsluiten", StringComparison.Ordinal));
        var elders = await AnderAsync(huis, pad);
        await ZegtNietsAsync(voorzitter, verdiend.Replace(pad, elders, StringComparison.Ordinal));
        await NaarAsync(huis, dag);
        await ZegtNietsAsync(voorzitter, verdiend);
    }

    [Fact]
    public async Task A_step_that_changed_nothing_says_that_it_was_recorded_before()
    {
        await using var huis = new Daghuis();
        var (pad, verzending, dag) = await OverlegAsync(huis);
        await NaarAsync(huis, verzending);
        using var voorzitter = await Paginabezoek.AlsAsync(huis, "v.voorzitter", "VoorzitterOverleg");
        Assert.Equal(HttpStatusCode.Redirect, (await voorzitter.ZetAsync(pad, "overleg-AgendaVerzenden")).Status);
        await NaarAsync(huis, dag);

        Assert.Equal(HttpStatusCode.Redirect, (await voorzitter.ZetAsync(pad, Afsluiten, ("stap", "overleg-AgendaVerzenden"))).Status);
        Assert.Contains("Was al vastgelegd: agenda verzenden.", (await voorzitter.OpenAsync(voorzitter.Heen)).Tekst, StringComparison.Ordinal);
    }

    private static async Task ZegtNietsAsync(Paginabezoek bezoek, string pad)
    {
        var (status, tekst) = await bezoek.OpenAsync(pad);
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.DoesNotContain("utrecht-alert--ok", tekst, StringComparison.Ordinal);
    }

    private static async Task<string> RegelAsync(Daghuis huis, Paginabezoek bezoek, string pad)
    {
        // The list of meetings follows the log; wait until it has all of it.
        using var privacy = huis.Als("p.privacy", "Privacyfunctionaris", "va-audit");
        using var api = huis.Als("v.voorzitter", "VoorzitterOverleg", "va-overleg");
        await api.VraagAsync("overleggen", (await privacy.VraagAsync("auditregels/integriteit")).Positie);
        var tekst = (await bezoek.OpenAsync("/agendas")).Tekst;
        var deel = tekst.IndexOf(Kop, StringComparison.Ordinal) is >= 0 and var begin ? tekst[begin..] : "";
        return deel.IndexOf($"href=\"{pad}\"", StringComparison.Ordinal) is >= 0 and var regel
            ? deel[regel..deel.IndexOf("</tr>", regel, StringComparison.Ordinal)]
            : "";
    }

    private static async Task<(string Pad, LocalDate Verzending, LocalDate Dag)> OverlegAsync(Daghuis huis)
    {
        await NaarAsync(huis, new LocalDate(2026, 2, 2));
        using var api = huis.Als("v.voorzitter", "VoorzitterOverleg", "va-overleg");
        var overleg = (await api.VraagAsync("overleggen?type=woonoverlast")).Body.GetProperty("overleggen").EnumerateArray().First(rij => rij.TryGetProperty("planning", out _));
        var planning = overleg.GetProperty("planning");
        return ($"/agendas/{overleg.GetProperty("id").GetString()}", Datum(planning.GetProperty("verzending").GetString()!), Datum(planning.GetProperty("datum").GetString()!));
    }

    private static async Task<string> AnderAsync(Daghuis huis, string pad)
    {
        using var api = huis.Als("v.voorzitter", "VoorzitterOverleg", "va-overleg");
        return (await api.VraagAsync("overleggen?type=woonoverlast")).Body.GetProperty("overleggen").EnumerateArray()
            .Select(rij => $"/agendas/{rij.GetProperty("id").GetString()}").First(ander => ander != pad);
    }

    private static LocalDate Datum(string tekst) => LocalDatePattern.Iso.Parse(tekst).Value;

    private static async Task NaarAsync(Daghuis huis, LocalDate dag)
    {
        huis.Op(dag.Year, dag.Month, dag.Day);
        using var scope = huis.Services.CreateScope();
        await scope.ServiceProvider.GetRequiredService<OverlegTaken>().VoerUitAsync(TestContext.Current.CancellationToken);
    }
}
