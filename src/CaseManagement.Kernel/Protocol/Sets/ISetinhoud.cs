using System.Text.Json.Serialization;
using CaseManagement.Kernel.Beslissen;

namespace CaseManagement.Kernel.Protocol.Sets;

/// <summary>The four kinds of sets that a protocol version binds (<c>OND-02</c>); each is data of the municipality, with versions.</summary>
public enum Setsoort
{
    /// <summary>Criteria of weging 3, and when open sources may be searched.</summary>
    Criteriaset,

    /// <summary>Red flags of the checklist, and how many indicators of local anchoring a yes needs.</summary>
    Indicatorenlijst,

    /// <summary>Municipal sources with their regime.</summary>
    Bronnenlijst,

    /// <summary>Terms.</summary>
    Bewaartermijnen,
}

/// <summary>The content of one version of a set. Policy of the municipality, published with the protocol: it never holds personal data.</summary>
public interface ISetinhoud
{
    /// <summary>Which kind it is.</summary>
    [JsonIgnore]
    Setsoort Soort { get; }

    /// <summary>Its rows, for who must compare or approve it.</summary>
    IReadOnlyList<Setregel> Regels();

    /// <summary>Why this content can never be adopted: what law and model fix is not for the municipality to relax.</summary>
    Refusal? Controleer();
}

/// <summary>A row of a set.</summary>
/// <param name="Code">What the row is called.</param>
/// <param name="Velden">What it says.</param>
public sealed record Setregel(string Code, IReadOnlyList<Setveld> Velden);

/// <summary>A field of a row.</summary>
/// <param name="Naam">Its name, in Dutch.</param>
/// <param name="Waarde">Its value, as text.</param>
public sealed record Setveld(string Naam, string Waarde);

/// <summary>Refused because a code stands there twice, or there is none at all.</summary>
public sealed record SetregelsKloppenNiet() : Refusal(
    "OND-02", "De set is leeg, of een code staat er meer dan één keer in.", "Geef elke regel een eigen code en leg ten minste één regel vast.");
