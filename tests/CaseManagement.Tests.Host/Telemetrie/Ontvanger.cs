using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace CaseManagement.Tests.Host.Telemetrie;

/// <summary>A collector on loopback that keeps the bytes that it is sent.</summary>
internal sealed class Ontvanger : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ConcurrentQueue<(string Pad, byte[] Inhoud)> ontvangen = new();

    private Ontvanger()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.MapGet("/health/ready", () => Results.Ok());
        app.MapPost("/v1/{signaal}", async (HttpContext http) =>
        {
            using var buffer = new MemoryStream();
            await http.Request.Body.CopyToAsync(buffer, http.RequestAborted);
            ontvangen.Enqueue((http.Request.Path, buffer.ToArray()));
            return Results.Ok();
        });
    }

    public string Adres => app.Urls.First();

    public static async Task<Ontvanger> StartAsync()
    {
        var ontvanger = new Ontvanger();
        await ontvanger.app.StartAsync();
        return ontvanger;
    }

    /// <summary>All bytes of a signal, one character each.</summary>
    public string Bytes(string signaal) =>
        string.Concat(ontvangen.Where(bericht => bericht.Pad == $"/v1/{signaal}").Select(bericht => Encoding.Latin1.GetString(bericht.Inhoud)));

    public async ValueTask DisposeAsync() => await app.DisposeAsync();
}
