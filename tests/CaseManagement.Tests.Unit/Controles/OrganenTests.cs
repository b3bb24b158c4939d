using CaseManagement.Controles.Inzage;
using CaseManagement.Controles.Organen;
using CaseManagement.Controles.Plannen;
using CaseManagement.Controles.Toestand;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Dossier.Kern;
using static CaseManagement.Tests.Unit.Controles.Gegeven;

namespace CaseManagement.Tests.Unit.Controles;

public class OrganenTests
{
    private static readonly OrgaanToevoegenUseCase toevoegen = new();
    private static readonly OrgaanTerugtrekkenUseCase terugtrekken = new();

    private static OrgaanToevoegen Brandweerlid => new(Orgaan.Brandweer, " Brandweer ", DeelnameVorm.Controleert, Controlegrondslag.WetVeiligheidsregios);

    /// <summary>Organ, kind of organisation (G municipality, P partner), whether it may enter, and its bases.</summary>
    private const string Tabel = """
        ToezichthouderVth G controleert AwbToezicht
        Boa G controleert AwbToezicht
        Politie P controleert Politiewet3 Wpg16 Wpg18 Wpg19 Wpg20 Opiumwet9
        Belastingdienst P controleert AlgemeneWetRijksbelastingen
        Douane P controleert AlgemeneDouanewet
        Arbeidsinspectie P controleert AwbToezicht Arbeidswetgeving
        OpenbaarMinisterie P ondersteunt Wjsg39f
        Brandweer P controleert AwbToezicht WetVeiligheidsregios
        Omgevingsdienst P controleert AwbToezicht
        Netbeheerder P privaat Energiewet
        Woningcorporatie P privaat Huurrecht
        Riec P ondersteunt Wgs
        """;

    public static TheoryData<string> Rijen => [.. Tabel.Split('\n').Select(rij => rij.Trim())];

    [Theory]
    [MemberData(nameof(Rijen))]
    public void Each_organ_takes_part_on_its_own_bases_and_enters_on_its_own_power_only(string rij)
    {
        var delen = rij.Split(' ');
        var orgaan = Enum.Parse<Orgaan>(delen[0]);
        var organisatie = delen[1] == "G" ? "gemeente" : "een-partner";
        foreach (var grondslag in Enum.GetValues<Controlegrondslag>())
        {
            var ondersteunt = Given(Gepland).When(toevoegen, new(orgaan, organisatie, DeelnameVorm.Ondersteunt, grondslag));
            var controleert = Given(Gepland).When(toevoegen, new(orgaan, organisatie, DeelnameVorm.Controleert, grondslag));
            if (!delen.Skip(3).Contains(grondslag.ToString()))
            {
                Assert.Equal(grondslag is Controlegrondslag.Strafvordering ? "AVG-01" : "OND-1.7", ondersteunt.Decision.Refusal?.RegelId);
                continue;
            }

            ondersteunt.Then(new OrgaanToegevoegd(orgaan, organisatie, DeelnameVorm.Ondersteunt, grondslag, Regisseur));
            Assert.Equal(
                delen[2] switch { "privaat" => typeof(PrivatePartijTreedtNietBinnen), "ondersteunt" => typeof(OrgaanOndersteuntAlleen), _ => null },
                controleert.Decision.Refusal?.GetType());
            var verkeerd = delen[1] == "G" ? "een-partner" : "Gemeente";
            Given(Gepland).When(toevoegen, new(orgaan, verkeerd, DeelnameVorm.Ondersteunt, grondslag)).Refuses<OrganisatiePastNietBijOrgaan>();
        }
    }

    [Fact]
    public void The_table_names_every_organ() => Assert.Equal(
        Enum.GetNames<Orgaan>().Order(), Tabel.Split('\n').Select(rij => rij.Trim().Split(' ')[0]).Order());

    [Fact]
    public void The_name_of_an_organisation_is_written_in_one_way() =>
        Given(Gepland).When(toevoegen, Brandweerlid).Then(new OrgaanToegevoegd(Orgaan.Brandweer, "brandweer", DeelnameVorm.Controleert, Controlegrondslag.WetVeiligheidsregios, Regisseur));

    [Fact]
    public void Nobody_takes_part_without_a_basis() =>
        Given(Gepland).When(toevoegen, Brandweerlid with { Grondslag = null }).Refuses<DeelnameZonderGrondslag>();

    [Fact]
    public void Consent_and_criminal_procedure_are_no_basis_of_an_authority()
    {
        Given(Gepland).When(toevoegen, Brandweerlid with { Grondslag = Controlegrondslag.Toestemming }).Refuses<GrondslagPastNietBijOrgaan>();
        Given(Gepland).When(toevoegen, Brandweerlid with { Grondslag = Controlegrondslag.Strafvordering }).Refuses<OpsporingIsGeenControledoel>();
    }

    [Fact]
    public void An_organ_takes_part_once_and_a_partner_organisation_as_one_organ()
    {
        Given([.. Gepland, Brandweer]).When(toevoegen, Brandweerlid with { Organisatie = "andere" }).Refuses<OrgaanNeemtAlDeel>();
        Given([.. Gepland, Politie]).When(toevoegen, Brandweerlid with { Organisatie = "politie" }).Refuses<OrgaanNeemtAlDeel>();
        Assert.NotNull(Given([.. Gepland, Vth]).When(toevoegen, new(Orgaan.Boa, "gemeente", DeelnameVorm.Controleert, Controlegrondslag.AwbToezicht)).Then<OrgaanToegevoegd>());
    }

    [Fact]
    public void An_organ_that_leaves_takes_its_people_along_and_opens_the_preparation_again()
    {
        var uitgenodigd = new DeelnemerUitgenodigd(new Deelnemer("politie", null, new(2026, 4, 1)));
        var collega = new DeelnemerUitgenodigd(new Deelnemer("gemeente", new("j.handhaver")));
        var andere = new DeelnemerUitgenodigd(new Deelnemer("brandweer", null, new(2026, 4, 1)));
        var resultaat = Given([.. Voorbereid, uitgenodigd, collega, andere]).When(terugtrekken, new(Orgaan.Politie));
        resultaat.Then(new OrgaanTeruggetrokken(Orgaan.Politie, Regisseur), new DeelnemerVerwijderd("politie", null));
        Assert.Equal(ControleStatus.Gepland, resultaat.After.Status);
        Assert.Null(resultaat.After.Deelname(Orgaan.Politie));
        Assert.NotNull(resultaat.After.Deelname(Orgaan.Brandweer));
        Given([.. Voorbereid, uitgenodigd, collega]).When(terugtrekken, new(Orgaan.ToezichthouderVth))
            .Then(new OrgaanTeruggetrokken(Orgaan.ToezichthouderVth, Regisseur));
    }

    [Fact]
    public void An_organ_that_does_not_take_part_cannot_leave() => Given(Gepland).When(terugtrekken, new(Orgaan.Politie)).Refuses<OrgaanNeemtNietDeel>();

    [Fact]
    public void A_partner_is_invited_only_as_an_organ_that_takes_part_and_a_colleague_always()
    {
        var regels = new ControleRegels();
        var state = Stand([.. Gepland, Politie]);
        Assert.Null(regels.MagDeelnemer(state, new Deelnemer("politie")));
        Assert.Null(regels.MagDeelnemer(state, new Deelnemer("gemeente", new("b.burgemeester"))));
        Assert.Equal("OND-1.7", regels.MagDeelnemer(state, new Deelnemer("belastingdienst"))?.RegelId);
    }
}
