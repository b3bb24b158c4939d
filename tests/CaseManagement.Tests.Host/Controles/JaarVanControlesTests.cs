using CaseManagement.Tests.Host.Ondermijning;
using CaseManagement.Tests.Shared;

namespace CaseManagement.Tests.Host.Controles;

/// <summary>A year of integrale controles through the API: four planned, one carried out and reported, with what each pair of eyes sees of it.</summary>
public sealed class JaarVanControlesTests
{
    private static readonly Speler[] Vreemden =
    [
        new("s.screener", "BibobScreener"), new("w.corporatie", "Woningcorporatie"), new("b.bemiddelaar", "Buurtbemiddeling"), new("i.interventie", "Interventieteam"),
        new("m.meldpunt", "MedewerkerMeldpunt"), new("s.secretaris", "SecretarisOverleg"), new("n.beheer", "FunctioneelBeheerder"),
    ];

    [Fact]
    public async Task Four_are_planned_one_is_carried_out_and_reported_and_everybody_sees_his_part()
    {
        await using var huis = new Daghuis();
        huis.Op(2026, 2, 2);
        var gang = new Controlegang(huis);
        foreach (var dag in new[] { "2026-05-19", "2026-09-15", "2026-11-24", "2026-02-17" })
        {
            await gang.PlanAsync(dag);
        }

        Assert.Matches("^CTR-2026-[0-9]{5}$", gang.Code);
        await VoorbereidingAsync(huis, gang);
        await BevindingenAsync(huis, gang);
        await MaatregelAsync(huis, gang);
        await RapportAsync(huis, gang);
        await VreemdenAsync(gang);
    }

    [Fact]
    public async Task A_reference_to_a_signal_that_one_may_not_see_is_refused_like_one_to_nothing()
    {
        await using var huis = new Daghuis();
        huis.Op(2026, 2, 2);
        var signaal = new Signaalgang(huis);
        await signaal.ProtocolAsync("2026-02-01");
        await signaal.OntvangAsync("2026-02-02");
        var gang = new Controlegang(huis);
        foreach (var herkomst in new[] { signaal.Signaal, new string('0', 31) + "9" })
        {
            var geweigerd = await gang.Client(Speler.Cr).StuurAsync("integrale-controles", Controlegang.Plan("2026-05-19", herkomst));
            Assert.Equal((409, "ROL-02"), (geweigerd.Status, geweigerd.Regel));
        }

        var gepland = await gang.Client(Speler.Sig).StuurAsync("integrale-controles", Controlegang.Plan("2026-05-19", signaal.Signaal));
        Assert.True(gepland.Status == 201, gepland.Body.GetRawText());
    }

    private static async Task VoorbereidingAsync(Daghuis huis, Controlegang gang)
    {
        huis.Op(2026, 2, 10);
        Assert.Equal((409, "OND-1.7"), Kort(await gang.ProbeerAsync(Speler.Cr, "organen", Controlegang.Orgaan("Politie", "politie", null))));
        Assert.Equal((409, "OND-1.7"), Kort(await gang.ProbeerAsync(Speler.Cr, "organen", Controlegang.Orgaan("Politie", "politie", "AwbToezicht"))));
        Assert.Equal((409, "AVG-01"), Kort(await gang.ProbeerAsync(Speler.Cr, "organen", Controlegang.Orgaan("Politie", "politie", "Strafvordering"))));
        Assert.Equal((409, "WOV-33"), Kort(await gang.ProbeerAsync(Speler.Cr, "organen", Controlegang.Orgaan("Woningcorporatie", "alliantie", "Huurrecht"))));
        Assert.Equal((409, "OND-1.7"), Kort(await gang.ProbeerAsync(Speler.Cr, "deelnemers", new { organisatie = "politie" })));
        Assert.Equal(404, (await gang.ZieAsync(Controlegang.Politie)).Status);
        await gang.BereidVoorAsync("2026-02-12");
        Assert.Equal((403, "ROL-02"), Kort(await gang.ProbeerAsync(Controlegang.Politie, "uitvoering", new { op = "2026-02-10", bezochteLocaties = new[] { 1 }, aanwezig = new[] { "Politie" } })));
    }

