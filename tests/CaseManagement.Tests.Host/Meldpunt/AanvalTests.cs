using System.Text;
using CaseManagement.Web.OpenbaarMeldpunt;

namespace CaseManagement.Tests.Host.Meldpunt;

/// <summary>Somebody who writes his own bytes to the report point: nothing is kept, and the house stays open.</summary>
public sealed class AanvalTests : IAsyncLifetime
{
    private readonly Spoorhuis huis = new();

    public ValueTask InitializeAsync()
    {
        huis.StartServer();
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        Assert.False(Directory.Exists(Path.Combine(huis.Map, Bijlagekluis.Map)));
        await huis.DisposeAsync();
    }

    [Fact]
    public async Task Who_asks_first_with_100_MB_in_hand_is_told_no_before_he_sends_it()
    {
        var antwoord = await huis.StuurRuwAsync(Ruwverzoek.Kop($"Content-Length: {100L * 1024 * 1024}", "Expect: 100-continue"));
        Assert.StartsWith("HTTP/1.1 413", antwoord, StringComparison.Ordinal);
        Assert.DoesNotContain("100 Continue", antwoord, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_of_unknown_length_is_stopped_at_the_first_byte_too_many()
    {
        var brok = Ruwverzoek.Brok(new byte[1024 * 1024]);
        byte[] begin = [.. "--kanarie-grens\r\nContent-Disposition: form-data; name=\"bijlagen\"; filename=\"x\"\r\n\r\n"u8];
        var antwoord = await huis.StuurRuwAsync([Ruwverzoek.Kop("Transfer-Encoding: chunked"), Ruwverzoek.Brok(begin), .. Enumerable.Repeat(brok, 11)]);
        Assert.StartsWith("HTTP/1.1 413", antwoord, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_preamble_that_never_becomes_a_form_is_stopped()
    {
        var antwoord = await huis.StuurRuwAsync(
            [Ruwverzoek.Kop("Transfer-Encoding: chunked"), .. Enumerable.Repeat(Ruwverzoek.Brok(new byte[32 * 1024]), 40), "0\r\n\r\n"u8.ToArray()]);
        Assert.StartsWith("HTTP/1.1 400", antwoord, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(31, "a", 400)]
    [InlineData(29, "a", 400)]
    public async Task Many_tiny_parts_are_counted(int delen, string naam, int status)
    {
        var antwoord = await FormulierAsync(string.Concat(Enumerable.Range(0, delen).Select(i => Deel($"name=\"{naam}{i}\"", "x"))));
        Assert.StartsWith($"HTTP/1.1 {status}", antwoord, StringComparison.Ordinal);
        Assert.Equal(delen > 30, antwoord.Contains("kon niet worden gelezen", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Headers_of_a_part_that_never_end_are_refused()
    {
        var antwoord = await FormulierAsync($"--kanarie-grens\r\nContent-Disposition: form-data; name=\"{new string('a', 20_000)}\"\r\n\r\nx\r\n");
        Assert.StartsWith("HTTP/1.1 400", antwoord, StringComparison.Ordinal);
        antwoord = await FormulierAsync($"--kanarie-grens\r\n{string.Concat(Enumerable.Range(0, 20).Select(i => $"X-{i}: 1\r\n"))}\r\nx\r\n");
        Assert.StartsWith("HTTP/1.1 400", antwoord, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_name_that_is_a_path_leads_nowhere()
    {
        var antwoord = await FormulierAsync(
            Deel("name=\"soort\"", "Woonoverlast") + Deel("name=\"bijlagen\"; filename=\"../../../kanarie.jpg\"", "%PDF-1.7") + Deel("name=\"wat\"", "Iets"));
        Assert.StartsWith("HTTP/1.1 422", antwoord, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(Path.GetDirectoryName(huis.Map)!, "kanarie*"));
    }

    [Fact]
    public async Task A_body_that_breaks_off_keeps_nothing_and_takes_no_room()
    {
        for (var i = 0; i < 30; i++)
        {
            await huis.BreekAfAsync(Ruwverzoek.Kop("Content-Length: 9000000"), [.. "--kanarie-grens\r\nContent-Disposition: form-data; name=\"b\"; filename=\"x\"\r\n\r\n"u8, .. new byte[100_000]]);
        }

        Assert.StartsWith("HTTP/1.1 201", await FormulierAsync(Deel("name=\"soort\"", "Woonoverlast") + Deel("name=\"wat\"", "Iets")), StringComparison.Ordinal);
    }

    private static string Deel(string kop, string inhoud) => $"--kanarie-grens\r\nContent-Disposition: form-data; {kop}\r\n\r\n{inhoud}\r\n";

    private Task<string> FormulierAsync(string delen)
    {
        var body = Encoding.UTF8.GetBytes(delen + "--kanarie-grens--\r\n");
        return huis.StuurRuwAsync(Ruwverzoek.Kop($"Content-Length: {body.Length}"), body);
    }
}
