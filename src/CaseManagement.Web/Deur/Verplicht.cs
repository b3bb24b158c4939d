using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CaseManagement.Web.Deur;

/// <summary>Names the fields that a body must have and has not: the reader of JSON names them only in a message of its own.</summary>
internal static class Verplicht
{
    /// <summary>The names that are missing at the first level; none when the body is no object.</summary>
    /// <param name="bytes">A body that could not be read as its type.</param>
    /// <param name="vorm">Its type.</param>
    public static IReadOnlyList<string> Ontbrekend(byte[] bytes, JsonTypeInfo vorm)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes, new JsonDocumentOptions { MaxDepth = vorm.Options.MaxDepth });
            return document.RootElement.ValueKind is not JsonValueKind.Object
                ? []
                : [.. vorm.Properties.Where(veld => veld.IsRequired && !document.RootElement.TryGetProperty(veld.Name, out _)).Select(veld => veld.Name)];
        }
        catch (JsonException)
        {
            return [];
        }
    }
}
