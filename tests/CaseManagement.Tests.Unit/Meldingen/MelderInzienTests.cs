using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Meldingen;
using CaseManagement.Meldingen.Melder;
using CaseManagement.Meldingen.Ontvangst;
using CaseManagement.Tests.Unit.Testing;
using CaseManagement.Tests.Unit.Toegang;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;

namespace CaseManagement.Tests.Unit.Meldingen;

/// <summary>Who reported is for the desk, and only today for who gave a reason (<c>MEL-02</c>).</summary>
public sealed class MelderInzienTests
{
    private readonly Meldingloop loop = Meldingloop.Ontvangen(
        Meldingloop.Ontvangst(melder: MelderSoort.Vertrouwelijk) with { Melder = new MelderOpgave("Geheime Naam", "0600000000") });

    [Fact]
    public async Task A_reason_given_today_opens_the_reporter()
    {
        loop.Na(l => l.When(new MelderInzageVragenUseCase(), new MelderInzageVragen("Terugbellen")));
        Assert.Equal("0600000000", (await Vraag(Rol.MedewerkerMeldpunt)).Waarde!.Contact);
    }

    [Fact]
    public async Task Without_a_reason_the_reporter_stays_closed()
    {
        var antwoord = await Vraag(Rol.MedewerkerMeldpunt);
        Assert.Equal((null, "MEL-02", true), (antwoord.Waarde, antwoord.RegelId, antwoord.MagGenoemd));
    }

    [Fact]
    public async Task The_same_person_in_another_role_sees_nothing()
    {
        loop.Na(l => l.When(new MelderInzageVragenUseCase(), new MelderInzageVragen("Terugbellen")));
        var antwoord = await Vraag(Rol.Casusregisseur);
        Assert.Equal((null, "ROL-02", false), (antwoord.Waarde, antwoord.RegelId, antwoord.MagGenoemd));
    }

    private Task<Antwoord<MelderInzage>> Vraag(Rol rol)
    {
        var zaaktype = new MeldingZaaktype();
        var log = new Geheugenlog();
        foreach (var @event in loop.Gebeurd)
        {
            log.Voeg("melding", Scenario<Melding>.Dossier, @event);
        }

        var scenario = loop.Scenario;
        var controle = new Toegangscontrole(
            new PolicyEngine(new NeedToKnowMatrix([new Huismatrix()])), [zaaktype], [], new VasteKlok(scenario.Nu));
        var useCase = new MelderInzienUseCase(new Lader<Melding>(Onderwerp<Melding>.Van(zaaktype), log), controle, new Toegang.OpenLezer());
        return useCase.AnswerAsync(
            new MelderInzien(Scenario<Melding>.Dossier), new QueryContext(scenario.Aanroep with { Rol = rol }, scenario.Context.Moment), TestContext.Current.CancellationToken);
    }
}
