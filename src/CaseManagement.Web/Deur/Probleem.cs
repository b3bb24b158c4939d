using System.Text.Json.Serialization;
using CaseManagement.Toegang.Deur;

namespace CaseManagement.Web.Deur;

/// <summary>An RFC 9457 problem document in Dutch: the rule, what was wrong and what to do. Never repeats what was sent.</summary>
/// <param name="Type">URN of the rule, such as <c>urn:casus:regel:BIB-30</c>.</param>
/// <param name="Title">Short kind of problem.</param>
/// <param name="Status">HTTP status.</param>
/// <param name="Detail">What was wrong and what to do.</param>
public sealed record Probleem(string Type, string Title, int Status, string Detail)
{
    /// <summary>The rule that refused.</summary>
    public string? Regel { get; init; }

    /// <summary>What the user can do.</summary>
    public string? Advies { get; init; }

    /// <summary>Errors per field.</summary>
    public IReadOnlyList<Invoerfout>? Errors { get; init; }

    /// <summary>Trace id, to give to the administrator.</summary>
    public string? TraceId { get; init; }
}

/// <summary>An error of one field (<c>/core/error-handling/all-errors</c>).</summary>
/// <param name="In"><c>body</c>, <c>query</c> or <c>header</c>.</param>
/// <param name="Location">JSON pointer or name.</param>
/// <param name="Detail">What is wrong.</param>
public sealed record Invoerfout(string In, string Location, string Detail);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Probleem))]
[JsonSerializable(typeof(Uitvoering))]
internal sealed partial class ProbleemJson : JsonSerializerContext;

/// <summary>The answer of a command that was carried out.</summary>
/// <param name="Id">The thing.</param>
/// <param name="Code">Its code, when the command opened it.</param>
/// <param name="Versie">Version of the thing, as in <c>ETag</c>.</param>
/// <param name="Positie">Position in the log, as in <c>X-Position</c>.</param>
/// <param name="Gewijzigd">Whether something changed; <see langword="false"/> when it already was so.</param>
public sealed record Uitvoering(string Id, string? Code, long Versie, long Positie, bool Gewijzigd)
{
    /// <summary>The answer of an outcome.</summary>
    public static Uitvoering Van(Uitkomst uitkomst) => new(
        uitkomst.Id,
        uitkomst.Code.Length == 0 ? null : uitkomst.Code,
        uitkomst.Versie,
        uitkomst.Positie,
        uitkomst.Soort is not UitkomstSoort.Ongewijzigd);
}
