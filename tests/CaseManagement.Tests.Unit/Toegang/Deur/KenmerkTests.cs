using CaseManagement.EventSourcing.Events;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Deur.Pijplijn;
using CaseManagement.Toegang.Medewerkers;
using CaseManagement.Toegang.Registratie;
using NodaTime;
using NSubstitute;
using static CaseManagement.Tests.Unit.Toegang.Proefdata;

namespace CaseManagement.Tests.Unit.Toegang.Deur;

/// <summary>Nobody chooses the identifier of what he opens, whatever way he comes in.</summary>
public sealed class KenmerkTests
{
    private static readonly Guid Opdracht = new("22222222-2222-4222-8222-000000000001");
    private static readonly DossierId Gekozen = new(new Guid("11111111-1111-4111-8111-000000000009"));
    private static readonly Aanroep Programma = Aanroep(GebruikerId.Systeem, Rol.Systeem);
    private readonly List<ToegangVastgelegd> spoor = [];

    [Fact]
    public async Task A_person_opens_under_the_identifier_of_the_request_only()
    {
        Assert.Equal(UitkomstSoort.Geopend, (await OpenAsync(new DossierId(Opdracht), Aanroep(Regisseur))).Soort);
        var geweigerd = await OpenAsync(Gekozen, Aanroep(Regisseur));
        Assert.Equal((UitkomstSoort.NietToegestaan, "kenmerk"), (geweigerd.Soort, geweigerd.RegelId));
        Assert.Equal("kenmerk", Assert.Single(spoor).RegelId);
    }

    [Fact]
    public async Task The_program_itself_may_choose_one_so_that_an_import_finds_its_lines_again() =>
        Assert.Equal(UitkomstSoort.Geopend, (await OpenAsync(Gekozen, Programma)).Soort);

    [Fact]
    public async Task An_identifier_that_follows_from_the_command_is_nobody_s_to_choose()
    {
        var account = new MedewerkerRegistreren(Vervanger, "gemeente", "Adviseur", [Rol.AdviseurOov]);
        Assert.Equal(UitkomstSoort.Geopend, (await RegistreerAsync(Medewerker.IdVan(Vervanger), account)).Soort);
        Assert.Equal(UitkomstSoort.NietToegestaan, (await RegistreerAsync(Medewerker.IdVan(Agent), account)).Soort);
        Assert.Equal(UitkomstSoort.NietToegestaan, (await RegistreerAsync(new DossierId(Opdracht), account)).Soort);
    }

    private Task<Uitkomst> OpenAsync(DossierId id, Aanroep aanroep) =>
        Poort(new ProefOpenenUseCase(), Onderwerp<ProefDossier>.Van(Zaaktype)).Handle(
            new(id, new ProefOpenen(), aanroep, Opdracht), TestContext.Current.CancellationToken, Verder);

    private Task<Uitkomst> RegistreerAsync(DossierId id, MedewerkerRegistreren command) =>
        Poort(new MedewerkerRegistrerenUseCase(), Medewerker.Onderwerp).Handle(
            new(id, command, Programma, Opdracht), TestContext.Current.CancellationToken, Verder);

    private Autorisatie<TState, TCommand, NoFacts> Poort<TState, TCommand>(CommandUseCase<TState, TCommand, NoFacts> useCase, Onderwerp<TState> onderwerp)
        where TState : class
        where TCommand : class
    {
        var store = Substitute.For<IEventStore>();
        store.AppendAsync(default!, default).ReturnsForAnyArgs(new AppendResult.Appended(1, 1));
        var serializer = Substitute.For<IEventSerializer>();
        serializer.Serialize(default, default!, default, default).ReturnsForAnyArgs(call =>
        {
            spoor.Add((ToegangVastgelegd)call.Arg<IEvent>());
            return new NewEvent(Guid.Empty, "proef", 1, default, default, call.Arg<Instant>());
        });
        return new(useCase, onderwerp, new Lader<TState>(onderwerp, new Geheugenlog()), Controle(), [], new Toegangslog(store, serializer, new VasteKlok(Nu)));
    }

    private static Task<Uitkomst> Verder() => Task.FromResult(new Uitkomst(UitkomstSoort.Geopend));

    private sealed record ProefOpenen;

    private sealed class ProefOpenenUseCase : CommandUseCase<ProefDossier, ProefOpenen>
    {
        public override CommandPolicy Policy => new("", AuditActie.Aanmaken, Recht.Schrijven) { Opent = true };

        public override Decision Decide(ProefDossier? state, ProefOpenen command, CommandContext context) => Decision.Nothing;
    }
}
