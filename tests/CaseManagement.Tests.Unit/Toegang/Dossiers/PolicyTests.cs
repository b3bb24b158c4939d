using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Dossiers;
using CaseManagement.Toegang.Dossiers.Vragen;
using CaseManagement.Toegang.Medewerkers;
using static CaseManagement.Tests.Unit.Toegang.Proefdata;

namespace CaseManagement.Tests.Unit.Toegang.Dossiers;

/// <summary>Where every common use case enters and which right it needs: a door that opens too wide fails here.</summary>
public sealed class PolicyTests
{
    private const Recht Schrijver = Recht.Lezen | Recht.Schrijven;
    private static readonly ProefRegels Regels = new();

    [Fact]
    public void Every_common_command_enters_at_its_own_place_with_its_own_right()
    {
        Klopt(new DuoToewijzenUseCase<ProefDossier>(Zaaktype, Regels, null!, null!, null!).Policy, "PUT", "duo", AuditActie.Autoriseren, Recht.Lezen);
        Klopt(new DeelnemerUitnodigenUseCase<ProefDossier>(Zaaktype, Regels, []).Policy, "POST", "deelnemers", AuditActie.Autoriseren, Schrijver);
        Klopt(new DeelnemerVerwijderenUseCase<ProefDossier>().Policy, "POST", "deelnemers/verwijdering", AuditActie.Autoriseren, Schrijver);
        Klopt(new BelangenconflictMeldenUseCase<ProefDossier>().Policy, "POST", "belangenconflict", AuditActie.Autoriseren, Recht.Metadata);
        Klopt(new ActieAfsprekenUseCase<ProefDossier>(Zaaktype, Regels).Policy, "POST", "acties", AuditActie.Wijzigen, Schrijver);
        Klopt(new ActieGereedmeldenUseCase<ProefDossier>(Zaaktype, Regels, null!).Policy, "POST", "acties/gereedmelding", AuditActie.Wijzigen, Recht.Lezen);
        Klopt(new ActieDoorschuivenUseCase<ProefDossier>(Zaaktype, Regels, null!).Policy, "POST", "acties/doorschuiving", AuditActie.Wijzigen, Schrijver);
        Klopt(new ActieVervallenVerklarenUseCase<ProefDossier>(Zaaktype, Regels, null!).Policy, "POST", "acties/vervallenverklaring", AuditActie.Wijzigen, Schrijver);
        Klopt(new ActieOverdragenUseCase<ProefDossier>(Zaaktype, Regels, null!).Policy, "POST", "acties/overdracht", AuditActie.Wijzigen, Schrijver);
        Klopt(new BesprekingVerzoekenUseCase<ProefDossier>(Zaaktype).Policy, "POST", "bespreekverzoeken", AuditActie.Wijzigen, Recht.Lezen);
    }

    [Fact]
    public void Who_only_takes_part_says_nothing_about_who_has_access()
    {
        Assert.True(new DuoToewijzenUseCase<ProefDossier>(Zaaktype, Regels, null!, null!, null!).Policy.NietVoorDeelnemers);
        Assert.True(new DeelnemerUitnodigenUseCase<ProefDossier>(Zaaktype, Regels, []).Policy.NietVoorDeelnemers);
        Assert.True(new DeelnemerVerwijderenUseCase<ProefDossier>().Policy.NietVoorDeelnemers);
        Assert.False(new BelangenconflictMeldenUseCase<ProefDossier>().Policy.NietVoorDeelnemers);
        Assert.False(new ActieAfsprekenUseCase<ProefDossier>(Zaaktype, Regels).Policy.NietVoorDeelnemers);
    }

    [Fact]
    public void The_register_of_people_is_changed_by_who_writes_in_beheer()
    {
        Assert.Equal("beheer", Medewerker.Onderwerp.Gebied);
        Assert.Equal("va-beheer", Medewerker.Onderwerp.Doel);
        Klopt(new MedewerkerRegistrerenUseCase().Policy, "POST", "", AuditActie.Autoriseren, Recht.Schrijven);
        Klopt(new RollenWijzigenUseCase().Policy, "PUT", "rollen", AuditActie.Autoriseren, Recht.Schrijven);
        Klopt(new MedewerkerUitschrijvenUseCase().Policy, "POST", "uitschrijving", AuditActie.Autoriseren, Recht.Schrijven);
    }

    [Fact]
    public void Every_common_question_needs_the_column_and_the_purpose_of_its_case_type()
    {
        Vraagt(new DossierInzienUseCase<ProefDossier, ProefInzage>(Zaaktype, Regels, null!, null!, new OpenLezer()).Policy, "GET", "proefzaken/{id}", AuditActie.Inzien);
        Vraagt(new DossierLijstUseCase<ProefDossier>(Zaaktype, null!, null!, null!).Policy, "GET", "proefzaken", AuditActie.Zoeken);
        Vraagt(new DossierZoekenUseCase<ProefDossier>(Zaaktype, null!, null!, null!, null!).Policy, "POST", "proefzaken/_zoek", AuditActie.Zoeken);
        var acties = new MijnActiesUseCase([], null!, null!, null!).Policy;
        Assert.Equal(("acties", "agenda", "va-overleg"), (acties.Pad, acties.Gebied, acties.Doel));
    }

    private static void Klopt(CommandPolicy policy, string methode, string pad, AuditActie actie, Recht nodig) =>
        Assert.Equal((methode, pad, actie, nodig), (policy.Methode, policy.Pad, policy.Actie, policy.Nodig));

    private static void Vraagt(QueryPolicy policy, string methode, string pad, AuditActie actie) => Assert.Equal(
        (methode, pad, actie, "woonoverlast", "va-test", Recht.Metadata),
        (policy.Methode, policy.Pad, policy.Actie, policy.Gebied, policy.Doel, policy.Nodig));
}
