using System.Net;
using System.Net.Sockets;
using CaseManagement.Cli.Opdrachten;
using CaseManagement.Tests.Host.Opslag;
using CaseManagement.Web.Samenstelling;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;

namespace CaseManagement.Tests.Host.Beheer;

/// <summary>A mistake in a setting is one Dutch line that names the setting and not its value, and ends with 2; never a stack trace, never 1.</summary>
public sealed class InstellingsfoutTests : IDisposable
{
    private const string Geheim = "zeergeheim";
    private readonly string map = Directory.CreateTempSubdirectory("casus-instelling-").FullName;

    public static TheoryData<string, string, string> Fouten => new()
    {
        { "ConnectionString", "", "Store=postgresql" },
        { "ConnectionString", Geheim, "Store=postgresql" },
        { "ConnectionString", $"Host=db;Port={Geheim}", "Store=postgresql" },
        { "ConnectionString", $"{Geheim}=bar", "Store=postgresql" },
        { "ConnectionString", $"Host=db;Username=casus;Password=half;{Geheim}", "Store=postgresql" },
        { "ConnectionString", $"Username=casus;Password={Geheim}", "Store=postgresql" },
        { "KeyConnectionString", Geheim, "Store=postgresql;ConnectionString=Host" },
        { "Schema", "Bad-Schema", "Store=postgresql;ConnectionString=Host" },
        { "KeySchema", "Bad-Schema", "Store=postgresql;ConnectionString=Host" },
        { "KeySchema", "zelfde", "Store=postgresql;ConnectionString=Host;Schema=zelfde" },
        { "Schema", "een_schema_waar_sleutels_niet_meer_achter_past_", "Store=postgresql;ConnectionString=Host" },
        { "Tenant", "een-gemeente-met-een-naam-die-te-lang-is-voor-een-schema", "Store=postgresql;ConnectionString=Host" },
        { "Tenant", " ", "" },
        { "Store", "mysql", "" },
#if !EVENTSTOREDB
        { "Store", "eventstoredb", "ConnectionString=esdb" },
#endif
        { "MasterKey", Geheim, "" },
        { "MasterKey", "a29ydA==", "" },
        { "KoppelsleutelVersie", "x", "" },
        { "KoppelsleutelVersie", "0", "" },
        { "MaxAchterstand", "x", "" },
        { "MaxAchterstand", "-1", "" },
        { "ControlesPerJaar", "x", "" },
        { "DemoData", "ja", "" },
        { "Directory", "", "" },
        { "SecretsDirectory", "/bestaat/niet", "" },
    };

    public void Dispose() => Directory.Delete(map, recursive: true);

