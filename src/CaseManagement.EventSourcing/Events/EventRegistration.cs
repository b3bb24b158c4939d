using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace CaseManagement.EventSourcing.Events;

/// <summary>One event type: its CLR type today, its logical name and version, and how older versions become this one.</summary>
/// <param name="Clr">The CLR type.</param>
/// <param name="Name">The logical name.</param>
/// <param name="Version">The version that is written today.</param>
/// <param name="Json">Its JSON contract, with sealing.</param>
/// <param name="Upcasters">Step <c>n</c> makes version <c>n + 2</c> of version <c>n + 1</c>; one for every older version.</param>
public sealed record EventRegistration(
    Type Clr, string Name, int Version, JsonTypeInfo Json, IReadOnlyList<Func<JsonObject, JsonObject>> Upcasters);
