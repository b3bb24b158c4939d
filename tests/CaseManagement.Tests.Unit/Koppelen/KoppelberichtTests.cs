using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Koppelen;
using CaseManagement.Kernel.Protocol;
using CaseManagement.Signalen;
using CaseManagement.Signalen.Koppelvragen;
using CaseManagement.Tests.Unit.Signalen;
using CaseManagement.Tests.Unit.Testing;
using CaseManagement.Tests.Unit.Toegang;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Deur.Merken;
using CaseManagement.Toegang.Koppelen;
using NodaTime;
using NSubstitute;
using static CaseManagement.Tests.Unit.Koppelen.Koppelvraagstappen;

namespace CaseManagement.Tests.Unit.Koppelen;

/// <summary>A match that is hidden from the asker reaches whoever may know, and leaves no trace where the asker looks.</summary>
public sealed class KoppelberichtTests
{
    private static readonly DossierId Signaal = Scenario<SignaalDossier>.Dossier;
    private readonly Geheugenlog log = new();
    private readonly Geheugenrijen<KoppelberichtRij> rijen = new(new KoppelberichtProjectie());
    private readonly IDossierregister dossiers = Substitute.For<IDossierregister>();
    private readonly IProtocolregister protocollen = Substitute.For<IProtocolregister>();
    private readonly Signaalloop loop = Signaalloop.MetIntake(Stappen.Exploitant);

    public KoppelberichtTests()
    {
        protocollen.OpAsync(default, TestContext.Current.CancellationToken).ReturnsForAnyArgs(Signaalloop.V1);
        dossiers.ActueelAsync("signaal", Signaal, Arg.Any<CancellationToken>()).Returns(_ => loop.Overzicht);
        Hidden(new GebruikerId("u-sig"));
    }

    [Fact]
    public async Task The_privacyfunctionaris_sees_which_dossier_it_is_and_why_it_is_hidden_and_that_is_recorded_of_both()
    {
        await StelAsync(Treffer(Kenmerksoort.Adres, uitgesloten: "u-sig"));
        var antwoord = await LijstAsync("u-pf");
        var bericht = Assert.Single(antwoord.Waarde!.Berichten);
        Assert.Equal((Signaal, "OND-2026-0001", 1, "u-sig"), (bericht.Signaal, bericht.Code, bericht.Vraag, bericht.GesteldDoor));
        Assert.Equal(new VerborgenTreffer("Adres", "woonoverlast", Koppelhuis.Dossier(1), "WOV-2026-0007", "Belangenconflict"), Assert.Single(bericht.Treffers));
        Assert.Equal([Signaal, Koppelhuis.Dossier(1)], antwoord.Inzage.Dossiers);
    }

    [Fact]
    public async Task What_is_secret_is_told_as_secret()
    {
        Hidden(new GebruikerId("u-ander"), Vertrouwelijkheid.Geheim);
        await StelAsync(Treffer(Kenmerksoort.Adres, geheim: true));
        Assert.Equal("Geheim", Assert.Single(Assert.Single((await LijstAsync("u-pf")).Waarde!.Berichten).Treffers).Reden);
    }

    [Fact]
    public async Task A_question_with_nothing_hidden_gives_no_notice()
    {
        await StelAsync(Treffer(Kenmerksoort.Adres));
        Assert.Empty((await LijstAsync("u-pf")).Waarde!.Berichten);
    }

    [Fact]
    public async Task Whom_the_hidden_dossier_or_the_signal_is_hidden_from_too_sees_no_notice()
    {
        await StelAsync(Treffer(Kenmerksoort.Adres, uitgesloten: "u-sig"));
        Hidden(new GebruikerId("u-pf"));
        Assert.Empty((await LijstAsync("u-pf")).Waarde!.Berichten);
        Hidden(new GebruikerId("u-sig"));
        loop.Met(new BelangenconflictGemeld(new GebruikerId("u-pf")));
        Assert.Empty((await LijstAsync("u-pf")).Waarde!.Berichten);
        Assert.Single((await LijstAsync("u-pf2")).Waarde!.Berichten);
    }

