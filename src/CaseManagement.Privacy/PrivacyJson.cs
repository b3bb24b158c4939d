using System.Text.Json.Serialization;
using CaseManagement.Privacy.Integriteit;
using CaseManagement.Privacy.Protocol;
using CaseManagement.Privacy.Sets;
using CaseManagement.Privacy.Trail;

namespace CaseManagement.Privacy;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ProtocolOpgesteld))]
[JsonSerializable(typeof(ProtocolVastgesteld))]
[JsonSerializable(typeof(ProtocolInWerkingGetreden))]
[JsonSerializable(typeof(ProtocolVervangen))]
[JsonSerializable(typeof(ProtocolIngetrokken))]
[JsonSerializable(typeof(ProtocolOpstellen))]
[JsonSerializable(typeof(ProtocolVaststellen))]
[JsonSerializable(typeof(ProtocolInWerkingStellen))]
[JsonSerializable(typeof(ProtocolIntrekken))]
[JsonSerializable(typeof(ProtocolBekendgemaakt))]
[JsonSerializable(typeof(ProtocolBekendmaken))]
[JsonSerializable(typeof(CriteriasetBewerkt))]
[JsonSerializable(typeof(IndicatorenlijstBewerkt))]
[JsonSerializable(typeof(BronnenlijstBewerkt))]
[JsonSerializable(typeof(BewaartermijnenBewerkt))]
[JsonSerializable(typeof(SetAangeboden))]
[JsonSerializable(typeof(SetTeruggegeven))]
[JsonSerializable(typeof(SetVastgesteld))]
[JsonSerializable(typeof(SetVervallen))]
[JsonSerializable(typeof(CriteriasetBewerken))]
[JsonSerializable(typeof(IndicatorenlijstBewerken))]
[JsonSerializable(typeof(BronnenlijstBewerken))]
[JsonSerializable(typeof(BewaartermijnenBewerken))]
[JsonSerializable(typeof(StandaardsetLaden))]
[JsonSerializable(typeof(SetAanbieden))]
[JsonSerializable(typeof(SetTeruggeven))]
[JsonSerializable(typeof(SetVaststellen))]
[JsonSerializable(typeof(SetLatenVervallen))]
[JsonSerializable(typeof(SetLijst))]
[JsonSerializable(typeof(SetInzage))]
[JsonSerializable(typeof(SetVerschil))]
[JsonSerializable(typeof(ProtocolLijst))]
[JsonSerializable(typeof(AuditPagina))]
[JsonSerializable(typeof(Weigeringen))]
[JsonSerializable(typeof(IntegriteitsRapport))]
internal sealed partial class PrivacyJson : JsonSerializerContext;
