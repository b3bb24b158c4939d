using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Meldingen;
using CaseManagement.Meldingen.Kluis;
using CaseManagement.Meldingen.Ontvangst;
using CaseManagement.Tests.Unit.Testing;
using CaseManagement.Tests.Unit.Toegang;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;

namespace CaseManagement.Tests.Unit.Meldingen.Kluis;

/// <summary>Who reported is shown to who opened the vault today, and to nobody else (<c>MEL-02</c>).</summary>
public sealed class MelderInzienTests
{
    private static readonly DossierId Melding = Scenario<Melding>.Dossier;
    private static readonly DossierId Kluisnummer = Melderkluis.IdVan(Melding);

    private readonly Geheugenlog log = new();
    private readonly Meldingloop loop = Meldingloop.Ontvangen(
        Meldingloop.Ontvangst(melder: MelderSoort.Vertrouwelijk) with { Melder = new MelderOpgave("Geheime Naam", "0600000000") });

    [Fact]
    public async Task A_reason_given_today_opens_the_reporter_and_the_trail_finds_it_by_the_melding()
    {
        var antwoord = await Vraag(Gelegd(), Geopend());
        Assert.Equal(("Geheime Naam", "0600000000"), (antwoord.Waarde!.Naam, antwoord.Waarde.Contact));
        Assert.Equal([Melding, Kluisnummer], antwoord.Inzage.Dossiers);
        Assert.Equal([Melderkluis.SleutelVan(Kluisnummer)], antwoord.Inzage.Betrokkenen);
    }

    [Fact]
    public async Task Without_a_reason_of_today_and_of_oneself_the_reporter_stays_closed()
    {
        foreach (var opening in new[] { null, Geopend() with { Door = new GebruikerId("u-ander") }, Geopend() with { Op = loop.Dag.PlusDays(-1) } })
        {
            var antwoord = await Vraag([Gelegd(), .. opening is null ? Array.Empty<IEvent>() : [opening]]);
            Assert.Equal((null, "MEL-02", true), (antwoord.Waarde, antwoord.RegelId, antwoord.MagGenoemd));
        }
    }

    [Fact]
    public async Task A_forgotten_reporter_is_not_shown()
    {
        var antwoord = await Vraag(
            Gelegd(), Geopend(), new MelderVergeten(Melding, Vergeetreden.OpVerzoek, [], new GebruikerId("u-meldpunt"), loop.Dag));
        Assert.Equal((null, "MEL-02"), (antwoord.Waarde, antwoord.RegelId));
    }

    [Fact]
    public async Task Who_is_kept_from_the_melding_for_a_conflict_of_interest_finds_its_reporter_hidden()
    {
        loop.Met(new BelangenconflictGemeld(new GebruikerId("u-meldpunt")));
        var antwoord = await Vraag(Gelegd(), Geopend());
        Assert.Equal((null, false), (antwoord.Waarde, antwoord.MagGenoemd));
    }

    [Fact]
    public async Task A_vault_that_is_not_there_is_hidden()
    {
        var antwoord = await Vraag();
        Assert.Equal((null, "onbekend", false), (antwoord.Waarde, antwoord.RegelId, antwoord.MagGenoemd));
        Assert.Equal([Kluisnummer], antwoord.Inzage.Dossiers);
    }

    [Fact]
    public async Task The_reporter_of_an_old_melding_opens_through_the_vault()
    {
        var oud = new BetrokkeneId(new Guid("33333333-3333-4333-8333-333333333333"));
        var melder = new MelderGegevens(oud, PersonalText.Of(oud, "va-melding", "Oude Naam"), null);
        var antwoord = await VraagAan([loop.State.Ontvangst with { Melder = melder, MelderVaultRef = null }], [Geopend()]);
        Assert.Equal("Oude Naam", antwoord.Waarde!.Naam);
        Assert.Equal([oud], antwoord.Inzage.Betrokkenen);
    }

    [Fact]
    public void Who_brings_a_reporter_in_sees_nothing_of_him_again()
    {
        var engine = new PolicyEngine(new NeedToKnowMatrix([new Huismatrix(), new Kluismatrix()]));
        foreach (var rol in Enum.GetValues<Rol>())
        {
            var aanroep = loop.Scenario.Aanroep with { Rol = rol, Doel = Melderkluis.Doelcode };
            Assert.Equal(
                rol is Rol.MedewerkerMeldpunt or Rol.InternMelder or Rol.Signaalcoordinator,
                engine.BeoordeelGebied(aanroep, Melderkluis.Gebied, Melderkluis.Doelcode, Recht.Antwoorden).IsVerleend);
            Assert.Equal(rol is Rol.MedewerkerMeldpunt, engine.BeoordeelGebied(aanroep, Melderkluis.Gebied, Melderkluis.Doelcode, Recht.Lezen).IsVerleend);
        }

        Assert.Equal([Rol.MedewerkerMeldpunt], UseCase().Policy.AlleenRollen);
        Assert.Equal([Kluisnummer], UseCase().Gevraagd(new MelderInzien(Kluisnummer)).Dossiers);
    }

    private MelderInKluisGelegd Gelegd() => loop.Kluis!.Inhoud!;

    private MelderkluisGeopend Geopend() => new(
        Melding, new GebruikerId("u-meldpunt"), PersonalText.Of(BetrokkeneId.Of(Melding), Melderkluis.Doelcode, "Terugbellen"), loop.Dag);

    private Task<Antwoord<MelderInzage>> Vraag(params IReadOnlyList<IEvent> kluis) => VraagAan(loop.Gebeurd, kluis);

    private Task<Antwoord<MelderInzage>> VraagAan(IReadOnlyList<IEvent> melding, IReadOnlyList<IEvent> kluis)
    {
        var opnieuw = new Geheugenlog();
        foreach (var @event in melding)
        {
            opnieuw.Voeg("melding", Melding, @event);
        }

        foreach (var @event in kluis)
        {
            opnieuw.Voeg("melderkluis", Kluisnummer, @event);
        }

        var scenario = loop.Scenario;
        return UseCase(opnieuw).AnswerAsync(
            new MelderInzien(Kluisnummer),
            new QueryContext(scenario.Aanroep with { Doel = Melderkluis.Doelcode }, scenario.Context.Moment),
            TestContext.Current.CancellationToken);
    }

    private MelderInzienUseCase UseCase(Geheugenlog? gebeurd = null)
    {
        var zaaktype = new MeldingZaaktype();
        var controle = new Toegangscontrole(
            new PolicyEngine(new NeedToKnowMatrix([new Huismatrix(), new Kluismatrix()])), [zaaktype], [], new VasteKlok(loop.Scenario.Nu));
        var toegang = new Meldertoegang(new Lader<Melding>(Onderwerp<Melding>.Van(zaaktype), gebeurd ?? log), controle);
        return new MelderInzienUseCase(new Lader<Melderkluis>(Melderkluis.Onderwerp, gebeurd ?? log), toegang, gebeurd ?? log, new OpenLezer());
    }
}
