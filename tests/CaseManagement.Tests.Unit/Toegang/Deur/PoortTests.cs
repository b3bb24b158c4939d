using CaseManagement.EventSourcing.Events;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Deur.Pijplijn;
using CaseManagement.Toegang.Dossiers;
using CaseManagement.Toegang.Registratie;
using NodaTime;
using NSubstitute;
using static CaseManagement.Tests.Unit.Toegang.Proefdata;

namespace CaseManagement.Tests.Unit.Toegang.Deur;

/// <summary>What the door tells of a dossier to whoever may not have it.</summary>
public sealed class PoortTests
{
    private static readonly DossierId Een = new(new Guid("11111111-1111-4111-8111-000000000001"));
    private static readonly Onderwerp<ProefDossier> onderwerp = Onderwerp<ProefDossier>.Van(Zaaktype);
    private readonly Geheugenlog log = new();
    private readonly IEventStore store = Substitute.For<IEventStore>();
    private readonly IEventSerializer serializer = Substitute.For<IEventSerializer>();

    public PoortTests()
    {
        store.AppendAsync(default!, default).ReturnsForAnyArgs(new AppendResult.Appended(1, 1));
        serializer.Serialize(default, default!, default, default).ReturnsForAnyArgs(
            call => new NewEvent(Guid.Empty, "proef", 1, default, default, call.Arg<Instant>()));
    }

    [Fact]
    public async Task What_does_not_exist_is_not_found() => Assert.Equal(
        UitkomstSoort.NietGevonden, await Stuur(new BelangenconflictMeldenUseCase<ProefDossier>(), new BelangenconflictMelden(), Aanroep(Regisseur)));

    [Fact]
    public async Task A_dossier_of_others_is_not_found_either()
    {
        log.Voeg("proef", Een, Geopend);
        log.Voeg("proef", Een, HetDuo);
        Assert.Equal(
            UitkomstSoort.NietGevonden, await Stuur(new BelangenconflictMeldenUseCase<ProefDossier>(), new BelangenconflictMelden(), Aanroep(Vervanger)));
        Assert.Equal(
            UitkomstSoort.Uitgevoerd, await Stuur(new BelangenconflictMeldenUseCase<ProefDossier>(), new BelangenconflictMelden(), Aanroep(Regisseur)));
    }

    [Fact]
    public async Task A_role_that_may_never_do_this_does_not_learn_that_a_dossier_exists()
    {
        log.Voeg("proef", Een, Geopend);
        Assert.Equal(UitkomstSoort.NietGevonden, await Stuur(
            new DeelnemerUitnodigenUseCase<ProefDossier>(Zaaktype, new ProefRegels(), []), new DeelnemerUitnodigen("zvh"), Aanroep(Vervanger, Rol.VthHandhaver)));
    }

    [Fact]
    public async Task A_guest_does_what_is_for_guests()
    {
        log.Voeg("proef", Een, Geopend);
        log.Voeg("proef", Een, new DeelnemerUitgenodigd(new Deelnemer("gemeente", Vervanger)));
        Assert.Equal(UitkomstSoort.Uitgevoerd, await Stuur(
            new BelangenconflictMeldenUseCase<ProefDossier>(), new BelangenconflictMelden(), Aanroep(Vervanger, Rol.VthHandhaver)));
    }

    private async Task<UitkomstSoort> Stuur<TCommand, TFacts>(CommandUseCase<ProefDossier, TCommand, TFacts> useCase, TCommand command, Aanroep aanroep)
        where TCommand : class
    {
        var poort = new Autorisatie<ProefDossier, TCommand, TFacts>(
            useCase, onderwerp, new Lader<ProefDossier>(onderwerp, log), Controle(), [], new Toegangslog(store, serializer, new VasteKlok(Nu)));
        var uitkomst = await poort.Handle(
            new(Een, command, aanroep, Guid.Empty), TestContext.Current.CancellationToken,
            () => Task.FromResult(new Uitkomst(UitkomstSoort.Uitgevoerd)));
        return uitkomst.Soort;
    }
}
