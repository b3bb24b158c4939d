using System.Globalization;
using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Signalen;
using CaseManagement.Signalen.Bewaring;
using CaseManagement.Signalen.Bronnenonderzoek;
using CaseManagement.Signalen.Casus;
using CaseManagement.Signalen.Privacychecks;
using CaseManagement.Signalen.Signaaloverleg;
using CaseManagement.Signalen.Stappen;
using CaseManagement.Signalen.Verstrekkingen;
using CaseManagement.Signalen.Wegingen;
using CaseManagement.Tests.Unit.Koppelen;
using CaseManagement.Tests.Unit.Signalen.Verstrekkingen;
using static CaseManagement.Tests.Unit.Koppelen.Koppelvraagstappen;
using static CaseManagement.Tests.Unit.Signalen.Onderzoekstappen;
using Ontvangers = CaseManagement.Signalen.Signaaloverleg.Ontvanger;

namespace CaseManagement.Tests.Unit.Signalen.Onderzoekshulp;

/// <summary>
/// For a line of the list of steps the command that somebody of the municipality would really send, with the people of scenario A: written
/// without a look at what the list itself tries.
/// </summary>
internal sealed class EchteStappen(Casusloop casus)
{
    private static readonly Overnemer[] Overnemers = [Overnemer.Vth, Overnemer.Burgerzaken, Overnemer.Riec];

    private readonly Signaalloop signaal = casus.Signaal;

    /// <summary>Decides the real command.</summary>
    /// <param name="regel">The line.</param>
    /// <param name="plaats">Its place among the lines of the same step for the same roles.</param>
    /// <param name="keuze">The outcome, or empty.</param>
    public Decision Beslis(Stapregel regel, int plaats, string keuze) => regel.Stap switch
    {
        "IntakeVaststellen" => signaal.Intake(Stappen.Intake()).Decision,
        "BetrokkeneKoppelen" => signaal.Koppel(Stappen.Exploitant).Decision,
        "Weging1Vastleggen" => signaal.Weeg1((keuze == "Ja" ? Stappen.Weging1Ja() : Stappen.Weging1Nee()) with { Herziening = Herziening(WegingSoort.Weging1) }).Decision,
        "Weging2ATaakVastleggen" => signaal.Weeg2A((keuze == "Ja" ? Stappen.Weging2AJa() : new(Oordeel.Nee, "Taak van de politie")) with { Herziening = Herziening(WegingSoort.Weging2ATaak) }).Decision,
        "Weging2BGrondgebiedVastleggen" => signaal.Weeg2B(
            (keuze == "Ja" ? Stappen.Weging2BJa() : new(Oordeel.Nee, "Elders") { AndereGemeente = "0001" }) with { Herziening = Herziening(WegingSoort.Weging2BGrondgebied) }).Decision,
        "Weging3Vastleggen" => signaal.Weeg3(Weging3(Stappen.Weging3(Enum.Parse<Weging3Uitkomst>(keuze)))).Decision,
        "Weging4Vastleggen" => signaal.Weeg4(Weging4(Onderzoekstappen.Weging4(Enum.Parse<Weging4Uitkomst>(keuze)))).Decision,
        "PrivacyCheck1Uitvoeren" => signaal.Toets1(Check1()).Decision,
        "SignaaloverdrachtToetsen" => signaal.ToetsOverdracht(Overdracht(signaal.State, Overnemers[signaal.State.AantalChecks % Overnemers.Length])).Decision,
        "KoppelvraagStellen" => signaal.Stel(Vondst()).Decision,
        "PrivacyCheck2AUitvoeren" => signaal.Toets2A(Check2A(signaal)).Decision,
        _ => Bronnen(regel, plaats, keuze) ?? Plicht(regel, plaats) ?? Casus(regel, plaats, keuze)
            ?? throw new InvalidOperationException($"Write down what somebody really sends for {regel.Stap}."),
    };

    private Decision? Bronnen(Stapregel regel, int plaats, string keuze) => regel.Stap switch
    {
        "BronBevragen" => signaal.Bevraag(
            (signaal.State.Check1?.Bronnen.Where(bron => bron.Besluit is not BronBesluit.Geweigerd).ElementAtOrDefault(plaats))?.Bron ?? GemeentelijkeBron.Brp, Vth).Decision,
        "BronBeantwoorden" => Vraag(plaats) is { } vraag
            ? signaal.Antwoord(signaal.State.NummerBijBronhouder(vraag), signaal.Dag.PlusDays(-40), vraag.Gevraagd.Bronhouder.Value).Decision
            : signaal.Antwoord(1, null).Decision,
        "HitRelevantieBeoordelen" => signaal.Beoordeel(
            signaal.State.VragenVanCheck.Where(vraag => vraag.Antwoord is { Hit: true }).ElementAtOrDefault(plaats)?.Gevraagd.Vraag ?? 1, keuze == "Relevant",
            regel.Wie[0], regel.Wie[0] is Rol.Privacyfunctionaris ? "u-pf" : "u-sig").Decision,
        "DetailgegevensVastleggen" => signaal.Detail(
            signaal.State.VragenVanCheck.Where(vraag => vraag.IsRelevant is true).ElementAtOrDefault(plaats)?.Gevraagd.Vraag ?? 1, Stappen.Exploitant).Decision,
        "BronnenonderzoekAfronden" => signaal.RondAf(niet: Stil()).Decision,
        _ => null,
    };

