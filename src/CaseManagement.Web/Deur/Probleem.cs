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
/// <param name="Versie">Mark of the thing as the caller now sees it, as in <c>ETag</c> without quotes; absent when he sees nothing of it.</param>
/// <param name="Positie">Sealed position in the log, as in <c>X-Position</c>; absent when nothing was recorded.</param>
/// <param name="Gewijzigd">Whether something changed; <see langword="false"/> when it already was so.</param>
public sealed record Uitvoering(string Id, string? Code, string? Versie, string? Positie, bool Gewijzigd)
{
    /// <summary>The answer of an outcome.</summary>
    /// <param name="uitkomst">How the command ended.</param>
    /// <param name="merk">Mark of the thing.</param>
    /// <param name="positie">Sealed position.</param>
    public static Uitvoering Van(Uitkomst uitkomst, string? merk, string? positie) => new(
        uitkomst.Id,
        uitkomst.Code.Length == 0 ? null : uitkomst.Code,
        merk,
        positie,
        uitkomst.Soort is not UitkomstSoort.Ongewijzigd);
}
