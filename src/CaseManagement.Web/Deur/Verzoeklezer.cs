using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Deur;
using CaseManagement.Web.Samenstelling;

namespace CaseManagement.Web.Deur;

/// <summary>Reads body, precondition and idempotency key of a request, or the problem that keeps it out.</summary>
/// <param name="json">The dialect of the API.</param>
/// <param name="identifiers">Gives ids to requests without an idempotency key.</param>
internal sealed class Verzoeklezer(ApiJson json, IIdentifiers identifiers)
{
    /// <summary>Largest body, in bytes.</summary>
    public const long MaxBody = 1024 * 1024;

    private const int MaxSleutel = 100;
    private const int MaxMerk = 100;

    public async Task<(TBody? Body, byte[] Bytes, Probleem? Fout)> LeesBodyAsync<TBody>(HttpContext http)
        where TBody : class
    {
        if (!http.Request.HasJsonContentType())
        {
            return (null, [], Problemen.Van(
                415, "Onbekend formaat", "formaat", "Het verzoek heeft geen JSON-inhoud.", "Verstuur Content-Type: application/json."));
        }

        if (await LeesAsync(http) is not { } bytes)
        {
            return (null, [], Problemen.Van(413, "Te groot", "omvang", "Het verzoek is te groot.", "Een verzoek mag ten hoogste 1 MB zijn."));
        }

        try
        {
            var body = (TBody?)JsonSerializer.Deserialize(bytes, json.Options.GetTypeInfo(typeof(TBody)));
            return body is null ? (null, bytes, Problemen.Ongeldig("body", "/", "De inhoud ontbreekt.")) : (body, bytes, null);
        }
        catch (JsonException fout)
        {
            if (Verplicht.Ontbrekend(bytes, json.Options.GetTypeInfo(typeof(TBody))) is { Count: > 0 } ontbrekend)
            {
                return (null, bytes, Problemen.Ongeldig([.. ontbrekend.Select(naam => new Invoerfout("body", $"/{naam}", "Dit veld is verplicht."))]));
            }

            return (null, bytes, Problemen.Ongeldig("body", Plaats(fout.Path), "Ontbreekt, is onbekend of heeft niet de verwachte vorm."));
        }
    }

    // The web server has the same limit, but not every server that can host this does.
    private static async Task<byte[]?> LeesAsync(HttpContext http)
    {
        using var buffer = new MemoryStream();
        var blok = new byte[16 * 1024];
        int gelezen;
        while ((gelezen = await http.Request.Body.ReadAsync(blok, http.RequestAborted)) > 0)
        {
            if (buffer.Length + gelezen > MaxBody)
            {
                return null;
            }

            buffer.Write(blok, 0, gelezen);
        }

        return buffer.ToArray();
    }

    public static (string? Merk, Probleem? Fout) LeesVoorwaarde(HttpContext http, CommandPolicy policy)
    {
        if (policy.Opent)
        {
            return (null, null);
        }

        var header = http.Request.Headers.IfMatch;
        if (header.Count == 0)
        {
            return (null, Problemen.Van(
                428, "Voorwaarde ontbreekt", "if-match", "Het verzoek noemt niet welke versie u hebt gezien.",
                "Stuur de ETag van het dossier mee als If-Match."));
        }

        var text = header.ToString();
        return text.Length is > 2 and <= MaxMerk && text[0] == '"' && text[^1] == '"' && !text.AsSpan(1, text.Length - 2).Contains('"')
            ? (text[1..^1], null)
            : (null, Problemen.Ongeldig("header", "If-Match", "Verwacht één ETag uit een eerder antwoord, met de aanhalingstekens. Laad het dossier opnieuw."));
    }

    public (Guid OpdrachtId, Herhaalsleutel? Sleutel, Probleem? Fout) LeesSleutel(HttpContext http, string gebruiker, byte[] body)
    {
        var header = http.Request.Headers["Idempotency-Key"];
        if (header.Count == 0)
        {
            return (identifiers.Next(), null, null);
        }

        var text = header.ToString();
        if (text.Length is 0 or > MaxSleutel || !text.All(teken => teken is > ' ' and <= '~'))
        {
            return (default, null, Problemen.Ongeldig("header", "Idempotency-Key", $"Verwacht 1 tot {MaxSleutel} zichtbare ASCII-tekens."));
        }

        var sleutel = $"{gebruiker}:{text}";
        var vingerafdruk = SHA256.HashData([.. Encoding.UTF8.GetBytes(Omslag(http)), .. body]);
        return (OpdrachtVan(sleutel), new Herhaalsleutel(sleutel, vingerafdruk), null);
    }

    /// <summary>The identifier of the command that belongs to a key, already bound to the caller: the same in every retry.</summary>
    internal static Guid OpdrachtVan(string sleutel) =>
        DerivedIdentifier.From(new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(sleutel)).AsSpan(0, 16)), "opdracht");

    private static string Omslag(HttpContext http) => string.Join(
        '\n', http.Request.Method, http.Request.Path, http.Request.Headers.IfMatch.ToString(), http.Request.Headers["X-Rol"].ToString(),
        http.Request.Headers["X-Doel"].ToString(), "");

    private static string Plaats(string? path) =>
        string.IsNullOrEmpty(path) || path == "$" ? "/" : path.Replace("$", "", StringComparison.Ordinal)
            .Replace('.', '/').Replace("[", "/", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
}
