using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using CaseManagement.EventSourcing.Json;

namespace CaseManagement.Web.Samenstelling;

/// <summary>JSON as the API speaks it: strict, camelCase, enums by name; the contracts of all modules together.</summary>
public sealed class ApiJson
{
    /// <summary>Combines the contracts of the modules.</summary>
    /// <param name="resolvers">One source-generated context per module.</param>
    public ApiJson(IEnumerable<IJsonTypeInfoResolver> resolvers)
    {
        Options = new JsonSerializerOptions();
        Apply(Options, [.. resolvers]);
    }

    /// <summary>The options.</summary>
    public JsonSerializerOptions Options { get; }

    /// <summary>Sets options as the API needs them.</summary>
    public static void Apply(JsonSerializerOptions options, IReadOnlyList<IJsonTypeInfoResolver> resolvers)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        options.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        options.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        options.AllowDuplicateProperties = false;
        options.RespectNullableAnnotations = true;
        options.RespectRequiredConstructorParameters = true;
        options.MaxDepth = 32;
        options.NumberHandling = JsonNumberHandling.Strict;
        options.TypeInfoResolver = JsonTypeInfoResolver.Combine([.. resolvers])
            .WithAddedModifier(EventJson.LeaveOutWhatMayBeNull);
        EventJson.AddConverters(options.Converters);
    }
}
