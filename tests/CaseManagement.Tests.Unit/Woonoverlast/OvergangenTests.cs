using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Dossiers;
using CaseManagement.Woonoverlast;
using CaseManagement.Woonoverlast.Dossieropbouw;
using CaseManagement.Woonoverlast.Einde;
using CaseManagement.Woonoverlast.Gegevens;
using CaseManagement.Woonoverlast.Incidenten;
using CaseManagement.Woonoverlast.Intake;
using CaseManagement.Woonoverlast.Monitoren;
using CaseManagement.Woonoverlast.Toestand;
using CaseManagement.Woonoverlast.Treden;
using static CaseManagement.Tests.Unit.Woonoverlast.Gegeven;
using S = CaseManagement.Woonoverlast.Toestand.WoonoverlastStatus;

namespace CaseManagement.Tests.Unit.Woonoverlast;

/// <summary>The table of allowed transitions of §3.3: every command against every state.</summary>
public class OvergangenTests
{
    private static readonly WoonoverlastParameters p = WoonoverlastParameters.Standaard;
    private static readonly S[] actief = [S.Gemeld, S.InIntake, S.InBehandeling, S.Monitoring];
    private static readonly S[] geaccepteerd = [S.InBehandeling, S.Monitoring];

    internal static readonly Overgang[] Tabel =
    [
        Van(new IntakeStartenUseCase(), new IntakeStarten(), S.Gemeld),
        Van(new DossierAccepterenUseCase(p), new DossierAccepteren(Complexiteit.Complex), S.InIntake),
        Van(new GeenWoonoverlastVaststellenUseCase(p), new GeenWoonoverlastVaststellen(GeenWoonoverlastUitkomst.Gesloten, "x"), S.InIntake),
        Van(new BetrokkeneToevoegenUseCase(p), new BetrokkeneToevoegen(BetrokkeneRol.Omwonende, "O. Mwonende"), actief),
        Van(new BetrokkeneInformerenUseCase(), new BetrokkeneInformeren(Overlastgever, Vandaag), actief),
        Van(new WoningVastleggenUseCase(), new WoningVastleggen(WoningSoort.Koop), actief),
        Van(new ConvenantVastleggenUseCase(), new ConvenantVastleggen("c", new(2026, 1, 1)), actief),
        Van(new VertrouwelijkheidWijzigenUseCase(), new VertrouwelijkheidWijzigen(Vertrouwelijkheid.Geheim, "x"), actief),
        Van(new ComplexiteitWijzigenUseCase(), new ComplexiteitWijzigen(Complexiteit.Enkelvoudig, "x"), geaccepteerd),
        Van(new AcuutGevaarMarkerenUseCase(), new AcuutGevaarMarkeren(true, "x"), actief),
        Van(new MelderInstemmingVastleggenUseCase(), new MelderInstemmingVastleggen(true), actief),
        Van(new IncidentMeldenUseCase(), new IncidentMelden(OverlastSoort.Geluid, Vandaag, IncidentBron.Omwonende, "x"), actief),
        Van(new IncidentVerifierenUseCase(), new IncidentVerifieren(1, Verificatie.Weerlegd, "x"), actief),
        Van(new PolitiegegevenMeldenUseCase(), new PolitiegegevenMelden(OverlastSoort.Geluid, Vandaag, "x", Wpg), actief),
        Van(new PolitiegegevenVerwijderenUseCase(), new PolitiegegevenVerwijderen(PolitiegegevenBron.Incident, 1, "x"), Enum.GetValues<S>()),
        Van(new BewijsstukToevoegenUseCase(), new BewijsstukToevoegen(BewijsstukSoort.Verklaring, Vandaag, "x"), actief),
        Van(new HoorWederhoorVastleggenUseCase(), new HoorWederhoorVastleggen(HoorWijze.Gehoord, Vandaag, "x"), actief),
        Van(new ZorgcheckVastleggenUseCase(), new ZorgcheckVastleggen(true, false), actief),
        Van(new EerdereInterventieVastleggenUseCase(), new EerdereInterventieVastleggen(InterventieSoort.Gesprek, Vandaag, false, "x"), actief),
        Van(new MaatregelRechtvaardigenUseCase(), new MaatregelRechtvaardigen("a", "b", "c"), geaccepteerd),
        Van(new ParallelleRouteVastleggenUseCase(), new ParallelleRouteVastleggen(RouteSoort.Civiel, Vandaag, "x"), geaccepteerd),
        Van(new HuisverbodHuiselijkGeweldRegistrerenUseCase(), new HuisverbodHuiselijkGeweldRegistreren(), actief),
        Van(new BuurtbemiddelingAanbiedenUseCase(), new BuurtbemiddelingAanbieden("buurtbemiddeling", Vandaag), S.InBehandeling),
        Van(new BuurtbemiddelingStartenUseCase(), new BuurtbemiddelingStarten(Vandaag, true, true), S.InBehandeling),
        Van(new BuurtbemiddelingResultaatVastleggenUseCase(), new BuurtbemiddelingResultaatVastleggen(BuurtbemiddelingResultaat.Geslaagd, Vandaag), S.InBehandeling),
        Van(new WaarschuwingVerzendenUseCase(p), new WaarschuwingVerzenden(Vandaag, Vandaag.PlusDays(30), "x"), S.InBehandeling),
        Van(new WaarschuwingResultaatVastleggenUseCase(), new WaarschuwingResultaatVastleggen(WaarschuwingResultaat.NieuweHinder), S.InBehandeling),
        Van(new BesluitVragenUseCase(p), new BesluitVragen(GevraagdBesluit.Afsluiting, "x"), geaccepteerd),
        Van(new BesluitverzoekAfhandelenUseCase(), new BesluitverzoekAfhandelen(GevraagdBesluit.Afsluiting, BesluitverzoekUitkomst.Geadviseerd, "x"), geaccepteerd),
        Van(new MonitoringStartenUseCase(), new MonitoringStarten(Vandaag.PlusDays(60), "x"), S.InBehandeling),
        Van(new MonitoringHerbeoordelenUseCase(), new MonitoringHerbeoordelen(Vandaag.PlusDays(30), "x"), S.Monitoring),
        Van(new DossierOverdragenUseCase(p), new DossierOverdragen(Overdrachtsdoel.Pga, "x"), S.InBehandeling),
        Van(new DossierAfsluitenUseCase(p), new DossierAfsluiten(AfsluitReden.Afgebroken, "x"), geaccepteerd),
    ];

