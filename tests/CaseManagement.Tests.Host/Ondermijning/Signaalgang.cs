using CaseManagement.Kernel.Kalender;
using CaseManagement.Tests.Shared;
using NodaTime;
using NodaTime.Text;

namespace CaseManagement.Tests.Host.Ondermijning;

/// <summary>Somebody of the protocol in the role in which he acts.</summary>
internal sealed record Speler(string Persona, string Rol)
{
    public static readonly Speler Sig = new("k.coordinator", "Signaalcoordinator");
    public static readonly Speler Sig2 = new("l.coordinator", "Signaalcoordinator");
    public static readonly Speler Team = new("t.team1", "LidOndermijningsteam");
    public static readonly Speler Pf = new("p.privacy", "Privacyfunctionaris");
    public static readonly Speler Fg = new("f.fg", "Fg");
    public static readonly Speler Cr = new("c.casusregisseur", "Casusregisseur");
    public static readonly Speler Vth = new("b.vergunningen", "Bronhouder");
    public static readonly Speler Brp = new("b.burgerzaken", "Bronhouder");
    public static readonly Speler Handhaver = new("j.handhaver", "VthHandhaver");
}

/// <summary>Walks one signal through the protocol over HTTP; every step by whom it belongs to, with the version he saw.</summary>
internal sealed class Signaalgang(TestHuis huis)
{
    public const string SignaalDoel = "va-ondermijning-signaal";
    public const string CasusDoel = "va-ondermijning-casus";

    public string Signaal { get; private set; } = "";

    public string SignaalCode { get; private set; } = "";

    public string Casus { get; private set; } = "";

    public string CasusCode { get; private set; } = "";

    /// <summary>The last position of the log that a step made.</summary>
    public string Positie { get; private set; } = "";

    public HttpClient Client(Speler wie, string doel = SignaalDoel) => huis.Als(wie.Persona, wie.Rol, doel);

    /// <summary>Puts protocol v1.0 in force, adopted and published before this day.</summary>
    public async Task ProtocolAsync(string dag)
    {
        var client = Client(Speler.Pf, "va-protocol");
        await new Setgang(huis).StandaardAsync("1.0");
        var eerder = LocalDatePattern.Iso.Format(LocalDatePattern.Iso.Parse(dag).Value.PlusDays(-10));
        var boek = await client.StuurAsync("protocollen", new
        {
            versie = "v1.0",
            dpiaReferentie = "DPIA-1",
            fgAdviesDatum = eerder,
            criteriaSetVersie = "1.0",
            bronnenlijstVersie = "1.0",
            bewaartermijnen = "1.0",
            indicatorenlijstVersie = "1.0",
        });
        Assert.True(boek.Status == 201, boek.Body.GetRawText());
        var vast = await client.StuurAsync(
            $"protocollen/{boek.Id}/vaststelling",
            new { versie = "v1.0", doorCollegeOp = eerder, doorBurgemeesterOp = eerder, inwerkingtreding = dag },
            boek.Versie);
        Assert.True(vast.Status == 200, vast.Body.GetRawText());
        var bekend = await client.StuurAsync(
            $"protocollen/{boek.Id}/bekendmaking", new { versie = "v1.0", gemeenteblad = "gmb-2026-12345", op = eerder }, vast.Versie);
        Assert.True(bekend.Status == 200, bekend.Body.GetRawText());
        var kracht = await client.StuurAsync($"protocollen/{boek.Id}/inwerkingtreding", new { versie = "v1.0" }, bekend.Versie);
        Assert.True(kracht.Status == 200, kracht.Body.GetRawText());
    }

    public async Task OntvangAsync(string dag) => (Signaal, SignaalCode) = await OpenAsync(Speler.Sig, SignaalDoel, "signalen", Stukken.Ontvangst(dag));

    public async Task StartCasusAsync() => (Casus, CasusCode) = await OpenAsync(Speler.Sig, CasusDoel, "ondermijningscasussen", Stukken.Casus(Signaal));

    /// <summary>Sends a command about the signal; it must succeed.</summary>
    public Task<Antwoord> DoeAsync(Speler wie, string pad, object body) => LuktAsync(ProbeerAsync(wie, pad, body));

    /// <summary>Sends a command about the signal; it may be refused.</summary>
    public Task<Antwoord> ProbeerAsync(Speler wie, string pad, object body) => StuurAsync(wie, SignaalDoel, $"signalen/{Signaal}/{pad}", body);

    /// <summary>Sends a command about the case; it must succeed.</summary>
    public Task<Antwoord> DoeCasusAsync(Speler wie, string pad, object body) => LuktAsync(ProbeerCasusAsync(wie, pad, body));

    /// <summary>Sends a command about the case; it may be refused.</summary>
    public Task<Antwoord> ProbeerCasusAsync(Speler wie, string pad, object body) => StuurAsync(wie, CasusDoel, $"ondermijningscasussen/{Casus}/{pad}", body);

    /// <summary>State of the signal as its coordinator sees it.</summary>
    public async Task<string> StatusAsync() => await StatusAsync(Speler.Sig, SignaalDoel, $"signalen/{Signaal}");

    /// <summary>State of the case as its regie sees it.</summary>
    public async Task<string> CasusStatusAsync() => await StatusAsync(Speler.Cr, CasusDoel, $"ondermijningscasussen/{Casus}");

    /// <summary>Intake up to weging 2B, and the team is invited.</summary>
    public async Task WeegAsync()
    {
        await BeoordeelIntakeAsync();
        foreach (var gebruiker in (string[])["t.team1", "t.team2", "p.privacy"])
        {
            await DoeAsync(Speler.Sig, "deelnemers", new { organisatie = "gemeente", gebruiker });
        }
    }

