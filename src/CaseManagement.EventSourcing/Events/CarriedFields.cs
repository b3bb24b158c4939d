using System.Text.Json.Nodes;
using CaseManagement.EventSourcing.Streams;

namespace CaseManagement.EventSourcing.Events;

/// <summary>
/// Before a stored body is upcast, its sealed fields get their self-contained form: they were sealed for the place that they have in
/// the old contract, and the upcaster may move them.
/// </summary>
internal static class CarriedFields
{
    internal static void Mark(JsonObject body, StreamName stream, Guid eventId)
    {
        var ordinal = 0;
        Walk(body, "", Visit);

        void Visit(string name, JsonObject envelope)
        {
            ordinal++;
            if (envelope.ContainsKey("x"))
            {
                return;
            }

            var origin = new FieldPlace(stream, eventId, name, ordinal).Origin;
            var key = Guid.ParseExact((string)envelope["k"]!, "N");
            envelope["x"] = new SealedText(key, origin, (string)envelope["c"]!).ToString();
            envelope.Remove("k");
            envelope.Remove("c");
        }
    }

    /// <summary>Visits the envelopes in the order of the document; elements of a list have the name of the list.</summary>
    private static void Walk(JsonNode? node, string name, Action<string, JsonObject> visit)
    {
        switch (node)
        {
            case JsonObject envelope when IsEnvelope(envelope):
                visit(name, envelope);
                break;
            case JsonObject other:
                foreach (var (property, value) in other)
                {
                    Walk(value, property, visit);
                }

                break;
            case JsonArray list:
                foreach (var element in list)
                {
                    Walk(element, name, visit);
                }

                break;
            default:
                break;
        }
    }

    private static bool IsEnvelope(JsonObject node) =>
        node.ContainsKey("s") && node.ContainsKey("p")
        && ((node.Count == 3 && node.ContainsKey("x")) || (node.Count == 4 && node.ContainsKey("k") && node.ContainsKey("c")));
}