    private static readonly Dictionary<S, IEvent[]> standen = new()
    {
        [S.Gemeld] = Gemeld,
        [S.InIntake] = InIntake,
        [S.GeenWoonoverlast] = [.. InIntake, new GeenWoonoverlastVastgesteld(GeenWoonoverlastUitkomst.Gesloten, Tekst("x"), Vandaag)],
        [S.InBehandeling] = InBehandeling,
        [S.Monitoring] = Monitoring,
        [S.Afgesloten] = Afgesloten,
        [S.OverdrachtPga] = Overgedragen(Overdrachtsdoel.Pga),
        [S.OverdrachtOndermijning] = Overgedragen(Overdrachtsdoel.Ondermijning),
        [S.OverdrachtVeiligThuis] = Overgedragen(Overdrachtsdoel.VeiligThuis),
    };

    public static TheoryData<string> Namen => [.. Tabel.Select(overgang => overgang.Naam)];

    [Theory]
    [MemberData(nameof(Namen))]
    public void A_command_is_refused_in_every_state_but_its_own(string naam)
    {
        var overgang = Tabel.Single(rij => rij.Naam == naam);
        foreach (var status in Enum.GetValues<S>())
        {
            var scenario = Given(standen[status]);
            Assert.Equal(status, scenario.State!.Status);
            var refusal = overgang.Beslis(scenario.State, scenario.Context).Refusal;
            var geweigerd = refusal is DossierIsBeeindigd or StatusStaatDitNietToe;
            Assert.True(geweigerd != overgang.Vanuit.Contains(status), $"{naam} in {status}: {refusal}");
            Assert.True(!geweigerd || refusal is DossierIsBeeindigd != scenario.State.IsActief, $"{naam} in {status} names the wrong reason");
        }
    }

    [Theory]
    [MemberData(nameof(Namen))]
    public void A_command_cannot_reach_a_dossier_that_does_not_exist(string naam) =>
        Assert.IsType<DossierIsBeeindigd>(Tabel.Single(rij => rij.Naam == naam).Beslis(null, Given().Context).Refusal);

    [Fact]
    public void The_table_names_every_use_case() => Assert.Equal(
        typeof(WoonoverlastModule).Assembly.GetTypes()
            .Where(type => type is { IsAbstract: false, BaseType: { IsGenericType: true } basis } && basis.GetGenericTypeDefinition() == typeof(WoonoverlastUseCase<>))
            .Select(type => type.Name).Order(StringComparer.Ordinal),
        Tabel.Select(rij => rij.Naam).Order(StringComparer.Ordinal));

    private static IEvent[] Overgedragen(Overdrachtsdoel naar) => [.. InBehandeling, new DossierOvergedragen(naar, Tekst("x"), Vandaag)];

    private static Overgang Van<TCommand>(CommandUseCase<WoonoverlastDossier, TCommand> useCase, TCommand command, params S[] vanuit)
        where TCommand : class => new(useCase.GetType().Name, (state, context) => useCase.Decide(state, command, context), vanuit);

    internal sealed record Overgang(string Naam, Func<WoonoverlastDossier?, CommandContext, Decision> Beslis, S[] Vanuit);
}
