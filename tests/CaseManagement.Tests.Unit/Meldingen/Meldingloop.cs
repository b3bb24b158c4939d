using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Protocol;
using CaseManagement.Meldingen;
using CaseManagement.Meldingen.Afronding;
using CaseManagement.Meldingen.Inhoud;
using CaseManagement.Meldingen.Kluis;
using CaseManagement.Meldingen.Ontvangst;
using CaseManagement.Meldingen.Routering;
using CaseManagement.Tests.Unit.Testing;
using NodaTime;
using NSubstitute;

namespace CaseManagement.Tests.Unit.Meldingen;

/// <summary>Walks one melding through its commands; every step is the production decision.</summary>
internal sealed class Meldingloop
{
    private readonly List<IEvent> gebeurd = [];
    private int opdracht;

    public Rol Rol { get; set; } = Rol.MedewerkerMeldpunt;

    public ProtocolVanKracht? Protocol { get; set; }

    public LocalDate Dag { get; set; } = new(2026, 3, 2);

    public Scenario<Melding> Scenario => new(new MeldingZaaktype().Evolve, [.. gebeurd])
    {
        Aanroep = new Aanroep
        {
            Gebruiker = new GebruikerId("u-meldpunt"),
            Organisatie = "gemeente",
            Rol = Rol,
            Doel = MeldingZaaktype.Doelcode,
            Grondslag = "test",
        },
        Nu = Dag.At(new LocalTime(10, 0)).InZoneStrictly(Moment.Zone).ToInstant(),
        Code = "MEL-2026-0001",
    };

    public IReadOnlyList<IEvent> Gebeurd => gebeurd;

    public Melding State => Scenario.State!;

    public DossierOverzicht Overzicht => new MeldingZaaktype().Overzicht(Scenario<Melding>.Dossier, State);

    public static MeldingOntvangst Ontvangst(MeldingSoort soort = MeldingSoort.Woonoverlast, MelderSoort melder = MelderSoort.Professional) =>
        new(Kanaal.Telefoon, soort, new LocalDate(2026, 3, 2), melder, new TekstOpgave("Lawaai in de nacht", "De bewoner", "Testlaan 1, 0000 AA"));

    public static Meldingloop Ontvangen(MeldingOntvangst? command = null) => new Meldingloop().Na(l => l.Ontvang(command ?? Ontvangst()));

    public static Meldingloop Beoordeeld(MeldingOntvangst? command = null)
    {
        var loop = Ontvangen(command);
        return loop.Na(l => l.Beoordeel(loop.State.Soort));
    }

    public static Meldingloop Gerouteerd(MeldingSoort soort, Bestemming naar, Kanaal kanaal = Kanaal.Telefoon) =>
        Beoordeeld(Ontvangst(soort) with { Kanaal = kanaal }).Na(l => l.Routeer(naar));

    public Meldingloop Na(Func<Meldingloop, ScenarioResult<Melding>> stap)
    {
        var result = stap(this);
        Assert.True(result.Decision.Refusal is null, $"{result.Decision.Refusal?.RegelId}: {result.Decision.Refusal?.Melding}");
        gebeurd.AddRange(result.Decision.Events);
        return this;
    }

    public Meldingloop Met(IEvent @event)
    {
        gebeurd.Add(@event);
        return this;
    }

    public ScenarioResult<Melding> When<TCommand>(CaseManagement.Toegang.Deur.CommandUseCase<Melding, TCommand> useCase, TCommand command)
        where TCommand : class
    {
        // Each command has its own identifier, as at the door: a second correction gets a second key.
        var scenario = Scenario;
        var context = scenario.Context with { Opdracht = DerivedIdentifier.From(scenario.Context.Opdracht, $"{++opdracht}") };
        return new ScenarioResult<Melding>(useCase.Decide(scenario.State, command, context), scenario.State, new MeldingZaaktype().Evolve);
    }

    /// <summary>The vault as the pipeline fills it before a receipt; <see langword="null"/> when nothing was handed over.</summary>
    public Melderkluis? Kluis { get; set; }

    public ScenarioResult<Melding> Ontvang(MeldingOntvangst command)
    {
        if (command.Melder is { HeeftIets: true } melder)
        {
            var gelegd = KluisScenario().When(
                new MelderInKluisLeggenUseCase(), new MelderInKluisLeggen(Scenario<Melding>.Dossier, melder.Naam, melder.Contact));
            Kluis = gelegd.Decision.Events.Count == 0 ? Kluis : gelegd.After;
        }

        return OntvangMet(command, Kluis is null ? Kluisbewijs.Geen : new Kluisbewijs(Melderkluis.IdVan(Scenario<Melding>.Dossier)));
    }

    public ScenarioResult<Melding> OntvangMet(MeldingOntvangst command, Kluisbewijs bewijs)
    {
        var scenario = Scenario;
        var context = scenario.Context with { Opdracht = DerivedIdentifier.From(scenario.Context.Opdracht, $"{++opdracht}") };
        var useCase = new MeldingOntvangenUseCase((start, dagen) => start.PlusDays(dagen), null!);
        return new ScenarioResult<Melding>(useCase.Decide(scenario.State, command, bewijs, context), scenario.State, new MeldingZaaktype().Evolve);
    }

    /// <summary>A scenario of the vault of this melding.</summary>
    public Kluisscenario KluisScenario() => new(Kluis, Scenario.Context with { Id = Melderkluis.IdVan(Scenario<Melding>.Dossier) });

    public ScenarioResult<Melding> Beoordeel(MeldingSoort soort) => When(new MeldingBeoordelenUseCase(), new MeldingBeoordelen(soort, false));

    public ScenarioResult<Melding> Routeer(Bestemming naar, string? reden = null, string? behandelaar = null) => Scenario.When(
        new MeldingRouterenUseCase(Substitute.For<IProtocolregister>()),
        new MeldingRouteren(naar) { Reden = reden, Behandelaar = behandelaar is null ? null : new GebruikerId(behandelaar) },
        Protocol);

    public ScenarioResult<Melding> Controleer(TekstOpgave? tekst = null) => When(new TekstControlerenUseCase(), new TekstControleren(tekst));

    public ScenarioResult<Melding> Verwijder(string tekst) => When(
        new GegevensVerwijderenBijIntakeUseCase(), new GegevensVerwijderenBijIntake(VerwijderdeCategorie.Medisch, new TekstOpgave(tekst)));

    public ScenarioResult<Melding> VulAan(string tekst) => When(new MeldingAanvullenUseCase(), new MeldingAanvullen(tekst, Dag));

    public ScenarioResult<Melding> Splits(MeldingSoort soort) => When(
        new MeldingSplitsenUseCase(), new MeldingSplitsen(soort, new TekstOpgave("Het deel"), new TekstOpgave("De rest")));

    public ScenarioResult<Melding> ZetOm(string zaaktype) => When(new MeldingOmzettenUseCase(), new MeldingOmzetten(zaaktype));

    public ScenarioResult<Melding> Handel(AfhandelResultaat resultaat) =>
        When(new MeldingAfhandelenUseCase(), new MeldingAfhandelen(resultaat, "Gebeld"));

    public ScenarioResult<Melding> Bevestig(Noodhulp hulp) => When(new NoodhulpBevestigenUseCase(), new NoodhulpBevestigen(hulp));

    public ScenarioResult<Melding> Dubbel(DossierId van, DossierOverzicht? origineel) => Scenario.When(
        new MeldingDubbelVerklarenUseCase(Substitute.For<IDossierregister>()), new MeldingDubbelVerklaren(van), origineel);
}