    private Decision? Plicht(Stapregel regel, int plaats) => regel.Stap switch
    {
        "InformatieplichtVoldoen" => signaal.Voldoe(Betrokkene(plaats), signaal.Dag).Decision,
        "InformatieplichtUitstellen" => signaal.StelUit(Betrokkene(plaats)).Decision,
        "InformatieplichtLatenVervallen" => signaal.Verval(Betrokkene(plaats)).Decision,
        "OverdrachtBevestigen" => Sig.When(new OverdrachtBevestigenUseCase(Stappen.Register, SignaalBeleid.Standaard), new OverdrachtBevestigen(signaal.Dag), signaal.Protocol).Decision,
        "SignaalOnjuistVerklaren" => Sig.When(
            new SignaalOnjuistVerklarenUseCase(Stappen.Register), new SignaalOnjuistVerklaren("Verwisseling", "De melder", signaal.Dag), signaal.Protocol).Decision,
        "OnjuistheidBevestigen" => signaal.BevestigOnjuist().Decision,
        "OnjuistheidVerwerpen" => signaal.VerwerpOnjuist().Decision,
        "SignaalontvangstBevestigen" => Sig.When(new SignaalontvangstBevestigenUseCase(Stappen.Register), new OntvangstBevestigen(Nummer(signaal.State.Boek, plaats), signaal.Dag), signaal.Protocol).Decision,
        "SignaalverwijderingBevestigen" => Sig.When(
            new SignaalverwijderingBevestigenUseCase(Stappen.Register), new VerwijderingBevestigen(Nummer(signaal.State.Boek, plaats), signaal.Dag), signaal.Protocol).Decision,
        "SignaalontvangerVervallenVerklaren" => Sig.When(
            new SignaalontvangerVervallenVerklarenUseCase(Stappen.Register), new OntvangerVervallenVerklaren(Nummer(signaal.State.Boek, plaats), "Archief gevraagd"), signaal.Protocol).Decision,
        "CasusVastleggen" => Sig.When(new CasusVastleggenUseCase(null!, Stappen.Register), new CasusVastleggen(Casusloop.Id), new CasusvolgerFeiten(Casusoverzicht, signaal.Protocol)).Decision,
        "SignaalBewaringStarten" => Sig.When(new SignaalBewaringStartenUseCase(null!, Stappen.Register), new SignaalBewaringStarten(Casusloop.Id), new CasusvolgerFeiten(Casusoverzicht, signaal.Protocol)).Decision,
        _ => null,
    };

    private Decision? Casus(Stapregel regel, int plaats, string keuze) => regel.Stap switch
    {
        "CasusStarten" => casus.Start().Decision,
        "PlanVanAanpakVaststellen" => casus.Plan(Casusloop.Plan(signaal.Dag.PlusDays(30)) with { Evaluatiedatum = signaal.Dag.PlusDays(90) }).Decision,
        "PrivacyCheck2BUitvoeren" => casus.Toets(Check2B(Interventie(plaats))).Decision,
        "CasusgegevensVerstrekken" => Verstrek(plaats),
        "InterventieAfronden" => casus.Rond(Interventie(plaats), keuze.Length == 0 ? InterventieResultaat.Uitgevoerd : Enum.Parse<InterventieResultaat>(keuze)).Decision,
        "CasusMonitoren" => casus.Monitor().Decision,
        "OndermijningsCasusAfsluiten" => casus.Sluit().Decision,
        "GeenActieBesluiten" => casus.Niets().Decision,
        "CasusoverdrachtToetsen" => casus.ToetsOverdracht(Overdracht(casus.State!, Overnemer.Riec)).Decision,
        "CasusAanRiecOverdragen" => casus.NaarRiec().Decision,
        "CasusoverdrachtBevestigen" => casus.Bevestig(signaal.Dag).Decision,
        "VerstrekkingenIntrekken" => casus.Als(Rol.Signaalcoordinator, "u-sig").When(
            new VerstrekkingenIntrekkenUseCase(Stappen.Register, null!, SignaalBeleid.Standaard), new VerstrekkingenIntrekken(casus.State!.Start.Signaal), new CasusFeiten(signaal.Protocol, signaal.State)).Decision,
        "CasusontvangstBevestigen" => Ontvanger(plaats).When(
            new CasusontvangstBevestigenUseCase(Stappen.Register), new OntvangstBevestigen(Nummer(casus.State!.Boek, plaats), signaal.Dag), signaal.Protocol).Decision,
        "CasusverwijderingBevestigen" => Ontvanger(plaats).When(
            new CasusverwijderingBevestigenUseCase(Stappen.Register), new VerwijderingBevestigen(Nummer(casus.State!.Boek, plaats), signaal.Dag), signaal.Protocol).Decision,
        "CasusontvangerVervallenVerklaren" => casus.Als(Rol.Signaalcoordinator, "u-sig").When(
            new CasusontvangerVervallenVerklarenUseCase(Stappen.Register), new OntvangerVervallenVerklaren(Nummer(casus.State!.Boek, plaats), "Archief gevraagd"), signaal.Protocol).Decision,
        _ => null,
    };

