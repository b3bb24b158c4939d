using System.Text.Json.Serialization;
using CaseManagement.Bibob.Aanmaken;
using CaseManagement.Bibob.Advies;
using CaseManagement.Bibob.Besluiten;
using CaseManagement.Bibob.Conclusies;
using CaseManagement.Bibob.Formulier;
using CaseManagement.Bibob.Geheim;
using CaseManagement.Bibob.Inzien;
using CaseManagement.Bibob.Onderzoek;
using CaseManagement.Bibob.Registermelding;
using CaseManagement.Bibob.Sluiten;
using CaseManagement.Bibob.Werkvoorraad;

namespace CaseManagement.Bibob;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ScreeningAangemaakt))]
[JsonSerializable(typeof(RelatieToegevoegd))]
[JsonSerializable(typeof(BehandelaarsGewijzigd))]
[JsonSerializable(typeof(LbbAdviesAangevraagd))]
[JsonSerializable(typeof(LbbAanvullendeVragenGesteld))]
[JsonSerializable(typeof(LbbAanvullendeVragenBeantwoord))]
[JsonSerializable(typeof(LbbTermijnVerlengd))]
[JsonSerializable(typeof(LbbAdviesBinnengekomen))]
[JsonSerializable(typeof(LbbAdviesGeweigerd))]
[JsonSerializable(typeof(LbbTermijnVerstreken))]
[JsonSerializable(typeof(VergewistoetsUitgevoerd))]
[JsonSerializable(typeof(BesluitGenomen))]
[JsonSerializable(typeof(MotiveringVrijgegeven))]
[JsonSerializable(typeof(AanvraagTeruggetrokken))]
[JsonSerializable(typeof(ConclusieVastgesteld))]
[JsonSerializable(typeof(VoornemenVerzonden))]
[JsonSerializable(typeof(ZienswijzeBinnengekomen))]
[JsonSerializable(typeof(ZienswijzeTermijnVerstreken))]
[JsonSerializable(typeof(VragenformulierUitgereikt))]
[JsonSerializable(typeof(RappelVerzonden))]
[JsonSerializable(typeof(VragenformulierBinnengekomen))]
[JsonSerializable(typeof(AanvullingGevraagd))]
[JsonSerializable(typeof(AanvullingBinnengekomen))]
[JsonSerializable(typeof(InvullenGeweigerd))]
[JsonSerializable(typeof(GeheimVerstrekt))]
[JsonSerializable(typeof(EigenOnderzoekGestart))]
[JsonSerializable(typeof(BronGeraadpleegd))]
[JsonSerializable(typeof(EigenOnderzoekAfgerond))]
[JsonSerializable(typeof(TipVastgelegd))]
[JsonSerializable(typeof(InRegisterGemeld))]
[JsonSerializable(typeof(RegisterNietVanToepassing))]
[JsonSerializable(typeof(ScreeningAfgesloten))]
[JsonSerializable(typeof(BibobScreeningAanmaken))]
[JsonSerializable(typeof(RelatieToevoegen))]
[JsonSerializable(typeof(BehandelaarWijzigen))]
[JsonSerializable(typeof(TipVastleggen))]
[JsonSerializable(typeof(VragenformulierUitreiken))]
[JsonSerializable(typeof(VragenformulierOntvangen))]
[JsonSerializable(typeof(Rappelleren))]
[JsonSerializable(typeof(AanvullingVragen))]
[JsonSerializable(typeof(AanvullingOntvangen))]
[JsonSerializable(typeof(WeigeringInvullenVaststellen))]
[JsonSerializable(typeof(EigenOnderzoekStarten))]
[JsonSerializable(typeof(BronRaadplegen))]
[JsonSerializable(typeof(EigenOnderzoekAfronden))]
[JsonSerializable(typeof(LbbAdviesVragen))]
[JsonSerializable(typeof(LbbAanvullendeVragenOntvangen))]
[JsonSerializable(typeof(LbbAanvullendeVragenBeantwoorden))]
[JsonSerializable(typeof(LbbTermijnVerlengen))]
[JsonSerializable(typeof(LbbAdviesOntvangen))]
[JsonSerializable(typeof(LbbWeigeringVastleggen))]
[JsonSerializable(typeof(LbbTermijnverloopVaststellen))]
[JsonSerializable(typeof(VergewistoetsUitvoeren))]
[JsonSerializable(typeof(ConclusieVaststellen))]
[JsonSerializable(typeof(VoornemenVerzenden))]
[JsonSerializable(typeof(ZienswijzeOntvangen))]
[JsonSerializable(typeof(ZienswijzeTermijnverloopVaststellen))]
[JsonSerializable(typeof(BesluitNemen))]
[JsonSerializable(typeof(BesluitVastleggen))]
[JsonSerializable(typeof(MotiveringVrijgeven))]
[JsonSerializable(typeof(Terugtrekken))]
[JsonSerializable(typeof(RegisterMelden))]
[JsonSerializable(typeof(TerugtrekkingMelden))]
[JsonSerializable(typeof(RegisterNietVanToepassingVerklaren))]
[JsonSerializable(typeof(GeheimVerstrekken))]
[JsonSerializable(typeof(Afsluiten))]
[JsonSerializable(typeof(BibobInzage))]
[JsonSerializable(typeof(BibobWerkvoorraad))]
[JsonSerializable(typeof(BibobWerklijst))]
[JsonSerializable(typeof(BibobVergunningInzage))]
[JsonSerializable(typeof(VergunningInzageLijst))]
internal sealed partial class BibobJson : JsonSerializerContext;
