using System.Text.RegularExpressions;
using CaseManagement.Toegang.Deur;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseManagement.Web.Deur;

/// <summary>
/// Nothing in a query string is ignored: a filter that is misspelled, sent twice or left empty would show everything as if it were filtered. The
/// parameters of a question are known because its reader was watched; those of a page are declared on it.
/// </summary>
internal static partial class Querystring
{
    private const string Onbekend = "Deze parameter bestaat hier niet.";
    private const string Herhaald = "Noem deze parameter één keer.";
    private const string Leeg = "Vul een waarde in, of laat de parameter weg.";

    /// <summary>Refuses unknown, repeated and, in the API, empty parameters; after the question who calls, before any other.</summary>
    public static IApplicationBuilder UseBekendeParameters(this IApplicationBuilder app) => app.Use((http, next) =>
    {
        if (http.GetEndpoint() is not RouteEndpoint endpoint || !Kijkt(http, endpoint) || Fouten(http.Request.Query, endpoint) is not { Count: > 0 } fouten)
        {
            return next(http);
        }

        var probleem = Ongeldig(http, fouten);
        return IsApi(http) ? Problemen.SchrijfAsync(http, probleem) : Foutpagina.SchrijfAsync(http, probleem);
    });

    /// <summary>The problem of a parameter that cannot be read.</summary>
    public static Probleem Ongeldig(HttpContext http, VraagOngeldigException fout) => Ongeldig(
        http,
        [new Invoerfout("query", fout.Parameter, fout.Keuzes.Count == 0 ? fout.Message : $"{fout.Message} Kies uit: {string.Join(", ", fout.Keuzes)}.")]);

    /// <summary>The problem of parameters that cannot be read, with those that can; it names a parameter and never its value.</summary>
    public static Probleem Ongeldig(HttpContext http, IReadOnlyList<Invoerfout> fouten)
    {
        var bekend = http.GetEndpoint() is RouteEndpoint endpoint ? Bekend(endpoint) : [];
        return Problemen.Van(
            400, "Ongeldige invoer", "vorm", string.Join(' ', fouten.Select(fout => $"{fout.Location}: {fout.Detail}")),
            bekend.Count == 0 ? "Dit adres kent geen parameters." : $"Bekende parameters: {string.Join(", ", bekend)}.") with
        { Errors = fouten };
    }

    // Whoever did not sign in is told so by the door, whatever he asks. What is open to everybody filters nothing, and who links to it may hang on what he likes.
    private static bool Kijkt(HttpContext http, RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null && IsVraag(http, endpoint);

    private static bool IsVraag(HttpContext http, RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<EndpointContract>() is not null
        ? http.User.Identity is { IsAuthenticated: true }
        : HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method);

    private static List<Invoerfout> Fouten(IQueryCollection query, RouteEndpoint endpoint)
    {
        var bekend = Bekend(endpoint);
        var isPagina = endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not null;
        return
        [
            .. query.Select(paar => (paar.Key, Fout: !bekend.Contains(paar.Key, StringComparer.Ordinal) ? Onbekend
                    : paar.Value.Count > 1 ? Herhaald
                    // A form sends its empty fields too, and shows them empty again.
                    : !isPagina && string.IsNullOrEmpty(paar.Value) ? Leeg : null))
                .Where(paar => paar.Fout is not null).Select(paar => new Invoerfout("query", Naam(paar.Key), paar.Fout!)),
        ];
    }

    private static List<string> Bekend(RouteEndpoint endpoint) =>
    [
        .. (endpoint.Metadata.GetMetadata<EndpointContract>()?.Parameters.Select(vorm => vorm.Naam) ?? [])
            .Concat(endpoint.Metadata.GetMetadata<VraagveldenAttribute>()?.Namen ?? [])
            .Where(naam => endpoint.RoutePattern.GetParameter(naam) is null),
    ];

    // What looks like no name may be anything, and is not repeated.
    private static string Naam(string naam) => Parameternaam().IsMatch(naam) ? naam : "(onleesbaar)";

    private static bool IsApi(HttpContext http) => http.Request.Path.StartsWithSegments("/v1", StringComparison.Ordinal);

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9_-]{0,29}$", RegexOptions.CultureInvariant, 100)]
    private static partial Regex Parameternaam();
}

/// <summary>The query parameters that a page reads. A page without this reads none.</summary>
/// <param name="namen">Their names, lowerCamelCase.</param>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class VraagveldenAttribute(params string[] namen) : Attribute
{
    /// <summary>Their names.</summary>
    public IReadOnlyList<string> Namen => namen;
}