    private Testing.Scenario<SignaalDossier> Sig => signaal.Als(Rol.Signaalcoordinator, "u-sig");

    private DossierOverzicht? Casusoverzicht => casus.State is null ? null : casus.Overzicht;

    // A weighing that was made before an earlier question was answered again is made again, with a reference to the old one (OND-10).
    private HerzieningOpgave? Herziening(WegingSoort soort)
    {
        var wegingen = signaal.State.Wegingen;
        return wegingen.LastOrDefault(weging => weging.Soort == soort) is { } vorige
            && wegingen.Exists(weging => weging.Soort < soort && weging.Kop.Nummer > vorige.Kop.Nummer)
                ? new HerzieningOpgave(vorige.Kop.Nummer, "Nieuw feit")
                : null;
    }

    private Weging3ZwaarteVastleggen Weging3(Weging3ZwaarteVastleggen weging) => weging with
    {
        Herziening = Herziening(WegingSoort.Weging3Zwaarte),
        Afdeling = weging.Afdeling is null ? null : Getoetst() is [var eerste, ..] ? eerste : weging.Afdeling,
    };

    private Weging4Vastleggen Weging4(Weging4Vastleggen weging) => weging with
    {
        Herziening = Herziening(WegingSoort.Weging4),
        Afdelingen = weging.Afdelingen.Count > 0 && Getoetst() is { Count: > 0 } getoetst
            ? [.. weging.Afdelingen.Where(afdeling => getoetst.Contains(afdeling.Afdeling))]
            : weging.Afdelingen,
    };

    // Whoever decides hands over to the departments whose transfer was checked.
    private List<OntvangendeAfdeling> Getoetst() =>
    [
        .. ((OntvangendeAfdeling[])[OntvangendeAfdeling.Vth, OntvangendeAfdeling.Burgerzaken]).Where(afdeling =>
            signaal.State.Overdrachtschecks.Exists(check => check.Ontvanger.ToString() == afdeling.ToString() && signaal.Dag <= check.GeldigTot)),
    ];

    // No hit was relevant, so every source that check 1 allowed and that never answered needs a reason.
    private List<NietBevraagdOpgave> Stil()
    {
        var vragen = signaal.State.VragenVanCheck.ToList();
        return signaal.State.Status is not SignaalStatus.InBronnenonderzoek || vragen.Exists(vraag => vraag.IsRelevant is true) ? [] :
        [
            .. signaal.State.Check1!.Bronnen.Where(bron => bron.Besluit is not BronBesluit.Geweigerd && !vragen.Exists(vraag => vraag.Gevraagd.Bron == bron.Bron && vraag.Antwoord is not null))
                .Select(bron => new NietBevraagdOpgave(bron.Bron, "De bronhouder heeft niet geantwoord")),
        ];
    }

    private Bronvraag? Vraag(int plaats) => signaal.State.VragenVanCheck.ElementAtOrDefault(plaats);

    private BetrokkeneId Betrokkene(int plaats) => signaal.State.Betrokkenen.ElementAtOrDefault(plaats)?.Gekoppeld.Betrokkene ?? default;

    private int Interventie(int plaats) => casus.State!.Interventies.ElementAtOrDefault(plaats)?.Plan.Nummer ?? 1;

    private static int Nummer(Verstrekkingsboek boek, int plaats) => boek.Regels.Where(regel => !regel.IsVrijgave).ElementAtOrDefault(plaats)?.Nummer ?? 1;

    private Testing.Scenario<OndermijningsCasus> Ontvanger(int plaats) =>
        casus.State!.Boek.Regels.Where(regel => !regel.IsVrijgave).ElementAtOrDefault(plaats)?.Gebruikers is [var eerste, ..]
            ? casus.Als(Rol.VthHandhaver, eerste.Value)
            : casus.Als(Rol.Signaalcoordinator, "u-sig");

    private Decision Verstrek(int plaats)
    {
        var mag = casus.State!.Interventies.Where(interventie => interventie.Resultaat is null)
            .SelectMany(interventie => (interventie.Check?.Regels ?? []).Where(regel => regel.Besluit is not UitvoeringsBesluit.Geweigerd)
                .Select(regel => (interventie.Plan.Nummer, regel.Ontvanger, regel.Gegeven))).ToList();
        var (nummer, wie, wat) = plaats < mag.Count ? mag[plaats] : (1, Ontvangers.Casusregie, new Gegeven(SignaalElement.Omschrijving));
        return casus.Verstrek(nummer, wie, wat).Decision;
    }

    private PrivacyCheck2BUitvoeren Check2B(int nummer) => Casusloop.Check(nummer) with
    {
        Regels = [new(casus.State!.Start.Gegevens[0], Ontvangers.VthHandhaving, UitvoeringsBesluit.Toegestaan, nummer.ToString(CultureInfo.InvariantCulture))],
    };
}
