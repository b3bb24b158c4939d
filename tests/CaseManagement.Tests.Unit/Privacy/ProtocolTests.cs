using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Protocol.Sets;
using CaseManagement.Privacy.Protocol;
using CaseManagement.Privacy.Sets;
using CaseManagement.Tests.Unit.Privacy.Sets;
using CaseManagement.Tests.Unit.Testing;
using CaseManagement.Tests.Unit.Toegang;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Deur.Merken;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace CaseManagement.Tests.Unit.Privacy;

public sealed class ProtocolTests
{
    private static readonly LocalDate Vandaag = new(2026, 3, 2);
    private static readonly ProtocolOpstellen Opstelling = new("v1.0", "DPIA-2025-01", new LocalDate(2025, 11, 1), "criteria-1", "bronnen-1", "bewaar-1", "flags-1");
    private static readonly ProtocolOpgesteld Opgesteld = new("v1.0", "DPIA-2025-01", new LocalDate(2025, 11, 1), "criteria-1", "bronnen-1", "bewaar-1", "flags-1");
    private static readonly ProtocolVaststellen Vaststelling =
        new("v1.0", new LocalDate(2025, 12, 2), new LocalDate(2025, 12, 3), new LocalDate(2026, 1, 1));

    private static readonly ProtocolVastgesteld Vastgesteld =
        new("v1.0", new LocalDate(2025, 12, 2), new LocalDate(2025, 12, 3), null, new LocalDate(2026, 1, 1), null);

    private static readonly ProtocolBekendmaken Bekendmaking = new("v1.0", "gmb-2025-12345", new LocalDate(2025, 12, 10));
    private static readonly ProtocolBekendgemaakt Bekendgemaakt = new("v1.0", "gmb-2025-12345", new LocalDate(2025, 12, 10));
    private static readonly ProtocolOpstellenFeiten Vast = new([.. Enum.GetValues<Setsoort>().Select(soort => Setscenario.Vastgesteld(soort))]);

    private static readonly ProtocolInWerkingGetreden InWerking = new("v1.0");
    private static readonly ProtocolOpstellenUseCase Opstellen = new(null!);
    private static readonly ProtocolBekendmakenUseCase Bekendmaken = new();
    private static readonly ProtocolVaststellenUseCase Vaststellen = new();
    private static readonly ProtocolInWerkingStellenUseCase InWerkingStellen = new();
    private static readonly ProtocolIntrekkenUseCase Intrekken = new();

    [Fact]
    public void A_version_is_drafted_with_the_advice_of_the_FG() => Given().When(Opstellen, Opstelling, Vast).Then(Opgesteld);

    [Fact]
    public void A_version_is_drafted_once() => Given(Opgesteld).When(Opstellen, Opstelling, Vast).Refuses<ProtocolVersieBestaatAl>();

    [Fact]
    public void Advice_that_is_still_to_come_is_no_advice()
    {
        Given().When(Opstellen, Opstelling with { FgAdviesDatum = Vandaag.PlusDays(1) }, Vast).Refuses<ProtocolDatumInDeToekomst>();
        Given().When(Opstellen, Opstelling with { FgAdviesDatum = Vandaag }, Vast).Then<ProtocolOpgesteld>();
    }

    [Fact]
    public void All_versions_are_one_book() => Assert.Equal(Protocolboek.Id, Opstellen.VasteId(Opstelling));

    [Fact]
    public void College_and_burgemeester_adopt_a_draft() => Given(Opgesteld).When(Vaststellen, Vaststelling).Then(Vastgesteld);

    [Fact]
    public void Only_a_draft_is_adopted()
    {
        Given().When(Vaststellen, Vaststelling).Refuses<ProtocolStaatDitNietToe>();
        Given(Opgesteld, Vastgesteld).When(Vaststellen, Vaststelling).Refuses<ProtocolStaatDitNietToe>();
    }

