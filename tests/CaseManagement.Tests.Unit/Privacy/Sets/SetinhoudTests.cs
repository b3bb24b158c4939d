using CaseManagement.Kernel.Protocol.Sets;
using CaseManagement.Privacy.Sets;
using static CaseManagement.Tests.Unit.Privacy.Sets.Setscenario;

namespace CaseManagement.Tests.Unit.Privacy.Sets;

/// <summary>What law and model fix cannot be edited away.</summary>
public sealed class SetinhoudTests
{
    private static readonly Criteriaset Criteria = Standaardsets.Alle.Criteriaset.Inhoud;
    private static readonly Indicatorenlijst Flags = Standaardsets.Alle.Indicatorenlijst.Inhoud;
    private static readonly Bronnenlijst Bronnen = Standaardsets.Alle.Bronnenlijst.Inhoud;
    private static readonly Bewaartermijnen Termijnen = Standaardsets.Alle.Bewaartermijnen.Inhoud;

    [Fact]
    public void Such_content_is_not_even_drafted() =>
        Given().When(new BronnenlijstBewerkenUseCase(), new BronnenlijstBewerken("1.0", Met("Bibob", b => b with { Regime = Bronregime.Afweegbaar }))).Refuses("OND-1.12.6");

    [Theory]
    [InlineData("Bibob")]
    [InlineData("BoaStrafrechtelijk")]
    [InlineData("PolitiegegevensBurgemeester")]
    public void What_the_law_closes_is_neither_relaxed_nor_left_out(string code)
    {
        Assert.IsType<WettelijkGeslotenBron>(Met(code, b => b with { Regime = Bronregime.WeigerenTenzijGrondslag }).Controleer());
        Assert.IsType<WettelijkGeslotenBron>(new Bronnenlijst([.. Bronnen.Bronnen.Where(b => b.Code != code)]).Controleer());
    }

    [Fact]
    public void Bibob_under_another_name_is_still_Bibob()
    {
        var vermomd = new Bron("Screening", "Uitkomsten van Bibob-toetsen", Bronregime.Afweegbaar, BronVerantwoordelijke.College, Uitgangspunt.HitNoHit);
        Assert.IsType<WettelijkGeslotenBron>(new Bronnenlijst([.. Bronnen.Bronnen, vermomd]).Controleer());
        Assert.IsType<WettelijkGeslotenBron>(new Bronnenlijst([.. Bronnen.Bronnen, vermomd with { Code = "bibobTwee", Naam = "Toetsen" }]).Controleer());
        Assert.Null(new Bronnenlijst([.. Bronnen.Bronnen, vermomd with { Code = "Haven", Naam = "Havenregister" }]).Controleer());
    }

    [Fact]
    public void A_closed_source_does_not_start_from_yes() =>
        Assert.IsType<UitgangspuntTeRuim>(Met("Belastingen", b => b with { Uitgangspunt = Uitgangspunt.HitNoHit }).Controleer());

    [Fact]
    public void Codes_stand_there_once_and_there_is_at_least_one()
    {
        Assert.IsType<SetregelsKloppenNiet>(new Bronnenlijst([.. Bronnen.Bronnen, Bronnen.Bronnen[0]]).Controleer());
        Assert.IsType<SetregelsKloppenNiet>(new Bronnenlijst([]).Controleer());
        Assert.IsType<SetregelsKloppenNiet>((Flags with { RedFlags = [.. Flags.RedFlags, Flags.RedFlags[0]] }).Controleer());
        Assert.IsType<SetregelsKloppenNiet>((Flags with { RedFlags = [] }).Controleer());
        Assert.IsType<SetregelsKloppenNiet>((Criteria with { Criteria = [.. Criteria.Criteria, Criteria.Criteria[0]] }).Controleer());
        Assert.IsType<SetregelsKloppenNiet>((Criteria with { Criteria = [] }).Controleer());
        Assert.IsType<SetregelsKloppenNiet>((Criteria with { OpenBronnen = new("Soms", ["Internet", "Internet"]) }).Controleer());
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(5, true)]
    [InlineData(6, false)]
    public void A_yes_always_needs_an_indicator_of_anchoring(int aantal, bool mag) =>
        Assert.Equal(mag ? null : new MinVerankeringOnjuist(), (Flags with { MinVerankering = aantal }).Controleer());

    [Theory]
    [InlineData(0, 3, true)]
    [InlineData(1, 2, true)]
    [InlineData(-1, 3, false)]
    [InlineData(0, 4, false)]
    [InlineData(2, 2, false)]
    public void A_score_runs_from_0_to_3_at_most(int van, int tot, bool mag) => Assert.Equal(
        mag ? null : new ScoreBuitenBereik(),
        (Criteria with { Criteria = [new Criterium("CONCREETHEID", "Hoe concreet?", van, tot)] }).Controleer());

    [Fact]
    public void Every_term_stands_there_once()
    {
        Assert.IsType<TermijnOntbreekt>(new Bewaartermijnen([.. Termijnen.Termijnen.Skip(1)]).Controleer());
        Assert.IsType<TermijnOntbreekt>(new Bewaartermijnen([.. Termijnen.Termijnen, Termijnen.Termijnen[0]]).Controleer());
    }