    private static async Task BevindingenAsync(Daghuis huis, Controlegang gang)
    {
        huis.Op(2026, 2, 17);
        await gang.DoeAsync(Speler.Cr, "uitvoering", new { op = "2026-02-17", bezochteLocaties = new[] { 1 }, aanwezig = new[] { "ToezichthouderVth", "Politie" } });
        await gang.DoeAsync(Controlegang.Vth, "bevindingen", Controlegang.Bevinding("ToezichthouderVth", "Exploitatievergunning", Controlegang.VanVth));
        await gang.DoeAsync(Controlegang.Politie, "bevindingen", Controlegang.Bevinding("Politie", "Opiumwet", Controlegang.VanPolitie));
        Assert.Equal((409, "ROL-02"), Kort(await gang.ProbeerAsync(Controlegang.Vth, "bevindingen", Controlegang.Bevinding("Politie", "Opiumwet", "x"))));

        Assert.Equal([Controlegang.VanVth], await BevindingenAsync(gang, Controlegang.Vth));
        Assert.Equal([Controlegang.VanPolitie], await BevindingenAsync(gang, Controlegang.Politie));
        Assert.Equal([Controlegang.VanVth], await BevindingenAsync(gang, Speler.Cr));
        var zonder = new { bevinding = 2, aan = "ToezichthouderVth" };
        Assert.Equal((409, "AVG-01"), Kort(await gang.ProbeerAsync(Controlegang.Politie, "verstrekkingen", zonder)));
        await gang.DoeAsync(Controlegang.Politie, "verstrekkingen", new { bevinding = 2, aan = "ToezichthouderVth", grond = "Wpg20" });
        Assert.Equal([Controlegang.VanVth, Controlegang.VanPolitie], await BevindingenAsync(gang, Controlegang.Vth));
        Assert.Equal([Controlegang.VanVth], await BevindingenAsync(gang, Speler.Cr));
        var spoor = await huis.SpoorAsync($"dossier={gang.Id}&actie=Verstrekken");
        Assert.Contains(spoor, regel => regel is { Gebruiker: "w.wijkagent", Ontvanger: "ToezichthouderVth", Resultaat: "Toegestaan" });
    }

    private static async Task MaatregelAsync(Daghuis huis, Controlegang gang)
    {
        var voornemen = new
        {
            soort = "SluitingApv",
            orgaan = "Burgemeester",
            artikel = "APV 2:30",
            locatie = 1,
            gerichtTot = "E. Exploitant-Proef",
            bevindingen = new[] { 1 },
            motivering = "Geen vergunning",
            beleid = "gmb-2025-101",
        };
        await gang.DoeAsync(Controlegang.Vth, "interventies", voornemen);
        Assert.Equal((409, "WOV-3.5"), Kort(await gang.ProbeerAsync(Controlegang.Vth, "interventies", voornemen with { orgaan = "College" })));
        await gang.DoeAsync(Controlegang.Vth, "interventies/zienswijze", new { nummer = 1, termijnTot = "2026-03-03" });
        await gang.DoeAsync(Speler.Cr, "deelnemers", new { organisatie = "gemeente", gebruiker = Controlegang.Burgemeester.Persona });
        huis.Op(2026, 3, 4);
        var besluit = new { nummer = 1, bekendgemaaktOp = "2026-03-04", motivering = "Geen zienswijze ontvangen", vanaf = "2026-03-05", duurMaanden = 1 };
        Assert.Equal((409, "WOV-3.5"), Kort(await gang.ProbeerAsync(Controlegang.Vth, "interventies/besluit", besluit)));
        await gang.DoeAsync(Controlegang.Burgemeester, "interventies/besluit", besluit);
        var termijnen = (await gang.ZieAsync(Speler.Cr)).Body.GetProperty("kader").GetProperty("termijnen").EnumerateArray()
            .Select(termijn => $"{termijn.GetProperty("soort").GetString()} {termijn.GetProperty("uiterlijkOp").GetString()}");
        Assert.Equal(["Rapportage 2026-03-17", "Sluiting 2026-04-04", "Bezwaar 2026-04-15"], termijnen);
    }

