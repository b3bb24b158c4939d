using CaseManagement.Kernel.Beslissen;

namespace CaseManagement.Signalen.Bronnenonderzoek;

/// <summary>Refused because the signal is not in the research of sources (§1.4).</summary>
public sealed record GeenBronnenonderzoek() : Refusal(
    "OND-11",
    "Dit signaal is niet in bronnenonderzoek; zonder privacycheck 1 wordt geen bron bevraagd.",
    "Laat eerst privacycheck 1 uitvoeren.");

/// <summary>Refused because check 1 did not approve this source, or no longer does (<c>OND-11</c>; §1.12, 2).</summary>
public sealed record BronNietToegestaan() : Refusal(
    "OND-11",
    "Privacycheck 1 staat deze bron niet toe, of de privacycheck is niet meer geldig.",
    "Bevraag alleen bronnen die in een geldige privacycheck 1 zijn toegestaan.");

/// <summary>Refused because the approved question was put already (§1.12, 2).</summary>
public sealed record BronAlBevraagd() : Refusal(
    "OND-11",
    "Deze bron is al bevraagd; meer dan de goedgekeurde vraag mag u niet stellen.",
    "Wacht op het antwoord. Alleen als de antwoordtermijn ongebruikt voorbij is, stelt u de vraag opnieuw.");

/// <summary>Refused because the person is no bronhouder of the municipality.</summary>
public sealed record GeenBronhouder() : Refusal(
    "OND-1.10", "Deze persoon is geen bronhouder van de gemeente.", "Kies een medewerker met de rol bronhouder.");

/// <summary>Refused because whoever asks does not answer (four eyes).</summary>
public sealed record VragerAntwoordtNiet() : Refusal(
    "OND-15", "Wie dit signaal behandelt of toetst kan er niet de bronhouder van zijn.", "Kies een andere bronhouder.");

/// <summary>Refused because this question was put to somebody else (§1.10).</summary>
public sealed record VraagNietAanU() : Refusal(
    "OND-1.10", "Deze vraag is niet aan u gesteld.", "Beantwoord alleen de vraag die aan u als bronhouder is gesteld.");

/// <summary>Refused because an answer is given once.</summary>
public sealed record VraagAlBeantwoord() : Refusal(
    "OND-11", "Deze vraag is al beantwoord; een antwoord staat vast.", "Neem contact op met de signaalcoördinator als het antwoord onjuist is.");

/// <summary>Refused because the research ended, check 1 no longer holds, or the question was put again; merely late is recorded as such.</summary>
public sealed record AntwoordTeLaat() : Refusal(
    "OND-11", "Deze vraag kan niet meer worden beantwoord: het onderzoek of de privacycheck is afgelopen, of de vraag is opnieuw gesteld.",
    "Beantwoord de nieuwe vraag als die er is; de signaalcoördinator kan de vraag opnieuw stellen.");

/// <summary>Refused because the answer holds no content: yes or no, and a date (§1.11).</summary>
public sealed record AntwoordMetInhoud() : Refusal(
    "OND-1.11",
    "Het antwoord is alleen ja of nee, met bij ja de datum van het gegeven; inhoud wordt niet aanvaard.",
    "Laat de toelichting weg. Details worden pas gevraagd na een relevante hit.");

/// <summary>Refused because a hit has the date of the data, in the past, and no hit has none.</summary>
public sealed record DatumGegevenOnjuist() : Refusal(
    "OND-1.11", "Bij een hit hoort de datum van het gegeven, niet in de toekomst; zonder hit hoort er geen datum.", "Verbeter de datum.");

/// <summary>Refused because there is no hit that waits for this opinion.</summary>
public sealed record GeenHitTeBeoordelen() : Refusal(
    "OND-1.3",
    "Er is geen hit die op uw oordeel wacht.",
    "De signaalcoördinator en de privacyfunctionaris beoordelen elke hit ieder één keer.");

/// <summary>Refused because the data are older than check 1 lets count (PC1-D).</summary>
public sealed record GegevenTeOud() : Refusal(
    "OND-1.7-D",
    "Het gegeven is ouder dan de terugkijkperiode van privacycheck 1 en kan niet relevant zijn.",
    "Leg vast dat de hit niet relevant is.");

/// <summary>Refused because details need a relevant hit in the same source (<c>OND-12</c>; §1.12, 3).</summary>
public sealed record GeenRelevanteHit() : Refusal(
    "OND-12",
    "Details mogen alleen na een relevante hit in dezelfde bron.",
    "Stel eerst de goedgekeurde vraag en laat de hit beoordelen; zonder relevante hit mag u niets meer vragen.");

/// <summary>Refused because the research is not finished.</summary>
public sealed record OnderzoekNietKlaar() : Refusal(
    "OND-1.3",
    "Het bronnenonderzoek is nog niet klaar: een vraag of een hit wacht, of een toegestane bron is nog niet bevraagd.",
    "Wacht de antwoorden af, beoordeel elke hit en bevraag de overige bronnen die zijn toegestaan.");