    [Fact]
    public async Task What_was_seen_to_leaves_the_list_and_the_signal_knows_nothing_of_it()
    {
        await StelAsync(Treffer(Kenmerksoort.Adres, uitgesloten: "u-sig"));
        var versie = log.Alle.Count(e => e.Stored.Stream.Category == "signaal");
        var afgehandeld = await HandelAfAsync("u-pf");
        log.Voeg(Koppelbericht.Categorie, Koppelbericht.IdVan(Signaal, 1), afgehandeld.Then<KoppelberichtAfgehandeld>());
        Assert.Empty((await LijstAsync("u-pf")).Waarde!.Berichten);
        Assert.Equal(versie, log.Alle.Count(e => e.Stored.Stream.Category == "signaal"));
        (await HandelAfAsync("u-pf", afgehandeld.After)).Refuses<KoppelberichtAlAfgehandeld>();
    }

    [Fact]
    public async Task Nobody_sees_to_a_notice_that_is_not_there_or_not_for_him()
    {
        await StelAsync(Treffer(Kenmerksoort.Adres));
        (await HandelAfAsync("u-pf")).Refuses<GeenKoppelbericht>();
        (await HandelAfAsync("u-pf", vraag: 2)).Refuses<GeenKoppelbericht>();
        await StelAsync(Treffer(Kenmerksoort.Adres, uitgesloten: "u-sig"));
        (await HandelAfAsync("u-pf", vraag: 2)).Then<KoppelberichtAfgehandeld>();
        Hidden(new GebruikerId("u-pf"));
        (await HandelAfAsync("u-pf", vraag: 2)).Refuses<GeenKoppelbericht>();
        (await HandelAfAsync("u-fg", vraag: 2, rol: Rol.Fg)).Refuses("OND-16");
        (await HandelAfAsync("u-sig", vraag: 2, rol: Rol.Signaalcoordinator)).Refuses("OND-1.10");
    }

    [Fact]
    public async Task The_answer_is_for_who_asked_it_alone()
    {
        await StelAsync(Treffer(Kenmerksoort.Adres));
        var eigen = await AntwoordAsync("u-sig");
        Assert.Equal("ja", eigen.Waarde!.Regels[1].Antwoord);
        Assert.Equal(log.Alle.Count(e => e.Stored.Stream.Category == "signaal"), ((Gezien<SignaalDossier>)eigen.Gezien!).Geladen.Versie);
        Assert.Equal([loop.State.Betrokkenen[0].Gekoppeld.Betrokkene], eigen.Inzage.Betrokkenen);
        Assert.Equal("ROL-02", (await AntwoordAsync("u-sig2")).RegelId);
        Assert.Equal("ROL-02", (await AntwoordAsync("u-sig", vraag: 2)).RegelId);
    }

    [Fact]
    public async Task The_answer_is_gone_without_protocol_and_with_a_conflict_of_interest()
    {
        await StelAsync(Treffer(Kenmerksoort.Adres));
        protocollen.OpAsync(default, TestContext.Current.CancellationToken).ReturnsForAnyArgs((ProtocolVanKracht?)null);
        Assert.Equal("OND-01", (await AntwoordAsync("u-sig")).RegelId);
        protocollen.OpAsync(default, TestContext.Current.CancellationToken).ReturnsForAnyArgs(Signaalloop.V1);
        log.Voeg("signaal", Signaal, new BelangenconflictGemeld(new GebruikerId("u-sig")));
        var uitgesloten = await AntwoordAsync("u-sig");
        Assert.Equal((null, false), (uitgesloten.Waarde, uitgesloten.MagGenoemd));
        Assert.Equal("onbekend", (await AntwoordAsync("u-sig", signaal: Koppelhuis.Dossier(8))).RegelId);
    }

    [Fact]
    public void Only_the_privacyfunctionaris_has_the_column_of_notices() =>
        Assert.Equal(Rol.Privacyfunctionaris, Assert.Single(new KoppelberichtMatrix().Cellen).Rol);

