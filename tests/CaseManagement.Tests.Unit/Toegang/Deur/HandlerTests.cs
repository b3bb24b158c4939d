using CaseManagement.EventSourcing.Events;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Tests.Unit.Testing;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Deur.Merken;
using CaseManagement.Toegang.Deur.Pijplijn;
using CaseManagement.Toegang.Dossiers;
using CaseManagement.Toegang.Dossiers.Vragen;
using CaseManagement.Toegang.Medewerkers;
using CaseManagement.Toegang.Registratie;
using NodaTime;
using NSubstitute;
using static CaseManagement.Tests.Unit.Toegang.Proefdata;

namespace CaseManagement.Tests.Unit.Toegang.Deur;

public sealed class HandlerTests
{
    private static readonly DossierId Een = new(new Guid("11111111-1111-4111-8111-000000000001"));
    private readonly Geheugenlog log = new();
    private readonly List<(IEvent Body, Herkomst Herkomst)> geschreven = [];
    private readonly IEventStore store = Substitute.For<IEventStore>();
    private readonly IEventSerializer serializer = Substitute.For<IEventSerializer>();

    public HandlerTests()
    {
        store.AppendAsync(default!, default).ReturnsForAnyArgs(new AppendResult.Appended(1, 1));
        serializer.Serialize(default, default!, default, default).ReturnsForAnyArgs(call =>
        {
            geschreven.Add((call.Arg<IEvent>(), Herkomst.Parse(call.Arg<ReadOnlyMemory<byte>>())));
            return new NewEvent(Guid.Empty, "proef", 1, default, default, call.Arg<Instant>());
        });
    }

    [Fact]
    public async Task A_look_as_achtervang_is_recorded_for_the_first_responsible()
    {
        log.Voeg("proef", Een, Geopend);
        log.Voeg("proef", Een, HetDuo);
        Assert.NotNull((await VraagAsync(Aanroep(Achtervang, Rol.Achtervang))).Waarde);
        var (body, herkomst) = Assert.Single(geschreven);
        Assert.Equal(Regisseur, herkomst.AchtervangVoor);
        Assert.Equal(ToegangsResultaat.Toegestaan, Assert.IsType<ToegangVastgelegd>(body).Resultaat);
    }

    [Fact]
    public async Task A_question_that_the_door_refuses_is_recorded_with_the_dossier_that_was_asked()
    {
        Assert.Null((await VraagAsync(Aanroep(Regisseur, Rol.BibobScreener))).Waarde);
        var vastgelegd = Assert.IsType<ToegangVastgelegd>(Assert.Single(geschreven).Body);
        Assert.Equal((ToegangsResultaat.Geweigerd, "ROL-02", "proef"), (vastgelegd.Resultaat, vastgelegd.RegelId, vastgelegd.Zaaktype));
        Assert.Equal([Een], vastgelegd.Dossiers);
    }

    [Fact]
    public async Task Registering_an_account_twice_is_refused_and_not_taken_for_a_retry()
    {
        var command = new MedewerkerRegistreren(Vervanger, "gemeente", "Adviseur", [Rol.AdviseurOov]);
        Assert.Equal(UitkomstSoort.Geopend, (await RegistreerAsync(command)).Soort);
        log.Voeg("medewerker", Medewerker.IdVan(Vervanger), geschreven[0].Body);
        var tweede = await RegistreerAsync(command);
        Assert.Equal((UitkomstSoort.Geweigerd, "ROL-08"), (tweede.Soort, tweede.RegelId));
    }

    [Theory]
    [InlineData(Rol.VthHandhaver, UitkomstSoort.NietToegestaan)]
    [InlineData(Rol.Casusregisseur, UitkomstSoort.Uitgevoerd)]
    public async Task A_guest_who_writes_in_a_dossier_invites_nobody_to_it(Rol rol, UitkomstSoort verwacht)
    {
        log.Voeg("proef", Een, Geopend);
        log.Voeg("proef", Een, new DeelnemerUitgenodigd(new Deelnemer("gemeente", Vervanger)));
        var poort = new Autorisatie<ProefDossier, DeelnemerUitnodigen, UitnodigingFeiten>(
            new DeelnemerUitnodigenUseCase<ProefDossier>(Zaaktype, new ProefRegels(), []), Onderwerp<ProefDossier>.Van(Zaaktype),
            new Lader<ProefDossier>(Onderwerp<ProefDossier>.Van(Zaaktype), log), Controle(), [], new Toegangslog(store, serializer, new VasteKlok(Nu)));
        var uitkomst = await poort.Handle(
            new(Een, new DeelnemerUitnodigen("zvh"), Aanroep(Vervanger, rol), Guid.Empty),
            TestContext.Current.CancellationToken,
            () => Task.FromResult(new Uitkomst(UitkomstSoort.Uitgevoerd)));
        Assert.Equal(verwacht, uitkomst.Soort);
    }

