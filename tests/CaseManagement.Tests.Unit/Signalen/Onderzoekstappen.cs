using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Signalen;
using CaseManagement.Signalen.Bronnenonderzoek;
using CaseManagement.Signalen.Intake;
using CaseManagement.Signalen.Ontvangst;
using CaseManagement.Signalen.Privacychecks;
using CaseManagement.Signalen.Signaaloverleg;
using CaseManagement.Signalen.Wegingen;
using CaseManagement.Tests.Unit.Testing;
using NodaTime;

namespace CaseManagement.Tests.Unit.Signalen;

/// <summary>The steps of phases 3 and 4 by the role they belong to; dates of scenario A.</summary>
internal static class Onderzoekstappen
{
    public static readonly GebruikerId Vth = new("u-vth");
    public static readonly GebruikerId Brp = new("u-brp");

    public static PrivacyAntwoordenOpgave Antwoorden { get; } = new("APV; vergunningverlening; burgemeester", false, "De wet laat dit toe")
    {
        Verband = "b1",
        Context = "b2",
        Aard = "b3",
        Gevolgen = "b4",
        Waarborgen = "b5",
        Noodzaak = "c1",
        Evenredigheid = "c2",
        Subsidiariteit = "c3",
    };

    public static PrivacyCheck1Uitvoeren Check1() => new(
        [Toegestaan(GemeentelijkeBron.Vergunningen), Toegestaan(GemeentelijkeBron.Brp) with { MaxTerugkijkJaren = 5 },
            Geweigerd(GemeentelijkeBron.Participatiewet), Geweigerd(GemeentelijkeBron.Bibob)],
        "Alleen wat nodig is");

    public static BronoordeelOpgave Toegestaan(GemeentelijkeBron bron) => new(bron, $"Is het pand bekend bij {bron}?", Antwoorden, BronBesluit.ToegestaanHitNoHit);

    public static BronoordeelOpgave Geweigerd(GemeentelijkeBron bron) =>
        new(bron, "Is het pand bekend?", new("Gesloten regime", true, "De wet verbiedt dit"), BronBesluit.Geweigerd) { Reden = "Gesloten regime" };

    public static Weging4Vastleggen Weging4(Weging4Uitkomst uitkomst) => new(uitkomst, "De hit bevestigt het signaal", [new("u-team1")])
    {
        Afdelingen = uitkomst is Weging4Uitkomst.MonoOfMultidisciplinair
            ? [new(OntvangendeAfdeling.Vth, Stappen.Verstrekking()), new(OntvangendeAfdeling.Burgerzaken, Stappen.Verstrekking())]
            : [],
        Verstrekking = uitkomst is Weging4Uitkomst.OverdrachtRiec ? Stappen.Verstrekking() : null,
        RiecIntakenummer = uitkomst is Weging4Uitkomst.OverdrachtRiec ? "RIEC-1" : null,
    };

    /// <summary>The permit facts go to enforcement and permits, the registration of residents gets nothing.</summary>
    public static PrivacyCheck2AUitvoeren Check2A(Signaalloop loop) => new(
        [.. from gegeven in Gegevenslijst.Van(loop.State)
            from ontvanger in (Ontvanger[])[Ontvanger.Casusregie, Ontvanger.VthHandhaving, Ontvanger.Vergunningen, Ontvanger.Burgerzaken]
            select new DeelcelOpgave(gegeven, ontvanger, Besluit(gegeven, ontvanger), "Nodig voor de aanpak")],
        [new(new("u-cr"), Ontvanger.Casusregie), new(new("u-cr2"), Ontvanger.Casusregie), new(new("u-handhaver"), Ontvanger.VthHandhaving)],
        Antwoorden,
        "Wat nodig is om de aanpak te bepalen");

