using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Signalen;
using CaseManagement.Signalen.Casus;
using CaseManagement.Signalen.Privacychecks;
using CaseManagement.Signalen.Signaaloverleg;
using CaseManagement.Signalen.Wegingen;
using CaseManagement.Tests.Unit.Testing;
using NodaTime;
using static CaseManagement.Tests.Unit.Signalen.Onderzoekstappen;

namespace CaseManagement.Tests.Unit.Signalen;

/// <summary>Walks one case beside its signal; every step is the production decision.</summary>
internal sealed class Casusloop(Signaalloop signaal)
{
    public static readonly Duo Regie = new(new GebruikerId("u-cr"), new GebruikerId("u-cr2"));
    public static readonly Gegeven Detail = new(SignaalElement.Detailgegevens, 1);
    public static readonly Gegeven Objecten = new(SignaalElement.Objecten);

    private readonly List<IEvent> gebeurd = [];

    public Signaalloop Signaal => signaal;

    public IReadOnlyList<IEvent> Gebeurd => gebeurd;

    public OndermijningsCasus? State => Als(Rol.Casusregisseur, "u-cr").State;

    public DossierOverzicht Overzicht => new OndermijningsCasusZaaktype().Overzicht(Id, State!);

    public static DossierId Id => OndermijningsCasusZaaktype.IdVan(Scenario<SignaalDossier>.Dossier);

    public Scenario<OndermijningsCasus> Als(Rol rol, string gebruiker) => new(new OndermijningsCasusZaaktype().Evolve, [.. gebeurd])
    {
        Aanroep = signaal.Als(rol, gebruiker).Aanroep with { Doel = OndermijningsCasusZaaktype.Doelcode },
        Nu = signaal.Als(rol, gebruiker).Nu,
        Code = "OND-C-2026-0001",
    };

    public Casusloop Na(Func<Casusloop, ScenarioResult<OndermijningsCasus>> stap)
    {
        var result = stap(this);
        Assert.True(result.Decision.Refusal is null, $"{result.Decision.Refusal?.RegelId}: {result.Decision.Refusal?.Melding}");
        gebeurd.AddRange(result.Decision.Events);
        return this;
    }

    public Casusloop Met(IEnumerable<IEvent> events)
    {
        gebeurd.AddRange(events);
        return this;
    }

    public Casusloop Op(int jaar, int maand, int dag)
    {
        signaal.Op(jaar, maand, dag);
        return this;
    }

    public Casusloop Zonder()
    {
        signaal.Protocol = null;
        return this;
    }

    public static Casusloop Gestart() => new Casusloop(OpAgenda().Op(2026, 2, 17)).Na(c => c.Start());

    public static Casusloop MetPlan() => Gestart().Na(c => c.Plan());

    public static Casusloop InUitvoering() => MetPlan().Op(2026, 2, 19).Na(c => c.Toets(1)).Na(c => c.Toets(2));

    public static Casusloop InMonitoring() => InUitvoering().Op(2026, 6, 2).Na(c => c.Rond(1)).Na(c => c.Rond(2)).Na(c => c.Monitor());

    public static Casusloop Geinformeerd() => Met(InMonitoring());

    public static Casusloop Met(Casusloop casus)
    {
        casus.Signaal.Na(l => l.Voldoe(l.State.Betrokkenen[0].Gekoppeld.Betrokkene, l.Dag));
        return casus;
    }

    public ScenarioResult<OndermijningsCasus> Start(Duo? duo = null, Rol rol = Rol.Signaalcoordinator, string gebruiker = "u-sig") => Als(rol, gebruiker).When(
        new CasusStartenUseCase(Stappen.Register, null!), new CasusStarten(Scenario<SignaalDossier>.Dossier, duo ?? Regie), new CasusFeiten(signaal.Protocol, signaal.State));

    public static PlanVanAanpakVaststellen Plan(LocalDate deadline) => new(
        "Oneigenlijk gebruik van het pand beëindigen",
        [
            new(BeslissendOrgaan.College, Bevoegdheid.Anders, "Awb titel 5.2", "Integrale controle", Ontvanger.VthHandhaving, deadline),
            new(BeslissendOrgaan.Burgemeester, Bevoegdheid.WetBibob, "Wet Bibob art. 3", "Bibob-prioriteit", Ontvanger.BibobCoordinator, deadline),
        ],
        new LocalDate(2026, 9, 1));

    public ScenarioResult<OndermijningsCasus> Plan(PlanVanAanpakVaststellen? command = null, Rol rol = Rol.Casusregisseur, string gebruiker = "u-cr") =>
        Als(rol, gebruiker).When(new PlanVanAanpakVaststellenUseCase(Stappen.Register), command ?? Plan(new LocalDate(2026, 5, 1)), signaal.Protocol);

