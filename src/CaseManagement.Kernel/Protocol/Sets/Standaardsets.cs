using System.Text.Json;
using System.Text.Json.Serialization;

namespace CaseManagement.Kernel.Protocol.Sets;

/// <summary>
/// The sets that are shipped as data beside the program (§1.5, §1.6, §1.8, appendix A). A municipality loads them as its first version; they
/// hold for what was recorded before it had sets of its own.
/// </summary>
public static class Standaardsets
{
    /// <summary>What steps record that were taken before the municipality had sets of its own.</summary>
    public const string Versie = "standaard-1";

    private static readonly JsonSerializerOptions opties = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    private static readonly Lazy<Protocolsets> gelezen = new(() => new Protocolsets(
        new(Versie, Lees<Criteriaset>("criteriaset")),
        new(Versie, Lees<Indicatorenlijst>("indicatorenlijst")),
        new(Versie, Lees<Bronnenlijst>("bronnenlijst")),
        new(Versie, Lees<Bewaartermijnen>("bewaartermijnen"))));

    /// <summary>All four.</summary>
    public static Protocolsets Alle => gelezen.Value;

    /// <summary>The shipped content of one kind.</summary>
    public static ISetinhoud Van(Setsoort soort) => soort switch
    {
        Setsoort.Criteriaset => Alle.Criteriaset.Inhoud,
        Setsoort.Indicatorenlijst => Alle.Indicatorenlijst.Inhoud,
        Setsoort.Bronnenlijst => Alle.Bronnenlijst.Inhoud,
        _ => Alle.Bewaartermijnen.Inhoud,
    };

    private static TInhoud Lees<TInhoud>(string naam)
    {
        using var stroom = typeof(Standaardsets).Assembly.GetManifestResourceStream($"{typeof(Standaardsets).Namespace}.Standaard.{naam}.json")!;
        return JsonSerializer.Deserialize<TInhoud>(stroom, opties)!;
    }
}