    private static DeelBesluit Besluit(Gegeven gegeven, Ontvanger ontvanger) => (gegeven.Soort, ontvanger) switch
    {
        (_, Ontvanger.Burgerzaken) => DeelBesluit.NietDelen,
        (_, Ontvanger.Casusregie) => DeelBesluit.Delen,
        (SignaalElement.Detailgegevens or SignaalElement.Objecten, _) => DeelBesluit.Delen,
        (SignaalElement.Betrokkenen, Ontvanger.VthHandhaving) => DeelBesluit.DelenGepseudonimiseerd,
        _ => DeelBesluit.NietDelen,
    };

    public static Signaalloop WachtOpCheck1(params BetrokkeneOpgave[] betrokkenen) =>
        Signaalloop.InWeging(betrokkenen).Na(l => l.Weeg3(Stappen.Weging3(Weging3Uitkomst.Vervolganalyse))).Op(2026, 2, 6);

    public static Signaalloop InOnderzoek() => WachtOpCheck1().Na(l => l.Toets1(Check1())).Op(2026, 2, 9);

    public static Signaalloop Bevraagd() => InOnderzoek()
        .Na(l => l.Bevraag(GemeentelijkeBron.Vergunningen, Vth)).Na(l => l.Bevraag(GemeentelijkeBron.Brp, Brp));

    public static Signaalloop Beantwoord() => Bevraagd()
        .Na(l => l.Antwoord(1, new LocalDate(2025, 11, 18))).Na(l => l.Antwoord(1, new LocalDate(2012, 6, 1), "u-brp")).Op(2026, 2, 10);

    public static Signaalloop Beoordeeld() => Beantwoord()
        .Na(l => l.Beoordeel(1, true)).Na(l => l.Beoordeel(1, true, Rol.Privacyfunctionaris, "u-pf"))
        .Na(l => l.Beoordeel(2, false)).Na(l => l.Beoordeel(2, false, Rol.Privacyfunctionaris, "u-pf"));

    public static Signaalloop MetDetails() => Beoordeeld().Op(2026, 2, 11).Na(l => l.Detail(1, Stappen.Exploitant));

    public static Signaalloop HitsGewogen() => MetDetails().Na(l => l.RondAf()).Op(2026, 2, 12);

    public static Signaalloop WachtOpCheck2A() => HitsGewogen().Na(l => l.Weeg4(Weging4(Weging4Uitkomst.Casusoverleg))).Op(2026, 2, 13);

    public static Signaalloop OpAgenda() => WachtOpCheck2A().Na(l => l.Toets2A(Check2A(l)));

    public static ScenarioResult<SignaalDossier> Toets1(
        this Signaalloop loop, PrivacyCheck1Uitvoeren command, Rol rol = Rol.Privacyfunctionaris, string gebruiker = "u-pf") =>
        loop.Als(rol, gebruiker).When(new PrivacyCheck1UitvoerenUseCase(Stappen.Register, SignaalBeleid.Standaard), command, loop.Protocol);

    public static ScenarioResult<SignaalDossier> Bevraag(
        this Signaalloop loop, GemeentelijkeBron bron, GebruikerId bronhouder, Rol rol = Rol.Signaalcoordinator, bool isBronhouder = true, string gebruiker = "u-sig") =>
        loop.Als(rol, gebruiker).When(
            new BronBevragenUseCase(Stappen.Register, null!, SignaalBeleid.Standaard),
            new BronBevragen(bron, bronhouder),
            new BronBevragenFeiten(loop.Protocol, isBronhouder));

    public static ScenarioResult<SignaalDossier> Antwoord(
        this Signaalloop loop, int vraag, LocalDate? hit, string gebruiker = "u-vth", Rol rol = Rol.Bronhouder) =>
        loop.Antwoord(new BronBeantwoorden(vraag, hit.HasValue) { DatumGegeven = hit }, gebruiker, rol);

    public static ScenarioResult<SignaalDossier> Antwoord(
        this Signaalloop loop, BronBeantwoorden command, string gebruiker = "u-vth", Rol rol = Rol.Bronhouder) =>
        loop.Als(rol, gebruiker).When(new BronBeantwoordenUseCase(Stappen.Register, SignaalBeleid.Standaard), command, loop.Protocol);

