using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Dossiers;
using CaseManagement.Toegang.Medewerkers;
using static CaseManagement.Tests.Unit.Toegang.Proefdata;

namespace CaseManagement.Tests.Unit.Toegang.Dossiers;

public sealed class DuoToewijzenTests
{
    private static readonly DuolidFeiten Geschikt = new(IsCollega: true, MagSchrijven: true);
    private static readonly DuoFeiten Goed = new(true, Geschikt, Geschikt);
    private static readonly DuoToewijzen NaarVervanger = new(Regisseur, Vervanger);

    [Fact]
    public void Two_colleagues_become_the_duo() =>
        Given(Geopend).When(UseCase(), NaarVervanger, Goed).Then(new DuoToegewezen(new Duo(Regisseur, Vervanger)));

    [Fact]
    public void The_same_duo_again_changes_nothing() =>
        Given(Geopend, HetDuo).When(UseCase(), new DuoToewijzen(Regisseur, Achtervang), Goed).ThenNothing();

    [Fact]
    public void One_person_is_no_duo() =>
        Given(Geopend).When(UseCase(), new DuoToewijzen(Regisseur, Regisseur), Goed).Refuses<DuoVanEenPersoon>();

    [Fact]
    public void An_ended_case_gets_no_duo() =>
        Given(Geopend, new ProefBeeindigd()).When(UseCase(), NaarVervanger, Goed).Refuses<DossierIsBeeindigd>();

    [Fact]
    public void Who_only_reads_assigns_nobody() =>
        Given(Geopend).When(UseCase(), NaarVervanger, Goed with { MagToewijzen = false }).Refuses("ROL-02");

    [Fact]
    public void Both_must_be_colleagues_who_are_still_there()
    {
        var vreemd = Geschikt with { IsCollega = false };
        Given(Geopend).When(UseCase(), NaarVervanger, Goed with { Eerste = vreemd }).Refuses<DuolidIsGeenCollega>();
        Given(Geopend).When(UseCase(), NaarVervanger, Goed with { Achtervang = vreemd }).Refuses<DuolidIsGeenCollega>();
    }

    [Fact]
    public void Both_must_have_the_same_authorisation_level()
    {
        var lezer = Geschikt with { MagSchrijven = false };
        Given(Geopend).When(UseCase(), NaarVervanger, Goed with { Eerste = lezer }).Refuses<DuolidHeeftGeenSchrijfrecht>();
        Given(Geopend).When(UseCase(), NaarVervanger, Goed with { Achtervang = lezer }).Refuses<DuolidHeeftGeenSchrijfrecht>();
    }

    [Fact]
    public void Somebody_with_a_conflict_of_interest_is_kept_out_of_the_duo() =>
        Given(Geopend, new BelangenconflictGemeld(Vervanger)).When(UseCase(), NaarVervanger, Goed).Refuses("ROL-07");

    [Fact]
    public void The_case_type_may_refuse_a_duo() =>
        Given(Geopend).When(UseCase(new ProefRegels(new EigenRegel())), NaarVervanger, Goed).Refuses<EigenRegel>();

    [Theory]
    [InlineData(Rol.Casusregisseur, "gemeente", true, true, true)]
    [InlineData(Rol.Casusregisseur, "gemeente", false, false, true)]
    [InlineData(Rol.Casusregisseur, "politie", true, false, true)]
    [InlineData(Rol.AdviseurOov, "gemeente", true, true, false)]
    [InlineData(Rol.VthHandhaver, "gemeente", true, true, false)]
    public async Task Facts_about_a_person_come_from_the_register_and_the_matrix(
        Rol rol, string organisatie, bool actief, bool isCollega, bool magSchrijven)
    {
        var facts = await FeitenAsync(Aanroep(Regisseur), new MedewerkerRij(Vervanger, organisatie, "Functie", [rol], actief));
        Assert.Equal(new DuolidFeiten(isCollega, magSchrijven), facts.Achtervang);
    }

    [Fact]
    public async Task Somebody_whom_the_register_does_not_know_is_no_colleague() =>
        Assert.Equal(new DuolidFeiten(false, false), (await FeitenAsync(Aanroep(Regisseur))).Achtervang);

    [Fact]
    public async Task Whoever_writes_and_the_chair_may_assign_and_a_mere_reader_may_not()
    {
        Assert.True((await FeitenAsync(Aanroep(Regisseur))).MagToewijzen);
        Assert.True((await FeitenAsync(Aanroep(Vervanger, Rol.VoorzitterOverleg))).MagToewijzen);
        Assert.True((await FeitenAsync(Aanroep(GebruikerId.Systeem, Rol.Systeem))).MagToewijzen);
        Assert.False((await FeitenAsync(Aanroep(Regisseur, Rol.JuridischAdviseur))).MagToewijzen);
    }

    private static DuoToewijzenUseCase<ProefDossier> UseCase(ProefRegels? regels = null, params MedewerkerRij[] medewerkers) => new(
        Zaaktype, regels ?? new ProefRegels(), new VastRegister(medewerkers), new NeedToKnowMatrix([new Huismatrix()]), Controle());

    private static Task<DuoFeiten> FeitenAsync(Aanroep aanroep, params MedewerkerRij[] medewerkers)
    {
        var scenario = Door(aanroep, Geopend, HetDuo);
        return UseCase(null, medewerkers).GatherAsync(scenario.State, NaarVervanger, scenario.Context, TestContext.Current.CancellationToken);
    }
}

/// <summary>A register with these people.</summary>
internal sealed class VastRegister(params IReadOnlyList<MedewerkerRij> medewerkers) : IMedewerkers
{
    public Task<MedewerkerRij?> FindAsync(GebruikerId gebruiker, CancellationToken cancellation) =>
        Task.FromResult(medewerkers.FirstOrDefault(rij => rij.Gebruiker == gebruiker));

    public Task<IReadOnlyList<MedewerkerRij>> AlleAsync(CancellationToken cancellation) => Task.FromResult(medewerkers);
}