    [Fact]
    public void A_decision_that_is_still_to_come_is_no_decision()
    {
        var morgen = Vandaag.PlusDays(1);
        Given(Opgesteld).When(Vaststellen, Vaststelling with { DoorCollegeOp = morgen, Inwerkingtreding = morgen }).Refuses<ProtocolDatumInDeToekomst>();
        Given(Opgesteld).When(Vaststellen, Vaststelling with { DoorBurgemeesterOp = morgen, Inwerkingtreding = morgen }).Refuses<ProtocolDatumInDeToekomst>();
    }

    [Fact]
    public void Advice_comes_before_the_decisions_and_these_before_entry_into_force_and_end()
    {
        var voorAdvies = new LocalDate(2025, 10, 31);
        Given(Opgesteld).When(Vaststellen, Vaststelling with { DoorCollegeOp = voorAdvies }).Refuses<ProtocolVolgordeKloptNiet>();
        Given(Opgesteld).When(Vaststellen, Vaststelling with { DoorBurgemeesterOp = voorAdvies }).Refuses<ProtocolVolgordeKloptNiet>();
        Given(Opgesteld).When(Vaststellen, Vaststelling with { Inwerkingtreding = new LocalDate(2025, 12, 2) }).Refuses<ProtocolVolgordeKloptNiet>();
        Given(Opgesteld).When(Vaststellen, Vaststelling with { Einddatum = new LocalDate(2025, 12, 31) }).Refuses<ProtocolVolgordeKloptNiet>();
    }

    [Fact]
    public void An_adopted_version_is_published_after_the_decisions_and_before_it_enters_into_force()
    {
        Given(Opgesteld, Vastgesteld).When(Bekendmaken, Bekendmaking).Then(Bekendgemaakt);
        Given(Opgesteld).When(Bekendmaken, Bekendmaking).Refuses<ProtocolStaatDitNietToe>();
        Given(Opgesteld, Vastgesteld, Bekendgemaakt).When(Bekendmaken, Bekendmaking).Refuses<ProtocolStaatDitNietToe>();
        Given(Opgesteld, Vastgesteld).When(Bekendmaken, Bekendmaking with { Op = new LocalDate(2025, 12, 2) }).Refuses<ProtocolVolgordeKloptNiet>();
        Given(Opgesteld, Vastgesteld).When(Bekendmaken, Bekendmaking with { Op = new LocalDate(2025, 12, 3) }).Then<ProtocolBekendgemaakt>();
        Given(Opgesteld, Vastgesteld).When(Bekendmaken, Bekendmaking with { Op = new LocalDate(2026, 1, 1) }).Then<ProtocolBekendgemaakt>();
        Given(Opgesteld, Vastgesteld).When(Bekendmaken, Bekendmaking with { Op = new LocalDate(2026, 1, 2) }).Refuses<ProtocolVolgordeKloptNiet>();
        Given(Opgesteld, Vastgesteld with { Inwerkingtreding = new LocalDate(2026, 4, 1) })
            .When(Bekendmaken, Bekendmaking with { Op = Vandaag.PlusDays(1) }).Refuses<ProtocolDatumInDeToekomst>();
    }

    [Fact]
    public void What_was_published_together_with_the_decisions_stays_published() =>
        Given(Opgesteld, Vastgesteld with { Gemeenteblad = "gmb-2025-1" }).When(InWerkingStellen, new ProtocolInWerkingStellen("v1.0")).Then(InWerking);

    [Theory]
    [InlineData(SetStatus.Concept)]
    [InlineData(SetStatus.TerVaststelling)]
    [InlineData(SetStatus.Vervallen)]
    public void A_protocol_binds_adopted_sets_only(SetStatus status)
    {
        foreach (var soort in Enum.GetValues<Setsoort>())
        {
            var feiten = new ProtocolOpstellenFeiten([.. Vast.Sets.Select(set => set!.Inhoud.Soort == soort ? set with { Status = status } : set)]);
            Given().When(Opstellen, Opstelling, feiten).Refuses<SetNietVastgesteld>();
        }

        Given().When(Opstellen, Opstelling, new ProtocolOpstellenFeiten([.. Vast.Sets.Skip(1), null])).Refuses<SetNietVastgesteld>();
    }