    public static ScenarioResult<SignaalDossier> Beoordeel(
        this Signaalloop loop, int vraag, bool relevant, Rol rol = Rol.Signaalcoordinator, string gebruiker = "u-sig") =>
        loop.Als(rol, gebruiker).When(
            new HitRelevantieBeoordelenUseCase(Stappen.Register), new HitRelevantieBeoordelen(vraag, relevant, "Recent genoeg"), loop.Protocol);

    public static ScenarioResult<SignaalDossier> Detail(this Signaalloop loop, int vraag, params BetrokkeneOpgave[] betrokkenen) =>
        loop.Detail(new DetailgegevensVastleggen(vraag, [new(GegevensCategorie.Gewoon, "Exploitatievergunning op naam van P. Proefpersoon", new LocalDate(2025, 11, 18))])
        {
            Betrokkenen = betrokkenen,
        });

    public static ScenarioResult<SignaalDossier> Detail(
        this Signaalloop loop, DetailgegevensVastleggen command, Rol rol = Rol.Signaalcoordinator, string gebruiker = "u-sig") =>
        loop.Als(rol, gebruiker).When(new DetailgegevensVastleggenUseCase(Stappen.Register, SignaalBeleid.Standaard), command, loop.Protocol);

    public static ScenarioResult<SignaalDossier> RondAf(
        this Signaalloop loop, Rol rol = Rol.Signaalcoordinator, string gebruiker = "u-sig", params IReadOnlyList<NietBevraagdOpgave> niet) =>
        loop.Als(rol, gebruiker).When(
            new BronnenonderzoekAfrondenUseCase(Stappen.Register, SignaalBeleid.Standaard),
            new BronnenonderzoekAfronden("Klaar") { NietBevraagd = niet },
            loop.Protocol);

    public static ScenarioResult<SignaalDossier> Weeg4(
        this Signaalloop loop, Weging4Vastleggen command, Rol rol = Rol.LidOndermijningsteam, string gebruiker = "u-team1") =>
        loop.Als(rol, gebruiker).When(new Weging4VastleggenUseCase(Stappen.Register, null!, SignaalBeleid.Standaard), command, loop.Feiten);

    public static ScenarioResult<SignaalDossier> Toets2A(
        this Signaalloop loop, PrivacyCheck2AUitvoeren command, Rol rol = Rol.Privacyfunctionaris, string gebruiker = "u-pf", bool zijnCollega = true) =>
        loop.Als(rol, gebruiker).When(
            new PrivacyCheck2AUitvoerenUseCase(Stappen.Register, null!, SignaalBeleid.Standaard), command, new PrivacyCheck2AFeiten(loop.Protocol, zijnCollega));

    /// <summary>Everything may go to who takes over.</summary>
    public static PrivacyCheckOverdrachtUitvoeren Overdracht(IOverdraagbaar zaak, Overnemer ontvanger) => new(
        ontvanger,
        [.. zaak.Gegevens.Select(gegeven => new OverdrachtsregelOpgave(gegeven, OverdrachtsBesluit.Delen, "Nodig om over te nemen"))],
        Antwoorden,
        "Wat de ontvanger nodig heeft")
    {
        WpgArtikel = zaak.HeeftPolitiegegevens ? WpgArtikel.Artikel19 : null,
    };

    public static ScenarioResult<SignaalDossier> ToetsOverdracht(
        this Signaalloop loop, PrivacyCheckOverdrachtUitvoeren command, Rol rol = Rol.Privacyfunctionaris, string gebruiker = "u-pf") =>
        loop.Als(rol, gebruiker).When(new SignaaloverdrachtToetsenUseCase(Stappen.Register, SignaalBeleid.Standaard), command, loop.Protocol);

    /// <summary>A transfer of everything to one of these was checked, in this order: each check has the next number.</summary>
    public static Signaalloop Getoetst(this Signaalloop loop) => ((Overnemer[])[Overnemer.Vth, Overnemer.Burgerzaken, Overnemer.Riec])
        .Aggregate(loop, (l, ontvanger) => l.Na(x => x.ToetsOverdracht(Overdracht(x.State, ontvanger))));
}
