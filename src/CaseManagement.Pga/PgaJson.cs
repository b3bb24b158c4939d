using System.Text.Json.Serialization;
using CaseManagement.Pga.Aanmelding;
using CaseManagement.Pga.Afsluiting;
using CaseManagement.Pga.Evaluaties;
using CaseManagement.Pga.Informeren;
using CaseManagement.Pga.Inzage;
using CaseManagement.Pga.Plannen;
using CaseManagement.Pga.Schalen;
using CaseManagement.Pga.Triage;
using CaseManagement.Pga.Verloop;

namespace CaseManagement.Pga;

/// <summary>JSON contracts of the events, commands and the view of PGA.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(PgaAangemeld))]
[JsonSerializable(typeof(TriageGestart))]
[JsonSerializable(typeof(TriageGeaccepteerd))]
[JsonSerializable(typeof(TriageAfgewezen))]
[JsonSerializable(typeof(TriageDoorverwezen))]
[JsonSerializable(typeof(InformatieplichtVoldaan))]
[JsonSerializable(typeof(InformatieplichtUitgesteld))]
[JsonSerializable(typeof(InformatieplichtVervallen))]
[JsonSerializable(typeof(StartgesprekVastgelegd))]
[JsonSerializable(typeof(PlanVastgesteld))]
[JsonSerializable(typeof(PlanBijgesteld))]
[JsonSerializable(typeof(IncidentVastgelegd))]
[JsonSerializable(typeof(BesluitGevraagd))]
[JsonSerializable(typeof(BesluitverzoekAfgewezen))]
[JsonSerializable(typeof(OpschalingBesloten))]
[JsonSerializable(typeof(GegevensVerstrekt))]
[JsonSerializable(typeof(CasusOpgeschaald))]
[JsonSerializable(typeof(CasusAfgeschaald))]
[JsonSerializable(typeof(EvaluatieVastgelegd))]
[JsonSerializable(typeof(UitvoeringHervat))]
[JsonSerializable(typeof(AfsluitingVoorgesteld))]
[JsonSerializable(typeof(CasusAfgesloten))]
[JsonSerializable(typeof(NazorgGestart))]
[JsonSerializable(typeof(InBewaringGenomen))]
[JsonSerializable(typeof(PgaAanmelden))]
[JsonSerializable(typeof(TriageAfronden))]
[JsonSerializable(typeof(InformatieplichtVoldoen))]
[JsonSerializable(typeof(InformatieplichtUitstellen))]
[JsonSerializable(typeof(InformatieplichtLatenVervallen))]
[JsonSerializable(typeof(StartgesprekVastleggen))]
[JsonSerializable(typeof(PlanVoorleggen))]
[JsonSerializable(typeof(PlanVaststellen))]
[JsonSerializable(typeof(PlanBijstellen))]
[JsonSerializable(typeof(IncidentVastleggen))]
[JsonSerializable(typeof(BesluitverzoekAfwijzen))]
[JsonSerializable(typeof(OpschalenVragen))]
[JsonSerializable(typeof(Opschalen))]
[JsonSerializable(typeof(GegevensVerstrekken))]
[JsonSerializable(typeof(AfschalenVragen))]
[JsonSerializable(typeof(Afschalen))]
[JsonSerializable(typeof(EvaluatieVastleggen))]
[JsonSerializable(typeof(UitvoeringHervatten))]
[JsonSerializable(typeof(AfsluitingVoorstellen))]
[JsonSerializable(typeof(CasusAfsluiten))]
[JsonSerializable(typeof(InBewaringNemen))]
[JsonSerializable(typeof(PgaInzage))]
internal sealed partial class PgaJson : JsonSerializerContext;
