using CaseManagement.Web.Aanmelden;
using CaseManagement.Web.Samenstelling;
using Microsoft.Extensions.DependencyInjection;

namespace CaseManagement.Tests.Host;

/// <summary>Outside Development the host does not start without somebody who says who is who.</summary>
public sealed class BuitenDevelopmentTests
{
    [Theory]
    [InlineData(null, null)]
    [InlineData("https://idp.example", null)]
    [InlineData(null, "casus")]
    [InlineData("", " ")]
    public void Without_an_identity_provider_the_host_does_not_start(string? authority, string? audience)
    {
        var opties = new CasusOpties { OidcAuthority = authority, OidcAudience = audience };
        var fout = Assert.Throws<Beheerfout>(() => new ServiceCollection().AddAanmelding(opties));
        Assert.Contains("OidcAuthority", fout.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void With_one_it_does()
    {
        var opties = new CasusOpties { OidcAuthority = "https://idp.example", OidcAudience = "casus" };
        Assert.NotEmpty(new ServiceCollection().AddAanmelding(opties));
    }
}