    [Fact]
    public async Task A_refused_command_is_recorded_with_the_people_that_it_names_and_those_of_the_dossier()
    {
        var (wie, ander) = (new BetrokkeneId(new Guid("55555555-5555-4555-8555-555555555555")), new DossierId(new Guid("66666666-6666-4666-8666-666666666666")));
        log.Voeg("proef", Een, Geopend);
        var poort = new Autorisatie<ProefDossier, Navragen, NoFacts>(
            new NavragenUseCase(), Onderwerp<ProefDossier>.Van(Zaaktype), new Lader<ProefDossier>(Onderwerp<ProefDossier>.Van(Zaaktype), log), Controle(), [],
            new Toegangslog(store, serializer, new VasteKlok(Nu)));
        await poort.Handle(
            new(Een, new Navragen(wie, [ander, default]), Aanroep(Vervanger, Rol.VthHandhaver), Guid.Empty),
            TestContext.Current.CancellationToken,
            () => throw new InvalidOperationException("Refused."));
        var vastgelegd = Assert.IsType<ToegangVastgelegd>(Assert.Single(geschreven).Body);
        Assert.Equal([Proefzaak.Betrokkene, wie], vastgelegd.Betrokkenen);
        Assert.Equal([Een, ander], vastgelegd.Dossiers);
    }

    [Fact]
    public void A_question_that_says_nothing_of_itself_is_recorded_with_whatever_it_names()
    {
        var wie = new BetrokkeneId(new Guid("55555555-5555-4555-8555-555555555555"));
        var gevraagd = new NavraagUseCase().Gevraagd(new Navragen(wie, [Een]));
        Assert.Equal(("", 0), (gevraagd.Zaaktype, gevraagd.Aantal));
        Assert.Equal([wie], gevraagd.Betrokkenen);
        Assert.Equal([Een], gevraagd.Dossiers);
    }

    private sealed record Navragen(BetrokkeneId? Wie, IReadOnlyList<DossierId> Andere);

    private sealed class NavragenUseCase : CommandUseCase<ProefDossier, Navragen>
    {
        public override CommandPolicy Policy => new("navraag", AuditActie.Wijzigen, CaseManagement.Toegang.Beleid.Recht.Schrijven);

        public override Decision Decide(ProefDossier? state, Navragen command, CommandContext context) => Decision.Nothing;
    }

    private sealed class NavraagUseCase : QueryUseCase<Navragen, ProefInzage>
    {
        public override QueryPolicy Policy => throw new NotSupportedException();

        public override Navragen Bind(Parameters parameters) => throw new NotSupportedException();

        public override Task<Antwoord<ProefInzage>> AnswerAsync(Navragen query, QueryContext context, CancellationToken cancellation) => throw new NotSupportedException();
    }

    private Task<Antwoord<DossierInzage<ProefInzage>>> VraagAsync(Aanroep aanroep)
    {
        var lader = new Lader<ProefDossier>(Onderwerp<ProefDossier>.Van(Zaaktype), log);
        var useCase = new DossierInzienUseCase<ProefDossier, ProefInzage>(Zaaktype, new ProefRegels(), lader, Controle(), new OpenLezer());
        var klok = new VasteKlok(Nu);
        var handler = new VraagHandler<DossierInzien<ProefDossier>, DossierInzage<ProefInzage>>(
            useCase, Controle(), new Toegangslog(store, serializer, klok), klok);
        return handler.Handle(new(new DossierInzien<ProefDossier>(Een), aanroep, Guid.Empty), TestContext.Current.CancellationToken);
    }

    private Task<Uitkomst> RegistreerAsync(MedewerkerRegistreren command)
    {
        var klok = new VasteKlok(Nu);
        var useCase = new MedewerkerRegistrerenUseCase();
        var handler = new OpdrachtHandler<Medewerker, MedewerkerRegistreren, NoFacts>(
            useCase, Medewerker.Onderwerp, new Lader<Medewerker>(Medewerker.Onderwerp, log), store, serializer,
            new Versiemerk<Medewerker>(Medewerker.Onderwerp, [], Merkproef.Sleutel), new Nummering(store, serializer, Merkproef.Reeks()), new Toegangslog(store, serializer, klok), [], [], klok);
        var aanroep = Aanroep(Regisseur, Rol.FunctioneelBeheerder, doel: "va-beheer");
        return handler.Handle(new(useCase.VasteId(command)!.Value, command, aanroep, Guid.Empty), TestContext.Current.CancellationToken);
    }
}
