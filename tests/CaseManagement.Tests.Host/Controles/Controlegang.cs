using CaseManagement.Tests.Host.Ondermijning;
using CaseManagement.Tests.Shared;

namespace CaseManagement.Tests.Host.Controles;

/// <summary>Walks integrale controles through their life over HTTP; every step by whom it belongs to, with the version he saw.</summary>
internal sealed class Controlegang(TestHuis huis)
{
    public const string Doel = "va-integrale-controle";
    public const string Plek = "Loods aan de Proefkade 12";
    public const string VanVth = "Werkplaats zonder vergunning in gebruik";
    public const string VanPolitie = "Onder de werkbank lagen zakjes met poeder";
    public const string VanBrandweer = "De nooduitgang was dichtgelast";
    public const string Geadresseerde = "E. Exploitant-Proef";

    public static readonly Speler Politie = new("w.wijkagent", "Politie");
    public static readonly Speler Brandweer = new("t.brandweer", "Toezichtpartner");
    public static readonly Speler Vth = new("j.handhaver", "VthHandhaver");
    public static readonly Speler Burgemeester = new("b.burgemeester", "Burgemeester");
    public static readonly Speler Voorzitter = new("v.voorzitter", "VoorzitterOverleg");

    public string Id { get; private set; } = "";

    public string Code { get; private set; } = "";

    public string Positie { get; private set; } = "";

    public HttpClient Client(Speler wie) => huis.Als(wie.Persona, wie.Rol, Doel);

    public static object Plan(string dag, string? herkomst = null) => new
    {
        planDatum = dag,
        thema = "Bedrijventerreinen",
        doelen = new[] { "Naleving", "Brandveiligheid" },
        doelomschrijving = "Vergunningen en brandveiligheid op het bedrijventerrein",
        gebied = Plek,
        duo = new { eersteVerantwoordelijke = "c.casusregisseur", achtervang = "a.adviseur" },
        herkomst,
    };

    /// <summary>Puts a control on the plan; the last one is the one that is walked on.</summary>
    public async Task PlanAsync(string dag, string? herkomst = null)
    {
        var gepland = await Client(Speler.Cr).StuurAsync("integrale-controles", Plan(dag, herkomst));
        Assert.True(gepland.Status == 201, gepland.Body.GetRawText());
        (Id, Code, Positie) = (gepland.Id, gepland.Body.GetProperty("code").GetString()!, gepland.Positie);
    }

    public async Task DoeAsync(Speler wie, string pad, object body)
    {
        var antwoord = await ProbeerAsync(wie, pad, body);
        Assert.True(antwoord.Status == 200, $"{pad}: {antwoord.Body.GetRawText()}");
    }

    public async Task<Antwoord> ProbeerAsync(Speler wie, string pad, object body)
    {
        var antwoord = await Client(wie).StuurAsync($"integrale-controles/{Id}/{pad}", body, ApiClient.Nu);
        if (antwoord.Status == 200)
        {
            Positie = antwoord.Positie;
        }

        return antwoord;
    }

    public Task<Antwoord> ZieAsync(Speler wie) => Client(wie).VraagAsync($"integrale-controles/{Id}");

    public Task<Antwoord> JaarplanAsync(Speler wie, string vraag = "") => Client(wie).VraagAsync("controlejaarplan" + vraag, Positie);

    /// <summary>Organs with their basis, the place, the briefing, the invitations.</summary>
    public async Task BereidVoorAsync(string briefing)
    {
        await DoeAsync(Speler.Cr, "organen", Orgaan("ToezichthouderVth", "gemeente", "AwbToezicht"));
        await DoeAsync(Speler.Cr, "organen", Orgaan("Politie", "politie", "Politiewet3"));
        await DoeAsync(Speler.Cr, "locaties", new { soort = "OpenbaarLokaal", aanduiding = Plek });
        await DoeAsync(Speler.Cr, "briefing", new { op = briefing, inhoud = "Ieder controleert op eigen bevoegdheid" });
        await DoeAsync(Speler.Cr, "deelnemers", new { organisatie = "politie" });
        await DoeAsync(Speler.Cr, "deelnemers", new { organisatie = "gemeente", gebruiker = Vth.Persona });
        await DoeAsync(Speler.Cr, "voorbereiding", new { });
    }

