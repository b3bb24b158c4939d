using System.Text.Json;
using CaseManagement.Tests.Shared;

namespace CaseManagement.Tests.Architecture.OpenApi;

/// <summary>The OpenAPI document as anybody gets it, fetched once for all its tests.</summary>
public sealed class Apidocument : IAsyncLifetime
{
    private static readonly Uri Adres = new("/v1/openapi.json", UriKind.Relative);
    private readonly TestHuis huis = new();

    public JsonElement Root { get; private set; }

    public byte[] Bytes { get; private set; } = [];

    public IEnumerable<(string Pad, string Methode, JsonElement Operatie)> Operaties =>
        Root.GetProperty("paths").EnumerateObject().SelectMany(pad => pad.Value.EnumerateObject().Select(m => (pad.Name, m.Name, m.Value)));

    public JsonElement Componenten(string soort) => Root.GetProperty("components").GetProperty(soort);

    /// <summary>Fetches it anew from a house of its own.</summary>
    public static async Task<byte[]> HaalAsync(TestHuis huis)
    {
        using var client = huis.CreateClient();
        return await client.GetByteArrayAsync(Adres, TestContext.Current.CancellationToken);
    }

    /// <summary>Follows a reference, or gives the thing itself.</summary>
    public JsonElement Volg(JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty("$ref", out var verwijzing))
        {
            return element;
        }

        var tekst = verwijzing.GetString()!;
        Assert.StartsWith("#/", tekst, StringComparison.Ordinal);
        return Volg(tekst[2..].Split('/').Aggregate(Root, (deel, naam) =>
            deel.TryGetProperty(naam, out var volgende) ? volgende : throw new InvalidOperationException($"{tekst} leads nowhere.")));
    }

    public async ValueTask InitializeAsync()
    {
        Bytes = await HaalAsync(huis);
        Root = JsonSerializer.Deserialize<JsonElement>(Bytes);
    }

    public ValueTask DisposeAsync() => huis.DisposeAsync();
}