    [Theory]
    [InlineData(Termijnsoort.Monitoring, "P0D", "OND-02")]
    [InlineData(Termijnsoort.Monitoring, "een jaar", "OND-02")]
    [InlineData(Termijnsoort.Monitoring, "P-1M", "OND-02")]
    [InlineData(Termijnsoort.Monitoring, "PT48H", "OND-02")]
    [InlineData(Termijnsoort.Monitoring, "P2Y", null)]
    [InlineData(Termijnsoort.Informatieplicht, "P1M", null)]
    [InlineData(Termijnsoort.Informatieplicht, "P28D", null)]
    [InlineData(Termijnsoort.Informatieplicht, "P29D", "OND-1.6")]
    [InlineData(Termijnsoort.Verwijdering, "P2M", "OND-1.6")]
    [InlineData(Termijnsoort.NietInBehandeling, "P6M", null)]
    [InlineData(Termijnsoort.NietInBehandeling, "P2Y", "OND-1.6")]
    [InlineData(Termijnsoort.CasusNaAfsluiting, "P4Y", "OND-1.6")]
    [InlineData(Termijnsoort.CasusNaAfsluiting, "P7Y", null)]
    public void A_term_keeps_within_the_law(Termijnsoort soort, string duur, string? regel) => Assert.Equal(
        regel, new Bewaartermijnen([.. Termijnen.Termijnen.Select(t => t.Soort == soort ? t with { Duur = duur } : t)]).Controleer()?.RegelId);

    [Fact]
    public void The_shapes_refuse_what_is_missing_or_no_code()
    {
        Assert.True(new BewerkenVorm<CriteriasetBewerken, Criteriaset>(new CriteriasetVorm()).Validate(new CriteriasetBewerken("1.0", Criteria)).IsValid);
        Assert.False(new BewerkenVorm<CriteriasetBewerken, Criteriaset>(new CriteriasetVorm()).Validate(new CriteriasetBewerken("", Criteria)).IsValid);
        Assert.False(new BewerkenVorm<CriteriasetBewerken, Criteriaset>(new CriteriasetVorm()).Validate(new CriteriasetBewerken("1.0", null!)).IsValid);
        Assert.False(new BewerkenVorm<CriteriasetBewerken, Criteriaset>(new CriteriasetVorm()).Validate(new CriteriasetBewerken("1.0", Criteria with { OpenBronnen = new("", []) })).IsValid);
        Assert.False(new BewerkenVorm<CriteriasetBewerken, Criteriaset>(new CriteriasetVorm()).Validate(new CriteriasetBewerken("1.0", Criteria with { Criteria = [new("Jan Jansen", "x")] })).IsValid);
        Assert.True(new BewerkenVorm<IndicatorenlijstBewerken, Indicatorenlijst>(new IndicatorenlijstVorm()).Validate(new IndicatorenlijstBewerken("1.0", Flags)).IsValid);
        Assert.False(new BewerkenVorm<IndicatorenlijstBewerken, Indicatorenlijst>(new IndicatorenlijstVorm()).Validate(new IndicatorenlijstBewerken("1.0", Flags with { RedFlags = [new("CODE", " ")] })).IsValid);
        Assert.False(new BewerkenVorm<IndicatorenlijstBewerken, Indicatorenlijst>(new IndicatorenlijstVorm()).Validate(new IndicatorenlijstBewerken("één", Flags)).IsValid);
        Assert.True(new BewerkenVorm<BronnenlijstBewerken, Bronnenlijst>(new BronnenlijstVorm()).Validate(new BronnenlijstBewerken("1.0", Bronnen)).IsValid);
        Assert.False(new BewerkenVorm<BronnenlijstBewerken, Bronnenlijst>(new BronnenlijstVorm()).Validate(new BronnenlijstBewerken("1.0", Met("Brp", b => b with { Naam = "" }))).IsValid);
        Assert.False(new BewerkenVorm<BronnenlijstBewerken, Bronnenlijst>(new BronnenlijstVorm()).Validate(new BronnenlijstBewerken("", Bronnen)).IsValid);
        Assert.True(new BewerkenVorm<BewaartermijnenBewerken, Bewaartermijnen>(new BewaartermijnenVorm()).Validate(new BewaartermijnenBewerken("1.0", Termijnen)).IsValid);
        Assert.False(new BewerkenVorm<BewaartermijnenBewerken, Bewaartermijnen>(new BewaartermijnenVorm()).Validate(new BewaartermijnenBewerken("1.0", new([new(Termijnsoort.Monitoring, "")]))).IsValid);
        Assert.False(new BewerkenVorm<BewaartermijnenBewerken, Bewaartermijnen>(new BewaartermijnenVorm()).Validate(new BewaartermijnenBewerken("1.0", new([new(Termijnsoort.Monitoring, "P1M", "é")]))).IsValid);
        Assert.False(new BewerkenVorm<BewaartermijnenBewerken, Bewaartermijnen>(new BewaartermijnenVorm()).Validate(new BewaartermijnenBewerken("", Termijnen)).IsValid);
        Assert.False(new VersieVorm<StandaardsetLaden>().Validate(new StandaardsetLaden(Setsoort.Criteriaset, "")).IsValid);
        Assert.False(new VersieVorm<SetAanbieden>().Validate(new SetAanbieden("")).IsValid);
        Assert.False(new VersieVorm<SetTeruggeven>().Validate(new SetTeruggeven("")).IsValid);
        Assert.False(new VersieVorm<SetVaststellen>().Validate(new SetVaststellen("")).IsValid);
        Assert.False(new VersieVorm<SetLatenVervallen>().Validate(new SetLatenVervallen("")).IsValid);
    }

    private static Bronnenlijst Met(string code, Func<Bron, Bron> wijzig) => new([.. Bronnen.Bronnen.Select(b => b.Code == code ? wijzig(b) : b)]);
}
