using System.Text.Json.Serialization;
using CaseManagement.Meldingen.Afronding;
using CaseManagement.Meldingen.Bijlagen;
using CaseManagement.Meldingen.Inhoud;
using CaseManagement.Meldingen.Kluis;
using CaseManagement.Meldingen.Melder;
using CaseManagement.Meldingen.Meldpunt;
using CaseManagement.Meldingen.Ontvangst;
using CaseManagement.Meldingen.Routering;
using CaseManagement.Meldingen.Views;

namespace CaseManagement.Meldingen;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(MeldingOntvangen))]
[JsonSerializable(typeof(NoodhulpBevestigd))]
[JsonSerializable(typeof(TekstGecontroleerd))]
[JsonSerializable(typeof(GegevensVerwijderdBijIntake))]
[JsonSerializable(typeof(MeldingAangevuld))]
[JsonSerializable(typeof(MeldingGesplitst))]
[JsonSerializable(typeof(MeldingBeoordeeld))]
[JsonSerializable(typeof(MeldingGerouteerd))]
[JsonSerializable(typeof(MeldingOmgezet))]
[JsonSerializable(typeof(MeldingAfgehandeld))]
[JsonSerializable(typeof(MeldingDubbelVerklaard))]
[JsonSerializable(typeof(MelderGeinformeerd))]
[JsonSerializable(typeof(MelderInzageGevraagd))]
[JsonSerializable(typeof(GeenSignaalVerklaard))]
[JsonSerializable(typeof(BijlageToegevoegd))]
[JsonSerializable(typeof(BijlageVerwijderd))]
[JsonSerializable(typeof(MelderBeantwoord))]
[JsonSerializable(typeof(GeenSignaalVerklaren))]
[JsonSerializable(typeof(BijlageVerwijderen))]
[JsonSerializable(typeof(MelderAntwoorden))]
[JsonSerializable(typeof(AnoniemMelden))]
[JsonSerializable(typeof(AnoniemAanvullen))]
[JsonSerializable(typeof(Bijlagebestand))]
[JsonSerializable(typeof(MeldingOntvangst))]
[JsonSerializable(typeof(NoodhulpBevestigen))]
[JsonSerializable(typeof(TekstControleren))]
[JsonSerializable(typeof(GegevensVerwijderenBijIntake))]
[JsonSerializable(typeof(MeldingAanvullen))]
[JsonSerializable(typeof(MeldingSplitsen))]
[JsonSerializable(typeof(MeldingBeoordelen))]
[JsonSerializable(typeof(MeldingRouteren))]
[JsonSerializable(typeof(MeldingOmzetten))]
[JsonSerializable(typeof(MeldingAfhandelen))]
[JsonSerializable(typeof(MeldingDubbelVerklaren))]
[JsonSerializable(typeof(MelderInformeren))]
[JsonSerializable(typeof(MelderInKluisGelegd))]
[JsonSerializable(typeof(MelderkluisGeopend))]
[JsonSerializable(typeof(MelderVergeten))]
[JsonSerializable(typeof(MelderInKluisLeggen))]
[JsonSerializable(typeof(MelderkluisOpenen))]
[JsonSerializable(typeof(MelderVergetenVerklaren))]
[JsonSerializable(typeof(WeeskluisVernietigen))]
[JsonSerializable(typeof(MelderInzage))]
[JsonSerializable(typeof(MeldingInzage))]
internal sealed partial class MeldingJson : JsonSerializerContext;
