using System.Net;
using System.Net.Sockets;
using System.Text;
using CaseManagement.Tests.Shared;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace CaseManagement.Tests.Host.Meldpunt;

/// <summary>A caller who writes his own bytes on the line.</summary>
internal static class Ruwverzoek
{
    /// <summary>Sends bytes and reads until the house closes the line.</summary>
    public static Task<string> StuurRuwAsync(this TestHuis huis, params byte[][] delen) => StuurAsync(huis, delen, breektAf: false);

    /// <summary>Sends bytes, says that nothing more comes, and reads what the house still has to say.</summary>
    public static Task<string> BreekAfAsync(this TestHuis huis, params byte[][] delen) => StuurAsync(huis, delen, breektAf: true);

    /// <summary>The head of a form to the report point, without the lines that tell how long it is.</summary>
    public static byte[] Kop(params string[] extra) => Encoding.ASCII.GetBytes(
        "POST /v1/meldpunt/meldingen HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: multipart/form-data; boundary=kanarie-grens\r\n"
        + string.Concat(extra.Select(regel => regel + "\r\n")) + "\r\n");

    /// <summary>A chunk of a body of unknown length.</summary>
    public static byte[] Brok(byte[] inhoud) => [.. Encoding.ASCII.GetBytes($"{inhoud.Length:x}\r\n"), .. inhoud, .. "\r\n"u8];

    private static async Task<string> StuurAsync(TestHuis huis, byte[][] delen, bool breektAf)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var adres = new Uri(huis.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(new IPEndPoint(IPAddress.Loopback, adres.Port), cancellation);
        await using var lijn = new NetworkStream(socket);
        try
        {
            foreach (var deel in delen)
            {
                await lijn.WriteAsync(deel, cancellation);
            }

            if (breektAf)
            {
                socket.Shutdown(SocketShutdown.Send);
            }
        }
        catch (IOException)
        {
            // The house answered and closed before all was sent.
        }

        return await LeesAsync(lijn, cancellation);
    }

    private static async Task<string> LeesAsync(NetworkStream lijn, CancellationToken cancellation)
    {
        var antwoord = new StringBuilder();
        var blok = new byte[16 * 1024];
        try
        {
            // The house reads on for a while after a refusal; who has his answer need not wait for that.
            for (int aantal; !IsHeel(antwoord.ToString()) && (aantal = await lijn.ReadAsync(blok, cancellation)) > 0;)
            {
                _ = antwoord.Append(Encoding.UTF8.GetString(blok, 0, aantal));
            }
        }
        catch (IOException)
        {
            // Reset after the answer, because not everything that was sent was read.
        }

        return antwoord.ToString();
    }

    private static bool IsHeel(string antwoord) => !antwoord.StartsWith("HTTP/1.1 1", StringComparison.Ordinal)
        && antwoord.Contains("\r\n\r\n", StringComparison.Ordinal) && (antwoord.EndsWith("0\r\n\r\n", StringComparison.Ordinal) || antwoord.EndsWith('}'));
}
