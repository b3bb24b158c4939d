namespace CaseManagement.Tests.Host.Ondermijning;

/// <summary>The bodies that are sent in the protocol; dates and facts of scenario A (§8.5).</summary>
internal static class Stukken
{
    public const string Naam = "P. Proefpersoon";
    public const string Plek = "Garage De Fictieve Krik";
    public const string Detail = "Exploitatievergunning op naam van P. Proefpersoon";

    private static readonly string[] Ontvangers = ["Casusregie", "VthHandhaving", "Vergunningen", "Burgerzaken"];

    public static object Ontvangst(string dag) => new
    {
        kanaal = "Meldformulier",
        melderSoort = "Anoniem",
        ontvangenOp = dag,
        omschrijving = $"{Plek}, Testlaan 1, 0000 AA: 's nachts druk, overdag geen klanten",
        locatie = "Testlaan 1, 0000 AA",
        duo = new { eersteVerantwoordelijke = "k.coordinator", achtervang = "l.coordinator" },
    };

    public static object Intake => new
    {
        objectOfSubject = "Object",
        fenomeen = "Autobranche",
        objecten = new[] { new { soort = "Bedrijf", aanduiding = Plek } },
        betrokkenen = Array.Empty<object>(),
    };

    public static object Weging1 => new
    {
        uitkomst = "Ja",
        motivering = "Bedrijf zonder klanten",
        kenmerken = new[] { "AantastingOpenbareOrde", "OnrechtmatighedenOfGeorganiseerdeCriminaliteit" },
        indicatorenVerankering = new[] { "GelegenheidZakelijk" },
        indicatorenSignalering = Array.Empty<string>(),
        redFlags = new[] { "GEEN_KLANDIZIE", "LEEGSTAND_MET_ACTIVITEIT" },
    };

    public static object Weging2A => new { uitkomst = "Ja", motivering = "Vergunningplichtig", taakOfBevoegdheid = new[] { "ApvExploitatie", "Opiumwet13b" } };

    public static object Weging2B => new { uitkomst = "Ja", motivering = "In Voorbeeldgooi" };

    public static object Weging3 => new
    {
        uitkomst = "Vervolganalyse",
        motivering = "Concreet en recent",
        scores = new[] { Score("CONCREETHEID", 2), Score("ACTUALITEIT", 3), Score("FENOMEEN", 3), Score("HERHALING", 0) },
        besluitDoor = new[] { "t.team1", "t.team2" },
        openBronnenGeraadpleegd = Array.Empty<object>(),
    };

    public static object Check1 => new
    {
        bronnen = new[] { Bron("Vergunningen", null), Bron("Brp", 5), Geweigerd("Participatiewet"), Geweigerd("Bibob") },
        motivering = "Alleen wat nodig is",
    };

    public static object Bevraag(string bron, string bronhouder) => new { bron, bronhouder };

    public static object Antwoord(int vraag, string? datum) => new { vraag, hit = datum is not null, datumGegeven = datum };

    public static object Oordeel(int vraag, bool isRelevant) => new { vraag, isRelevant, reden = isRelevant ? "Recent" : "Te oud" };

    public static object Details(int vraag) => new
    {
        vraag,
        gegevens = new[] { new { categorie = "Gewoon", inhoud = Detail, datum = "2025-11-18" } },
        betrokkenen = new[] { new { rol = "Exploitant", naam = Naam } },
    };

    public static object Weging4 => new
    {
        uitkomst = "Casusoverleg",
        motivering = "De hit bevestigt het signaal",
        besluitDoor = new[] { "t.team1", "t.team2" },
        afdelingen = Array.Empty<object>(),
    };

    public static object Weging4Riec => new
    {
        uitkomst = "OverdrachtRiec",
        motivering = "Georganiseerde criminaliteit",
        besluitDoor = new[] { "t.team1", "t.team2" },
        afdelingen = Array.Empty<object>(),
        riecIntakenummer = "RIEC-2026-77",
        verstrekking = new
        {
            ontvangendePersoon = "Accountmanager RIEC",
            elementen = new[] { "Omschrijving", "Objecten", "Detailgegevens" },
            grondslag = "Wet gegevensverwerking door samenwerkingsverbanden",
            doel = "Integrale aanpak van georganiseerde criminaliteit",
            wijze = "BeveiligdSysteem",
        },
    };

    public static object OverdrachtRiec => new
    {
        ontvanger = "Riec",
        regels = ((string[])["Omschrijving", "Locatie", "Objecten", "Betrokkenen", "Wegingen", "Detailgegevens"])
            .Select(soort => new { gegeven = Gegeven(soort), besluit = soort is "Betrokkenen" or "Wegingen" ? "NietDelen" : "Delen", motivering = "Nodig voor RIEC, of juist niet" }),
        antwoorden = Antwoorden,
        motivering = "Wat RIEC nodig heeft",
    };

