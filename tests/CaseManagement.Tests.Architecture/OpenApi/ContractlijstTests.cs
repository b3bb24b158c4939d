using System.Text;
using System.Text.Json;
using CaseManagement.Tests.Architecture.Huis;

namespace CaseManagement.Tests.Architecture.OpenApi;

/// <summary>What others build on does not change by accident: every operation and every schema stands in a list under review.</summary>
public sealed class ContractlijstTests(Apidocument document) : IClassFixture<Apidocument>
{
    private static readonly string Bestand = Path.Combine(Repo.Root, "tests", "CaseManagement.Tests.Architecture", "OpenApi", "contract.txt");

    [Fact]
    public void The_contract_is_the_one_on_the_list()
    {
        var nu = Regels().ToList();
        if (Environment.GetEnvironmentVariable("CASUS_SAMPLES") == "write")
        {
            File.WriteAllText(Bestand, string.Concat(nu.Select(regel => regel + "\n")), new UTF8Encoding(false));
        }

        var bekend = File.ReadAllLines(Bestand);
        var weg = bekend.Except(nu, StringComparer.Ordinal).Select(regel => "- " + regel);
        var nieuw = nu.Except(bekend, StringComparer.Ordinal).Select(regel => "+ " + regel);
        var verschil = weg.Concat(nieuw).ToList();
        Assert.True(
            verschil.Count == 0 && nu.Count == bekend.Length,
            $"The contract of the API changed:\n{string.Join('\n', verschil.Take(40))}\n"
            + "A line that goes away breaks callers: it asks for a new major version or a period of deprecation. If the change is meant, run\n"
            + "CASUS_SAMPLES=write dotnet run --project tests/CaseManagement.Tests.Architecture, review contract.txt and tell it in CHANGELOG.md.");
    }

    private IEnumerable<string> Regels()
    {
        foreach (var (pad, methode, operatie) in document.Operaties)
        {
            var parameters = operatie.GetProperty("parameters").EnumerateArray().Select(document.Volg)
                .Where(p => p.GetProperty("in").GetString() == "query").Select(p => p.GetProperty("name").GetString());
            var body = operatie.TryGetProperty("requestBody", out var vraag) ? Schema(vraag) : "-";
            var antwoord = Schema(document.Volg(operatie.GetProperty("responses").GetProperty("200")));
            yield return $"{methode.ToUpperInvariant()} {pad} [{string.Join(' ', parameters)}] {body} -> {antwoord}";
        }

        foreach (var schema in document.Componenten("schemas").EnumerateObject())
        {
            yield return schema.Value.TryGetProperty("enum", out var waarden)
                ? $"{schema.Name} = {string.Join(" | ", waarden.EnumerateArray().Select(waarde => waarde.GetString()))}"
                : $"{schema.Name} {{ {string.Join(", ", Velden(schema.Value))} }}";
        }
    }

    private static IEnumerable<string> Velden(JsonElement schema)
    {
        var verplicht = schema.TryGetProperty("required", out var namen) ? namen.EnumerateArray().Select(naam => naam.GetString()).ToHashSet() : [];
        return schema.TryGetProperty("properties", out var velden)
            ? velden.EnumerateObject().Select(veld => $"{veld.Name}{(verplicht.Contains(veld.Name) ? "" : "?")}: {Kort(veld.Value)}")
            : [];
    }

    private static string Kort(JsonElement schema) =>
        schema.TryGetProperty("$ref", out var verwijzing) ? verwijzing.GetString()!.Split('/')[^1]
        : schema.TryGetProperty("oneOf", out var keuzes) ? string.Join('|', keuzes.EnumerateArray().Select(Kort))
        : schema.TryGetProperty("items", out var deel) ? $"{Kort(deel)}[]"
        : schema.TryGetProperty("format", out var vorm) ? vorm.GetString()!
        : schema.TryGetProperty("type", out var type) ? type.ValueKind is JsonValueKind.String ? type.GetString()! : type.EnumerateArray().Last().GetString()!
        : "?";

    // JSON, or a file to save.
    private static string Schema(JsonElement drager) => Kort(drager.GetProperty("content").EnumerateObject().Single().Value.GetProperty("schema"));
}
