using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Protocol.Sets;
using CaseManagement.Privacy.Protocol;
using CaseManagement.Privacy.Sets;
using CaseManagement.Tests.Unit.Toegang;
using CaseManagement.Toegang.Deur;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using static CaseManagement.Tests.Unit.Privacy.Sets.Setscenario;

namespace CaseManagement.Tests.Unit.Privacy.Sets;

public sealed class SetTests
{
    private static readonly LocalDate Vandaag = new(2026, 3, 2);
    private static readonly Indicatorenlijst Flags = Standaardsets.Alle.Indicatorenlijst.Inhoud;
    private static readonly IndicatorenlijstBewerken Concept = new("1.0", Flags);
    private static readonly IndicatorenlijstBewerkt Bewerkt = new("1.0", Flags, Editor);
    private static readonly SetAangeboden Aangeboden = new("1.0", Editor);
    private static readonly SetVastgesteld Vastgesteld = new("1.0", Tweede, Vandaag);

    [Fact]
    public void Each_kind_is_drafted_in_its_own_book()
    {
        var alle = Standaardsets.Alle;
        Given().When(new IndicatorenlijstBewerkenUseCase(), Concept).Then(Bewerkt);
        Given().When(new CriteriasetBewerkenUseCase(), new CriteriasetBewerken("1.0", alle.Criteriaset.Inhoud)).Then(new CriteriasetBewerkt("1.0", alle.Criteriaset.Inhoud, Editor));
        Given().When(new BronnenlijstBewerkenUseCase(), new BronnenlijstBewerken("1.0", alle.Bronnenlijst.Inhoud)).Then(new BronnenlijstBewerkt("1.0", alle.Bronnenlijst.Inhoud, Editor));
        Given().When(new BewaartermijnenBewerkenUseCase(), new BewaartermijnenBewerken("1.0", alle.Bewaartermijnen.Inhoud))
            .Then(new BewaartermijnenBewerkt("1.0", alle.Bewaartermijnen.Inhoud, Editor));
        Assert.Equal(4, Enum.GetValues<Setsoort>().Select(Setboek.Id).Distinct().Count());
        Assert.Equal(Setboek.Id(Setsoort.Indicatorenlijst), new IndicatorenlijstBewerkenUseCase().VasteId(Concept));
    }

    [Fact]
    public void What_is_shipped_is_loaded_as_a_draft()
    {
        foreach (var soort in Enum.GetValues<Setsoort>())
        {
            var command = new StandaardsetLaden(soort, "1.0");
            Given().When(new StandaardsetLadenUseCase(), command).Then(Setscenario.Bewerkt(soort, "1.0", Editor.Value));
            Assert.Equal(Setboek.Id(soort), new StandaardsetLadenUseCase().VasteId(command));
            Assert.Null(Standaardsets.Van(soort).Controleer());
        }
    }

    [Fact]
    public void A_draft_is_edited_until_it_is_offered_and_a_change_of_an_adopted_version_is_a_new_version()
    {
        Given(Bewerkt).When(new IndicatorenlijstBewerkenUseCase(), Concept).Then(Bewerkt);
        Given(Bewerkt, Aangeboden).When(new IndicatorenlijstBewerkenUseCase(), Concept).Refuses<SetversieLigtVast>();
        Given(Bewerkt, Aangeboden, Vastgesteld).When(new IndicatorenlijstBewerkenUseCase(), Concept).Refuses<SetversieLigtVast>();
        Given(Bewerkt, Aangeboden, Vastgesteld).When(new IndicatorenlijstBewerkenUseCase(), Concept with { Versie = "1.1" }).Then<IndicatorenlijstBewerkt>();
        Given(Bewerkt, Aangeboden, new SetTeruggegeven("1.0", Tweede)).When(new IndicatorenlijstBewerkenUseCase(), Concept).Then<IndicatorenlijstBewerkt>();
    }

    [Fact]
    public void Only_a_draft_is_offered_and_only_what_was_offered_goes_back()
    {
        Given(Bewerkt).When(new SetAanbiedenUseCase(), new SetAanbieden("1.0")).Then(Aangeboden);
        Given(Bewerkt).When(new SetAanbiedenUseCase(), new SetAanbieden("2.0")).Refuses<SetStaatDitNietToe>();
        Given().When(new SetAanbiedenUseCase(), new SetAanbieden("1.0")).Refuses<SetStaatDitNietToe>();
        Given(Bewerkt, Aangeboden).When(new SetAanbiedenUseCase(), new SetAanbieden("1.0")).Refuses<SetStaatDitNietToe>();
        Given(Bewerkt).When(new SetTeruggevenUseCase(), new SetTeruggeven("1.0")).Refuses<SetStaatDitNietToe>();
        Als(Tweede, Bewerkt, Aangeboden).When(new SetTeruggevenUseCase(), new SetTeruggeven("1.0")).Then(new SetTeruggegeven("1.0", Tweede));
    }

