using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Protocol;
using CaseManagement.Signalen;
using CaseManagement.Signalen.Informatieplicht;
using CaseManagement.Signalen.Intake;
using CaseManagement.Signalen.Ontvangst;
using CaseManagement.Signalen.Wegingen;
using CaseManagement.Tests.Unit.Testing;
using NodaTime;

namespace CaseManagement.Tests.Unit.Signalen;

/// <summary>Walks one signal through its commands; every step is the production decision.</summary>
internal sealed class Signaalloop
{
    public static readonly ProtocolVanKracht V1 = new("v1.0", new LocalDate(2026, 1, 5));

    private readonly List<IEvent> gebeurd = [];

    public LocalDate Dag { get; set; } = new(2026, 2, 2);

    public ProtocolVanKracht? Protocol { get; set; } = V1;

    /// <summary>Whether a case was started, though the signal does not know.</summary>
    public bool HeeftCasus { get; set; }

    public WegingFeiten Feiten => new(Protocol, HeeftCasus);

    public IReadOnlyList<IEvent> Gebeurd => gebeurd;

    public SignaalDossier State => Als(Rol.Signaalcoordinator, "u-sig").State!;

    public DossierOverzicht Overzicht => new SignaalZaaktype().Overzicht(Scenario<SignaalDossier>.Dossier, State);

    public Scenario<SignaalDossier> Als(Rol rol, string gebruiker) => new(new SignaalZaaktype().Evolve, [.. gebeurd])
    {
        Aanroep = new Aanroep
        {
            Gebruiker = new GebruikerId(gebruiker),
            Organisatie = "gemeente",
            Rol = rol,
            Doel = SignaalZaaktype.Doelcode,
            Grondslag = "protocol",
        },
        Nu = Dag.At(new LocalTime(10, 0)).InZoneStrictly(Moment.Zone).ToInstant(),
        Code = "OND-2026-0001",
    };

    public Signaalloop Na(Func<Signaalloop, ScenarioResult<SignaalDossier>> stap)
    {
        var result = stap(this);
        Assert.True(result.Decision.Refusal is null, $"{result.Decision.Refusal?.RegelId}: {result.Decision.Refusal?.Melding}");
        gebeurd.AddRange(result.Decision.Events);
        return this;
    }

    public Signaalloop Met(IEvent @event)
    {
        gebeurd.Add(@event);
        return this;
    }

    public Signaalloop Met(IEnumerable<IEvent> events)
    {
        gebeurd.AddRange(events);
        return this;
    }

    public Signaalloop Op(int jaar, int maand, int dag)
    {
        Dag = new LocalDate(jaar, maand, dag);
        return this;
    }

    public static Signaalloop Ontvangen(SignaalOntvangst? command = null) =>
        new Signaalloop().Na(l => l.Ontvang(command ?? Stappen.Ontvangst()));

    public static Signaalloop MetIntake(params BetrokkeneOpgave[] betrokkenen) =>
        Ontvangen().Op(2026, 2, 3).Na(l => l.Intake(Stappen.Intake(betrokkenen)));

    public static Signaalloop InWeging(params BetrokkeneOpgave[] betrokkenen) => MetIntake(betrokkenen)
        .Na(l => l.Weeg1(Stappen.Weging1Ja())).Na(l => l.Weeg2A(Stappen.Weging2AJa())).Na(l => l.Weeg2B(Stappen.Weging2BJa())).Op(2026, 2, 5);
}

/// <summary>The steps by the role they belong to.</summary>
internal static class Stappen
{
    public static readonly IProtocolregister Register = new GeenProtocolregister();
    public static readonly BetrokkeneOpgave Exploitant = new(BetrokkeneRol.Exploitant, "P. Proefpersoon", new LocalDate(1980, 5, 1));

    public static SignaalOntvangst Ontvangst() => new(
        Kanaal.Meldformulier,
        SignaalMelderSoort.Anoniem,
        new LocalDate(2026, 2, 2),
        "Garage De Fictieve Krik, Testlaan 1, 0000 AA: 's nachts druk, overdag geen klanten",
        new Duo(new GebruikerId("u-sig"), new GebruikerId("u-sig2")))
    {
        Locatie = "Testlaan 1, 0000 AA",
    };

    public static IntakeVaststellen Intake(params BetrokkeneOpgave[] betrokkenen) =>
        new(betrokkenen.Length == 0 ? ObjectOfSubject.Object : ObjectOfSubject.Beide, Fenomeen.Autobranche)
        {
            Objecten = [new ObjectOpgave(ObjectSoort.Bedrijf, "Garage De Fictieve Krik")],
            Betrokkenen = betrokkenen,
        };

    public static Weging1Vastleggen Weging1Ja() => new(Oordeel.Ja, "Bedrijf zonder klanten")
    {
        Kenmerken = [Kenmerk.AantastingOpenbareOrde, Kenmerk.OnrechtmatighedenOfGeorganiseerdeCriminaliteit],
        IndicatorenVerankering = [Verankering.GelegenheidZakelijk],
        RedFlags = ["GEEN_KLANDIZIE", "LEEGSTAND_MET_ACTIVITEIT"],
    };

    public static Weging1Vastleggen Weging1Nee() => new(Oordeel.Nee, "Geen indicator");

