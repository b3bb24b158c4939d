using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Signalen;
using CaseManagement.Signalen.Bewaring;
using CaseManagement.Signalen.Views;
using CaseManagement.Signalen.Wegingen;
using CaseManagement.Tests.Unit.Testing;
using CaseManagement.Tests.Unit.Toegang;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using NodaTime;
using NSubstitute;

namespace CaseManagement.Tests.Unit.Signalen;

/// <summary>A kept signal is opened to compare it, by who said so today, while it is kept (<c>OND-20</c>).</summary>
public sealed class BewaardInzienTests
{
    private static readonly DossierId nieuw = new(new Guid("99999999-9999-4999-8999-999999999999"));

    [Fact]
    public void A_look_that_the_door_refuses_names_the_signal()
    {
        var signaal = new DossierId(new Guid("11111111-1111-4111-8111-000000000001"));
        Assert.Equal([signaal], new BewaardSignaalInzienUseCase(null!, null!, null!).Gevraagd(new BewaardSignaalInzien(signaal)).Dossiers);
    }

    [Fact]
    public async Task A_comparison_recorded_today_opens_the_signal() => Assert.NotNull((await Vraag(Vergeleken(Bewaard().Op(2026, 6, 1)))).Waarde);

    [Fact]
    public async Task Without_a_comparison_the_signal_stays_closed()
    {
        var antwoord = await Vraag(Bewaard().Op(2026, 6, 1));
        Assert.Equal((null, "OND-20"), (antwoord.Waarde, antwoord.RegelId));
    }

    [Fact]
    public async Task The_same_person_in_another_role_sees_nothing()
    {
        var antwoord = await Vraag(Vergeleken(Bewaard().Op(2026, 6, 1)), Rol.AdviseurOov);
        Assert.Equal((null, "ROL-02"), (antwoord.Waarde, antwoord.RegelId));
    }

    [Fact]
    public void On_the_day_that_it_must_be_destroyed_nobody_looks_any_more()
    {
        Assert.True(Mag(Vergeleken(Bewaard().Op(2027, 2, 4))));
        Assert.False(Mag(Vergeleken(Bewaard().Op(2027, 2, 5))));
    }

    [Fact]
    public void The_copy_of_what_went_to_RIEC_is_not_compared()
    {
        var loop = Signaalloop.InWeging().Getoetst().Na(l => l.Weeg3(Stappen.Weging3(Weging3Uitkomst.OverdrachtRiec))).Op(2026, 2, 20)
            .Na(l => l.Als(Rol.Signaalcoordinator, "u-sig").When(new OverdrachtBevestigenUseCase(Stappen.Register, SignaalBeleid.Standaard), new OverdrachtBevestigen(new LocalDate(2026, 2, 19)), l.Protocol));
        Vergelijk(loop).Refuses<SignaalIsNietBewaard>();
        Assert.False(Mag(Vergeleken(loop)));
    }

    [Fact]
    public void What_was_never_received_is_not_compared() => Vergelijk(new Signaalloop()).Refuses<SignaalIsNietBewaard>();

    private static Signaalloop Bewaard() => Signaalloop.InWeging().Na(l => l.Weeg3(Stappen.Weging3(Weging3Uitkomst.NietInBehandeling)));

    private static Signaalloop Vergeleken(Signaalloop loop) => loop.Met(new BewaardSignaalVergeleken(
        nieuw, new GebruikerId("u-sig"), PersonalText.Of(BetrokkeneId.Of(Scenario<SignaalDossier>.Dossier), SignaalZaaktype.Doelcode, "Zelfde pand"), loop.Dag));

    private static bool Mag(Signaalloop loop)
    {
        var context = loop.Als(Rol.Signaalcoordinator, "u-sig").Context;
        return BewaardSignaalInzienUseCase.MagVergelijken(loop.State, new QueryContext(context.Aanroep, context.Moment));
    }

    private static ScenarioResult<SignaalDossier> Vergelijk(Signaalloop loop) => loop.Als(Rol.Signaalcoordinator, "u-sig").When(
        new BewaardSignaalVergelijkenUseCase(Substitute.For<IDossierregister>()), new BewaardSignaalVergelijken(nieuw, "Zelfde pand"),
        new DossierOverzicht { Id = nieuw, Zaaktype = "signaal", Code = "OND-2026-0002", Status = "Ontvangen", IsActief = true, GeopendOp = loop.Dag });

    private static Task<Antwoord<SignaalInzage>> Vraag(Signaalloop loop, Rol rol = Rol.Signaalcoordinator)
    {
        var zaaktype = new SignaalZaaktype();
        var log = new Geheugenlog();
        foreach (var @event in loop.Gebeurd)
        {
            log.Voeg("signaal", Scenario<SignaalDossier>.Dossier, @event);
        }

        var scenario = loop.Als(rol, "u-sig");
        var controle = new Toegangscontrole(new PolicyEngine(new NeedToKnowMatrix([new Huismatrix()])), [zaaktype], [], new VasteKlok(scenario.Nu));
        var useCase = new BewaardSignaalInzienUseCase(
            new Lader<SignaalDossier>(Onderwerp<SignaalDossier>.Van(zaaktype), log), controle, new OpenLezer());
        return useCase.AnswerAsync(
            new BewaardSignaalInzien(Scenario<SignaalDossier>.Dossier), new QueryContext(scenario.Aanroep, scenario.Context.Moment), TestContext.Current.CancellationToken);
    }
}
