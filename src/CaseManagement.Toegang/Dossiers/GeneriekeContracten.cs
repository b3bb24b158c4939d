using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CaseManagement.Toegang.Dossiers;

/// <summary>
/// JSON contracts of the few closed generic types that source generation cannot see, because the case type is in another project. Only
/// the outer type is described by reflection; everything inside comes from the source-generated contexts of the options.
/// </summary>
/// <param name="typen">The closed types.</param>
internal sealed class GeneriekeContracten(params Type[] typen) : IJsonTypeInfoResolver
{
    private readonly DefaultJsonTypeInfoResolver reflectie = new();

    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
        typen.Contains(type) ? reflectie.GetTypeInfo(type, options) : null;
}
