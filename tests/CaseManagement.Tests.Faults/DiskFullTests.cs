using CaseManagement.Tests.Faults.Running;

namespace CaseManagement.Tests.Faults;

/// <summary>No room: nothing is half done, nothing is shown, and everything goes on when there is room again.</summary>
public sealed class DiskFullTests
{
    private const string Name = "Testpersoon Vol";

    [Fact]
    public async Task A_full_disk_is_507_without_any_effect_and_the_same_command_succeeds_when_there_is_room()
    {
        await using var disk = await SmallDisk.MountAsync(megabytes: 8);
        var done = new List<Reply>();
        await using (var server = await Server.StartAsync(disk.Data))
        {
            var dossier = await server.SendAsync(Command.Open("first", Name));
            Assert.Contains(Name, (await server.GetAsync($"woonoverlastdossiers/{dossier.Id}")).Body, StringComparison.Ordinal);
            disk.Fill();
            var (refused, reply, earlier) = await server.OpenUntilRefusedAsync("full", atMost: 500);
            Assert.Equal(507, reply.Status);
            disk.Fill();
            var unseen = await server.GetUntilRefusedAsync($"woonoverlastdossiers/{dossier.Id}", atMost: 500);
            Assert.Equal(507, unseen.Status);
            Assert.DoesNotContain(Name, unseen.Body, StringComparison.Ordinal);
            disk.Free();

            var again = await server.SendAsync(refused);
            Assert.Equal((201, false), (again.Status, again.Replayed));
            Assert.Equal(200, (await server.GetAsync($"woonoverlastdossiers/{dossier.Id}")).Status);
            done.AddRange([dossier, .. earlier, again]);
        }

        await OnlyTheseAreThereAsync(disk.Data, done);
    }

    [Fact]
    public async Task A_file_that_may_not_grow_is_an_unavailable_store_without_any_effect_and_nothing_is_shown()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && File.Exists("/bin/sh"), "A limit on the size of files needs Linux and a shell.");
        using var place = new Place();
        var done = new List<Reply>();
        Command refused;

        // Without write-xor-execute, because its memory is a file for the limit.
        var environment = new Dictionary<string, string> { ["DOTNET_EnableWriteXorExecute"] = "0" };
        await using (var server = await Server.StartAsync(place.Data, "trap '' XFSZ; ulimit -f 16384;", environment))
        {
            var dossier = await server.SendAsync(Command.Open("first", Name));
            Assert.Contains(Name, (await server.GetAsync($"woonoverlastdossiers/{dossier.Id}")).Body, StringComparison.Ordinal);
            (refused, var reply, var earlier) = await server.OpenUntilRefusedAsync("limit", atMost: 20_000);
            Assert.Contains(reply.Status, new[] { 503, 507 });
            var unseen = await server.GetUntilRefusedAsync($"woonoverlastdossiers/{dossier.Id}", atMost: 20_000);
            Assert.Contains(unseen.Status, new[] { 503, 507 });
            Assert.DoesNotContain(Name, unseen.Body, StringComparison.Ordinal);
            done.AddRange([dossier, .. earlier]);
        }

        await using (var server = await Server.StartAsync(place.Data))
        {
            var again = await server.SendAsync(refused);
            Assert.Equal((201, false), (again.Status, again.Replayed));
            done.Add(again);
        }

        await OnlyTheseAreThereAsync(place.Data, done);
    }

    private static async Task OnlyTheseAreThereAsync(string directory, List<Reply> done)
    {
        await CasusTool.VerifyAsync(directory);
        var streams = (await House.LogAsync(directory)).Where(e => e.Stream.Category == "woonoverlast")
            .GroupBy(e => e.Stream.Value).ToDictionary(stream => stream.Key, stream => (long)stream.Count());
        Assert.Equal(done.ToDictionary(reply => $"woonoverlast-{reply.Id}", _ => 3L).OrderBy(pair => pair.Key), streams.OrderBy(pair => pair.Key));
    }
}
