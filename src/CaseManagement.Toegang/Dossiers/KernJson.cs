using System.Text.Json.Serialization;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Toegang.Dossiers.Vragen;

namespace CaseManagement.Toegang.Dossiers;

/// <summary>JSON contracts of the kern events, the common commands and the common parts of their answers.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(DuoToegewezen))]
[JsonSerializable(typeof(DeelnemerUitgenodigd))]
[JsonSerializable(typeof(DeelnemerVerwijderd))]
[JsonSerializable(typeof(BelangenconflictGemeld))]
[JsonSerializable(typeof(ActieAfgesproken))]
[JsonSerializable(typeof(ActieGereedgemeld))]
[JsonSerializable(typeof(ActieDoorgeschoven))]
[JsonSerializable(typeof(ActieVervallen))]
[JsonSerializable(typeof(ActieOvergedragen))]
[JsonSerializable(typeof(BesprekingVerzocht))]
[JsonSerializable(typeof(DossierVernietigd))]
[JsonSerializable(typeof(DuoToewijzen))]
[JsonSerializable(typeof(DeelnemerUitnodigen))]
[JsonSerializable(typeof(DeelnemerVerwijderen))]
[JsonSerializable(typeof(BelangenconflictMelden))]
[JsonSerializable(typeof(ActieAfspreken))]
[JsonSerializable(typeof(ActieGereedmelden))]
[JsonSerializable(typeof(ActieDoorschuiven))]
[JsonSerializable(typeof(ActieVervallenVerklaren))]
[JsonSerializable(typeof(ActieOverdragen))]
[JsonSerializable(typeof(BesprekingVerzoeken))]
[JsonSerializable(typeof(DossierKop))]
[JsonSerializable(typeof(DossierKader))]
[JsonSerializable(typeof(DossierPagina))]
[JsonSerializable(typeof(Kennis))]
[JsonSerializable(typeof(MijnActieLijst))]
internal sealed partial class KernJson : JsonSerializerContext;
