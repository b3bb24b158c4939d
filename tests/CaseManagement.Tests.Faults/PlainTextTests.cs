using System.Text;
using CaseManagement.Tests.Faults.Running;

namespace CaseManagement.Tests.Faults;

/// <summary>What a thief of the disk, of a backup or of a log file could read.</summary>
public sealed class PlainTextTests
{
    private static readonly string[] Parts = ["Quirijnse", "Zwaluwestaart", "Ängströmer", "Fazantenveldseweg"];

    [Fact]
    public async Task No_file_holds_a_name_or_an_address_in_any_encoding()
    {
        using var place = new Place();
        await using var server = await Server.StartAsync(place.Data);
        var name = string.Join(' ', Parts[..3]);
        var dossier = await server.SendAsync(Command.Open("secret", name, Parts[3]));
        Assert.Contains(Parts[1], (await server.GetAsync($"woonoverlastdossiers/{dossier.Id}")).Body, StringComparison.Ordinal);
        Assert.Equal(400, (await server.SendAsync(new Command("woonoverlastdossiers", $$"""{"onbekend":"{{name}}"}""", "wrong"))).Status);
        Assert.Equal(400, (await server.GetAsync($"woonoverlastdossiers/{Uri.EscapeDataString(name)}")).Status);
        await NothingIsReadableAsync(place, server);

        // Also what a checkpoint and a crash leave behind.
        await server.KillAsync();
        await NothingIsReadableAsync(place, server);
        await House.LogAsync(place.Data);
        await NothingIsReadableAsync(place, server);
    }

    private static async Task NothingIsReadableAsync(Place place, Server server)
    {
        var files = Directory.GetFiles(place.Data, "*", SearchOption.AllDirectories);
        Assert.Contains(files, file => file.EndsWith("log.db", StringComparison.Ordinal));
        var readable = new StringBuilder();
        foreach (var file in files)
        {
            var bytes = await ReadAsync(file);
            readable.Append(Encoding.UTF8.GetString(bytes)).Append(Path.GetFileName(file));
            Assert.All(Parts.SelectMany(Forms), form => Assert.True(bytes.AsSpan().IndexOf(form) < 0, Path.GetFileName(file)));
        }

        Assert.Contains("\"code\":\"WOV-", readable.ToString(), StringComparison.Ordinal);
        Assert.All(Parts, part => Assert.DoesNotContain(part, server.Output, StringComparison.OrdinalIgnoreCase));
        Assert.All(Parts, part => Assert.DoesNotContain(Uri.EscapeDataString(part), server.Output, StringComparison.OrdinalIgnoreCase));
    }

    private static IEnumerable<byte[]> Forms(string part)
    {
        string[] cases = [part, part.ToUpperInvariant(), Lower(part)];
        return cases.SelectMany(text => new[]
        {
            Encoding.UTF8.GetBytes(text), Encoding.Unicode.GetBytes(text), Encoding.BigEndianUnicode.GetBytes(text), Encoding.Latin1.GetBytes(text),
            Encoding.ASCII.GetBytes(Uri.EscapeDataString(text)), Encoding.ASCII.GetBytes(System.Text.Json.JsonEncodedText.Encode(text).ToString()),
        });
    }

    private static string Lower(string text) => string.Concat(text.Select(char.ToLowerInvariant));

    private static async Task<byte[]> ReadAsync(string file)
    {
        await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var buffer = new MemoryStream();
        await stream.CopyToAsync(buffer, TestContext.Current.CancellationToken);
        return buffer.ToArray();
    }
}
