using System.Text.Json.Serialization;
using CaseManagement.Overleggen.Besluiten;
using CaseManagement.Overleggen.Bespreken;
using CaseManagement.Overleggen.Inzien;
using CaseManagement.Overleggen.Plannen;
using CaseManagement.Overleggen.Reeksen;
using CaseManagement.Overleggen.Stand;
using CaseManagement.Overleggen.Vaststellen;

namespace CaseManagement.Overleggen;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ReeksIngesteld))]
[JsonSerializable(typeof(RitmeVerlegd))]
[JsonSerializable(typeof(ReeksBezettingGewijzigd))]
[JsonSerializable(typeof(SecretarissenAangewezen))]
[JsonSerializable(typeof(SecretarissenAanwijzen))]
[JsonSerializable(typeof(OverlegGepland))]
[JsonSerializable(typeof(ExtraOverlegGepland))]
[JsonSerializable(typeof(OverlegHerpland))]
[JsonSerializable(typeof(OverlegVerplaatst))]
[JsonSerializable(typeof(OverlegVervallen))]
[JsonSerializable(typeof(OverlegIngetrokken))]
[JsonSerializable(typeof(TussentijdsBesluitVastgelegd))]
[JsonSerializable(typeof(AgendaGesloten))]
[JsonSerializable(typeof(AgendaVerzonden))]
[JsonSerializable(typeof(SpoedToegevoegd))]
[JsonSerializable(typeof(AanwezigheidVastgelegd))]
[JsonSerializable(typeof(PuntBesproken))]
[JsonSerializable(typeof(PuntAangehouden))]
[JsonSerializable(typeof(OverlegGehouden))]
[JsonSerializable(typeof(BesluitenlijstRondgestuurd))]
[JsonSerializable(typeof(BesluitenlijstVastgesteld))]
[JsonSerializable(typeof(BesluitenlijstGecorrigeerd))]
[JsonSerializable(typeof(ReeksInstellen))]
[JsonSerializable(typeof(RitmeVerleggen))]
[JsonSerializable(typeof(BezettingWijzigen))]
[JsonSerializable(typeof(OverlegPlannen))]
[JsonSerializable(typeof(OverlegIntrekken))]
[JsonSerializable(typeof(ExtraPlannen))]
[JsonSerializable(typeof(OverlegVerplaatsen))]
[JsonSerializable(typeof(OverlegLatenVervallen))]
[JsonSerializable(typeof(TussentijdsBesluitVastleggen))]
[JsonSerializable(typeof(AgendaSluiten))]
[JsonSerializable(typeof(AgendaVerzenden))]
[JsonSerializable(typeof(SpoedToevoegen))]
[JsonSerializable(typeof(AanwezigheidVastleggen))]
[JsonSerializable(typeof(PuntBespreken))]
[JsonSerializable(typeof(PuntAanhouden))]
[JsonSerializable(typeof(OverlegAfsluiten))]
[JsonSerializable(typeof(BesluitenlijstRondsturen))]
[JsonSerializable(typeof(BesluitenlijstVaststellen))]
[JsonSerializable(typeof(BesluitCorrigeren))]
[JsonSerializable(typeof(OverlegRij))]
[JsonSerializable(typeof(ReeksRij))]
[JsonSerializable(typeof(AgendaBeeld))]
[JsonSerializable(typeof(OverlegLijstAntwoord))]
[JsonSerializable(typeof(ReeksLijstAntwoord))]
[JsonSerializable(typeof(BesluitenlijstBeeld))]
[JsonSerializable(typeof(ActielijstBeeld))]
internal sealed partial class OverleggenJson : JsonSerializerContext;
