using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace CaseManagement.Signalen.Bronnenonderzoek;

/// <summary>
/// A municipal source by its code, such as <c>Brp</c>. Which sources there are is said by the list that the protocol binds (<c>OND-02</c>); the
/// names below are those of the shipped list (§1.8).
/// </summary>
/// <param name="Code">The code.</param>
[JsonConverter(typeof(GemeentelijkeBronConverter))]
public readonly record struct GemeentelijkeBron(string Code)
{
    /// <summary>Registration of residents.</summary>
    public static readonly GemeentelijkeBron Brp = new("Brp");

    /// <summary>Buildings, values and the open part of the land registry.</summary>
    public static readonly GemeentelijkeBron BagWozKadaster = new("BagWozKadaster");

    /// <summary>Permits: APV, Alcoholwet, environment.</summary>
    public static readonly GemeentelijkeBron Vergunningen = new("Vergunningen");

    /// <summary>Supervision and enforcement under the Awb.</summary>
    public static readonly GemeentelijkeBron ToezichtHandhaving = new("ToezichtHandhaving");

    /// <summary>Criminal data of enforcement officers (Wpg).</summary>
    public static readonly GemeentelijkeBron BoaStrafrechtelijk = new("BoaStrafrechtelijk");

    /// <summary>Police data held by the mayor (Wpg 16).</summary>
    public static readonly GemeentelijkeBron PolitiegegevensBurgemeester = new("PolitiegegevensBurgemeester");

    /// <summary>Benefits (closed regime of secrecy).</summary>
    public static readonly GemeentelijkeBron Participatiewet = new("Participatiewet");

    /// <summary>Social support, youth care, debt relief, school attendance.</summary>
    public static readonly GemeentelijkeBron SociaalDomein = new("SociaalDomein");

    /// <summary>Municipal taxes (fiscal secrecy).</summary>
    public static readonly GemeentelijkeBron Belastingen = new("Belastingen");

    /// <summary>Bibob files, questionnaires and advice.</summary>
    public static readonly GemeentelijkeBron Bibob = new("Bibob");

    /// <summary>Subsidies, procurement and real estate of the municipality.</summary>
    public static readonly GemeentelijkeBron SubsidiesInkoopVastgoed = new("SubsidiesInkoopVastgoed");

    /// <summary>Trade register, internet, insolvency register.</summary>
    public static readonly GemeentelijkeBron OpenBronnen = new("OpenBronnen");

    /// <summary>Meldingen in this house.</summary>
    public static readonly GemeentelijkeBron Meldingen = new("Meldingen");

    /// <summary>Dossiers of woonoverlast in this house.</summary>
    public static readonly GemeentelijkeBron Woonoverlast = new("Woonoverlast");

    /// <summary>Cases of the person-centred approach in this house; collected under an agreement with care parties (§4).</summary>
    public static readonly GemeentelijkeBron Pga = new("Pga");

    /// <summary>Other signals of ondermijning and their cases in this house.</summary>
    public static readonly GemeentelijkeBron Signalen = new("Signalen");

    /// <inheritdoc/>
    public override string ToString() => Code;
}

/// <summary>Writes a <see cref="GemeentelijkeBron"/> as its code. Reads nothing but a code: it is stored unsealed, so no sentence may fit in it.</summary>
public sealed partial class GemeentelijkeBronConverter : JsonConverter<GemeentelijkeBron>
{
    /// <inheritdoc/>
    public override GemeentelijkeBron Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType is JsonTokenType.String && reader.GetString() is { } code && Code().IsMatch(code)
            ? new GemeentelijkeBron(code)
            : throw new JsonException("The code of a source has 2 to 40 letters, digits and underscores.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, GemeentelijkeBron value, JsonSerializerOptions options) => writer.WriteStringValue(value.Code);

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9_]{1,39}$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
