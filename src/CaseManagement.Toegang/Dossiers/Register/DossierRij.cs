using System.Text.Json.Serialization;
using CaseManagement.Kernel.Dossier;

namespace CaseManagement.Toegang.Dossiers.Register;

/// <summary>A row of the register: the common overview of one dossier, sealed text as sealed.</summary>
public sealed class DossierRij
{
    private readonly Lazy<DossierOverzicht> overzicht;

    /// <summary>The row with this overview.</summary>
    [JsonConstructor]
    public DossierRij(DossierOverzicht overzicht) => this.overzicht = new Lazy<DossierOverzicht>(overzicht);

    /// <summary>
    /// The row of which the overview is made when it is stored: of a dossier that changes often in one page, only the last state counts.
    /// </summary>
    internal DossierRij(Func<DossierOverzicht> maak) => overzicht = new Lazy<DossierOverzicht>(maak);

    /// <summary>The overview.</summary>
    /// <exception cref="InvalidOperationException">Its case type could not make it.</exception>
    public DossierOverzicht Overzicht
    {
        get
        {
            try
            {
                return overzicht.Value;
            }
            catch (Exception error) when (error is not InvalidOperationException)
            {
                throw new InvalidOperationException($"No overview can be made: {error.Message}", error);
            }
        }
    }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(DossierRij))]
[JsonSerializable(typeof(Medewerkers.MedewerkerRij))]
internal sealed partial class ToegangRijenJson : JsonSerializerContext;