    [Fact]
    public void A_second_person_adopts_what_was_offered()
    {
        Als(Tweede, Bewerkt, Aangeboden).When(new SetVaststellenUseCase(), new SetVaststellen("1.0")).Then(Vastgesteld);
        Als(Tweede, Bewerkt).When(new SetVaststellenUseCase(), new SetVaststellen("1.0")).Refuses<SetStaatDitNietToe>();
        Als(Tweede, Bewerkt, Aangeboden, Vastgesteld).When(new SetVaststellenUseCase(), new SetVaststellen("1.0")).Refuses<SetStaatDitNietToe>();
    }

    [Fact]
    public void Whoever_edited_or_offered_it_does_not_adopt_it()
    {
        var derde = new GebruikerId("l.coordinator");
        Given(Bewerkt, Aangeboden).When(new SetVaststellenUseCase(), new SetVaststellen("1.0")).Refuses("OND-02-VIEROGEN");
        Als(Tweede, Bewerkt, Bewerkt with { Door = Tweede }, Aangeboden).When(new SetVaststellenUseCase(), new SetVaststellen("1.0")).Refuses<EigenSetNietVaststellen>();
        Als(Editor, Bewerkt, Bewerkt with { Door = Tweede }, new SetAangeboden("1.0", Tweede)).When(new SetVaststellenUseCase(), new SetVaststellen("1.0")).Refuses<EigenSetNietVaststellen>();
        Als(Tweede, Bewerkt, new SetAangeboden("1.0", Tweede)).When(new SetVaststellenUseCase(), new SetVaststellen("1.0")).Refuses<EigenSetNietVaststellen>();
        Als(derde, Bewerkt, Bewerkt with { Door = Tweede }, Aangeboden).When(new SetVaststellenUseCase(), new SetVaststellen("1.0")).Then<SetVastgesteld>();
    }

    [Theory]
    [InlineData(ProtocolStatus.Concept, false)]
    [InlineData(ProtocolStatus.VanKracht, false)]
    [InlineData(ProtocolStatus.Ingetrokken, true)]
    [InlineData(ProtocolStatus.Vervangen, true)]
    public void A_version_lapses_when_no_running_protocol_binds_it(ProtocolStatus status, bool mag)
    {
        var opgesteld = new ProtocolOpgesteld("v1.0", "DPIA-1", Vandaag, "c", "b", "t", "1.0");
        var boek = new Protocolboek([new ProtocolVersie("v1.0", opgesteld) { Status = status }]);
        var poging = Als(Tweede, Bewerkt, Aangeboden, Vastgesteld).When(new SetLatenVervallenUseCase(null!), new SetLatenVervallen("1.0"), boek);
        Assert.Equal(mag ? null : new SetIsInGebruik(), poging.Decision.Refusal);
        Als(Tweede, Bewerkt, Aangeboden, Vastgesteld).When(new SetLatenVervallenUseCase(null!), new SetLatenVervallen("1.0"), null).Then(new SetVervallen("1.0", Tweede, Vandaag));
        Als(Tweede, Bewerkt, Aangeboden).When(new SetLatenVervallenUseCase(null!), new SetLatenVervallen("1.0"), null).Refuses<SetStaatDitNietToe>();
    }

    [Fact]
    public void The_difference_names_what_came_went_and_changed()
    {
        var nieuw = Flags with
        {
            RedFlags = [.. Flags.RedFlags.Skip(2), Flags.RedFlags[1] with { Tekst = "Anders" }, new RedFlag("NIEUW", "Nieuw")],
        };
        var verschil = SetVerschil.Tussen(Setsoort.Indicatorenlijst, new Setversie("1.0", Flags, [Editor]), new Setversie("1.1", nieuw, [Editor]));
        Assert.Equal("NIEUW", Assert.Single(verschil.Toegevoegd).Code);
        Assert.Equal(Flags.RedFlags[0].Code, Assert.Single(verschil.Verwijderd).Code);
        var gewijzigd = Assert.Single(verschil.Gewijzigd);
        Assert.Equal((Flags.RedFlags[1].Code, Flags.RedFlags[1].Tekst, "Anders"), (gewijzigd.Code, gewijzigd.Was[0].Waarde, gewijzigd.Wordt[0].Waarde));
        Assert.Equal(Flags.RedFlags.Count + 1, SetVerschil.Tussen(Setsoort.Indicatorenlijst, null, new Setversie("1.0", Flags, [Editor])).Toegevoegd.Count);
    }

