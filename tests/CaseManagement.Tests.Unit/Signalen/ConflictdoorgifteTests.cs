using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Signalen;
using CaseManagement.Signalen.Casus;
using CaseManagement.Signalen.Deelname;
using CaseManagement.Tests.Unit.Testing;
using CaseManagement.Tests.Unit.Toegang;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Dossiers;
using MediatR;
using NSubstitute;

namespace CaseManagement.Tests.Unit.Signalen;

/// <summary>A conflict of interest that could not be handed over is not answered as if it was (<c>ROL-07</c>).</summary>
public sealed class ConflictdoorgifteTests
{
    private static readonly DossierId Id = Scenario<SignaalDossier>.Dossier;
    private static readonly CaseManagement.Kernel.Dossier.Duo Gegevenduo = new(new GebruikerId("u-cr"), new GebruikerId("u-cr2"));
    private static readonly Uitkomst Gelukt = new(UitkomstSoort.Uitgevoerd) { Id = "hier", Versie = 7, Positie = 9 };
    private static readonly Uitkomst Verouderd = new(UitkomstSoort.VersieVerouderd) { RegelId = "versie-verouderd" };
    private static readonly Uitkomst Geweigerd = new(UitkomstSoort.Geweigerd) { RegelId = "ROL-07" };
    private static readonly Aanroep Wie = new()
    {
        Gebruiker = new GebruikerId("u-sig2"),
        Organisatie = "gemeente",
        Rol = Rol.Signaalcoordinator,
        Doel = SignaalZaaktype.Doelcode,
        Grondslag = "protocol",
    };

    private readonly IMediator mediator = Substitute.For<IMediator>();
    private readonly Geheugenlog log = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_is_tried_some_times_and_not_when_a_rule_refuses()
    {
        Antwoordt(Verouderd, Verouderd, Gelukt);
        Assert.True((await GeefDoorAsync()).IsGelukt);
        Antwoordt(Verouderd, Verouderd, Verouderd, Gelukt);
        Assert.Equal(Verouderd, await GeefDoorAsync());
        Antwoordt(Geweigerd, Gelukt);
        Assert.Equal(Geweigerd, await GeefDoorAsync());
    }

    [Fact]
    public async Task What_could_not_be_handed_over_afterwards_is_the_answer()
    {
        foreach (var gebeurd in Casusloop.Gestart().Signaal.Gebeurd)
        {
            log.Voeg("signaal", Id, gebeurd);
        }

        var doorgifte = new Conflictdoorgifte<SignaalDossier>(
            Lader(), new Conflictdoorgever(mediator), null!, null!, null!, (id, _) => new Zaakdeel(OndermijningsCasusZaaktype.IdVan(id), IsCasus: true));
        var opdracht = new Opdracht<SignaalDossier, BelangenconflictMelden, NoFacts>(Id, new BelangenconflictMelden(), Wie, Guid.Empty);
        Antwoordt(Gelukt, Geweigerd);
        Assert.Equal(Geweigerd with { Id = "hier", Versie = 7, Positie = 9 }, await doorgifte.Handle(opdracht, Cancellation, Verder));
        Antwoordt(Gelukt, Gelukt);
        Assert.Equal(Gelukt, await doorgifte.Handle(opdracht, Cancellation, Verder));
    }

    [Fact]
    public async Task A_case_that_did_not_take_over_who_may_not_see_its_signal_is_not_told_as_done()
    {
        foreach (var gebeurd in Casusloop.Gestart().Signaal.Gebeurd.Append(new BelangenconflictGemeld(new GebruikerId("u-een"))).Append(new BelangenconflictGemeld(new GebruikerId("u-twee"))))
        {
            log.Voeg("signaal", Id, gebeurd);
        }

        var overname = new Conflictovername(Lader(), new Conflictdoorgever(mediator));
        var opdracht = new Opdracht<OndermijningsCasus, CasusStarten, CasusFeiten>(OndermijningsCasusZaaktype.IdVan(Id), new CasusStarten(Id, Gegevenduo), Wie, Guid.Empty);
        Antwoordt(Geweigerd, Gelukt);
        Assert.Equal(Geweigerd with { Id = "hier", Versie = 7, Positie = 9 }, await overname.Handle(opdracht, Cancellation, Verder));
        await mediator.Received(2).Send(Arg.Any<IRequest<Uitkomst>>(), Arg.Any<CancellationToken>());
        Antwoordt(Gelukt, Gelukt);
        Assert.Equal(Gelukt, await overname.Handle(opdracht, Cancellation, Verder));
    }

    private void Antwoordt(Uitkomst eerst, params Uitkomst[] daarna) =>
        mediator.Send(Arg.Any<IRequest<Uitkomst>>(), Arg.Any<CancellationToken>()).Returns(eerst, daarna);

    private Lader<SignaalDossier> Lader() => new(Onderwerp<SignaalDossier>.Van(new SignaalZaaktype()), log);

    private Task<Uitkomst> GeefDoorAsync() =>
        new Conflictdoorgever(mediator).GeefDoorAsync(new Zaakdeel(Id, IsCasus: true), Wie.Gebruiker, Wie, Guid.Empty, Cancellation);

    private static Task<Uitkomst> Verder() => Task.FromResult(Gelukt);
}