    [Fact]
    public void An_adopted_version_enters_into_force_on_its_day()
    {
        Given(Opgesteld, Vastgesteld, Bekendgemaakt).When(InWerkingStellen, new ProtocolInWerkingStellen("v1.0")).Then(InWerking);
        Given(Opgesteld, Vastgesteld with { Inwerkingtreding = Vandaag.PlusDays(1) }, Bekendgemaakt)
            .When(InWerkingStellen, new ProtocolInWerkingStellen("v1.0")).Refuses<ProtocolTreedtLaterInWerking>();
    }

    [Fact]
    public void Only_a_published_version_enters_into_force()
    {
        Given(Opgesteld).When(InWerkingStellen, new ProtocolInWerkingStellen("v1.0")).Refuses<ProtocolStaatDitNietToe>();
        Given(Opgesteld, Vastgesteld).When(InWerkingStellen, new ProtocolInWerkingStellen("v1.0")).Refuses<ProtocolStaatDitNietToe>();
        Given(VanKracht).When(InWerkingStellen, new ProtocolInWerkingStellen("v1.0")).Refuses<ProtocolStaatDitNietToe>();
    }

    [Fact]
    public void A_new_version_replaces_the_one_in_force() =>
        Given([.. VanKracht, .. Tweede(new LocalDate(2026, 2, 1))]).When(InWerkingStellen, new ProtocolInWerkingStellen("v2.0"))
            .Then(new ProtocolVervangen("v1.0", new LocalDate(2026, 2, 1)), new ProtocolInWerkingGetreden("v2.0"));

    [Fact]
    public void Two_versions_never_hold_on_the_same_day()
    {
        Given([.. VanKracht, .. Tweede(new LocalDate(2026, 1, 1))]).When(InWerkingStellen, new ProtocolInWerkingStellen("v2.0")).Refuses<ProtocolOverlapt>();
        Given([.. VanKracht, new ProtocolIngetrokken("v1.0", new LocalDate(2026, 2, 10)), .. Tweede(new LocalDate(2026, 2, 9))])
            .When(InWerkingStellen, new ProtocolInWerkingStellen("v2.0")).Refuses<ProtocolOverlapt>();
        Given([.. VanKracht, new ProtocolIngetrokken("v1.0", new LocalDate(2026, 2, 10)), .. Tweede(new LocalDate(2026, 2, 10))])
            .When(InWerkingStellen, new ProtocolInWerkingStellen("v2.0")).Then(new ProtocolInWerkingGetreden("v2.0"));
    }

    [Fact]
    public void A_version_in_force_is_withdrawn_from_today() =>
        Given(VanKracht).When(Intrekken, new ProtocolIntrekken("v1.0")).Then(new ProtocolIngetrokken("v1.0", Vandaag));

    [Fact]
    public void Only_a_version_in_force_is_withdrawn()
    {
        Given(Opgesteld, Vastgesteld).When(Intrekken, new ProtocolIntrekken("v1.0")).Refuses<ProtocolStaatDitNietToe>();
        Given([.. VanKracht, new ProtocolIngetrokken("v1.0", Vandaag)]).When(Intrekken, new ProtocolIntrekken("v1.0")).Refuses<ProtocolStaatDitNietToe>();
    }

    [Theory]
    [InlineData(2025, 12, 31, 22, null)]
    [InlineData(2025, 12, 31, 23, "v1.0")]
    [InlineData(2026, 1, 31, 22, "v1.0")]
    [InlineData(2026, 1, 31, 23, "v2.0")]
    [InlineData(2026, 6, 30, 21, "v2.0")]
    [InlineData(2026, 6, 30, 22, null)]
    public async Task The_gate_hears_which_version_holds_on_the_civil_day_of_the_moment(int jaar, int maand, int dag, int uur, string? versie)
    {
        var log = new Geheugenlog();
        IEvent[] events =
        [
            .. VanKracht, .. Tweede(new LocalDate(2026, 2, 1), new LocalDate(2026, 6, 30)),
            new ProtocolVervangen("v1.0", new LocalDate(2026, 2, 1)), new ProtocolInWerkingGetreden("v2.0"),
        ];
        Array.ForEach(events, @event => log.Voeg("protocol", Protocolboek.Id, @event));
        var register = Register(log);
        var gevonden = await register.OpAsync(Instant.FromUtc(jaar, maand, dag, uur, 30), TestContext.Current.CancellationToken);
        Assert.Equal(versie, gevonden?.Versie);
        Assert.Equal(versie is null ? null : versie == "v1.0" ? new LocalDate(2026, 1, 1) : new LocalDate(2026, 2, 1), gevonden?.VanafDatum);
    }