    private void Hidden(GebruikerId uitgesloten, Vertrouwelijkheid vertrouwelijkheid = Vertrouwelijkheid.Vertrouwelijk) =>
        dossiers.ActueelAsync("woonoverlast", Koppelhuis.Dossier(1), Arg.Any<CancellationToken>()).Returns(new DossierOverzicht
        {
            Id = Koppelhuis.Dossier(1),
            Zaaktype = "woonoverlast",
            Code = "WOV-2026-0007",
            Status = "InBehandeling",
            IsActief = true,
            GeopendOp = new LocalDate(2026, 1, 5),
            Uitgesloten = [uitgesloten],
            Vertrouwelijkheid = vertrouwelijkheid,
        });

    private async Task StelAsync(params IReadOnlyList<KoppelRij> treffers)
    {
        var gevraagd = new GevraagdKenmerk(loop.State.Betrokkenen[0].Gekoppeld.Betrokkene, Kenmerksoort.Persoon, 1);
        loop.Na(l => l.Stel(new Koppelvondst(treffers, [gevraagd])));
        foreach (var @event in loop.Gebeurd.Skip(log.Alle.Count(e => e.Stored.Stream.Category == "signaal")).ToList())
        {
            log.Voeg("signaal", Signaal, @event);
        }

        await rijen.VolgAsync(log);
    }

    private async Task<Antwoord<KoppelberichtLijst>> LijstAsync(string gebruiker)
    {
        await rijen.VolgAsync(log);
        return await new KoppelberichtenInzienUseCase(rijen, dossiers, new PlainReader())
            .AnswerAsync(new KoppelberichtenInzien(), Vraag(gebruiker, Rol.Privacyfunctionaris), TestContext.Current.CancellationToken);
    }

    private async Task<ScenarioResult<Koppelbericht>> HandelAfAsync(string gebruiker, Koppelbericht? state = null, int vraag = 1, Rol rol = Rol.Privacyfunctionaris)
    {
        var useCase = new KoppelberichtAfhandelenUseCase(Lader(), dossiers, new PlainReader());
        var command = new KoppelberichtAfhandelen(Signaal, vraag, "Een andere coördinator kijkt ernaar");
        var scenario = new Scenario<Koppelbericht>(Koppelbericht.Onderwerp.Evolve, state is null ? [] : [state.Afgehandeld])
        {
            Aanroep = Vraag(gebruiker, rol).Aanroep,
        };
        var feiten = await useCase.GatherAsync(state, command, scenario.Context, TestContext.Current.CancellationToken);
        Assert.Equal(Koppelbericht.IdVan(Signaal, vraag), useCase.VasteId(command));
        return scenario.When(useCase, command, feiten);
    }

    private Task<Antwoord<KoppelantwoordInzage>> AntwoordAsync(string gebruiker, int vraag = 1, DossierId? signaal = null)
    {
        var controle = new Toegangscontrole(
            new PolicyEngine(new NeedToKnowMatrix([new Huismatrix()])), [new SignaalZaaktype()], [], new VasteKlok(Instant.FromUtc(2026, 2, 3, 9, 0)));
        return new KoppelantwoordInzienUseCase(Lader(), protocollen, controle, new PlainReader(), SignaalBeleid.Standaard)
            .AnswerAsync(new KoppelantwoordInzien(signaal ?? Signaal, vraag), Vraag(gebruiker, Rol.Signaalcoordinator), TestContext.Current.CancellationToken);
    }

    private Lader<SignaalDossier> Lader() => new(Onderwerp<SignaalDossier>.Van(new SignaalZaaktype()), log);

    private static QueryContext Vraag(string gebruiker, Rol rol) => new(
        new Aanroep
        {
            Gebruiker = new GebruikerId(gebruiker),
            Organisatie = "gemeente",
            Rol = rol,
            Doel = SignaalZaaktype.Doelcode,
            Grondslag = "protocol",
        },
        new Moment(Instant.FromUtc(2026, 2, 3, 9, 0)));
}