    /// <summary>Privacy check 2B of a control with one place: everything for every organ, but for what is named.</summary>
    public static object Check2B(string[] organen, string besluit = "Toegestaan", string? niet = null) => new
    {
        regels = (
            from orgaan in organen
            from gegeven in new[] { ("Doel", (int?)null), ("Gebied", null), ("Locatie", 1), ("Briefing", null) }
            select new
            {
                orgaan,
                gegeven = new { soort = gegeven.Item1, locatie = gegeven.Item2 },
                besluit = $"{orgaan} {gegeven.Item1}" == niet ? "Geweigerd" : besluit,
                motivering = "Nodig ter plaatse",
            }).ToArray(),
        antwoorden = new
        {
            grondslagEnDoel = "Gemeentewet 172",
            sectorwet = "Awb titel 5.2",
            verenigbaarheid = "Zelfde doel",
            noodzaak = "Toezicht",
            evenredigheid = "In verhouding",
            subsidiariteit = "Zonder plaats geen controle",
        },
        motivering = "Ieder wat hij nodig heeft",
    };

    /// <summary>A control from a case, carried out by three organs that each found something, with a measure that waits.</summary>
    public async Task DoorloopUitCasusAsync(string casus, string dag)
    {
        await PlanAsync(dag, casus);
        await DoeAsync(Speler.Cr, "organen", Orgaan("ToezichthouderVth", "gemeente", "AwbToezicht"));
        await DoeAsync(Speler.Cr, "organen", Orgaan("Politie", "politie", "Politiewet3"));
        await DoeAsync(Speler.Cr, "organen", Orgaan("Brandweer", "brandweer", "WetVeiligheidsregios"));
        await DoeAsync(Speler.Cr, "locaties", new { soort = "OpenbaarLokaal", aanduiding = Plek });
        await DoeAsync(Speler.Cr, "briefing", new { op = dag, inhoud = "Ieder controleert op eigen bevoegdheid" });
        await DoeAsync(Speler.Cr, "deelnemers", new { organisatie = "gemeente", gebruiker = Speler.Pf.Persona });
        await DoeAsync(Speler.Pf, "privacycheck-2b", Check2B(["ToezichthouderVth", "Politie", "Brandweer"], niet: "Brandweer Doel"));
        await DoeAsync(Speler.Cr, "deelnemers", new { organisatie = "politie", gebruiker = Politie.Persona });
        await DoeAsync(Speler.Cr, "deelnemers", new { organisatie = "brandweer", gebruiker = Brandweer.Persona });
        await DoeAsync(Speler.Cr, "deelnemers", new { organisatie = "gemeente", gebruiker = Vth.Persona });
        await DoeAsync(Speler.Cr, "voorbereiding", new { });
        await DoeAsync(Speler.Cr, "uitvoering", new { op = dag, bezochteLocaties = new[] { 1 }, aanwezig = new[] { "ToezichthouderVth", "Politie", "Brandweer" } });
        await DoeAsync(Vth, "bevindingen", Bevinding("ToezichthouderVth", "Exploitatievergunning", VanVth));
        await DoeAsync(Politie, "bevindingen", Bevinding("Politie", "Opiumwet", VanPolitie));
        await DoeAsync(Brandweer, "bevindingen", Bevinding("Brandweer", "Brandveiligheid", VanBrandweer));
        await DoeAsync(Vth, "interventies", new
        {
            soort = "LastOnderDwangsom",
            orgaan = "College",
            artikel = "APV 2:30",
            locatie = 1,
            gerichtTot = Geadresseerde,
            bevindingen = new[] { 1 },
            motivering = "Geen vergunning",
        });
    }

    public static object Orgaan(string orgaan, string organisatie, string? grondslag, string vorm = "Controleert") => new { orgaan, organisatie, vorm, grondslag };

    public static object Bevinding(string orgaan, string overtreding, string omschrijving) =>
        new { orgaan, locatie = 1, overtreding, bron = "EigenWaarneming", omschrijving };
}
