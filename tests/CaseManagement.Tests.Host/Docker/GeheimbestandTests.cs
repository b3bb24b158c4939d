using CaseManagement.Web.Samenstelling;
using Microsoft.Extensions.Configuration;

namespace CaseManagement.Tests.Host.Docker;

/// <summary>Secrets come as files, as containers are given them.</summary>
public sealed class GeheimbestandTests : IDisposable
{
    private readonly DirectoryInfo map = Directory.CreateTempSubdirectory("casus-geheim-");

    public void Dispose() => map.Delete(recursive: true);

    [Fact]
    public void A_file_is_a_setting_and_goes_before_the_environment()
    {
        File.WriteAllText(Path.Combine(map.FullName, "Casus__MasterKey"), "uit-bestand\n");
        var instellingen = Met(("Casus:SecretsDirectory", map.FullName), ("Casus:MasterKey", "uit-omgeving"), ("Casus:Tenant", "proef"));

        var opties = Geheimbestanden.Bij(instellingen).GetSection("Casus").Get<CasusOpties>()!;

        Assert.Equal(("uit-bestand", "proef"), (opties.MasterKey, opties.Tenant));
    }

    [Fact]
    public void A_directory_that_is_not_there_stops_the_host() =>
        Assert.Throws<Beheerfout>(() => Geheimbestanden.Bij(Met(("Casus:SecretsDirectory", Path.Combine(map.FullName, "weg")))));

    [Fact]
    public void Without_a_directory_nothing_changes()
    {
        var instellingen = Met(("Casus:Tenant", "proef"));
        Assert.Same(instellingen, Geheimbestanden.Bij(instellingen));
    }

    private static IConfiguration Met(params (string Sleutel, string Waarde)[] paren) =>
        new ConfigurationBuilder().AddInMemoryCollection(paren.Select(paar => KeyValuePair.Create(paar.Sleutel, (string?)paar.Waarde))).Build();
}
