using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Protocol;
using CaseManagement.Signalen;
using CaseManagement.Signalen.Casus;
using CaseManagement.Signalen.Signaaloverleg;
using CaseManagement.Tests.Unit.Toegang;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using NodaTime;
using NSubstitute;

namespace CaseManagement.Tests.Unit.Signalen;

/// <summary>Who takes part in a case when, what is shown of it to whom, and which state holds after a check that is done again.</summary>
public sealed class CasusGrenzenTests
{
    [Fact]
    public void Whoever_was_admitted_attends_while_the_plan_is_made_and_takes_part_where_check_2B_allows_him_something()
    {
        Assert.Contains(Casusloop.Gestart().Overzicht.Deelnemers, d => d is { Gebruiker.Value: "u-handhaver", AlleenAls: SignaalDeelnemers.AlleenAanTafel });
        Assert.Contains(Casusloop.InMonitoring().Overzicht.Deelnemers, d => d is { Gebruiker.Value: "u-handhaver", AlleenAls: Rol.VthHandhaver });
        Assert.DoesNotContain(Casusloop.InUitvoering().Overzicht.Deelnemers, d => d.Gebruiker?.Value == "u-cr");
        var state = Casusloop.InUitvoering().State!;
        Assert.True(CasusZicht.MagOntvangen(state, Ontvanger.VthHandhaving));
        Assert.False(CasusZicht.MagOntvangen(state, Ontvanger.Burgerzaken));
    }

    [Fact]
    public void A_case_that_ended_has_no_terms()
    {
        var dicht = Casusloop.Geinformeerd().Op(2026, 12, 3).Na(c => c.Sluit());
        Assert.Empty(dicht.Overzicht.Termijnen);
    }

    [Fact]
    public void A_plan_may_be_changed_before_the_first_check()
    {
        Casusloop.MetPlan().Plan().Then<PlanVanAanpakVastgesteld>();
        Casusloop.MetPlan().Na(c => c.Toets(1)).Plan().Then<PlanVanAanpakVastgesteld>();
        Casusloop.InUitvoering().Plan().Refuses<CasusstapNietAanDeOrde>();
    }

    [Fact]
    public void A_check_that_is_done_again_and_refuses_does_not_take_the_execution_back()
    {
        PrivacyCheck2BUitvoeren Nee(int nummer) => Casusloop.Check(nummer) with
        {
            Regels = [.. Casusloop.Check(nummer).Regels.Select(regel => regel with { Besluit = UitvoeringsBesluit.Geweigerd, Voorwaarden = null })],
        };
        var loop = Casusloop.InUitvoering().Na(c => c.Toets(Nee(1))).Na(c => c.Toets(Nee(2)));
        Assert.Equal(CasusStatus.InUitvoering, loop.State!.Status);
        loop.Verstrek(1, Ontvanger.VthHandhaving, Casusloop.Detail).Refuses("OND-14");
    }

    [Fact]
    public void The_aim_and_the_evaluation_are_for_who_runs_or_checks_the_case()
    {
        var loop = Casusloop.InUitvoering();
        CasusInzage Toon(Rol rol, string gebruiker) =>
            new CasusRegels().Toon(loop.State!, loop.Overzicht, Recht.Lezen, loop.Als(rol, gebruiker).Context.Moment, loop.Als(rol, gebruiker).Aanroep, new PlainReader(), []);
        var geheel = Toon(Rol.Casusregisseur, "u-cr");
        Assert.Equal(("Oneigenlijk gebruik van het pand beëindigen", new LocalDate(2026, 9, 1)), (geheel.Doel, geheel.Evaluatiedatum));
        var deel = Toon(Rol.VthHandhaver, "u-handhaver");
        Assert.Equal((null, null, null), (deel.Doel, deel.Evaluatiedatum, deel.Signaal));
    }

    [Fact]
    public void A_signal_is_not_kept_while_its_case_runs()
    {
        var casus = Casusloop.Gestart();
        casus.Signaal.Met(new CasusVastgelegd(Casusloop.Id, new GebruikerId("u-sig"), new LocalDate(2026, 2, 17)));
        casus.Signaal.Als(Rol.Signaalcoordinator, "u-sig").When(
            new SignaalBewaringStartenUseCase(Substitute.For<CaseManagement.Kernel.Dossier.IDossierregister>(), Stappen.Register),
            new SignaalBewaringStarten(Casusloop.Id),
            new CasusvolgerFeiten(casus.Overzicht with { VernietigenOp = new LocalDate(2031, 12, 3) }, casus.Signaal.Protocol)).Refuses<GeenGeeindigdeCasus>();
    }

    [Fact]
    public async Task The_end_of_a_case_looks_at_its_signal()
    {
        var casus = Casusloop.InMonitoring();
        var log = new Geheugenlog();
        foreach (var @event in casus.Signaal.Gebeurd)
        {
            log.Voeg("signaal", casus.State!.Start.Signaal, @event);
        }

        var signalen = new Lader<SignaalDossier>(Onderwerp<SignaalDossier>.Van(new SignaalZaaktype()), log);
        var useCase = new OndermijningsCasusAfsluitenUseCase(Substitute.For<IProtocolregister>(), signalen, SignaalBeleid.Standaard);
        var context = casus.Als(Rol.Casusregisseur, "u-cr").Context;
        var command = new OndermijningsCasusAfsluiten("Klaar");
        Assert.Single((await useCase.GatherAsync(casus.State, command, context, TestContext.Current.CancellationToken)).Signaal!.Betrokkenen);
        Assert.Null((await useCase.GatherAsync(null, command, context, TestContext.Current.CancellationToken)).Signaal);
    }
}
