using CaseManagement.Bibob.Onderzoek;
using CaseManagement.Signalen.Wegingen;
using static CaseManagement.Web.Pages.Formulieren.Veldsoort;

namespace CaseManagement.Web.Pages.Formulieren;

/// <summary>The steps that have a form on a page. What is not here goes through the API; what is here goes through it too.</summary>
internal static class Stapboek
{
    private const string Overleg = "va-overleg";
    private const string Signaal = "va-ondermijning-signaal";
    private const string Casus = "va-ondermijning-casus";
    private const string Protocol = "va-protocol";
    private static readonly Stapveld Motivering = new("motivering", "Motivering", Tekstvak);
    private static readonly Stapveld Bevestigd = new("bevestigdOp", "Bevestigd op", Datum) { Uitleg = "De dag waarop de ontvanger de ontvangst bevestigde" };

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Stapformulier> Alle { get; } =
    [
        new("overleg-AgendaVerzenden", Overleg, "Agenda verzenden") { Uitleg = "Iedere deelnemer krijgt de punten die hij bijwoont." },
        new("overleg-OverlegAfsluiten", Overleg, "Overleg afsluiten") { Uitleg = "Leg eerst de aanwezigheid en van ieder punt de bespreking of aanhouding vast." },
        new("overleg-BesluitenlijstRondsturen", Overleg, "Besluitenlijst rondsturen"),
        new("overleg-BesluitenlijstVaststellen", Overleg, "Besluitenlijst vaststellen") { Uitleg = "Dat kan op of na de dag van het volgende overleg." },
        new(
            "bibob-BronRaadplegen", "va-bibob", "Raadpleging van een bron vastleggen",
            Stapveld.Kies<BibobBron>("bron", "Bron"),
            new("over", "Over wie", Keuze),
            new("zoekvraag", "Zoekvraag", Tekst),
            new("resultaatHash", "Controlegetal van het resultaat", Tekst) { Uitleg = "De SHA-256 van het bewaarde resultaat: 64 tekens" }),
        new("protocolset-SetVaststellen", Protocol, "Deze versie vaststellen", new Stapveld("versie", "Versie", Vast)),
        new("protocolset-SetTeruggeven", Protocol, "Deze versie teruggeven", new Stapveld("versie", "Versie", Vast)),
        new("signaal-OnjuistheidBevestigen", Signaal, "Bevestigen dat het signaal onjuist is") { Uitleg = "Daarna worden de verstrekkingen ingetrokken." },
        new("signaal-OnjuistheidVerwerpen", Signaal, "De verklaring van onjuistheid verwerpen", Motivering),
        new(
            "signaal-Weging2ATaakVastleggen", Signaal, "Weging 2A (taak) vastleggen", Stapveld.Kies<Oordeel>("uitkomst", "Heeft de gemeente een taak of bevoegdheid?"),
            Stapveld.Kies<Bevoegdheid>("taakOfBevoegdheid", "Welke taken of bevoegdheden", Keuzes), Motivering),
        new("signaal-Weging2BGrondgebiedVastleggen", Signaal, "Weging 2B (grondgebied) vastleggen", Stapveld.Kies<Oordeel>("uitkomst", "Speelt het op het grondgebied van de gemeente?"),
            new("andereGemeente", "Welke andere gemeente", Tekst) { Uitleg = "Alleen bij nee" }, Motivering),
        new("signaal-BronnenonderzoekAfronden", Signaal, "Bronnenonderzoek afronden", Motivering),
        new("signaal-OverdrachtBevestigen", Signaal, "Ontvangst van de overdracht vastleggen", Bevestigd),
        new("ondermijningscasus-CasusMonitoren", Casus, "Monitoring starten", new Stapveld("toelichting", "Wat is bereikt", Tekstvak)),
        new("ondermijningscasus-OndermijningsCasusAfsluiten", Casus, "Casus afsluiten", new Stapveld("resultaat", "Resultaat", Tekstvak)),
        new("ondermijningscasus-GeenActieBesluiten", Casus, "Besluiten dat er geen actie komt", Motivering),
        new("ondermijningscasus-CasusoverdrachtBevestigen", Casus, "Ontvangst door het RIEC vastleggen", Bevestigd),
    ];

    /// <summary>The form of an operation, or <see langword="null"/> when it has none.</summary>
    public static Stapformulier? Vind(string? opdracht) => Alle.FirstOrDefault(formulier => formulier.Opdracht == opdracht);
}
