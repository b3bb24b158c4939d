using CaseManagement.Tests.Architecture.Huis;
using YamlDotNet.Serialization;

namespace CaseManagement.Tests.Architecture.Docker;

/// <summary>What the containers may not do stands in the compose file, read as a composer reads it: anchors merged.</summary>
public sealed class ComposeTests
{
    private static readonly Dictionary<object, object> Bestand = Lees();
    private static readonly string[] Hosts = ["casus", "casus-eventstoredb"];

    public static TheoryData<string> Diensten => [.. Map(Bestand["services"]).Keys.Cast<string>()];

    [Fact]
    public void There_are_a_host_a_database_and_behind_a_profile_an_EventStoreDB_with_a_host_of_its_own()
    {
        Assert.Equal(["casus", "casus-eventstoredb", "eventstoredb", "postgres"], Map(Bestand["services"]).Keys.Cast<string>().Order(StringComparer.Ordinal));
        Assert.All(["casus-eventstoredb", "eventstoredb"], naam => Assert.Equal(["eventstoredb"], Lijst(Dienst(naam)["profiles"])));
        Assert.False(Dienst("casus").ContainsKey("profiles") || Dienst("postgres").ContainsKey("profiles"));
        Assert.StartsWith("eventstore/eventstore:23.10.", (string)Dienst("eventstoredb")["image"], StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Diensten))]
    public void Every_container_is_read_only_without_capabilities_and_within_limits(string naam)
    {
        var dienst = Dienst(naam);
        Assert.Equal("true", dienst["read_only"]);
        Assert.Equal(["ALL"], Lijst(dienst["cap_drop"]));
        Assert.False(dienst.ContainsKey("cap_add") || dienst.ContainsKey("privileged"));
        Assert.Equal(["no-new-privileges:true"], Lijst(dienst["security_opt"]));
        Assert.All(["mem_limit", "cpus", "pids_limit", "tmpfs"], grens => Assert.True(dienst.ContainsKey(grens), $"{naam} has no {grens}"));
        Assert.Contains(Lijst(dienst["tmpfs"]), map => map.StartsWith("/tmp:size=", StringComparison.Ordinal));
        Assert.All(Lijst(dienst["volumes"]), volume => Assert.DoesNotMatch(@"^[./]|docker\.sock", volume));
    }

    [Fact]
    public void The_hosts_and_PostgreSQL_run_as_somebody_without_rights()
    {
        Assert.All(Hosts, naam => Assert.Equal("1654:1654", Dienst(naam)["user"]));
        Assert.Equal("999:999", Dienst("postgres")["user"]);
    }

    [Fact]
    public void Only_the_hosts_are_published_and_on_loopback_only()
    {
        Assert.All(Hosts.SelectMany(naam => Lijst(Dienst(naam)["ports"])), poort => Assert.StartsWith("127.0.0.1:", poort, StringComparison.Ordinal));
        Assert.False(Dienst("postgres").ContainsKey("ports") || Dienst("eventstoredb").ContainsKey("ports"));
        Assert.Equal("true", Map(Map(Bestand["networks"])["back"])["internal"]);
        Assert.All(["postgres", "eventstoredb"], naam => Assert.Equal(["back"], Lijst(Dienst(naam)["networks"])));
    }

    [Fact]
    public void Secrets_are_files_and_stand_in_no_environment_variable()
    {
        Assert.All(Map(Bestand["secrets"]).Values, geheim => Assert.StartsWith("./secrets/", (string)Map(geheim)["file"], StringComparison.Ordinal));
        foreach (var naam in new[] { "casus", "postgres" })
        {
            Assert.All(
                Map(Dienst(naam)["environment"]).Where(paar => System.Text.RegularExpressions.Regex.IsMatch((string)paar.Key, "KEY|PASSWORD|CONNECTION|SECRET", System.Text.RegularExpressions.RegexOptions.IgnoreCase)),
                paar => Assert.StartsWith("/run/secrets", (string)paar.Value, StringComparison.Ordinal));
        }

        // The node of the profile asks for no account, so its address is no secret.
        Assert.DoesNotContain('@', (string)Map(Dienst("casus-eventstoredb")["environment"])["Casus__ConnectionString"]);
        Assert.Contains("docker/secrets/", Repo.Regels(".gitignore"));
        Assert.StartsWith("*", Repo.Regels(".dockerignore").First(regel => !regel.StartsWith('#')), StringComparison.Ordinal);
    }

    [Fact]
    public void The_database_lets_go_of_log_segments_and_the_host_keeps_attachments_in_its_volume()
    {
        Assert.Contains("wal_recycle=off", Lijst(Dienst("postgres")["command"]));
        var map = (string)Map(Dienst("casus")["environment"])["Casus__AttachmentDirectory"];
        Assert.Contains(Lijst(Dienst("casus")["volumes"]), volume => volume.StartsWith("casus-data:", StringComparison.Ordinal) && map.StartsWith(volume.Split(':')[1] + "/", StringComparison.Ordinal));
    }

    [Fact]
    public void A_host_of_EventStoreDB_has_the_adapter_and_settings_like_those_of_the_other()
    {
        var (gewoon, ander) = (Map(Dienst("casus")["environment"]), Map(Dienst("casus-eventstoredb")["environment"]));
        Assert.Equal("true", Map(Map(Dienst("casus-eventstoredb")["build"])["args"])["EVENTSTOREDB"]);
        Assert.Equal(("postgresql", "eventstoredb"), (gewoon["Casus__Store"], ander["Casus__Store"]));
        Assert.Equal(Zonder(gewoon), Zonder(ander));
        Assert.Contains(Repo.Regels("docker/Dockerfile"), regel => regel == "ARG EVENTSTOREDB=false");

        static IEnumerable<KeyValuePair<object, object>> Zonder(Dictionary<object, object> omgeving) =>
            omgeving.Where(paar => paar.Key is not ("Casus__Store" or "Casus__ConnectionString")).OrderBy(paar => (string)paar.Key, StringComparer.Ordinal);
    }

    [Fact]
    public void The_host_waits_for_a_healthy_database()
    {
        Assert.Equal("service_healthy", Map(Map(Dienst("casus-eventstoredb")["depends_on"])["eventstoredb"])["condition"]);
        Assert.Equal("service_healthy", Map(Map(Dienst("casus")["depends_on"])["postgres"])["condition"]);
        Assert.Contains("pg_isready", Lijst(Map(Dienst("postgres")["healthcheck"])["test"]));
    }

    [Fact]
    public void The_image_runs_as_a_number_restores_locked_and_checks_itself_without_curl()
    {
        var regels = Repo.Regels("docker/Dockerfile");
        Assert.Equal("USER 1654:1654", regels.Last(regel => regel.StartsWith("USER", StringComparison.Ordinal)));
        Assert.Contains(regels, regel => regel.Contains("dotnet restore", StringComparison.Ordinal) && regel.Contains("--locked-mode", StringComparison.Ordinal));
        Assert.All(regels.Where(regel => regel.Contains("dotnet publish", StringComparison.Ordinal)), regel => Assert.Contains("--no-restore", regel, StringComparison.Ordinal));
        Assert.Contains(regels, regel => regel.StartsWith("HEALTHCHECK", StringComparison.Ordinal));
        Assert.Contains(regels, regel => regel.Contains("\"status\", \"--health\", \"http://127.0.0.1:8080/health/ready\"", StringComparison.Ordinal));
        Assert.Equal(["VOLUME /data"], regels.Where(regel => regel.StartsWith("VOLUME", StringComparison.Ordinal)));
        Assert.DoesNotContain(regels, regel => regel.Contains(":latest", StringComparison.Ordinal));
    }

    private static Dictionary<object, object> Lees()
    {
        var parser = new YamlDotNet.Core.MergingParser(new YamlDotNet.Core.Parser(new StringReader(Repo.Tekst("docker/compose.yaml"))));
        return new DeserializerBuilder().Build().Deserialize<Dictionary<object, object>>(parser);
    }

    private static Dictionary<object, object> Map(object node) => (Dictionary<object, object>)node;

    private static IReadOnlyList<string> Lijst(object node) => [.. ((List<object>)node).Cast<string>()];

    private static Dictionary<object, object> Dienst(string naam) => Map(Map(Bestand["services"])[naam]);
}
