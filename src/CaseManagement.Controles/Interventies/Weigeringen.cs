namespace CaseManagement.Controles.Interventies;

/// <summary>Refused because another organ has the power.</summary>
public sealed record OrgaanIsOnbevoegd() : Refusal(
    "WOV-3.5", "Dit orgaan is voor deze maatregel niet bevoegd.", "Sluitingen zijn aan de burgemeester; een last is aan het orgaan dat de regel uitvoert (Gemeentewet 125).");

/// <summary>Refused because the article is not that of the measure.</summary>
public sealed record ArtikelPastNietBijMaatregel() : Refusal(
    "WOV-3.5", "Dit artikel geeft geen bevoegdheid voor deze maatregel.", "Noem het artikel waarop de maatregel rust: Opiumwet 13b, Gemeentewet 174a, of het artikel van de APV.");

/// <summary>Refused because the local policy decides on closures (<c>WOV-12</c>).</summary>
public sealed record SluitingZonderBeleid() : Refusal(
    "WOV-12", "Een sluiting verwijst naar het lokale sluitingsbeleid.", "Vul het kenmerk van het beleid in, zoals het nummer in het Gemeenteblad.");

/// <summary>Refused because the measure is not for this kind of object (<c>WOV-12</c>).</summary>
public sealed record MaatregelPastNietBijObject() : Refusal(
    "WOV-12", "Deze maatregel kan niet voor dit soort object.", "174a is voor woningen en niet-openbare lokalen; een sluiting op de APV is niet voor woningen.");

/// <summary>Refused because 174a needs one of its three grounds, and no other measure has them.</summary>
public sealed record Grond174aOnjuist() : Refusal(
    "WOV-12", "Een sluiting op artikel 174a heeft één van de drie gronden van dat artikel nodig; een andere maatregel heeft die niet.", "Kies gedraging, ernstig geweld of bedreiging, of wapen.");

/// <summary>Refused because 13b needs drugs or preparatory acts, and no other measure has them.</summary>
public sealed record Grond13bOnjuist() : Refusal(
    "WOV-12", "Een sluiting op artikel 13b heeft aangetroffen drugs of voorbereidingshandelingen nodig; een andere maatregel heeft die niet.", "Kies de grond van artikel 13b.");

/// <summary>Refused because the police tells the mayor in a report on what he decides.</summary>
public sealed record BestuurlijkeRapportageOntbreekt() : Refusal(
    "WOV-12", "Deze sluiting rust op een bestuurlijke rapportage van de politie.", "Vul datum en kenmerk van de bestuurlijke rapportage in.");

/// <summary>Refused because the measure rests on a violation at the same place.</summary>
public sealed record BevindingDraagtNiet() : Refusal(
    "WOV-20", "Een genoemde bevinding is geen overtreding op deze locatie.", "Noem bevindingen van een overtreding op de locatie van de maatregel.");

/// <summary>Refused because the municipality uses no finding that was not supplied to it (<c>ROL-04</c>).</summary>
public sealed record BevindingIsNietVerstrekt() : Refusal(
    "ROL-04", "Een genoemde bevinding bestaat niet of is niet aan de gemeente verstrekt.", "Vraag het orgaan de bevinding met een wettelijke grond te verstrekken.");

/// <summary>Refused because there is no such measure.</summary>
public sealed record InterventieIsOnbekend() : Refusal(
    "WOV-3.5", "Deze maatregel staat niet in het dossier.", "Kies een maatregel uit het dossier.");

/// <summary>Refused because the step does not belong to the state of the measure.</summary>
/// <param name="Status">The state.</param>
public sealed record StapPastNietBijInterventie(InterventieStatus Status) : Refusal(
    "WOV-3.5", $"Deze stap kan niet bij een maatregel die {Namen.Van(Status)}.", "Volg de volgorde: voornemen, zienswijze, besluit, uitvoering, einde.");

/// <summary>Refused because the person addressed was not heard, and it is not urgent (Awb 4:8, 4:11).</summary>
public sealed record ZienswijzeOntbreekt() : Refusal(
    "WOV-3.5", "De geadresseerde is nog niet gehoord: er is geen zienswijze gevraagd, of de termijn loopt nog.", "Vraag een zienswijze, wacht die af, of leg vast waarom het spoed heeft (Awb 4:11).");