    [Fact]
    public async Task The_list_says_who_edited_who_adopted_and_which_protocol_binds()
    {
        var log = new Geheugenlog();
        Array.ForEach<IEvent>([Bewerkt, Aangeboden, Vastgesteld, Bewerkt with { Versie = "1.1" }], e => log.Voeg("protocolset", Setboek.Id(Setsoort.Indicatorenlijst), e));
        log.Voeg("protocol", Protocolboek.Id, new ProtocolOpgesteld("v1.0", "DPIA-1", Vandaag, "c", "b", "t", "1.0"));
        var lezer = new Setlezer(new Lader<Setboek>(Setboek.Onderwerp, log), new Lader<Protocolboek>(Protocolboek.Onderwerp, log));
        var context = new QueryContext(Proefdata.Aanroep(Proefdata.Regisseur), new Moment(Proefdata.Nu));
        var cancellation = TestContext.Current.CancellationToken;
        var rijen = (await new SetsInzienUseCase(lezer).AnswerAsync(new SetsInzien(), context, cancellation)).Waarde!.Versies;
        Assert.Equal(["1.0", "1.1"], rijen.Select(rij => rij.Versie));
        Assert.Equal((SetStatus.Vastgesteld, "p.privacy", "v1.0"), (rijen[0].Status, rijen[0].VastgesteldDoor, Assert.Single(rijen[0].GebruiktDoor)));
        Assert.Equal(["k.coordinator"], rijen[1].Bewerkers);
        Assert.Equal(16, (await new SetInzienUseCase(lezer).AnswerAsync(new SetInzien(Setboek.Id(Setsoort.Indicatorenlijst), "1.0"), context, cancellation)).Waarde!.Regels.Count);
        Assert.Null((await new SetInzienUseCase(lezer).AnswerAsync(new SetInzien(Setboek.Id(Setsoort.Bronnenlijst), "1.0"), context, cancellation)).Waarde);
        Assert.Empty((await new SetVerschilInzienUseCase(lezer).AnswerAsync(new SetVerschilInzien(Setboek.Id(Setsoort.Indicatorenlijst), "1.0", "1.1"), context, cancellation)).Waarde!.Gewijzigd);
        Assert.Null((await new SetVerschilInzienUseCase(lezer).AnswerAsync(new SetVerschilInzien(Setboek.Id(Setsoort.Indicatorenlijst), "9", "1.1"), context, cancellation)).Waarde);
        Assert.Null((await new SetVerschilInzienUseCase(lezer).AnswerAsync(new SetVerschilInzien(Setboek.Id(Setsoort.Indicatorenlijst), null, "9"), context, cancellation)).Waarde);
    }

    [Fact]
    public void Whatever_is_commanded_by_whomever_no_adopted_set_was_approved_by_its_editor_or_changed_after() =>
        Prop.ForAll(
            ArbMap.Default.ArbFor<(byte Stap, byte Wie, byte Versie)[]>(),
            stappen =>
            {
                Setboek? boek = null;
                var vast = new Dictionary<string, ISetinhoud>(StringComparer.Ordinal);
                foreach (var (stap, wie, nummer) in stappen)
                {
                    var scenario = Als(new GebruikerId($"u{wie % 3}"));
                    var versie = $"{nummer % 3}.0";
                    var inhoud = Flags with { MinVerankering = 1 + (wie % 5) };
                    var besluit = (stap % 5) switch
                    {
                        0 => new IndicatorenlijstBewerkenUseCase().Decide(boek, new IndicatorenlijstBewerken(versie, inhoud), scenario.Context),
                        1 => new SetAanbiedenUseCase().Decide(boek, new SetAanbieden(versie), scenario.Context),
                        2 => new SetTeruggevenUseCase().Decide(boek, new SetTeruggeven(versie), scenario.Context),
                        3 => new SetVaststellenUseCase().Decide(boek, new SetVaststellen(versie), scenario.Context),
                        _ => new SetLatenVervallenUseCase(null!).Decide(boek, new SetLatenVervallen(versie), null, scenario.Context),
                    };
                    boek = besluit.Events.Aggregate(boek, (staat, @event) => Setboek.Evolve(staat, @event));
                    foreach (var set in boek?.Versies.Where(v => v.Status is SetStatus.Vastgesteld or SetStatus.Vervallen) ?? [])
                    {
                        Assert.False(set.IsVan(set.VastgesteldDoor!.Value));
                        vast.TryAdd(set.Versie, set.Inhoud);
                        Assert.Same(vast[set.Versie], set.Inhoud);
                    }
                }
            }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));
}
