using System.Text.Json.Serialization;
using CaseManagement.Woonoverlast.Dossieropbouw;
using CaseManagement.Woonoverlast.Einde;
using CaseManagement.Woonoverlast.Gegevens;
using CaseManagement.Woonoverlast.Incidenten;
using CaseManagement.Woonoverlast.Intake;
using CaseManagement.Woonoverlast.Inzage;
using CaseManagement.Woonoverlast.Monitoren;
using CaseManagement.Woonoverlast.Opening;
using CaseManagement.Woonoverlast.Treden;

namespace CaseManagement.Woonoverlast;

/// <summary>JSON contracts of events, commands and view.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(BewijsstukToegevoegd))]
[JsonSerializable(typeof(EerdereInterventieVastgelegd))]
[JsonSerializable(typeof(HoorWederhoorVastgelegd))]
[JsonSerializable(typeof(HuisverbodHuiselijkGeweldGeregistreerd))]
[JsonSerializable(typeof(MaatregelGerechtvaardigd))]
[JsonSerializable(typeof(ParallelleRouteVastgelegd))]
[JsonSerializable(typeof(ZorgcheckVastgelegd))]
[JsonSerializable(typeof(DossierAfgesloten))]
[JsonSerializable(typeof(DossierOvergedragen))]
[JsonSerializable(typeof(AcuutGevaarGemarkeerd))]
[JsonSerializable(typeof(BetrokkeneGeinformeerd))]
[JsonSerializable(typeof(BetrokkeneToegevoegd))]
[JsonSerializable(typeof(ComplexiteitGewijzigd))]
[JsonSerializable(typeof(ConvenantVastgelegd))]
[JsonSerializable(typeof(MelderInstemmingVastgelegd))]
[JsonSerializable(typeof(VertrouwelijkheidGewijzigd))]
[JsonSerializable(typeof(WoningVastgelegd))]
[JsonSerializable(typeof(IncidentGemeld))]
[JsonSerializable(typeof(IncidentBeoordeeld))]
[JsonSerializable(typeof(PolitiegegevenVerwijderd))]
[JsonSerializable(typeof(PolitiebewijsVerwijderd))]
[JsonSerializable(typeof(DossierGeaccepteerd))]
[JsonSerializable(typeof(GeenWoonoverlastVastgesteld))]
[JsonSerializable(typeof(IntakeGestart))]
[JsonSerializable(typeof(MonitoringHerbeoordeeld))]
[JsonSerializable(typeof(MonitoringGestart))]
[JsonSerializable(typeof(BehandelingHervat))]
[JsonSerializable(typeof(WoonoverlastGemeld))]
[JsonSerializable(typeof(BesluitGevraagd))]
[JsonSerializable(typeof(BesluitverzoekAfgehandeld))]
[JsonSerializable(typeof(BuurtbemiddelingAangeboden))]
[JsonSerializable(typeof(BuurtbemiddelingAfgerond))]
[JsonSerializable(typeof(BuurtbemiddelingGestart))]
[JsonSerializable(typeof(TredeGewijzigd))]
[JsonSerializable(typeof(WaarschuwingAfgerond))]
[JsonSerializable(typeof(WaarschuwingVerzonden))]
[JsonSerializable(typeof(BewijsstukToevoegen))]
[JsonSerializable(typeof(EerdereInterventieVastleggen))]
[JsonSerializable(typeof(HoorWederhoorVastleggen))]
[JsonSerializable(typeof(HuisverbodHuiselijkGeweldRegistreren))]
[JsonSerializable(typeof(MaatregelRechtvaardigen))]
[JsonSerializable(typeof(ParallelleRouteVastleggen))]
[JsonSerializable(typeof(ZorgcheckVastleggen))]
[JsonSerializable(typeof(DossierAfsluiten))]
[JsonSerializable(typeof(DossierOverdragen))]
[JsonSerializable(typeof(AcuutGevaarMarkeren))]
[JsonSerializable(typeof(BetrokkeneInformeren))]
[JsonSerializable(typeof(BetrokkeneToevoegen))]
[JsonSerializable(typeof(ComplexiteitWijzigen))]
[JsonSerializable(typeof(ConvenantVastleggen))]
[JsonSerializable(typeof(MelderInstemmingVastleggen))]
[JsonSerializable(typeof(VertrouwelijkheidWijzigen))]
[JsonSerializable(typeof(WoningVastleggen))]
[JsonSerializable(typeof(IncidentMelden))]
[JsonSerializable(typeof(IncidentVerifieren))]
[JsonSerializable(typeof(PolitiegegevenMelden))]
[JsonSerializable(typeof(PolitiegegevenVerwijderen))]
[JsonSerializable(typeof(DossierAccepteren))]
[JsonSerializable(typeof(GeenWoonoverlastVaststellen))]
[JsonSerializable(typeof(IntakeStarten))]
[JsonSerializable(typeof(MonitoringHerbeoordelen))]
[JsonSerializable(typeof(MonitoringStarten))]
[JsonSerializable(typeof(WoonoverlastDossierOpenen))]
[JsonSerializable(typeof(BesluitVragen))]
[JsonSerializable(typeof(BesluitverzoekAfhandelen))]
[JsonSerializable(typeof(BuurtbemiddelingAanbieden))]
[JsonSerializable(typeof(BuurtbemiddelingResultaatVastleggen))]
[JsonSerializable(typeof(BuurtbemiddelingStarten))]
[JsonSerializable(typeof(WaarschuwingResultaatVastleggen))]
[JsonSerializable(typeof(WaarschuwingVerzenden))]
[JsonSerializable(typeof(WoonoverlastInzage))]
internal sealed partial class WoonoverlastJson : JsonSerializerContext;
