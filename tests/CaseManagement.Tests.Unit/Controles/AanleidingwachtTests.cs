using CaseManagement.Controles.Aanleidingen;
using CaseManagement.Controles.Inzage;
using CaseManagement.Controles.Toestand;
using CaseManagement.EventSourcing.Projections;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Protocol;
using CaseManagement.Tests.Unit.Toegang;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Dossiers;
using CaseManagement.Toegang.Dossiers.Vragen;
using MediatR;
using Microsoft.Extensions.Logging.Abstractions;
using NSubstitute;
using NSubstitute.ExceptionExtensions;
using static CaseManagement.Tests.Unit.Controles.Gegeven;

namespace CaseManagement.Tests.Unit.Controles;

/// <summary>What fell away behind a control is noted, or nothing is shown; and one control that cannot be read does not stop the others.</summary>
public sealed class AanleidingwachtTests
{
    private static readonly DossierId Stuk = new(new Guid("66666666-6666-4666-8666-666666666666"));
    private static readonly DossierId Heel = new(new Guid("77777777-7777-4777-8777-777777777777"));

    private readonly IMediator mediator = Substitute.For<IMediator>();
    private readonly IStreamReader streams = Substitute.For<IStreamReader>();
    private readonly IDossierregister register = Substitute.For<IDossierregister>();
    private readonly Overgeslagen overgeslagen = new();

    public AanleidingwachtTests()
    {
        // The signal behind it is gone.
        var log = new Geheugenlog();
        foreach (var gebeurd in GeplandOp(Vandaag.PlusDays(7), Signaal))
        {
            log.Voeg(Zaaktype.Naam, Heel, gebeurd);
        }

        streams.ReadAsync(default, default, default, default).ReturnsForAnyArgs(call => log.ReadAsync(call.Arg<StreamName>()));
        streams.ReadAsync(StreamName.Of(Zaaktype.Naam, Stuk.ToString()), Arg.Any<long>(), Arg.Any<long>(), Arg.Any<CancellationToken>())
            .ThrowsAsync(new InvalidOperationException("onleesbaar"));
        register.VanZaaktypeAsync(Zaaktype.Naam, true, Arg.Any<CancellationToken>()).Returns([Rij(Stuk), Rij(Heel)]);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_control_that_cannot_be_read_is_passed_over_and_counted()
    {
        Antwoordt(UitkomstSoort.Uitgevoerd);
        Assert.Equal(1, await Wacht().LoopNaAsync(Cancellation));
        Assert.Equal(1, overgeslagen.Aantal);
        register.VanZaaktypeAsync(Zaaktype.Naam, true, Arg.Any<CancellationToken>()).Returns([Rij(Heel)]);
        await Wacht().LoopNaAsync(Cancellation);
        Assert.Equal(0, overgeslagen.Aantal);
    }

    [Fact]
    public async Task Nothing_is_shown_when_what_fell_away_could_not_be_noted()
    {
        var vraag = new Vraag<DossierInzien<IntegraleControle>, DossierInzage<ControleInzage>>(new DossierInzien<IntegraleControle>(Heel), Proefdata.Aanroep(Regisseur), Guid.Empty);
        var getoond = 0;
        Task<Antwoord<DossierInzage<ControleInzage>>> Toon()
        {
            getoond++;
            return Task.FromResult<Antwoord<DossierInzage<ControleInzage>>>(null!);
        }

        Antwoordt(UitkomstSoort.VersieVerouderd);
        await Assert.ThrowsAsync<AanleidingNietVastgelegdException>(() => new NalopenVoorInzage(Wacht()).Handle(vraag, Cancellation, Toon));
        Assert.Equal(0, getoond);
        Antwoordt(UitkomstSoort.Uitgevoerd);
        await new NalopenVoorInzage(Wacht()).Handle(vraag, Cancellation, Toon);
        Assert.Equal(1, getoond);
    }

    private void Antwoordt(UitkomstSoort soort) => mediator.Send(Arg.Any<IRequest<Uitkomst>>(), Arg.Any<CancellationToken>()).Returns(new Uitkomst(soort));

    private Aanleidingwacht Wacht() => new(
        register,
        new Feitenlezer(register, Substitute.For<IProtocolregister>()),
        new Lader<IntegraleControle>(Onderwerp<IntegraleControle>.Van(Zaaktype), streams),
        mediator,
        Substitute.For<IIdentifiers>(),
        new VasteKlok(Proefdata.Nu),
        overgeslagen,
        NullLogger<Aanleidingwacht>.Instance);

    private static DossierOverzicht Rij(DossierId id) => new() { Id = id, Zaaktype = Zaaktype.Naam, Code = "X", Status = "X", IsActief = true, GeopendOp = Vandaag };
}
