using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Signalen;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Dossiers;
using CaseManagement.Toegang.Vernietiging;
using CaseManagement.Web.Gezondheid;
using MediatR;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Logging.Abstractions;
using NSubstitute;
using static CaseManagement.Tests.Unit.Toegang.Proefdata;

namespace CaseManagement.Tests.Unit.Toegang.Vernietiging;

/// <summary>A dossier that cannot be read does not stop the proposals behind it, and the keeper learns that there is one.</summary>
public sealed class VernietigingsvoorstellenTests
{
    [Fact]
    public async Task One_that_cannot_be_read_is_passed_over_and_makes_the_program_limited()
    {
        var (mediator, register, overgeslagen) = (Substitute.For<IMediator>(), Substitute.For<IDossierregister>(), new Overgeslagen());
        register.VanZaaktypeAsync("signaal", false, Arg.Any<CancellationToken>()).Returns([Verstreken(1), Verstreken(2)]);
        mediator.Send(Arg.Any<IRequest<Uitkomst>>(), Arg.Any<CancellationToken>()).Returns(
            _ => throw new InvalidOperationException("onleesbaar"), _ => new Uitkomst(UitkomstSoort.Geopend), _ => new Uitkomst(UitkomstSoort.Ongewijzigd));
        var voorstellen = new Vernietigingsvoorstellen(
            [new SignaalZaaktype()], register, mediator, Substitute.For<IIdentifiers>(), new VasteKlok(Nu), overgeslagen, NullLogger<Vernietigingsvoorstellen>.Instance);
        Assert.Equal(1, await voorstellen.StelVoorAsync(TestContext.Current.CancellationToken));
        Assert.Equal(HealthStatus.Degraded, await GezondheidAsync(overgeslagen));
        Assert.Equal(0, await voorstellen.StelVoorAsync(TestContext.Current.CancellationToken));
        Assert.Equal(HealthStatus.Healthy, await GezondheidAsync(overgeslagen));
    }

    private static async Task<HealthStatus> GezondheidAsync(Overgeslagen overgeslagen) =>
        (await new TakenControle(overgeslagen).CheckHealthAsync(new HealthCheckContext(), TestContext.Current.CancellationToken)).Status;

    private static DossierOverzicht Verstreken(int nummer) => new()
    {
        Id = new DossierId(new Guid(nummer, 0, 0, [0, 0, 0, 0, 0, 0, 0, 1])),
        Zaaktype = "signaal",
        Code = "OND-2025-0001",
        Status = "Proef",
        IsActief = false,
        GeopendOp = Vandaag.PlusYears(-1),
        VernietigenOp = Vandaag,
    };
}