    /// <summary>Intake up to weging 2B, by the coordinator alone.</summary>
    public async Task BeoordeelIntakeAsync()
    {
        await DoeAsync(Speler.Sig, "intake", Stukken.Intake);
        await DoeAsync(Speler.Sig, "wegingen/1", Stukken.Weging1);
        await DoeAsync(Speler.Sig, "wegingen/2a-taak", Stukken.Weging2A);
        await DoeAsync(Speler.Sig, "wegingen/2b-grondgebied", Stukken.Weging2B);
    }

    /// <summary>Check 1, both questions, their answers; the BRP hit is too old. What a null date says is no hit.</summary>
    public async Task BevraagAsync(string? vergunningen = "2025-11-18", string? brp = "2012-06-01")
    {
        await DoeAsync(Speler.Pf, "privacychecks/1", Stukken.Check1);
        await DoeAsync(Speler.Sig, "bronvragen", Stukken.Bevraag("Vergunningen", Speler.Vth.Persona));
        await DoeAsync(Speler.Sig, "bronvragen", Stukken.Bevraag("Brp", Speler.Brp.Persona));
        await DoeAsync(Speler.Vth, "bronvragen/antwoord", Stukken.Antwoord(1, vergunningen));
        await DoeAsync(Speler.Brp, "bronvragen/antwoord", Stukken.Antwoord(1, brp));
    }

    /// <summary>Both judge both hits.</summary>
    public async Task BeoordeelAsync()
    {
        foreach (var wie in (Speler[])[Speler.Sig, Speler.Pf])
        {
            await DoeAsync(wie, "bronvragen/relevantie", Stukken.Oordeel(1, true));
            await DoeAsync(wie, "bronvragen/relevantie", Stukken.Oordeel(2, false));
        }
    }

    /// <summary>From nothing to a signal on the agenda of the signaaloverleg, on one day.</summary>
    public async Task NaarOverlegAsync(string dag)
    {
        await OntvangAsync(dag);
        await WeegAsync();
        await DoeAsync(Speler.Team, "wegingen/3-zwaarte", Stukken.Weging3);
        await BevraagAsync();
        await BeoordeelAsync();
        await DoeAsync(Speler.Sig, "detailgegevens", Stukken.Details(1));
        await DoeAsync(Speler.Sig, "bronnenonderzoek/afronding", new { motivering = "Er is een relevante hit" });
        await DoeAsync(Speler.Team, "wegingen/4", Stukken.Weging4);
        await DoeAsync(Speler.Pf, "privacychecks/2a", Stukken.Check2A);
    }

    /// <summary>A signaaloverleg on a day, in the series that the house set up; the answer is the meeting.</summary>
    public async Task<string> OverlegAsync(string dag)
    {
        var client = Client(Speler.Sig, "va-overleg");
        var reeksen = (await client.VraagAsync("overlegreeksen")).Body.GetProperty("reeksen").EnumerateArray();
        var reeks = reeksen.Single(rij => rij.GetProperty("type").GetString() == "signaaloverleg").GetProperty("id").GetString();
        var overleg = await client.StuurAsync("overleggen", new { reeks, datum = dag, reden = "Een signaal is rijp voor overleg" });
        Assert.True(overleg.Status == 201, overleg.Body.GetRawText());
        Positie = overleg.Positie;
        return overleg.Id;
    }

    /// <summary>The pseudonym of the person whom the details named.</summary>
    public async Task<string> BetrokkeneAsync() => (await Client(Speler.Sig).VraagAsync($"signalen/{Signaal}"))
        .Body.GetProperty("inhoud").GetProperty("betrokkenen")[0].GetProperty("id").GetString()!;

    private async Task<(string Id, string Code)> OpenAsync(Speler wie, string doel, string pad, object body)
    {
        var geopend = await Client(wie, doel).StuurAsync(pad, body);
        Assert.True(geopend.Status == 201, geopend.Body.GetRawText());
        Positie = geopend.Positie;
        return (geopend.Id, geopend.Body.GetProperty("code").GetString()!);
    }

    private async Task<Antwoord> StuurAsync(Speler wie, string doel, string pad, object body)
    {
        var antwoord = await Client(wie, doel).StuurAsync(pad, body, ApiClient.Nu);
        if (antwoord.Status == 200)
        {
            Positie = antwoord.Positie;
        }

        return antwoord;
    }

    private static async Task<Antwoord> LuktAsync(Task<Antwoord> stap)
    {
        var antwoord = await stap;
        Assert.True(antwoord.Status == 200, antwoord.Body.GetRawText());
        return antwoord;
    }

    private async Task<string> StatusAsync(Speler wie, string doel, string pad)
    {
        var gezien = await Client(wie, doel).VraagAsync(pad);
        Assert.True(gezien.Status == 200, gezien.Body.GetRawText());
        return gezien.Body.GetProperty("kop").GetProperty("status").GetString()!;
    }
}

/// <summary>The house on a day that the scenario chooses.</summary>
public class Daghuis : TestHuis
{
    private LocalDate dag = new(2026, 2, 2);

    protected override Instant? StaatOp => NederlandseTijd.Moment(dag + new LocalTime(10, 0));

    /// <summary>Lets it be another day.</summary>
    public void Op(int jaar, int maand, int dagVanMaand) => dag = new LocalDate(jaar, maand, dagVanMaand);
}