    [Fact]
    public async Task Without_a_book_nothing_is_in_force()
    {
        var register = Register(new Geheugenlog());
        Assert.Null(await register.OpAsync(Proefdata.Nu, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_withdrawn_version_holds_no_longer_on_the_day_of_withdrawal_and_the_list_shows_all()
    {
        var log = new Geheugenlog();
        Array.ForEach([.. VanKracht, new ProtocolIngetrokken("v1.0", Vandaag)], @event => log.Voeg("protocol", Protocolboek.Id, @event));
        var lader = new Lader<Protocolboek>(Protocolboek.Onderwerp, log);
        Assert.Null(await Register(log).OpAsync(Proefdata.Nu, TestContext.Current.CancellationToken));
        var lijst = await new ProtocollenInzienUseCase(lader).AnswerAsync(
            new ProtocollenInzien(), new QueryContext(Proefdata.Aanroep(Proefdata.Regisseur), new Moment(Proefdata.Nu)), TestContext.Current.CancellationToken);
        Assert.Equal(ProtocolStatus.Ingetrokken, Assert.Single(lijst.Waarde!.Versies).Status);
        Assert.Equal(5, ((Gezien<Protocolboek>)lijst.Gezien!).Geladen.Versie);
    }

    [Fact]
    public void The_privacy_officer_prepares_and_burgemeester_or_privacy_officer_records_decisions()
    {
        Assert.Equal([Rol.Privacyfunctionaris], Opstellen.Policy.AlleenRollen);
        foreach (var policy in new[] { Vaststellen.Policy, Bekendmaken.Policy, InWerkingStellen.Policy, Intrekken.Policy })
        {
            Assert.Equal([Rol.Burgemeester, Rol.Privacyfunctionaris], policy.AlleenRollen);
        }
    }

    [Theory]
    [InlineData(Rol.Privacyfunctionaris, Recht.Adviseren)]
    [InlineData(Rol.Privacyfunctionaris, Recht.Metadata)]
    [InlineData(Rol.Burgemeester, Recht.Metadata)]
    public void The_matrix_lets_them_in(Rol rol, Recht nodig) => Assert.True(Proefdata.Controle().BeoordeelGebied(
        Proefdata.Aanroep(Proefdata.Regisseur, rol, doel: "va-protocol"), Protocolboek.Onderwerp.Gebied, Protocolboek.Doel.Code, nodig).IsVerleend);

    [Fact]
    public void The_shapes_refuse_what_is_missing_or_free_text()
    {
        Assert.True(new ProtocolOpstellenVorm().Validate(Opstelling).IsValid);
        Assert.All(
            new ProtocolOpstellen[]
            {
                Opstelling with { Versie = "" }, Opstelling with { DpiaReferentie = "" }, Opstelling with { FgAdviesDatum = default },
                Opstelling with { CriteriaSetVersie = "" }, Opstelling with { BronnenlijstVersie = "" }, Opstelling with { Bewaartermijnen = "één jaar" },
                Opstelling with { IndicatorenlijstVersie = "" },
            },
            command => Assert.False(new ProtocolOpstellenVorm().Validate(command).IsValid));
        Assert.True(new ProtocolVaststellenVorm().Validate(Vaststelling).IsValid);
        Assert.All(
            new ProtocolVaststellen[]
            {
                Vaststelling with { Versie = "" }, Vaststelling with { DoorCollegeOp = default }, Vaststelling with { DoorBurgemeesterOp = default },
                Vaststelling with { Inwerkingtreding = default },
            },
            command => Assert.False(new ProtocolVaststellenVorm().Validate(command).IsValid));
        Assert.True(new ProtocolBekendmakenVorm().Validate(Bekendmaking).IsValid);
        Assert.All(
            new ProtocolBekendmaken[] { Bekendmaking with { Versie = "" }, Bekendmaking with { Gemeenteblad = "Gemeenteblad 12" }, Bekendmaking with { Op = default } },
            command => Assert.False(new ProtocolBekendmakenVorm().Validate(command).IsValid));
        Assert.False(new ProtocolInWerkingStellenVorm().Validate(new ProtocolInWerkingStellen("")).IsValid);
        Assert.False(new ProtocolIntrekkenVorm().Validate(new ProtocolIntrekken("")).IsValid);
    }

    [Fact]
    public void Whatever_is_commanded_on_whatever_day_no_two_versions_hold_on_one_day() =>
        Prop.ForAll(
            ArbMap.Default.ArbFor<(byte Stap, byte Versie, byte Dag, byte Duur)[]>(),
            stappen =>
            {
                Protocolboek? boek = null;
                foreach (var (stap, nummer, dag, duur) in stappen)
                {
                    boek = Zet(boek, stap % 5, $"v{nummer % 4}", Vandaag.PlusDays(dag % 20 - 10), duur);
                }

                var versies = boek?.Versies ?? [];
                Assert.True(versies.Count(v => v.Status is ProtocolStatus.VanKracht) <= 1);
                Assert.All(Enumerable.Range(-15, 60).Select(n => Vandaag.PlusDays(n)), d => Assert.True(versies.Count(v => v.GeldtOp(d)) <= 1));
            }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    private static Protocolregister Register(Geheugenlog log)
    {
        foreach (var (soort, versie) in new[] { (Setsoort.Criteriaset, "criteria-1"), (Setsoort.Indicatorenlijst, "flags-1"), (Setsoort.Bronnenlijst, "bronnen-1"), (Setsoort.Bewaartermijnen, "bewaar-1") })
        {
            log.Voeg("protocolset", Setboek.Id(soort), Setscenario.Bewerkt(soort, versie, "u-editor"));
        }

        return new Protocolregister(new Lader<Protocolboek>(Protocolboek.Onderwerp, log), new Lader<Setboek>(Setboek.Onderwerp, log));
    }

    private static IEvent[] VanKracht => [Opgesteld, Vastgesteld, Bekendgemaakt, InWerking];

    private static IEvent[] Tweede(LocalDate inwerkingtreding, LocalDate? einddatum = null) =>
    [
        Opgesteld with { Versie = "v2.0" },
        Vastgesteld with { Versie = "v2.0", Inwerkingtreding = inwerkingtreding, Einddatum = einddatum },
        Bekendgemaakt with { Versie = "v2.0" },
    ];

    private static Protocolboek? Zet(Protocolboek? boek, int stap, string versie, LocalDate dag, byte duur)
    {
        var vandaag = Vandaag.PlusDays(duur % 12);
        var scenario = Given();
        var context = scenario.Context with { Moment = new Moment(vandaag.AtMidnight().InZoneLeniently(Moment.Zone).ToInstant()) };
        var besluit = stap switch
        {
            0 => Opstellen.Decide(boek, Opstelling with { Versie = versie }, Vast, context),
            1 => Vaststellen.Decide(boek, Vaststelling with { Versie = versie, Inwerkingtreding = dag, Einddatum = duur % 2 == 0 ? dag.PlusDays(duur % 9) : null }, context),
            4 => Bekendmaken.Decide(boek, new ProtocolBekendmaken(versie, "gmb-2025-12345", new LocalDate(2025, 12, 10)), context),
            2 => InWerkingStellen.Decide(boek, new ProtocolInWerkingStellen(versie), context),
            _ => Intrekken.Decide(boek, new ProtocolIntrekken(versie), context),
        };
        return besluit.Events.Aggregate(boek, (staat, @event) => Protocolboek.Evolve(staat, @event));
    }

    private static Scenario<Protocolboek> Given(params IReadOnlyList<IEvent> events) => new(Protocolboek.Evolve, events);
}
