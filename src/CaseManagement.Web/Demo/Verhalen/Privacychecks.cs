using CaseManagement.Signalen.Bronnenonderzoek;
using CaseManagement.Signalen.Casus;
using CaseManagement.Signalen.Privacychecks;
using CaseManagement.Signalen.Signaaloverleg;
using CaseManagement.Signalen.Wegingen;
using CaseManagement.Web.Demo.Spelen;

namespace CaseManagement.Web.Demo.Verhalen;

/// <summary>The privacy checks of the stories: what the privacy officer answers and decides.</summary>
internal static class Privacychecks
{
    private static readonly PrivacyAntwoordenOpgave Antwoorden = new("APV en Alcoholwet; vergunningverlening; de burgemeester.", false, "De wet laat gebruik voor de openbare orde toe.")
    {
        Verband = "Beide doelen dienen de openbare orde.",
        Context = "De gegevens zijn door de ondernemer zelf verstrekt.",
        Aard = "Geen bijzondere of strafrechtelijke gegevens.",
        Gevolgen = "Een bestuurlijke controle; tegen een maatregel staat bezwaar open.",
        Waarborgen = "Alleen ja of nee, geen inhoud.",
        Noodzaak = "Handhaving van de vergunningplicht.",
        Evenredigheid = "In verhouding tot de zwaarte van het signaal.",
        Subsidiariteit = "Zonder deze vraag is het signaal niet te beoordelen.",
    };

    /// <summary>Check 1: two sources may be asked, two may not.</summary>
    public static PrivacyCheck1Uitvoeren Check1(string onderwerp) => new(
        [
            new(GemeentelijkeBron.Vergunningen, $"Is er een vergunning voor {onderwerp}?", Antwoorden, BronBesluit.ToegestaanHitNoHit),
            new(GemeentelijkeBron.Brp, $"Staan er personen ingeschreven op het adres van {onderwerp}?", Antwoorden, BronBesluit.ToegestaanMetVoorwaarden)
            {
                Voorwaarden = "Alleen het adres, geen namen.",
                MaxTerugkijkJaren = 5,
            },
            Geweigerd(GemeentelijkeBron.Participatiewet),
            Geweigerd(GemeentelijkeBron.Bibob),
        ],
        "Alleen wat nodig is om het signaal te beoordelen.");

    /// <summary>Check 2A: the permit goes to the regie and to enforcement, nothing goes to civil affairs.</summary>
    public static PrivacyCheck2AUitvoeren Check2A(params IReadOnlyList<SignaalElement> elementen) => new(
        [.. from soort in elementen
            from ontvanger in (Ontvanger[])[Ontvanger.Casusregie, Ontvanger.VthHandhaving, Ontvanger.Burgerzaken]
            select new DeelcelOpgave(Gegeven(soort), ontvanger, Besluit(soort, ontvanger), "Nodig om de aanpak te bepalen, of juist niet.")],
        [new(Wie.Regisseur.Id, Ontvanger.Casusregie), new(Wie.Achtervang.Id, Ontvanger.Casusregie), new(Wie.Handhaver.Id, Ontvanger.VthHandhaving)],
        Antwoorden,
        "Elke ontvanger krijgt wat hij nodig heeft om de aanpak te bepalen.");

    /// <summary>The check of a transfer: one element stays here, the others go.</summary>
    public static PrivacyCheckOverdrachtUitvoeren Overdracht(Overnemer ontvanger, SignaalElement niet, params IReadOnlyList<SignaalElement> wel) => new(
        ontvanger,
        [
            new(Gegeven(niet), OverdrachtsBesluit.NietDelen, "Niet nodig om de zaak over te nemen."),
            .. wel.Select(soort => new OverdrachtsregelOpgave(Gegeven(soort), OverdrachtsBesluit.Delen, "Nodig om de zaak over te nemen.")),
        ],
        Antwoorden,
        "Niet meer dan de afdeling nodig heeft.");

    /// <summary>Check 2B of one intervention.</summary>
    public static PrivacyCheck2BUitvoeren Check2B(int interventie, SignaalElement soort, Ontvanger ontvanger, string? voorwaarden = null) => new(
        interventie,
        [
            new(Gegeven(soort), ontvanger, voorwaarden is null ? UitvoeringsBesluit.Toegestaan : UitvoeringsBesluit.ToegestaanMetVoorwaarden, "Nodig voor de interventie.") { Voorwaarden = voorwaarden },
            new(Gegeven(soort), Ontvanger.Burgerzaken, UitvoeringsBesluit.Geweigerd, "Niet nodig voor de interventie."),
        ],
        "De sectorale wet laat gebruik voor toezicht toe.",
        Antwoorden,
        "Niet meer dan de interventie vraagt.");

    /// <summary>A data element; of the details the first.</summary>
    public static Gegeven Gegeven(SignaalElement soort) => new(soort, soort is SignaalElement.Detailgegevens ? 1 : null);

    private static BronoordeelOpgave Geweigerd(GemeentelijkeBron bron) =>
        new(bron, "Is de exploitant bekend?", new PrivacyAntwoordenOpgave("Gesloten regime", true, "De wet verbiedt ander gebruik."), BronBesluit.Geweigerd) { Reden = "Gesloten regime." };

    private static DeelBesluit Besluit(SignaalElement soort, Ontvanger ontvanger) => (soort, ontvanger) switch
    {
        (_, Ontvanger.Casusregie) => DeelBesluit.Delen,
        (SignaalElement.Objecten or SignaalElement.Detailgegevens, Ontvanger.VthHandhaving) => DeelBesluit.Delen,
        _ => DeelBesluit.NietDelen,
    };
}
