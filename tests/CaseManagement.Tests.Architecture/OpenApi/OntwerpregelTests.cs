using System.Text.RegularExpressions;

namespace CaseManagement.Tests.Architecture.OpenApi;

/// <summary>The NLGov REST API Design Rules 2.1 as far as the document itself shows whether they are kept.</summary>
public sealed partial class OntwerpregelTests(Apidocument document) : IClassFixture<Apidocument>
{
    private static readonly string[] Methoden = ["get", "post", "put", "delete", "patch", "head", "options"];

    [Fact]
    public void It_is_OpenAPI_3_1_with_a_contact_a_semantic_version_and_the_major_version_in_the_address()
    {
        Assert.StartsWith("3.1", document.Root.GetProperty("openapi").GetString(), StringComparison.Ordinal);
        var info = document.Root.GetProperty("info");
        Assert.All(new[] { "name", "email", "url" }, deel => Assert.NotEmpty(info.GetProperty("contact").GetProperty(deel).GetString()!));
        Assert.Matches(Semver(), info.GetProperty("version").GetString()!);
        Assert.Equal("/v1", Assert.Single(document.Root.GetProperty("servers").EnumerateArray()).GetProperty("url").GetString());
    }

    [Fact]
    public void Paths_are_kebab_case_without_trailing_slash_and_do_not_repeat_the_version()
    {
        Assert.All(document.Operaties, operatie =>
        {
            Assert.All(operatie.Pad.Split('/').Skip(1), deel => Assert.Matches(Segment(), deel));
            Assert.DoesNotContain("v1", operatie.Pad, StringComparison.Ordinal);
            Assert.Contains(operatie.Methode, Methoden);
        });
    }

    [Fact]
    public void Every_part_of_a_route_is_described_and_query_keys_are_lowerCamelCase()
    {
        foreach (var (pad, methode, operatie) in document.Operaties)
        {
            var parameters = operatie.GetProperty("parameters").EnumerateArray().Select(document.Volg).ToList();
            var route = parameters.Where(p => p.GetProperty("in").GetString() == "path").Select(p => p.GetProperty("name").GetString()!).Order(StringComparer.Ordinal);
            Assert.Equal(Routedeel().Matches(pad).Select(match => match.Groups["naam"].Value).Order(StringComparer.Ordinal), route);
            Assert.All(parameters.Where(p => p.GetProperty("in").GetString() == "query"), p => Assert.Matches(QueryNaam(), p.GetProperty("name").GetString()!));
            Assert.Contains(parameters, p => p.GetProperty("name").GetString() == "X-Doel");
            Assert.Equal(methode != "get" && !pad.EndsWith("/_zoek", StringComparison.Ordinal), parameters.Exists(p => p.GetProperty("name").GetString() == "Idempotency-Key"));
        }
    }

    [Fact]
    public void Every_answer_bears_the_version_and_every_error_is_a_problem_document()
    {
        foreach (var (pad, methode, operatie) in document.Operaties)
        {
            foreach (var antwoord in operatie.GetProperty("responses").EnumerateObject())
            {
                var inhoud = document.Volg(antwoord.Value);
                Assert.True(inhoud.GetProperty("headers").TryGetProperty("API-Version", out _), $"{methode} {pad} {antwoord.Name}");
                if (antwoord.Name[0] is '4' or '5')
                {
                    var schema = document.Volg(inhoud.GetProperty("content").GetProperty("application/problem+json").GetProperty("schema"));
                    Assert.Superset(new HashSet<string?> { "status", "title", "detail" }, schema.GetProperty("required").EnumerateArray().Select(v => v.GetString()).ToHashSet());
                    Assert.True(schema.GetProperty("properties").TryGetProperty("regel", out _), "A problem names the rule.");
                }
            }
        }
    }

    [Fact]
    public void Every_operation_names_the_statuses_that_it_can_have()
    {
        foreach (var (pad, methode, operatie) in document.Operaties)
        {
            var statussen = operatie.GetProperty("responses").EnumerateObject().Select(antwoord => antwoord.Name).ToHashSet(StringComparer.Ordinal);
            var isVraag = methode == "get" || pad.EndsWith("/_zoek", StringComparison.Ordinal);

            // What opens a draft may change one too, and then asks for the version that was seen.
            var wijzigtOok = operatie.GetProperty("parameters").GetRawText().Contains("If-Match-bij-wijziging", StringComparison.Ordinal);
            string[] verwacht =
            [
                "200", "400", "401", "403", "404", "429", "500", "503", "507",
                .. isVraag ? ["202"] : new[] { "409", "422" },

                // A question about a day can itself be refused: before the dossier was there, or yet to come.
                .. isVraag && pad.EndsWith("/stand", StringComparison.Ordinal) ? ["409"] : Array.Empty<string>(),
                .. operatie.TryGetProperty("requestBody", out _) ? new[] { "413", "415" } : [],
                .. isVraag ? [] : statussen.Contains("201") && !wijzigtOok ? ["201"] : new[] { "412", "428" },
                .. wijzigtOok ? ["201"] : Array.Empty<string>(),
            ];
            Assert.True(statussen.SetEquals(verwacht), $"{methode} {pad}: {string.Join(' ', statussen.Order(StringComparer.Ordinal))}");
        }
    }

    [Fact]
    public void Operations_have_an_id_of_their_own_a_summary_and_the_tag_of_their_resource()
    {
        var ids = document.Operaties.Select(o => o.Operatie.GetProperty("operationId").GetString()).ToList();
        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
        Assert.All(document.Operaties, o =>
        {
            Assert.NotEmpty(o.Operatie.GetProperty("summary").GetString()!);
            Assert.Equal(o.Pad.Split('/')[1], Assert.Single(o.Operatie.GetProperty("tags").EnumerateArray()).GetString());
        });
        var tags = document.Root.GetProperty("tags").EnumerateArray().Select(tag => tag.GetProperty("name").GetString()).ToList();
        Assert.Equal(tags.Order(StringComparer.Ordinal), tags);
    }

    [Fact]
    public void A_search_sends_its_words_in_the_body_and_signing_in_is_asked_everywhere()
    {
        Assert.All(document.Operaties.Where(o => o.Pad.EndsWith("/_zoek", StringComparison.Ordinal)), o => Assert.Equal("post", o.Methode));
        Assert.Contains(document.Root.GetProperty("security").EnumerateArray(), eis => eis.TryGetProperty("bearer", out _));
        Assert.All(document.Operaties, o => Assert.False(o.Operatie.TryGetProperty("security", out _), o.Pad));
        Assert.Equal("bearer", document.Componenten("securitySchemes").GetProperty("bearer").GetProperty("scheme").GetString());
    }

    [GeneratedRegex(@"^[0-9]+\.[0-9]+\.[0-9]+$", RegexOptions.None, 1000)]
    private static partial Regex Semver();

    [GeneratedRegex(@"^(\{[a-zA-Z]+\}|_?[a-z0-9]+(-[a-z0-9]+)*)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Segment();

    [GeneratedRegex(@"\{(?<naam>[a-zA-Z]+)\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Routedeel();

    [GeneratedRegex("^[a-z][A-Za-z0-9]*$", RegexOptions.None, 1000)]
    private static partial Regex QueryNaam();
}