    public static object Check2A => new
    {
        matrix = (from soort in (string[])["Omschrijving", "Locatie", "Objecten", "Betrokkenen", "Wegingen", "Detailgegevens"]
                  from ontvanger in Ontvangers
                  select new { gegeven = Gegeven(soort), ontvanger, besluit = Besluit(soort, ontvanger), motivering = "Nodig voor de aanpak" }).ToArray(),
        toegelaten = new[]
        {
            new { gebruiker = "c.casusregisseur", ontvanger = "Casusregie" }, new { gebruiker = "a.adviseur", ontvanger = "Casusregie" },
            new { gebruiker = "j.handhaver", ontvanger = "VthHandhaving" }, new { gebruiker = "b.vergunningen", ontvanger = "Vergunningen" },
        },
        antwoorden = Antwoorden,
        motivering = "Wat nodig is om de aanpak te bepalen",
    };

    public static object Casus(string signaal) => new { signaal, duo = new { eersteVerantwoordelijke = "c.casusregisseur", achtervang = "a.adviseur" } };

    public static object Plan => new
    {
        doel = "Oneigenlijk gebruik van het pand beëindigen",
        interventies = new[]
        {
            new { orgaan = "College", bevoegdheid = "Anders", artikel = "Awb titel 5.2", omschrijving = "Integrale controle", actor = "VthHandhaving", deadline = "2026-05-01" },
            new { orgaan = "Burgemeester", bevoegdheid = "WetBibob", artikel = "Wet Bibob art. 3", omschrijving = "Bibob-prioriteit", actor = "BibobCoordinator", deadline = "2026-05-01" },
        },
        evaluatiedatum = "2026-09-01",
    };

    public static object Check2B(int interventie) => new
    {
        interventie,
        regels = interventie == 1
            ? new object[]
            {
                new { gegeven = Gegeven("Detailgegevens"), ontvanger = "VthHandhaving", besluit = "Toegestaan", motivering = "Nodig" },
                new { gegeven = Gegeven("Detailgegevens"), ontvanger = "Burgerzaken", besluit = "Geweigerd", motivering = "Niet nodig" },
            }
            : [new { gegeven = Gegeven("Objecten"), ontvanger = "BibobCoordinator", besluit = "ToegestaanMetVoorwaarden", motivering = "Nodig", voorwaarden = "Alleen verzoek Bibob-toets" }],
        sectorwet = "Awb 5.2 laat dit toe",
        antwoorden = Antwoorden,
        motivering = "Wat de interventie nodig heeft",
    };

    public static object Verstrek(int interventie, string soort, string ontvanger) => new
    {
        interventie,
        ontvanger,
        ontvangendePersoon = "De contactpersoon",
        gegevens = new[] { Gegeven(soort) },
        grondslag = "Awb 5.2",
        doel = "Uitvoering van de interventie",
        wijze = "BeveiligdSysteem",
    };

    public static object Uitstel(string betrokkene) => new
    {
        betrokkene,
        gronden = new[] { "StrafbareFeiten", "Toezicht" },
        overwegingen = new
        {
            doeleinden = "a",
            gegevenscategorieen = "b",
            reikwijdte = "c",
            waarborgen = "d",
            verantwoordelijke = "e",
            bewaartermijnen = "f",
            risicos = "g",
            mededeling = "h",
        },
        motivering = "De controle komt nog",
    };

    public static object Afronding(int interventie, string op) => new { interventie, resultaat = "Uitgevoerd", op, toelichting = "Bestuurlijke overtredingen" };

    private static object Antwoorden => new
    {
        grondslagEnDoel = "APV; vergunningverlening; burgemeester",
        wetVerbiedt = false,
        wettoets = "De wet laat dit toe",
        verband = "b1",
        context = "b2",
        aard = "b3",
        gevolgen = "b4",
        waarborgen = "b5",
        noodzaak = "c1",
        evenredigheid = "c2",
        subsidiariteit = "c3",
    };

    private static object Score(string criterium, int score) => new { criterium, score };

    private static object Gegeven(string soort) => soort == "Detailgegevens" ? new { soort, detail = 1 } : new { soort };

    private static object Bron(string bron, int? maxTerugkijkJaren) => new
    {
        bron,
        vraag = $"Is het pand bekend bij {bron}?",
        antwoorden = Antwoorden,
        besluit = "ToegestaanHitNoHit",
        maxTerugkijkJaren,
    };

    private static object Geweigerd(string bron) => new
    {
        bron,
        vraag = "Is het pand bekend?",
        antwoorden = new { grondslagEnDoel = "Gesloten regime", wetVerbiedt = true, wettoets = "De wet verbiedt dit" },
        besluit = "Geweigerd",
        reden = "Gesloten regime",
    };

    private static string Besluit(string soort, string ontvanger) => (soort, ontvanger) switch
    {
        (_, "Casusregie") => "Delen",
        (_, "Burgerzaken") => "NietDelen",
        ("Detailgegevens" or "Objecten", _) => "Delen",
        _ => "NietDelen",
    };
}
