using CaseManagement.EventSourcing.Streams;
using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Tests.Shared;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Medewerkers;
using CaseManagement.Toegang.Registratie;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace CaseManagement.Tests.Host;

/// <summary>A valid token is not enough: who is not (or no longer) a colleague stays outside, and the trail shows the knock (ROL-08).</summary>
public sealed class AccountTests(AccountTests.Huis huis) : IClassFixture<AccountTests.Huis>
{
    [Theory]
    [InlineData("nooit.geweest", "onbekend", "onbekend")]
    [InlineData("t.team2", "t.team2", "gemeente")]
    public async Task Whoever_is_no_colleague_is_refused_and_recorded(string token, string gebruiker, string organisatie)
    {
        await SchrijfUitAsync("t.team2");
        var voor = (await Log.ReadHeadAsync(TestContext.Current.CancellationToken)).Position;

        Assert.Equal(403, (await huis.Als(token, "LidOndermijningsteam", "va-ondermijning-signaal").VraagAsync("signalen")).Status);

        var laatste = Assert.Single(await Log.ReadAllAsync(voor, 10, TestContext.Current.CancellationToken));
        var herkomst = Herkomst.Parse(laatste.Metadata);
        Assert.Equal((gebruiker, organisatie, AuditActie.InloggenMislukt), (herkomst.Gebruiker.Value, herkomst.Organisatie, herkomst.Actie));
    }

    private IEventStore Log => huis.Services.GetRequiredService<IEventStore>();

    private async Task SchrijfUitAsync(string persona)
    {
        using var scope = huis.Services.CreateScope();
        var programma = new Aanroep
        {
            Gebruiker = GebruikerId.Systeem,
            Organisatie = "gemeente",
            Rol = Rol.Systeem,
            Doel = "va-beheer",
            Grondslag = "AVG 32",
        };
        await scope.ServiceProvider.GetRequiredService<IMediator>().Send(
            new Opdracht<Medewerker, MedewerkerUitschrijven, NoFacts>(
                Medewerker.IdVan(new GebruikerId(persona)), new MedewerkerUitschrijven(), programma, new Guid("5f1b1f2e-0000-4000-8000-000000000001")),
            TestContext.Current.CancellationToken);
    }

    public sealed class Huis : TestHuis;
}
