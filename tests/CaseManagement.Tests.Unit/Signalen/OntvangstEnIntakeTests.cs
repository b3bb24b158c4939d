using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Signalen;
using CaseManagement.Signalen.Intake;
using CaseManagement.Signalen.Ontvangst;
using CaseManagement.Signalen.Wegingen;
using CaseManagement.Tests.Unit.Testing;
using NodaTime;

namespace CaseManagement.Tests.Unit.Signalen;

public sealed class OntvangstEnIntakeTests
{
    [Fact]
    public void A_signal_of_years_ago_can_be_received_with_its_old_reference()
    {
        var ontvangen = new Signaalloop()
            .Ontvang(Stappen.Ontvangst() with { OntvangenOp = new LocalDate(2019, 4, 1), Kenmerk = "2019/17" }).Then<SignaalOntvangen>();
        Assert.Equal(new LocalDate(2019, 4, 1), ontvangen.OntvangenOp);
        Assert.Equal("[persoonsgegeven]", ontvangen.Kenmerk!.ToString());
    }

    [Fact]
    public void A_signal_is_not_received_tomorrow() =>
        new Signaalloop().Ontvang(Stappen.Ontvangst() with { OntvangenOp = new LocalDate(2026, 2, 3) }).Refuses("OND-1.11");

    [Fact]
    public void A_signal_needs_two_different_people() =>
        new Signaalloop().Ontvang(Stappen.Ontvangst() with { Duo = new Duo(new("u-sig"), new("u-sig")) }).Refuses("ROL-01");

    [Fact]
    public void Meld_Misdaad_Anoniem_is_channel_and_reporter_at_once()
    {
        new Signaalloop().Ontvang(Stappen.Ontvangst() with { Kanaal = Kanaal.MeldMisdaadAnoniem }).Refuses("MEL-5.1");
        new Signaalloop().Ontvang(Stappen.Ontvangst() with { MelderSoort = SignaalMelderSoort.MMA }).Refuses("MEL-5.1");
        new Signaalloop()
            .Ontvang(Stappen.Ontvangst() with { Kanaal = Kanaal.MeldMisdaadAnoniem, MelderSoort = SignaalMelderSoort.MMA })
            .Then<SignaalOntvangen>();
    }

    [Fact]
    public void Bibob_material_never_enters_a_signal() =>
        new Signaalloop().Ontvang(Stappen.Ontvangst() with { Categorieen = [GegevensCategorie.Bibob] }).Refuses("OND-1.12.6");

    [Theory]
    [InlineData(Kanaal.Politie, null)]
    [InlineData(Kanaal.Wijkagent, null)]
    [InlineData(Kanaal.Gesprek, GegevensCategorie.Wpg)]
    [InlineData(Kanaal.Boa, GegevensCategorie.Strafrechtelijk)]
    public void Police_data_needs_a_basis_in_the_Wpg(Kanaal kanaal, GegevensCategorie? categorie)
    {
        var command = Stappen.Ontvangst() with
        {
            Kanaal = kanaal,
            MelderSoort = SignaalMelderSoort.Professional,
            Categorieen = categorie is { } tag ? [tag] : null,
        };
        new Signaalloop().Ontvang(command).Refuses("OND-1.12.7");
        new Signaalloop().Ontvang(command with { WpgArtikel = WpgArtikel.Artikel16Lid1C }).Then<SignaalOntvangen>();
    }

    [Fact]
    public void A_boa_without_criminal_data_needs_no_Wpg_basis() => new Signaalloop()
        .Ontvang(Stappen.Ontvangst() with { Kanaal = Kanaal.Boa, MelderSoort = SignaalMelderSoort.Professional }).Then<SignaalOntvangen>();

    [Fact]
    public void The_intake_is_recorded_once() => Signaalloop.MetIntake().Intake(Stappen.Intake()).Refuses("OND-1.4");

    [Fact]
    public void The_intake_keeps_pseudonyms_and_seals_names_under_the_key_of_the_person()
    {
        var result = Signaalloop.Ontvangen().Intake(Stappen.Intake(Stappen.Exploitant));
        var gekoppeld = result.Then<BetrokkeneGekoppeld>();
        Assert.Equal([gekoppeld.Betrokkene], result.Then<IntakeVastgesteld>().Betrokkenen);
        Assert.Equal(gekoppeld.Betrokkene, gekoppeld.Naam.Subject);
        Assert.Equal(gekoppeld.Betrokkene, gekoppeld.Geboortedatum!.Subject);
        Assert.NotEqual(BetrokkeneId.Of(Scenario<SignaalDossier>.Dossier), gekoppeld.Betrokkene);
        Assert.Equal("v1.0", result.Then<IntakeVastgesteld>().ProtocolVersie);
    }

    [Fact]
    public void Nobody_is_born_tomorrow()
    {
        var morgen = Stappen.Exploitant with { Geboortedatum = new LocalDate(2026, 2, 6) };
        Signaalloop.Ontvangen().Intake(Stappen.Intake(morgen)).Refuses("OND-1.11");
        Signaalloop.InWeging().Koppel(morgen).Refuses("OND-1.11");
    }

    [Fact]
    public void Nobody_is_linked_before_the_intake_or_after_the_end()
    {
        Signaalloop.Ontvangen().Koppel(Stappen.Exploitant).Refuses("OND-1.4");
        Signaalloop.MetIntake().Na(l => l.Weeg1(Stappen.Weging1Nee())).Koppel(Stappen.Exploitant).Refuses("OND-1.4");
    }

    [Fact]
    public void The_ondermijningsteam_does_no_intake() => Signaalloop.Ontvangen()
        .Als(Rol.LidOndermijningsteam, "u-team1")
        .When(new IntakeVaststellenUseCase(Stappen.Register, SignaalBeleid.Standaard), Stappen.Intake(), Signaalloop.V1)
        .Refuses("OND-1.10");

    [Fact]
    public void The_program_links_nobody() => Signaalloop.InWeging()
        .Als(Rol.Systeem, "systeem")
        .When(new BetrokkeneKoppelenUseCase(Stappen.Register, SignaalBeleid.Standaard), new BetrokkeneKoppelen(Stappen.Exploitant), Signaalloop.V1)
        .Refuses("AVG-22");

    [Fact]
    public void The_door_names_the_roles()
    {
        Assert.Equal([Rol.Signaalcoordinator], new Weging1VastleggenUseCase(Stappen.Register, null!, SignaalBeleid.Standaard).Policy.AlleenRollen);
        Assert.Equal([Rol.LidOndermijningsteam], new Weging3VastleggenUseCase(Stappen.Register, null!, SignaalBeleid.Standaard).Policy.AlleenRollen);
        Assert.Equal([Rol.Signaalcoordinator], new SignaalOntvangenUseCase().Policy.AlleenRollen);
        var policy = new Weging3VastleggenUseCase(Stappen.Register, null!, SignaalBeleid.Standaard).Policy;
        Assert.Equal(("OND-1.10", "OND-16"), (policy.RegelVoor(Rol.Signaalcoordinator), policy.RegelVoor(Rol.Fg)));
    }
}