    public static PrivacyCheck2BUitvoeren Check(int nummer) => new(
        nummer,
        nummer == 1
            ? [new(Detail, Ontvanger.VthHandhaving, UitvoeringsBesluit.Toegestaan, "Nodig"), new(Detail, Ontvanger.Burgerzaken, UitvoeringsBesluit.Geweigerd, "Niet nodig")]
            : [new(Objecten, Ontvanger.BibobCoordinator, UitvoeringsBesluit.ToegestaanMetVoorwaarden, "Nodig") { Voorwaarden = "Alleen verzoek Bibob-toets" }],
        "Awb 5.2 laat dit toe",
        Antwoorden,
        "Wat de interventie nodig heeft");

    public ScenarioResult<OndermijningsCasus> Toets(int nummer) => Toets(Check(nummer));

    public ScenarioResult<OndermijningsCasus> Toets(PrivacyCheck2BUitvoeren command, Rol rol = Rol.Privacyfunctionaris, string gebruiker = "u-pf") =>
        Als(rol, gebruiker).When(new PrivacyCheck2BUitvoerenUseCase(Stappen.Register, SignaalBeleid.Standaard), command, signaal.Protocol);

    public static CasusgegevensVerstrekken Verstrekking(int interventie, Ontvanger ontvanger, Gegeven gegeven) =>
        new(interventie, ontvanger, "Een handhaver", [gegeven], "Awb 5.2", "Controle", VerstrekkingsWijze.BeveiligdSysteem);

    public ScenarioResult<OndermijningsCasus> Verstrek(int interventie, Ontvanger ontvanger, Gegeven gegeven, Rol rol = Rol.Signaalcoordinator) =>
        Verstrek(Verstrekking(interventie, ontvanger, gegeven), rol);

    public ScenarioResult<OndermijningsCasus> Verstrek(CasusgegevensVerstrekken command, Rol rol = Rol.Signaalcoordinator, string gebruiker = "u-sig") =>
        Als(rol, gebruiker).When(new CasusgegevensVerstrekkenUseCase(Stappen.Register, null!), command, Feiten);

    public ScenarioResult<OndermijningsCasus> Rond(int interventie, InterventieResultaat resultaat = InterventieResultaat.Uitgevoerd, LocalDate? op = null, Rol rol = Rol.Casusregisseur, string gebruiker = "u-cr") =>
        Als(rol, gebruiker).When(new InterventieAfrondenUseCase(Stappen.Register), new InterventieAfronden(interventie, resultaat, op ?? signaal.Dag, "Overtredingen gevonden"), signaal.Protocol);

    public ScenarioResult<OndermijningsCasus> Monitor(Rol rol = Rol.Casusregisseur, string gebruiker = "u-cr") =>
        Als(rol, gebruiker).When(new CasusMonitorenUseCase(Stappen.Register, SignaalBeleid.Standaard), new CasusMonitoren("Overtredingen beëindigd"), signaal.Protocol);

    public ScenarioResult<OndermijningsCasus> Sluit(Rol rol = Rol.Casusregisseur, string gebruiker = "u-cr") => Als(rol, gebruiker).When(
        new OndermijningsCasusAfsluitenUseCase(Stappen.Register, null!, SignaalBeleid.Standaard), new OndermijningsCasusAfsluiten("Klaar"), Feiten);

    public Casusloop MetDuo(string eerste) => Met([new DuoToegewezen(new Duo(new GebruikerId(eerste), new GebruikerId("u-cr2")))]);

    public ScenarioResult<OndermijningsCasus> ToetsOverdracht(
        PrivacyCheckOverdrachtUitvoeren command, Rol rol = Rol.Privacyfunctionaris, string gebruiker = "u-pf") =>
        Als(rol, gebruiker).When(new CasusoverdrachtToetsenUseCase(Stappen.Register, SignaalBeleid.Standaard), command, signaal.Protocol);

    public Casusloop Getoetst() => Na(c => c.ToetsOverdracht(Overdracht(c.State!, Overnemer.Riec)));

    public ScenarioResult<OndermijningsCasus> Niets(Rol rol = Rol.Casusregisseur, string gebruiker = "u-cr") => Als(rol, gebruiker).When(
        new GeenActieBesluitenUseCase(Stappen.Register, null!, SignaalBeleid.Standaard), new GeenActieBesluiten("Geen handelingsperspectief"), Feiten);

    public ScenarioResult<OndermijningsCasus> NaarRiec(Rol rol = Rol.Casusregisseur, string gebruiker = "u-cr") => Als(rol, gebruiker).When(
        new CasusAanRiecOverdragenUseCase(Stappen.Register, null!), new CasusAanRiecOverdragen(Stappen.Verstrekking(), "RIEC-1"), Feiten);

    public ScenarioResult<OndermijningsCasus> Bevestig(LocalDate op, Rol rol = Rol.Casusregisseur, string gebruiker = "u-cr") => Als(rol, gebruiker).When(
        new CasusoverdrachtBevestigenUseCase(Stappen.Register, SignaalBeleid.Standaard), new CasusoverdrachtBevestigen(op), signaal.Protocol);

    public CasusFeiten Feiten => new(signaal.Protocol, signaal.State);
}
