using System.Text.Json.Serialization;
using CaseManagement.Privacy.Integriteit;
using CaseManagement.Privacy.Protocol;
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
[JsonSerializable(typeof(ProtocolLijst))]
[JsonSerializable(typeof(AuditPagina))]
[JsonSerializable(typeof(Weigeringen))]
[JsonSerializable(typeof(IntegriteitsRapport))]
internal sealed partial class PrivacyJson : JsonSerializerContext;
