using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Pga;
using CaseManagement.Pga.Aanmelding;
using CaseManagement.Tests.Unit.Testing;
using NSubstitute;
using static CaseManagement.Tests.Unit.Pga.Casus;

namespace CaseManagement.Tests.Unit.Pga;

public class AanmeldenTests
{
    private static readonly ITriageTermijn termijn = Substitute.For<ITriageTermijn>();
    private static readonly PgaAanmeldenUseCase useCase = new(termijn, Instellingen);
    private static readonly TriageFeiten feiten = new(D("2026-01-27"));

    private static readonly PgaAanmelden aanmelden = new()
    {
        AangemeldOp = D("2026-01-20"),
        AanmelderOrganisatie = "politie",
        AanmelderPersoon = new GebruikerId("p.politie"),
        Kenmerk = "PL-1",
        Naam = "K. Kunstmatig",
        Geboortedatum = D("1990-05-17"),
        Aanleiding = "Geweld in de wijk",
        Overlast = true,
        Criminaliteit = true,
        LopendeHulp = true,
        Zorgcontact = "Contact bij de zorg",
        Zorgafspraak = "Belt wekelijks",
        Duo = new Duo(Regisseur, Casus.Achtervang),
    };

    private static Scenario<PgaCasus> DoorPolitie => Op("2026-01-22", [], Rol.Politie, "p.politie", "politie");

    [Fact]
    public void A_referral_opens_the_case_in_triage_with_its_duo() =>
        DoorPolitie.When(useCase, aanmelden, feiten).Then(InTriage);

    [Fact]
    public void Name_and_birth_date_are_sealed_under_the_key_of_the_person_and_free_text_under_that_of_the_case()
    {
        var e = DoorPolitie.When(useCase, aanmelden, feiten).Then<PgaAangemeld>();

        Assert.Equal(Betrokkene, e.Naam.Subject);
        Assert.Equal(Betrokkene, e.Geboortedatum.Subject);
        Assert.Equal(BetrokkeneId.Of(Scenario<PgaCasus>.Dossier), e.Aanleiding.Subject);
    }

    [Fact]
    public void Who_was_born_on_the_day_of_the_referral_can_be_referred() =>
        DoorPolitie.When(useCase, aanmelden with { Geboortedatum = D("2026-01-20") }, feiten).Then<PgaAangemeld>();

    [Fact]
    public void Text_of_spaces_is_no_text() =>
        Assert.Null(DoorPolitie.When(useCase, aanmelden with { Kenmerk = "  " }, feiten).Then<PgaAangemeld>().Kenmerk);

    [Theory]
    [InlineData(false, 5)]
    [InlineData(true, 1)]
    public async Task Triage_has_five_working_days_and_one_with_spoed(bool spoed, int werkdagen)
    {
        termijn.UiterlijkOp(D("2026-01-20"), werkdagen).Returns(D("2026-02-0" + werkdagen));

        var gevonden = await useCase.GatherAsync(null, aanmelden with { Spoed = spoed }, DoorPolitie.Context, TestContext.Current.CancellationToken);

        Assert.Equal(D("2026-02-0" + werkdagen), gevonden.UiterlijkOp);
    }

    [Theory]
    [InlineData(true, false, false)]
    [InlineData(false, true, false)]
    [InlineData(false, false, true)]
    public void One_of_nuisance_crime_and_danger_is_enough(bool overlast, bool criminaliteit, bool gevaar) =>
        Assert.Equal(PgaStatus.InTriage, DoorPolitie
            .When(useCase, aanmelden with { Overlast = overlast, Criminaliteit = criminaliteit, Gevaar = gevaar }, feiten).After.Status);

    [Fact]
    public void Without_nuisance_crime_or_danger_there_is_no_approach() =>
        DoorPolitie.When(useCase, aanmelden with { Overlast = false, Criminaliteit = false }, feiten).Refuses("PGA-01");

    [Theory]
    [InlineData("bijpraat")]
    [InlineData("Bijpraat")]
    public void Nobody_is_added_during_the_weekly_catch_up(string overlegType) =>
        DoorPolitie.When(useCase, aanmelden with { OverlegType = overlegType }, feiten).Refuses<NietTijdensBijpraatmoment>();

    [Fact]
    public void A_person_can_be_added_in_another_meeting() =>
        Assert.Equal(PgaStatus.InTriage, DoorPolitie.When(useCase, aanmelden with { OverlegType = "pga" }, feiten).After.Status);

    [Theory]
    [InlineData("woningcorporatie")]
    [InlineData("voetbalclub")]
    public void Only_a_partner_of_the_convenant_refers(string organisatie) =>
        Op("2026-01-22", []).When(useCase, aanmelden with { AanmelderOrganisatie = organisatie }, feiten)
            .Refuses<OrganisatieIsGeenConvenantpartner>();

    [Fact]
    public void The_convenant_must_be_in_force() =>
        DoorPolitie.When(useCase, aanmelden with { Convenant = "verlopen" }, feiten).Refuses<ConvenantIsNietGeldig>();

    [Fact]
    public void A_partner_does_not_refer_in_the_name_of_another_organisation() =>
        DoorPolitie.When(useCase, aanmelden with { AanmelderOrganisatie = "reclassering" }, feiten).Refuses<AanmeldingNamensEenAnder>();

    [Fact]
    public void A_partner_does_not_refer_in_the_name_of_a_colleague() =>
        DoorPolitie.When(useCase, aanmelden with { AanmelderPersoon = new GebruikerId("p.collega") }, feiten).Refuses<AanmeldingNamensEenAnder>();

    [Fact]
    public void The_municipality_may_record_the_referral_of_a_partner() =>
        Op("2026-01-22", []).When(useCase, aanmelden, feiten).Then(InTriage);

    [Fact]
    public void A_referral_does_not_lie_in_the_future() =>
        Op("2026-01-19", []).When(useCase, aanmelden, feiten).Refuses<DagLigtInDeToekomst>();

    [Fact]
    public void Nobody_is_born_after_the_referral() =>
        DoorPolitie.When(useCase, aanmelden with { Geboortedatum = D("2026-01-21") }, feiten).Refuses<GeboortedatumKloptNiet>();

    [Fact]
    public void A_duo_has_two_people() =>
        DoorPolitie.When(useCase, aanmelden with { Duo = new Duo(Regisseur, Regisseur) }, feiten).Refuses("ROL-01");

    [Fact]
    public void A_case_is_opened_once() => Op("2026-01-22", InTriage).When(useCase, aanmelden, feiten).Refuses<StapPastNietBijStatus>();

    [Fact]
    public void Only_partners_interventieteam_and_OOV_may_refer()
    {
        Assert.Equal("PGA-04", useCase.Policy.RolRegel);
        Assert.Equal(
            [
                Rol.Casusregisseur, Rol.Achtervang, Rol.VoorzitterOverleg, Rol.AdviseurOov, Rol.Interventieteam, Rol.Politie, Rol.Hulpverlener,
            ],
            useCase.Policy.AlleenRollen.Order());
    }

    [Fact]
    public void There_is_no_field_for_health_content()
    {
        string[] verboden = ["diagnose", "behandeling", "medicatie", "medicijn", "bsn"];
        var velden = typeof(PgaCasus).Assembly.GetTypes().SelectMany(type => type.GetProperties()).Select(property => property.Name);

        Assert.DoesNotContain(velden, veld => verboden.Any(woord => veld.Contains(woord, StringComparison.OrdinalIgnoreCase)));
    }
}
