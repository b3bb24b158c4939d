using System.Text.Json.Serialization;
using CaseManagement.Signalen.Bewaring;
using CaseManagement.Signalen.Informatieplicht;
using CaseManagement.Signalen.Intake;
using CaseManagement.Signalen.Ontvangst;
using CaseManagement.Signalen.Views;
using CaseManagement.Signalen.Wegingen;

namespace CaseManagement.Signalen;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(SignaalOntvangen))]
[JsonSerializable(typeof(IntakeVastgesteld))]
[JsonSerializable(typeof(BetrokkeneGekoppeld))]
[JsonSerializable(typeof(Weging1Vastgelegd))]
[JsonSerializable(typeof(Weging2AVastgelegd))]
[JsonSerializable(typeof(Weging2BVastgelegd))]
[JsonSerializable(typeof(Weging3Vastgelegd))]
[JsonSerializable(typeof(SignaalOvergedragenAanAfdeling))]
[JsonSerializable(typeof(SignaalOvergedragenAanRiec))]
[JsonSerializable(typeof(OverdrachtBevestigd))]
[JsonSerializable(typeof(BewaardSignaalVergeleken))]
[JsonSerializable(typeof(InformatieplichtVoldaan))]
[JsonSerializable(typeof(InformatieplichtUitgesteld))]
[JsonSerializable(typeof(InformatieplichtVervallen))]
[JsonSerializable(typeof(SignaalOntvangst))]
[JsonSerializable(typeof(IntakeVaststellen))]
[JsonSerializable(typeof(BetrokkeneKoppelen))]
[JsonSerializable(typeof(Weging1Vastleggen))]
[JsonSerializable(typeof(Weging2ATaakVastleggen))]
[JsonSerializable(typeof(Weging2BGrondgebiedVastleggen))]
[JsonSerializable(typeof(Weging3ZwaarteVastleggen))]
[JsonSerializable(typeof(OverdrachtBevestigen))]
[JsonSerializable(typeof(BewaardSignaalVergelijken))]
[JsonSerializable(typeof(InformatieplichtVoldoen))]
[JsonSerializable(typeof(InformatieplichtUitstellen))]
[JsonSerializable(typeof(InformatieplichtLatenVervallen))]
[JsonSerializable(typeof(SignaalInzage))]
internal sealed partial class SignaalJson : JsonSerializerContext;
