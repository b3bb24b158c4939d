using System.Text;
using System.Text.Json;

namespace CaseManagement.Tests.Faults.Running;

/// <summary>A command with its idempotency key, to be sent more than once.</summary>
/// <param name="Path">Path under <c>/v1</c>.</param>
/// <param name="Body">JSON.</param>
/// <param name="Key">The idempotency key.</param>
/// <param name="Version">The mark of what the caller saw; <see langword="null"/> for a command that opens.</param>
internal sealed record Command(string Path, string Body, string Key, string? Version = null)
{
    /// <summary>Opens a dossier with an overlastgever: three events.</summary>
    public static Command Open(string key, string name = "Testpersoon Overlast", string street = "Proefstraat") => new(
        "woonoverlastdossiers",
        $$"""
        {"gemeldOp":"2026-01-05","kanaal":"Telefoon","overlastSoorten":["Geluid"],"omschrijving":"Geluid bij {{name}}",
         "adres":{"straat":"{{street}}","huisnummer":"1","postcode":"0000 AA"},"woningSoort":"Huur","melderAard":"Vertrouwelijk",
         "duo":{"eersteVerantwoordelijke":"c.casusregisseur","achtervang":"a.adviseur"},"overlastgever":{"naam":"{{name}}"} }
        """,
        key);

    /// <summary>Adds a data subject: one event.</summary>
    public static Command Change(string key, string id, string version) =>
        new($"woonoverlastdossiers/{id}/betrokkenen", """{"rol":"Omwonende","naam":"Testpersoon Omwonende"}""", key, version);

    /// <summary>The request.</summary>
    public HttpRequestMessage ToRequest()
    {
        var request = new HttpRequestMessage(HttpMethod.Post, $"/v1/{Path}") { Content = new StringContent(Body, Encoding.UTF8, "application/json") };
        request.Headers.Add("Idempotency-Key", Key);
        if (Version is { } version)
        {
            request.Headers.TryAddWithoutValidation("If-Match", $"\"{version}\"");
        }

        return request;
    }
}

/// <summary>What came back.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Body">The body as text.</param>
/// <param name="Replayed">Whether the host said that it had done this before.</param>
internal sealed record Reply(int Status, string Body, bool Replayed)
{
    public bool IsDone => Status is 200 or 201;

    public string Id => Json.GetProperty("id").GetString()!;

    public string Version => Json.GetProperty("versie").GetString()!;

    public string Position => Json.GetProperty("positie").GetString()!;

    private JsonElement Json => JsonSerializer.Deserialize<JsonElement>(Body);
}

/// <summary>Speaks to a host.</summary>
internal static class Conversation
{
    public static async Task<Reply> SendAsync(this Server server, Command command)
    {
        using var request = command.ToRequest();
        return await server.SendAsync(request);
    }

    public static async Task<Reply> GetAsync(this Server server, string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/v1/{path}");
        return await server.SendAsync(request);
    }

    /// <summary>Sends new opening commands until one is not done; answers that one and how many were done.</summary>
    public static async Task<(Command Refused, Reply Reply, List<Reply> Done)> OpenUntilRefusedAsync(this Server server, string prefix, int atMost)
    {
        var done = new List<Reply>();
        while (done.Count < atMost)
        {
            var command = Command.Open($"{prefix}-{done.Count}");
            var reply = await server.SendAsync(command);
            if (!reply.IsDone)
            {
                return (command, reply, done);
            }

            done.Add(reply);
        }

        throw new InvalidOperationException($"{atMost} commands were done; the fault never came.");
    }

    /// <summary>Reads until an answer is not 200; answers that one.</summary>
    public static async Task<Reply> GetUntilRefusedAsync(this Server server, string path, int atMost)
    {
        for (var count = 0; count < atMost; count++)
        {
            if (await server.GetAsync(path) is { Status: not 200 } refused)
            {
                return refused;
            }
        }

        throw new InvalidOperationException($"{atMost} reads were answered; the fault never came.");
    }

    private static async Task<Reply> SendAsync(this Server server, HttpRequestMessage request)
    {
        using var response = await server.Client.SendAsync(request, TestContext.Current.CancellationToken);
        var body = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return new Reply((int)response.StatusCode, body, response.Headers.Contains("Idempotency-Replayed"));
    }
}