    public static Weging2ATaakVastleggen Weging2AJa() =>
        new(Oordeel.Ja, "Vergunningplichtig") { TaakOfBevoegdheid = [Bevoegdheid.ApvExploitatie, Bevoegdheid.Opiumwet13b] };

    public static Weging2BGrondgebiedVastleggen Weging2BJa() => new(Oordeel.Ja, "In Voorbeeldgooi");

    public static Weging3ZwaarteVastleggen Weging3(Weging3Uitkomst uitkomst) => new(
        uitkomst,
        "Concreet en recent",
        [new("CONCREETHEID", 2), new("ACTUALITEIT", 3), new("FENOMEEN", 3), new("HERHALING", 0)],
        [new GebruikerId("u-team1"), new GebruikerId("u-team2")])
    {
        Reden = uitkomst is Weging3Uitkomst.NietInBehandeling ? RedenNietInBehandeling.TeLicht : null,
        Afdeling = uitkomst is Weging3Uitkomst.OverdrachtAfdeling ? OntvangendeAfdeling.Vth : null,
        Verstrekking = uitkomst is Weging3Uitkomst.OverdrachtAfdeling or Weging3Uitkomst.OverdrachtRiec ? Verstrekking() : null,
    };

    public static VerstrekkingOpgave Verstrekking() => new(
        "Een medewerker", [SignaalElement.Omschrijving, SignaalElement.Locatie], "WGS", "Integrale aanpak", VerstrekkingsWijze.BeveiligdSysteem);

    public static OverwegingenOpgave Overwegingen() => new("a", "b", "c", "d", "e", "f", "g", "h");

    public static ScenarioResult<SignaalDossier> Ontvang(this Signaalloop loop, SignaalOntvangst command) =>
        loop.Als(Rol.Signaalcoordinator, "u-sig").When(new SignaalOntvangenUseCase(), command);

    public static ScenarioResult<SignaalDossier> Intake(this Signaalloop loop, IntakeVaststellen command) => loop
        .Als(Rol.Signaalcoordinator, "u-sig").When(new IntakeVaststellenUseCase(Register, SignaalBeleid.Standaard), command, loop.Protocol);

    public static ScenarioResult<SignaalDossier> Koppel(this Signaalloop loop, BetrokkeneOpgave betrokkene) => loop
        .Als(Rol.Signaalcoordinator, "u-sig")
        .When(new BetrokkeneKoppelenUseCase(Register, SignaalBeleid.Standaard), new BetrokkeneKoppelen(betrokkene), loop.Protocol);

    public static ScenarioResult<SignaalDossier> Weeg1(
        this Signaalloop loop, Weging1Vastleggen command, Rol rol = Rol.Signaalcoordinator, string gebruiker = "u-sig") =>
        loop.Als(rol, gebruiker).When(new Weging1VastleggenUseCase(Register, null!, SignaalBeleid.Standaard), command, loop.Feiten);

    public static ScenarioResult<SignaalDossier> Weeg2A(
        this Signaalloop loop, Weging2ATaakVastleggen command, Rol rol = Rol.Signaalcoordinator) =>
        loop.Als(rol, "u-sig").When(new Weging2ATaakVastleggenUseCase(Register, null!, SignaalBeleid.Standaard), command, loop.Feiten);

    public static ScenarioResult<SignaalDossier> Weeg2B(
        this Signaalloop loop, Weging2BGrondgebiedVastleggen command, Rol rol = Rol.Signaalcoordinator) =>
        loop.Als(rol, "u-sig").When(new Weging2BGrondgebiedVastleggenUseCase(Register, null!, SignaalBeleid.Standaard), command, loop.Feiten);

    public static ScenarioResult<SignaalDossier> Weeg3(
        this Signaalloop loop, Weging3ZwaarteVastleggen command, Rol rol = Rol.LidOndermijningsteam, string gebruiker = "u-team1") =>
        loop.Als(rol, gebruiker).When(new Weging3VastleggenUseCase(Register, null!, SignaalBeleid.Standaard), command, loop.Feiten);

    public static ScenarioResult<SignaalDossier> StelUit(this Signaalloop loop, BetrokkeneId id, LocalDate? herbeoordelen = null) => loop
        .Als(Rol.Signaalcoordinator, "u-sig")
        .When(
            new InformatieplichtUitstellenUseCase(Register, SignaalBeleid.Standaard),
            new InformatieplichtUitstellen(id, [UitstelGrond.StrafbareFeiten, UitstelGrond.Toezicht], Overwegingen(), "Onderzoek loopt")
            {
                HerbeoordelenOp = herbeoordelen,
            },
            loop.Protocol);

    public static ScenarioResult<SignaalDossier> Voldoe(this Signaalloop loop, BetrokkeneId id, LocalDate op) => loop
        .Als(Rol.Signaalcoordinator, "u-sig").When(new InformatieplichtVoldoenUseCase(Register), new InformatieplichtVoldoen(id, op), loop.Protocol);

    public static ScenarioResult<SignaalDossier> Verval(this Signaalloop loop, BetrokkeneId id) => loop
        .Als(Rol.Signaalcoordinator, "u-sig")
        .When(new InformatieplichtLatenVervallenUseCase(Register), new InformatieplichtLatenVervallen(id, VervalGrond.Overleden, "Overleden"), loop.Protocol);
}