    private static async Task RapportAsync(Daghuis huis, Controlegang gang)
    {
        huis.Op(2026, 3, 18);
        var achter = (await gang.JaarplanAsync(Controlegang.Voorzitter)).Body;
        Assert.True(achter.GetProperty("isAchter").GetBoolean());
        await gang.DoeAsync(Speler.Cr, "rapport", new { doelbereik = "Bereikt" });
        await gang.DoeAsync(Speler.Cr, "acties", new { wat = "Vergunning controleren", organisatie = "gemeente", persoon = "c.casusregisseur", deadline = "2026-04-01" });

        var plan = (await gang.JaarplanAsync(Controlegang.Voorzitter)).Body;
        Assert.Equal((4, 4, 1, 1, false), (Getal("norm"), Getal("gepland"), Getal("uitgevoerd"), Getal("gerapporteerd"), plan.GetProperty("isAchter").GetBoolean()));
        var regel = plan.GetProperty("kwartalen")[0].GetProperty("controles")[0];
        Assert.Equal(["1 lopende maatregel", "1 open actie"], regel.GetProperty("nogTeDoen").EnumerateArray().Select(werk => werk.GetString()));
        Assert.Equal(1, regel.GetProperty("rapport").GetProperty("bezochteObjecten").GetInt32());
        Assert.DoesNotContain("Proef", plan.GetRawText(), StringComparison.Ordinal);
        Assert.Equal(0, (await gang.JaarplanAsync(Controlegang.Voorzitter, "?jaar=2027")).Body.GetProperty("gepland").GetInt32());

        var acties = await huis.Als(Speler.Cr.Persona, Speler.Cr.Rol, "va-overleg").VraagAsync("acties", gang.Positie);
        Assert.Contains(gang.Code, acties.Body.GetRawText(), StringComparison.Ordinal);
        var politie = (await gang.ZieAsync(Controlegang.Politie)).Body.GetRawText();
        Assert.DoesNotContain("Exploitant-Proef", politie, StringComparison.Ordinal);
        Assert.DoesNotContain("Sluiting", politie, StringComparison.Ordinal);

        int Getal(string naam) => plan.GetProperty(naam).GetInt32();
    }

    // Nobody else finds it: not in the list, its count, a search, the year plan or the dossier itself.
    private static async Task VreemdenAsync(Controlegang gang)
    {
        foreach (var wie in Vreemden)
        {
            var client = gang.Client(wie);
            var lijst = await client.VraagAsync("integrale-controles", gang.Positie);
            Assert.True(lijst.Status == 404 || lijst.Body.GetProperty("totaal").GetInt32() == 0, $"{wie} sees a list.");
            foreach (var zoek in new object[] { new { code = gang.Code }, new { tekst = "Proefkade" } })
            {
                var gevonden = await client.StuurAsync("integrale-controles/_zoek", zoek);
                Assert.True(gevonden.Status is 403 or 404 || gevonden.Body.GetProperty("totaal").GetInt32() == 0, $"{wie} finds it.");
            }

            Assert.Equal(404, (await gang.ZieAsync(wie)).Status);
            Assert.True((await gang.JaarplanAsync(wie)).Status is 403 or 404, $"{wie} sees the year plan.");
        }

        var voorzitter = await gang.ZieAsync(Controlegang.Voorzitter);
        Assert.Equal((200, false), (voorzitter.Status, voorzitter.Body.TryGetProperty("inhoud", out _)));
        Assert.Equal(403, (await gang.JaarplanAsync(Controlegang.Politie)).Status);
    }

    private static async Task<List<string>> BevindingenAsync(Controlegang gang, Speler wie)
    {
        var gezien = await gang.ZieAsync(wie);
        Assert.True(gezien.Status == 200, gezien.Body.GetRawText());
        return [.. gezien.Body.GetProperty("inhoud").GetProperty("bevindingen").EnumerateArray().Select(bevinding => bevinding.GetProperty("omschrijving").GetString()!)];
    }

    private static (int, string?) Kort(Antwoord antwoord) => (antwoord.Status, antwoord.Regel);
}
