using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Dossiers;
using CaseManagement.Toegang.Dossiers.Vragen;
using NodaTime;
using static CaseManagement.Tests.Unit.Toegang.Proefdata;

namespace CaseManagement.Tests.Unit.Toegang;

/// <summary>Parts of a rule that stand beside each other.</summary>
public sealed class GrenzenTests
{
    [Fact]
    public void A_right_reaches_as_far_as_the_cell_that_gives_it()
    {
        var engine = new PolicyEngine(new NeedToKnowMatrix([new Huismatrix()]));
        var meldpunt = Aanroep(Regisseur, Rol.MedewerkerMeldpunt);
        Assert.Equal([Reikwijdte.Toegewezen], engine.Reikwijdten(meldpunt, "woonoverlast", Recht.Schrijven));
        Assert.Equal([Reikwijdte.Alle], engine.Reikwijdten(meldpunt, "woonoverlast", Recht.Metadata));
    }

    [Fact]
    public void A_colleague_is_invited_as_a_person() => Given(Geopend)
        .When(new DeelnemerUitnodigenUseCase<ProefDossier>(Zaaktype, new ProefRegels(), []), new DeelnemerUitnodigen("gemeente", Vervanger, Vandaag), new UitnodigingFeiten(null))
        .Then(new DeelnemerUitgenodigd(new Deelnemer("gemeente", Vervanger, Vandaag)));

    [Fact]
    public void Only_the_guest_of_that_organisation_is_removed() => Given(Geopend, new DeelnemerUitgenodigd(new Deelnemer("politie", Agent)))
        .When(new DeelnemerVerwijderenUseCase<ProefDossier>(), new DeelnemerVerwijderen("ggz", Agent)).Refuses<DeelnemerIsOnbekend>();

    [Fact]
    public void Nobody_steps_back_from_what_does_not_exist() =>
        Given().When(new BelangenconflictMeldenUseCase<ProefDossier>(), new BelangenconflictMelden()).ThenNothing();

    [Fact]
    public void An_account_or_nobody_is_a_shape_and_no_organisation_is_none()
    {
        Assert.True(Vorm.IsGebruikerOfNiemand(null));
        Assert.True(Vorm.IsGebruikerOfNiemand(Agent));
        Assert.False(Vorm.IsOrganisatie(null));
    }

    [Theory]
    [InlineData("Ab", true)]
    [InlineData("Adviseur OOV", true)]
    [InlineData("A", false)]
    [InlineData("Jan Jansen", false)]
    [InlineData(null, false)]
    public void A_function_is_named_in_words_that_name_nobody(string? functie, bool goed) => Assert.Equal(goed, Vorm.IsFunctie(functie));

    [Fact]
    public void A_function_is_at_most_eighty_characters_long()
    {
        Assert.True(Vorm.IsFunctie("A" + new string('a', 79)));
        Assert.False(Vorm.IsFunctie("A" + new string('a', 80)));
    }

    [Fact]
    public void A_contract_by_reflection_is_for_the_named_types_only()
    {
        var contracten = new GeneriekeContracten(typeof(Duo));
        Assert.NotNull(contracten.GetTypeInfo(typeof(Duo), new System.Text.Json.JsonSerializerOptions()));
        Assert.Null(contracten.GetTypeInfo(typeof(Deelnemer), new System.Text.Json.JsonSerializerOptions()));
    }

    [Fact]
    public void An_action_that_is_done_is_not_escalated_any_more()
    {
        var actie = new ActieOverzicht(1, Tekst("bellen"), new Deelnemer("politie"), Vandaag, ActieStatus.Doorgeschoven, 3);
        Assert.True(ActieWeergave.Van(actie, new OpenLezer()).Geescaleerd);
        Assert.False(ActieWeergave.Van(actie with { Doorgeschoven = 2 }, new OpenLezer()).Geescaleerd);
        Assert.False(ActieWeergave.Van(actie with { Status = ActieStatus.Gereed }, new OpenLezer()).Geescaleerd);
    }

    [Fact]
    public void A_partner_sees_its_own_actions_of_a_case_only()
    {
        ActieOverzicht Van(int nummer, string organisatie) => new(nummer, Tekst("bellen"), new Deelnemer(organisatie), Vandaag);
        var overzicht = Zaaktype.Overzicht(default, new ProefDossier(Geopend)) with { Acties = [Van(1, "politie"), Van(2, "alliantie")] };
        Assert.Equal(1, Assert.Single(DossierKader.Van(overzicht, Aanroep(Agent, Rol.Politie, "politie"), new OpenLezer()).Acties).Nummer);
    }

    [Fact]
    public void The_terms_of_a_secret_case_are_for_whoever_may_read_it()
    {
        var termijn = new TermijnOverzicht("Beslistermijn", new LocalDate(2026, 5, 1));
        var overzicht = Zaaktype.Overzicht(default, new ProefDossier(Geopend)) with { Vertrouwelijkheid = Vertrouwelijkheid.Geheim, Termijnen = [termijn] };
        var kop = new Kopweergave(new OpenLezer());
        Assert.Null(kop.Van(overzicht, Recht.Metadata, Aanroep(Regisseur)).EerstvolgendeTermijn);
        Assert.Equal(termijn.UiterlijkOp, kop.Van(overzicht, Recht.Lezen, Aanroep(Regisseur)).EerstvolgendeTermijn);
        Assert.Equal(termijn.UiterlijkOp, kop.Van(overzicht with { Vertrouwelijkheid = Vertrouwelijkheid.Vertrouwelijk }, Recht.Metadata, Aanroep(Regisseur)).EerstvolgendeTermijn);
    }
}