/// <summary>Refused because somebody else decides.</summary>
public sealed record NietHetBevoegdeOrgaan() : Refusal(
    "WOV-3.5", "U beslist niet voor het orgaan dat deze maatregel neemt.", "De burgemeester beslist over eigen bevoegdheden; VTH beslist alleen namens het college, met het kenmerk van het mandaat.");

/// <summary>Refused because a term to end the disturbance or breach is set, unless it is urgent (174a lid 3-4, Awb 5:24, 5:32a).</summary>
public sealed record BegunstigingstermijnOntbreekt() : Refusal(
    "WOV-12", "Er is geen termijn gesteld om de verstoring of overtreding te beëindigen.", "Vul de begunstigingstermijn in, of leg vast waarom het spoed heeft.");

/// <summary>Refused because the dates or the duration of the decision do not fit the measure.</summary>
public sealed record DuurOfDatumOnjuist() : Refusal(
    "WOV-3.5",
    "De data of de duur passen niet bij deze maatregel.",
    "Een sluiting heeft een begindag na de begunstigingstermijn en een duur in maanden binnen het maximum; een andere maatregel heeft die niet.");

/// <summary>Refused because a measure is carried out when its time has come.</summary>
public sealed record MaatregelGaatNogNietIn() : Refusal(
    "WOV-3.5", "De maatregel is nog niet ingegaan, of de begunstigingstermijn loopt nog.", "Vul een dag in waarop de maatregel van kracht was en die niet in de toekomst ligt.");

/// <summary>Refused because a closure ends in its time; earlier only the competent organ ends it.</summary>
public sealed record SluitingLooptNog() : Refusal(
    "WOV-12", "De sluiting loopt nog.", "Laat het bevoegde orgaan de sluiting intrekken, of wacht de laatste dag af.");

/// <summary>Refused because a view was dated on a day on which it cannot have been given.</summary>
public sealed record ZienswijzedatumOnjuist() : Refusal(
    "WOV-3.5",
    "De dag van de zienswijze kan niet: er is geen zienswijze gevraagd, of de dag ligt voor het verzoek of na het besluit.",
    "Vul de dag in waarop de zienswijze is gegeven, of laat de dag leeg als die niet is gevraagd of gegeven.");

/// <summary>Refused because a closure is not carried out after its last day.</summary>
public sealed record SluitingIsVoorbij() : Refusal(
    "WOV-12", "De laatste dag van de sluiting is voorbij.", "Een sluiting wordt niet na haar laatste dag uitgevoerd of verlengd; neem zo nodig een nieuw besluit.");

/// <summary>Refused because this closure cannot be made to last longer: only Gemeentewet 174a knows that.</summary>
public sealed record VerlengingKanNiet() : Refusal(
    "WOV-12", "Alleen een sluiting op artikel 174a van de Gemeentewet kan worden verlengd.", "Neem voor een andere maatregel een nieuw besluit.");

/// <summary>Refused because nobody decides on an extension that was not intended first.</summary>
public sealed record VerlengingIsNietVoorgenomen() : Refusal(
    "WOV-12", "Er is geen voornemen om deze sluiting te verlengen.", "Leg eerst het voornemen vast en vraag een zienswijze.");

/// <summary>Refused because one extension is decided at a time.</summary>
public sealed record VerlengingLooptAl() : Refusal(
    "WOV-12", "Over een verlenging van deze sluiting moet nog worden beslist.", "Wacht het besluit over dat voornemen af.");

/// <summary>Refused because the closure would last longer than the municipality allows.</summary>
public sealed record SluitingTeLang() : Refusal(
    "WOV-12", "De sluiting zou langer duren dan het maximum dat de gemeente stelt.", "Kies een kortere verlenging; de duur van het eerdere besluit telt mee.");

/// <summary>Refused because the day on which the closure is lifted lies outside the closure.</summary>
public sealed record OpheffingsdagOnjuist() : Refusal(
    "WOV-12", "De dag van opheffing ligt niet tussen de uitvoering van de sluiting en vandaag, of na haar laatste dag.", "Vul de dag in waarop de sluiting is opgeheven.");

/// <summary>Refused because only a closure is lifted.</summary>
public sealed record MaatregelIsGeenSluiting() : Refusal(
    "WOV-12", "Alleen een sluiting kan worden opgeheven.", "Beëindig een andere maatregel of trek haar in.");