    [Theory]
    [MemberData(nameof(Fouten))]
    public void A_wrong_setting_is_named_with_what_is_expected_and_never_shown(string naam, string waarde, string verder)
    {
        var fout = Assert.Throws<Beheerfout>(() => Lees(Environments.Development, [.. Paren(verder), (naam, waarde)]));

        Assert.Equal(2, fout.Code);
        Assert.StartsWith($"De instelling Casus__{naam} is niet goed: ", fout.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Geheim, fout.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', fout.Message);
        Assert.Equal((fout.Message, 2), (Startmelding.Van(fout), Startmelding.Code(fout)));
    }

    [Fact]
    public void Settings_as_they_should_be_are_taken()
    {
        var opties = Lees(
            Environments.Production,
            ("Store", "postgresql"), ("ConnectionString", "Host=db1,db2:5433;Username=casus;Password='half;heel'"), ("Schema", "casus_proef"), ("MaxAchterstand", "7"));

        Assert.Equal(("casus_proef", 7L), (opties.Schema, opties.MaxAchterstand));
    }

    [Fact]
    public void The_demo_outside_Development_and_a_house_without_master_key_are_refused()
    {
        Assert.Contains("Casus__Demo ", Assert.Throws<Beheerfout>(() => Lees(Environments.Production, ("Demo", "true"))).Message, StringComparison.Ordinal);
        var zonder = Lees(Environments.Production);
        Assert.Contains("Casus__MasterKey", Assert.Throws<Beheerfout>(() => Instellingen.EisHoofdsleutel(zonder)).Message, StringComparison.Ordinal);
        Instellingen.EisHoofdsleutel(zonder with { Demo = true });
        File.WriteAllText(Path.Combine(map, "master.key"), "kort");
        Assert.Equal(3, Assert.Throws<Beheerfout>(() => Instellingen.EisHoofdsleutel(zonder with { Demo = true })).Code);
    }

    [Theory]
    [InlineData("verify", "Casus__Store", "mysql")]
    [InlineData("status", "Casus__KoppelsleutelVersie", "x")]
    [InlineData("import", "Casus__Directory", "")]
    [InlineData("copy", "Casus__ConnectionString", $"Host=db;Port={Geheim}")]
    [InlineData("token", "Casus__MasterKey", Geheim)]
    public async Task Every_command_ends_with_2_and_the_line_alone(string opdracht, string instelling, string waarde)
    {
        var bestand = Path.Combine(map, "lopend.csv");
        await File.WriteAllTextAsync(bestand, Import.Importproef.Kop + "\r\n" + Beheerproef.Regel + "\r\n", Beheerproef.Cancellation);
        string[] arguments = opdracht switch
        {
            "import" => ["import", bestand],
            "copy" => ["copy", "--from", "postgresql:proef", "--to", $"sqlite:{map}/doel"],
            "token" => ["token", "v.voorzitter"],
            _ => [opdracht],
        };

        var (code, tekst) = await CasusProces.VoerUitAsync(new Dictionary<string, string> { ["Casus__Directory"] = map, [instelling] = waarde }, arguments);

        Assert.True(code == 2, tekst);
        Assert.StartsWith($"De instelling {instelling} is niet goed: ", tekst, StringComparison.Ordinal);
        Assert.Single(tekst.TrimEnd().Split('\n'));
        Assert.DoesNotContain(Geheim, tekst, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Casus__Store", "mysql")]
    [InlineData("Casus__MasterKey", Geheim)]
    [InlineData("Casus__OidcAuthority", "")]
    public async Task The_host_says_the_line_and_ends_with_2(string instelling, string waarde)
    {
        var (code, tekst) = await CasusProces.HostAsync(new Dictionary<string, string>
        {
            ["DOTNET_ENVIRONMENT"] = "Production",
            ["Casus__Directory"] = map,
            ["Casus__MasterKey"] = Convert.ToBase64String(new byte[32]),
            [instelling] = waarde,
        });

        Assert.True(code == 2, tekst);
        Assert.StartsWith($"De instelling {instelling} is niet goed: ", tekst, StringComparison.Ordinal);
        Assert.Single(tekst.TrimEnd().Split('\n'));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Without_a_master_key_no_file_is_made(bool host)
    {
        var data = Path.Combine(map, "data");
        var instellingen = new Dictionary<string, string> { ["DOTNET_ENVIRONMENT"] = "Production", ["Casus__Directory"] = data };
        var bestand = Path.Combine(map, "lopend.csv");
        await File.WriteAllTextAsync(bestand, Import.Importproef.Kop + "\r\n" + Beheerproef.Regel + "\r\n", Beheerproef.Cancellation);

        var (code, tekst) = await (host ? CasusProces.HostAsync(instellingen) : CasusProces.VoerUitAsync(instellingen, "import", bestand));

        Assert.True(code == 2, tekst);
        Assert.StartsWith("De instelling Casus__MasterKey is niet goed: zij ontbreekt", tekst, StringComparison.Ordinal);
        Assert.False(Directory.Exists(data));
    }

    [Fact]
    public async Task A_port_in_use_is_told_by_the_host_in_words()
    {
        using var bezet = new TcpListener(IPAddress.Loopback, 0);
        bezet.Start();

        var (code, tekst) = await CasusProces.HostAsync(new Dictionary<string, string>
        {
            ["Casus__Directory"] = map,
            ["Casus__DemoData"] = "false",
            ["ASPNETCORE_URLS"] = $"http://{bezet.LocalEndpoint}",
        });

        Assert.True(code == 2, tekst);
        Assert.Contains("Het netwerkadres is al in gebruik", tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Unhandled exception", tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_nobody_foresaw_is_one_line_with_the_type_and_never_an_incident()
    {
        var (code, tekst) = await Beheerproef.LoopAsync(uit => Afloop.VanAsync(uit, () => throw new InvalidOperationException("M. el Voorbeeld")));

        Assert.Equal(3, code);
        Assert.Contains("(InvalidOperationException)", tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Voorbeeld", tekst, StringComparison.Ordinal);
        Assert.Single(tekst.TrimEnd().Split('\n'));
    }

    private static (string, string)[] Paren(string tekst) =>
        [.. tekst.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(paar => paar.Split('=')).Select(paar => (paar[0], paar[1] == "Host" ? "Host=db" : paar[1]))];

    private CasusOpties Lees(string omgeving, params (string Naam, string Waarde)[] instellingen) => Casus.Opties(
        new ConfigurationBuilder().AddInMemoryCollection(
            instellingen.Prepend(("Directory", map)).GroupBy(paar => paar.Item1).Select(paren => KeyValuePair.Create($"Casus:{paren.Key}", (string?)paren.Last().Item2))).Build(),
        new Omgeving(omgeving));

    private sealed class Omgeving(string naam) : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = naam;

        public string ApplicationName { get; set; } = "casus";

        public string ContentRootPath { get; set; } = "/";

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
