using System.Text.Json.Serialization;
using CaseManagement.Signalen.Bewaring;
using CaseManagement.Signalen.Bronnenonderzoek;
using CaseManagement.Signalen.Informatieplicht;
using CaseManagement.Signalen.Intake;
using CaseManagement.Signalen.Ontvangst;
using CaseManagement.Signalen.Privacychecks;
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
[JsonSerializable(typeof(Weging4Vastgelegd))]
[JsonSerializable(typeof(PrivacyCheck1Uitgevoerd))]
[JsonSerializable(typeof(BronBevraagd))]
[JsonSerializable(typeof(HitNoHitOntvangen))]
[JsonSerializable(typeof(HitBeoordeeld))]
[JsonSerializable(typeof(HitRelevantBevonden))]
[JsonSerializable(typeof(HitNietRelevantBevonden))]
[JsonSerializable(typeof(DetailgegevensOntvangen))]
[JsonSerializable(typeof(BronnenonderzoekAfgerond))]
[JsonSerializable(typeof(PrivacyCheck2AUitgevoerd))]
[JsonSerializable(typeof(GegevensVrijgegevenVoorOverleg))]
[JsonSerializable(typeof(Weging4Vastleggen))]
[JsonSerializable(typeof(PrivacyCheck1Uitvoeren))]
[JsonSerializable(typeof(BronBevragen))]
[JsonSerializable(typeof(BronBeantwoorden))]
[JsonSerializable(typeof(HitRelevantieBeoordelen))]
[JsonSerializable(typeof(DetailgegevensVastleggen))]
[JsonSerializable(typeof(BronnenonderzoekAfronden))]
[JsonSerializable(typeof(PrivacyCheck2AUitvoeren))]
[JsonSerializable(typeof(BronvraagLijst))]
[JsonSerializable(typeof(VrijgaveInzage))]
[JsonSerializable(typeof(SignaalInzage))]
internal sealed partial class SignaalJson : JsonSerializerContext;
