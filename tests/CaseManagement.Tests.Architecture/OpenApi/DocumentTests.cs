using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;
using CaseManagement.Tests.Shared;

namespace CaseManagement.Tests.Architecture.OpenApi;

/// <summary>Whoever builds on the API reads one small document in which everything stands once.</summary>
public sealed partial class DocumentTests(Apidocument document) : IClassFixture<Apidocument>
{
    private const int GroottesteInline = 3;

    // It grows with the operations, never with how often a schema is used.
    [Fact]
    public void It_is_small() =>
        Assert.InRange(document.Bytes.Length / document.Root.GetProperty("paths").EnumerateObject().Sum(pad => pad.Value.EnumerateObject().Count()), 1_000, 3_500);

    [Fact]
    public async Task It_is_made_quickly_and_is_always_the_same()
    {
        await using var huis = new TestHuis();
        using (var client = huis.CreateClient())
        {
            // The house itself must be up before the clock runs.
            using var begin = await client.GetAsync(new Uri("/v1/acties", UriKind.Relative), TestContext.Current.CancellationToken);
        }

        var start = Stopwatch.GetTimestamp();
        var opnieuw = await Apidocument.HaalAsync(huis);
        Assert.InRange(Stopwatch.GetElapsedTime(start), TimeSpan.Zero, TimeSpan.FromSeconds(5));
        Assert.Equal(document.Bytes, opnieuw);
    }

    [Fact]
    public void Every_reference_resolves()
    {
        var aantal = 0;
        Loop(document.Root, element =>
        {
            if (element.TryGetProperty("$ref", out var verwijzing) && verwijzing.ValueKind is JsonValueKind.String)
            {
                _ = document.Volg(element);
                aantal++;
            }
        });
        Assert.True(aantal > 1000, "The walk over the references is broken.");
    }

    [Fact]
    public void Every_component_is_used()
    {
        var gebruikt = new HashSet<string>(StringComparer.Ordinal);
        Loop(document.Root, element =>
        {
            if (element.TryGetProperty("$ref", out var verwijzing) && verwijzing.ValueKind is JsonValueKind.String)
            {
                gebruikt.Add(verwijzing.GetString()!);
            }
        });
        foreach (var soort in new[] { "schemas", "responses", "parameters", "headers" })
        {
            Assert.All(document.Componenten(soort).EnumerateObject(), deel => Assert.Contains($"#/components/{soort}/{deel.Name}", gebruikt));
        }
    }

    [Fact]
    public void No_object_of_more_than_a_few_properties_is_written_out_where_it_is_used()
    {
        Loop(document.Root.GetProperty("paths"), NietUitgeschreven);
        foreach (var soort in new[] { "responses", "parameters", "headers" })
        {
            Loop(document.Componenten(soort), NietUitgeschreven);
        }

        Assert.All(document.Componenten("schemas").EnumerateObject(), schema =>
        {
            foreach (var eigenschap in schema.Value.TryGetProperty("properties", out var eigenschappen) ? eigenschappen.EnumerateObject().ToList() : [])
            {
                Loop(eigenschap.Value, NietUitgeschreven);
            }
        });
    }

    [Fact]
    public void Schemas_are_called_by_a_noun_in_UpperCamelCase_and_their_properties_are_lowerCamelCase()
    {
        var namen = document.Componenten("schemas").EnumerateObject().Select(schema => schema.Name).ToList();
        Assert.All(namen, naam => Assert.Matches(UpperCamelCase(), naam));
        Assert.All(namen, naam => Assert.False(naam.StartsWith("List", StringComparison.Ordinal) || naam.Contains("Nullable", StringComparison.Ordinal), naam));
        Assert.Equal(namen.Count, namen.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(
            document.Componenten("schemas").EnumerateObject().Where(s => s.Value.TryGetProperty("properties", out _)).SelectMany(s => s.Value.GetProperty("properties").EnumerateObject()),
            eigenschap => Assert.Matches(LowerCamelCase(), eigenschap.Name));
    }

    [Fact]
    public void Enumerations_are_names_and_dates_are_dates()
    {
        var rol = document.Componenten("schemas").GetProperty("Rol");
        Assert.Equal("string", rol.GetProperty("type").GetString());
        Assert.Contains("Casusregisseur", rol.GetProperty("enum").EnumerateArray().Select(waarde => waarde.GetString()));
        var openen = document.Componenten("schemas").GetProperty("WoonoverlastDossierOpenen");
        Assert.Equal("date", openen.GetProperty("properties").GetProperty("gemeldOp").GetProperty("format").GetString());
        Assert.False(openen.GetProperty("additionalProperties").GetBoolean());
    }

    [Fact]
    public void No_example_holds_anything_about_a_person()
    {
        Loop(document.Root, element =>
        {
            if (element.TryGetProperty("example", out var voorbeeld) && voorbeeld.ValueKind is JsonValueKind.String)
            {
                Assert.DoesNotMatch(Persoonlijk(), voorbeeld.GetString()!);
            }
        });
    }

    private static void NietUitgeschreven(JsonElement element)
    {
        if (element.TryGetProperty("properties", out var eigenschappen) && eigenschappen.ValueKind is JsonValueKind.Object)
        {
            Assert.InRange(eigenschappen.EnumerateObject().Count(), 0, GroottesteInline);
        }
    }

    private static void Loop(JsonElement element, Action<JsonElement> bekijk)
    {
        if (element.ValueKind is JsonValueKind.Object)
        {
            bekijk(element);
            foreach (var deel in element.EnumerateObject())
            {
                Loop(deel.Value, bekijk);
            }
        }
        else if (element.ValueKind is JsonValueKind.Array)
        {
            foreach (var deel in element.EnumerateArray())
            {
                Loop(deel, bekijk);
            }
        }
    }

    [GeneratedRegex("^[A-Z][A-Za-z0-9]*$", RegexOptions.None, 1000)]
    private static partial Regex UpperCamelCase();

    [GeneratedRegex("^[a-z][A-Za-z0-9]*$", RegexOptions.None, 1000)]
    private static partial Regex LowerCamelCase();

    [GeneratedRegex("[0-9]{8,}|@|[0-9]{4} ?[A-Z]{2}", RegexOptions.None, 1000)]
    private static partial Regex Persoonlijk();
}
