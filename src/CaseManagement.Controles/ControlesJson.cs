using System.Text.Json.Serialization;
using CaseManagement.Controles.Bevindingen;
using CaseManagement.Controles.Interventies;
using CaseManagement.Controles.Inzage;
using CaseManagement.Controles.Jaarplan;
using CaseManagement.Controles.Organen;
using CaseManagement.Controles.Plannen;
using CaseManagement.Controles.Rapporteren;
using CaseManagement.Controles.Uitvoeren;
using CaseManagement.Controles.Voorbereiden;

namespace CaseManagement.Controles;

/// <summary>JSON contracts of events, commands and views.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ControleGepland))]
[JsonSerializable(typeof(ControleVerzet))]
[JsonSerializable(typeof(ControleAfgelast))]
[JsonSerializable(typeof(OrgaanToegevoegd))]
[JsonSerializable(typeof(OrgaanTeruggetrokken))]
[JsonSerializable(typeof(LocatieToegevoegd))]
[JsonSerializable(typeof(BriefingVastgelegd))]
[JsonSerializable(typeof(Check2BVastgelegd))]
[JsonSerializable(typeof(Check2BUitgevoerd))]
[JsonSerializable(typeof(AanleidingVervallen))]
[JsonSerializable(typeof(ControleVoortgezet))]
[JsonSerializable(typeof(VerlengingVoorgenomen))]
[JsonSerializable(typeof(SluitingVerlengd))]
[JsonSerializable(typeof(SluitingOpgeheven))]
[JsonSerializable(typeof(ControleVoorbereid))]
[JsonSerializable(typeof(ControleUitgevoerd))]
[JsonSerializable(typeof(BevindingVastgelegd))]
[JsonSerializable(typeof(BevindingVerstrekt))]
[JsonSerializable(typeof(InterventieVoorgenomen))]
[JsonSerializable(typeof(ZienswijzeGevraagd))]
[JsonSerializable(typeof(InterventieBesloten))]
[JsonSerializable(typeof(InterventieUitgevoerd))]
[JsonSerializable(typeof(InterventieBeeindigd))]
[JsonSerializable(typeof(InterventieIngetrokken))]
[JsonSerializable(typeof(ControleGerapporteerd))]
[JsonSerializable(typeof(ControleAfgesloten))]
[JsonSerializable(typeof(ControlePlannen))]
[JsonSerializable(typeof(ControleVerzetten))]
[JsonSerializable(typeof(ControleAfgelasten))]
[JsonSerializable(typeof(OrgaanToevoegen))]
[JsonSerializable(typeof(OrgaanTerugtrekken))]
[JsonSerializable(typeof(LocatieToevoegen))]
[JsonSerializable(typeof(BriefingVastleggen))]
[JsonSerializable(typeof(Check2BUitvoeren))]
[JsonSerializable(typeof(AanleidingNalopen))]
[JsonSerializable(typeof(ControleVoortzetten))]
[JsonSerializable(typeof(VerlengingVoornemen))]
[JsonSerializable(typeof(SluitingVerlengen))]
[JsonSerializable(typeof(SluitingOpheffen))]
[JsonSerializable(typeof(VoorbereidingAfronden))]
[JsonSerializable(typeof(ControleUitvoeren))]
[JsonSerializable(typeof(BevindingVastleggen))]
[JsonSerializable(typeof(BevindingVerstrekken))]
[JsonSerializable(typeof(InterventieVoornemen))]
[JsonSerializable(typeof(ZienswijzeVragen))]
[JsonSerializable(typeof(InterventieBesluiten))]
[JsonSerializable(typeof(InterventieUitvoeren))]
[JsonSerializable(typeof(InterventieBeeindigen))]
[JsonSerializable(typeof(InterventieIntrekken))]
[JsonSerializable(typeof(ControleRapporteren))]
[JsonSerializable(typeof(ControleAfsluiten))]
[JsonSerializable(typeof(ControleInzage))]
[JsonSerializable(typeof(ControleJaarplan))]
internal sealed partial class ControlesJson : JsonSerializerContext;
